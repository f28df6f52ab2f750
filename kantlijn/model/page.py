"""Page: a path inside the site and what stands there; Job: a page that can be printed by itself."""

from collections.abc import Callable

from msgspec import Struct

from kantlijn.model.problem import Problem


class Page(Struct, frozen=True):
    """One file of the site, before it is written."""

    path: str
    """Relative to the site's folder, with forward slashes: `artikelen/brekelmans.html`."""
    content: bytes


class Printed(Struct, frozen=True):
    """What came of a job: its files, as a rule one, or the faults that prevent them."""

    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()
    canonical: str = ""
    """Its own address, where search engines may list it under that."""


class Job(Struct, frozen=True):
    """A page to be printed. It need not be printed again while all that it looks at, and `given`, are the same."""

    path: str
    """Of the file."""
    print: Callable[[], Printed]
    source: str = ""
    """The seed of which it is the page, where it is one's."""
    given: tuple[object, ...] = ()
    """What it is printed with and does not look up: numbers and names."""
