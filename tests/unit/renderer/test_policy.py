from html.parser import HTMLParser
from pathlib import Path

import pytest
from annotated import annotated, headed, press_for

from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.article import render_article
from kantlijn.renderer.policy import asking, policy, scripts_in

ROOT = Path(__file__).parents[3]
TEMPLATES = sorted([*ROOT.glob("templates/**/*.html"), *ROOT.glob("kantlijn/server/pages/*.html")])


class Inline(HTMLParser):
    """Collects what a policy without exceptions would not let through."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [f"{tag} {name}" for name, value in attrs if value and (name == "style" or name.startswith("on"))]
        self.found += [tag] if tag in ("style", "base", "object", "embed", "iframe") else []


def test_nothing_is_allowed_but_what_is_the_sites_own():
    assert policy(["a()"]) == (
        "default-src 'none'; script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; "
        "style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; media-src 'self'; connect-src 'none'; "
        "base-uri 'none'; form-action 'self'"
    )


def test_scripts_of_a_template_are_those_without_an_address():
    assert list(scripts_in('<script>a()</script><script src="b.js"></script>\n<script>c()</script>')) == ["a()", "c()"]


def test_every_page_has_the_policy_before_anything_that_it_rules():
    page, _ = render_article(press_for(), annotated(headed("Brug open")), Gazetteer(), Glossary())
    html = page.content.decode()
    assert html.index("Content-Security-Policy") < min(html.index("<script"), html.index("<link"))
    assert "script-src 'self' 'sha256-" in html
    assert "connect-src 'self'" in asking(page.content, "'self'").decode()


def test_preview_asks_itself():
    asked = str(policy([])).replace("connect-src 'none'", "connect-src 'self'")
    assert asking(policy([]).encode(), "'self'").decode() == asked


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_a_handler_or_a_style_of_its_own(template):
    inline = Inline()
    inline.feed(template.read_text(encoding="utf-8"))
    assert inline.found == []
