"""An article of many screens: what is out of sight is laid out in turns, and the reader's place stays what it is."""

import pytest
from browser.reader import Reader

from benchmarks.articles import World
from kantlijn.building.build import build
from kantlijn.model.settings import Settings

ARTICLES = 12
"""Of which one is made: some 4,000 words."""
LAST = "return [...document.querySelectorAll('.story span.quotation')].at(-1)"
LEFT_OUT = """
const rests = block => block.matches(':not(.photo)') && getComputedStyle(block).contentVisibility === 'auto';
return [...document.querySelectorAll('.story > *')].filter(rests).length;
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("long")
    (folder / "seeds").mkdir()
    paragraphs = [text for each in World().articles(ARTICLES) for text in each.paragraphs]
    (folder / "seeds" / "lang.txt").write_text("\n\n".join(["Een lang verhaal", *paragraphs]), encoding="utf-8")
    out = folder / "site"
    assert build(Settings(seeds=folder / "seeds", notes=folder / "notes", out=out, reference=False)).faults == 0
    return out


@pytest.fixture
def long_reader(browser: Reader, site) -> Reader:
    browser.start_afresh(site, "artikelen/lang.html")
    browser.calm()
    return browser


def test_all_is_laid_out_in_the_end(long_reader):
    assert long_reader.run(LEFT_OUT) == 0


def test_much_that_changes_is_left_out_first_and_comes_back(long_reader):
    change = "document.querySelector('[data-only]').click();" + LEFT_OUT
    assert long_reader.run(change) > 0
    long_reader.calm()
    assert long_reader.run(LEFT_OUT) == 0


def test_place_that_a_link_leads_to_stays_in_sight(long_reader):
    said = long_reader.run(LAST + ".id")
    long_reader.driver.get("about:blank")
    long_reader.driver.get(f"{(long_reader.site / 'artikelen' / 'lang.html').as_uri()}#{said}")
    long_reader.calm()
    box = long_reader.box(long_reader.run(LAST))
    assert 0 <= box["top"] < box["bottom"] <= 800


def test_speaker_who_is_heard_alone_stays_in_sight(long_reader):
    long_reader.run("[...document.querySelectorAll('button[data-only]')].at(-1).click()")
    long_reader.calm()
    box = long_reader.box(long_reader.run("return document.querySelector('.story .kept')"))
    assert 0 <= box["top"] < box["bottom"] <= 800
