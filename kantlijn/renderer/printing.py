"""A template, a head and values to a printed page, which knows whether search engines may list it."""

from kantlijn.model.page import Printed
from kantlijn.renderer.metadata import Head, absolute
from kantlijn.renderer.press import Press, render_page


def print_page(press: Press, template: str, path: str, head: Head, **values: object) -> Printed:
    """Print one page."""
    page, problems = render_page(press, template, path, head=head, **values)
    listed = head.indexable and head.canonical and head.canonical == absolute(press.settings, path)
    return Printed((page,) if page else (), tuple(problems), head.canonical if listed else "")
