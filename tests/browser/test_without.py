"""The page without something: script, colour, movement, screen, width, or the site around it."""

import io
from itertools import combinations
from unicodedata import normalize

import pytest
from browser.reader import SPACED
from pypdf import PdfReader
from selenium.webdriver.common.by import By

PAGES = [
    "index.html",
    "artikelen/brekelmans.html",
    "artikelen/rondweg.html",
    "personen/index.html",
    "personen/joost-terpstra.html",
    "begrippen/index.html",
    "begrippen/veen.html",
    "over.html",
    "404.html",
]
STRIP = """
const parts = [...document.querySelectorAll('.voices > :is(h2, label, svg), .names li, .voices summary')];
return parts.map(part => part.getBoundingClientRect().toJSON());
"""
CONTROLS = """
return [...document.querySelectorAll('button, select, input, nav, summary:not(:has(h2))')]
  .filter(one => one.checkVisibility()).map(one => one.outerHTML);
"""
TITLES = ["rondweg", "Marieke Dijkgraaf", "veen", "dijkring", "Joost Terpstra"]


@pytest.fixture
def scriptless(reader):
    reader.tell("Emulation.setScriptExecutionDisabled", value=True)
    reader.driver.get("about:blank")
    reader.driver.get((reader.site / "artikelen" / "rondweg.html").as_uri())
    yield reader
    reader.tell("Emulation.setScriptExecutionDisabled", value=False)


@pytest.fixture(scope="module")
def paper(afresh):
    pages = PdfReader(io.BytesIO(afresh("artikelen/rondweg.html").print_pdf())).pages
    return normalize("NFKC", "".join(page.extract_text() for page in pages))


def test_without_script_a_mark_leads_to_its_endnote(scriptless):
    scriptless.driver.find_element(By.LINK_TEXT, "rondweg").click()
    assert scriptless.driver.current_url.endswith("#n-rondweg")


def test_without_script_an_endnote_leads_back(scriptless):
    scriptless.find("doc-backlink", "Terug naar de tekst").click()
    assert scriptless.driver.current_url.partition("#")[2].startswith("r-")


def test_without_script_no_dead_control_is_shown(scriptless):
    assert scriptless.all("button") == []
    assert [box.accessible_name for box in scriptless.all("checkbox")] == ["Alleen citaten"]


@pytest.mark.parametrize("title", TITLES)
def test_paper_holds_every_note(paper, title):
    notes = paper.rpartition("Noten")[2]
    assert title in notes


def test_paper_numbers_marks_and_letters_quotations_in_the_order_of_their_notes(reader):
    reader.media("print")
    shown = "return getComputedStyle(document.querySelector(arguments[0]), '::after').content"
    assert reader.run(shown, "a.mark") == "counter(mark)"
    assert reader.run(shown, ".mark.speaker") == "counter(said, lower-alpha)"
    order = "return [...document.querySelectorAll(arguments[0])].map(element => element.hash?.slice(1) || element.id)"
    assert reader.run(order, "a.mark:not(.speaker)") == reader.run(order, ".notes dl .note")
    assert reader.run(order, ".mark.speaker") == reader.run(order, ".notes tr.note")


def test_paper_shows_that_a_speaker_is_inferred(seed_reader):
    seed_reader.media("print")
    said = seed_reader.words("Het hangt ervan af")
    shown = "return getComputedStyle(arguments[0], '::after')[arguments[1]]"
    chip = seed_reader.find("link", "Citaat, waarschijnlijk van Ruben Brekelmans")
    assert seed_reader.run(shown, chip, "content").endswith('"?"')
    assert (seed_reader.run(shown, said, "borderLeftStyle"), seed_reader.run(shown, said, "maskImage")) == (
        "dashed",
        "none",
    )


def test_paper_has_no_controls_and_no_way_back(paper):
    assert [words for words in ("Weergave", "Alleen Marieke", "Terug naar de tekst", "Kopieer") if words in paper] == []


@pytest.mark.parametrize("path", PAGES)
def test_paper_has_nothing_to_choose_or_to_open(reader, path):
    reader.visit(path)
    reader.media("print")
    assert reader.run(CONTROLS) == []


def test_paper_has_no_underlines(reader):
    reader.media("print")
    line = "return getComputedStyle(arguments[0]).textDecorationLine"
    assert reader.run(line, reader.words("rondweg")) == "none"


def test_paper_ends_with_the_address_of_the_page(paper):
    assert "Gelezen op file:///" in paper


def test_copied_text_is_that_of_the_article_alone(seed_reader):
    seed_reader.run("getSelection().selectAllChildren(document.querySelector('.story'))")
    copied = seed_reader.run("return getSelection().toString()")
    seed = (seed_reader.site.parent / "seeds" / "brekelmans.txt").read_text(encoding="utf-8")
    body = seed.partition("Rusland niet uit\n")[2]
    assert copied.split() == body.split()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 820, 1152])
def test_page_never_scrolls_sideways(reader, path, width):
    reader.window(width, 800)
    reader.visit(path)
    page = "const { scrollWidth, clientWidth } = document.documentElement; return [scrollWidth, clientWidth]"
    needed, seen = reader.run(page)
    assert needed <= seen <= width


def test_nothing_is_said_in_the_console_from_disk(reader):
    reader.console()
    reader.visit("artikelen/brekelmans.html")
    reader.click(reader.find("doc-glossref", "NAVO"))
    reader.click(reader.find("checkbox", "Noten in de kantlijn"))
    assert reader.console() == []


def test_nothing_is_fetched_from_elsewhere(reader):
    addresses = reader.run("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [address for address in addresses if not address.startswith(("file:", "data:"))] == []


def test_reduced_motion_fades_nothing(reader):
    reader.media(prefers_reduced_motion="reduce")
    reader.click(reader.find("doc-glossref", "rondweg"))
    note = reader.find("group", reader.note)
    assert reader.run("return getComputedStyle(arguments[0]).transitionDuration", note) == "0s"


def test_forced_colours_keep_a_line_under_quotations(reader):
    reader.media(forced_colors="active")
    said = reader.words("We hebben tien jaar gepraat")
    assert reader.run("return getComputedStyle(arguments[0]).borderBottomStyle", said) == "solid"


def test_strip_bears_the_spacing_that_a_reader_needs(reader):
    reader.window(360, 800)
    reader.run(SPACED)
    parts = reader.run(STRIP)
    overlapping = [
        (one, other)
        for one, other in combinations(parts, 2)
        if one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"] - 1
        and other["top"] < one["bottom"] - 1
    ]
    assert overlapping == []
