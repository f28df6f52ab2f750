"""No rule of axe-core is broken by any kind of page: three engines, narrow and wide, light and dark, notes too."""

from collections.abc import Iterator

import pytest
from browser.conftest import AXE, lacking, start
from browser.reader import Reader

pytestmark = [pytest.mark.whole, pytest.mark.browser]

KINDS = [
    "index.html",
    "artikelen/brekelmans.html",
    "personen/index.html",
    "personen/ruben-brekelmans.html",
    "begrippen/index.html",
    "begrippen/navo.html",
    "onderwerpen/courts.html",
    "zoeken.html",
    "over.html",
    "404.html",
]
"""One page of each kind."""
MARKS = {"term": "#r-navo", "speaker": "a.mark.speaker"}
CLICKED = "document.querySelector(arguments[0]).click()"


@pytest.fixture(scope="module", params=["chromium", "firefox", "webkit"])
def engine(request) -> Iterator[Reader]:
    reader = start(request.param)
    yield reader
    reader.quit()


@pytest.fixture(params=[(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")], ids=lambda look: f"{look}")
def shown(request, engine, gate_site):
    """A way to open a page at a width and in colours that the reader chose himself, on the site's own control."""
    width, theme = request.param

    def show(page: str) -> Reader:
        engine.window(width, 800)
        engine.open(gate_site.address + page)
        engine.run("localStorage.kantlijn = JSON.stringify({ theme: arguments[0] })", theme)
        engine.open(gate_site.address + page)
        engine.calm()
        assert engine.run("return [innerWidth, document.documentElement.dataset.theme]") == [width, theme]
        return engine

    return show


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.exists():
        lacking("axe-core (npm ci --prefix tests/browser --ignore-scripts)")
    return AXE.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", KINDS)
def test_page_breaks_no_rule(shown, axe, page):
    assert shown(page).violations(axe) == []


def test_article_of_the_corpus_breaks_no_rule(shown, axe, gate_site):
    assert shown(gate_site.articles[1]).violations(axe) == []


@pytest.mark.parametrize("mark", MARKS)
def test_open_note_breaks_no_rule(shown, axe, mark):
    reader = shown("artikelen/brekelmans.html")
    reader.run(CLICKED, MARKS[mark])
    assert reader.run("return document.querySelectorAll(':popover-open').length") == 1
    reader.run("document.getAnimations().forEach(animation => animation.finish())")
    assert reader.violations(axe) == []
