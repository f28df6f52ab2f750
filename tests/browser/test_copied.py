"""Pages that are selected whole and copied as text: the texts in tests/copied are what a browser gives."""

from operator import attrgetter
from pathlib import Path

import pytest
from browser.reader import Reader

PAGES = sorted((Path(__file__).parent.parent / "copied").iterdir(), key=attrgetter("name"))


@pytest.mark.parametrize("page", PAGES, ids=attrgetter("name"))
def test_page_that_is_copied_gives_the_text_that_is_read(browser: Reader, page: Path):
    browser.open((page / "copied.html").as_uri())
    copied = browser.run("getSelection().selectAllChildren(document.body); return getSelection().toString()")
    assert f"{copied}\n" == (page / "page.txt").read_text(encoding="utf-8")


def test_there_are_pages_of_ten_outlets():
    assert len(PAGES) == 10
