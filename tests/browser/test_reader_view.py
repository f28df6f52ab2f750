"""A browser's reader view, by the program that Firefox has for it: all words and all notes stay."""

import pytest
from browser.conftest import HERE, lacking

READABILITY = HERE / "node_modules" / "@mozilla" / "readability" / "Readability.js"
READ = "return new Readability(document.cloneNode(true)).parse().textContent"
NOTES = """
const named = note => note.querySelector('dt, .opening').textContent;
return [...document.querySelectorAll('.notes .note')].map(named);
"""


@pytest.fixture(scope="session")
def readability() -> str:
    if not READABILITY.exists():
        lacking("@mozilla/readability (npm install --prefix tests/browser)")
    return READABILITY.read_text(encoding="utf-8") + "; window.Readability = Readability;"


@pytest.mark.parametrize(
    "path", ["artikelen/rondweg.html", "artikelen/brekelmans.html", "artikelen/raadsvergadering.html"]
)
def test_reader_view_keeps_the_text_and_every_note(reader, readability, path):
    reader.visit(path)
    story, titles = reader.run("return document.querySelector('.story').textContent"), reader.run(NOTES)
    reader.run(readability)
    kept = " ".join(reader.run(READ).split())
    assert titles
    assert [title for title in titles if title not in kept] == []
    assert [line for line in story.split("\n") if " ".join(line.split()) not in kept] == []
