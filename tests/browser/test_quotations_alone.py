"""Quotations alone: the narration folds to a cue before each, on the screen and by style alone."""

import io

import pytest
from pypdf import PdfReader

NARRATOR, SAID = "De gemeenteraad stemt", "We hebben tien jaar gepraat"
CUES = """
const said = [...document.querySelectorAll('.story span.quotation')];
return said.map(one => getComputedStyle(one, '::before').content.split(' / ')[0]);
"""
HEIGHT = "return document.querySelector('.story').getBoundingClientRect().height"
COPIED = "getSelection().selectAllChildren(document.querySelector('.story')); return getSelection().toString()"


@pytest.fixture
def alone(reader):
    """What somebody sees who asked for quotations alone."""
    reader.click(reader.find("checkbox", "Alleen citaten"))
    reader.calm()
    return reader


def test_narration_is_folded_and_comes_back(reader):
    narrator, whole = reader.words(NARRATOR), reader.run(HEIGHT)
    switch = reader.find("checkbox", "Alleen citaten")
    reader.click(switch)
    reader.calm()
    assert reader.words(SAID).is_displayed()
    assert not narrator.is_displayed()
    assert reader.run(HEIGHT) < 0.8 * whole
    reader.click(switch)
    reader.calm()
    assert reader.run(HEIGHT) == whole


def test_cue_names_who_speaks_where_that_changes(alone):
    assert alone.run(CUES) == ['"… Marieke Dijkgraaf"', '"… Joost Terpstra"', '"… "', '"… "']


def test_cue_says_that_a_speaker_is_not_certain(seed_reader):
    seed_reader.click(seed_reader.find("checkbox", "Alleen citaten"))
    inferred = "return [...document.querySelectorAll('.story .quotation.inferred')].map(one => one.id)"
    mark = "return getComputedStyle(document.getElementById(arguments[0]), '::before').content.split(' / ')[0]"
    assert all(seed_reader.run(mark, name).endswith('?"') for name in seed_reader.run(inferred))
    assert seed_reader.run(inferred)


def test_it_works_without_script(reader):
    reader.tell("Emulation.setScriptExecutionDisabled", value=True)
    reader.visit("artikelen/rondweg.html")
    reader.find("checkbox", "Alleen citaten").click()
    copied = reader.run(COPIED)
    reader.tell("Emulation.setScriptExecutionDisabled", value=False)
    assert SAID in copied
    assert NARRATOR not in copied


def test_what_is_copied_is_what_is_seen_and_no_cue(alone):
    lines = [line for line in alone.run(COPIED).splitlines() if line.strip()]
    assert lines[:3] == [
        '"We hebben tien jaar gepraat"',
        '"De weg snijdt mijn land in tweeën"',
        '"en niemand heeft mij gebeld."',
    ]


def test_folded_words_are_no_stops_for_the_keyboard(alone):
    focusable = "arguments[0].focus(); return document.activeElement === arguments[0]"
    first = alone.run("return document.querySelector('.story > p:first-child a.mark')")
    chip = alone.find("link", "Citaat van Marieke Dijkgraaf")
    assert [alone.run(focusable, each) for each in (first, chip)] == [False, True]


def test_quotation_keeps_its_note(alone):
    alone.hover(alone.words(SAID), 600)
    assert alone.note == "Noot: Citaat van Marieke Dijkgraaf"


def test_notes_in_the_margin_make_way(alone):
    alone.click(alone.find("checkbox", "Noten in de kantlijn"))
    alone.calm()
    count = "return document.querySelectorAll('.margin .note').length"
    assert alone.run(count) == 0
    alone.click(alone.find("checkbox", "Alleen citaten"))
    alone.calm()
    assert alone.run(count) > 0


def test_paper_has_the_whole_text(alone):
    pages = PdfReader(io.BytesIO(alone.print_pdf())).pages
    text = " ".join("".join(page.extract_text() for page in pages).split())
    assert NARRATOR in text
    assert "Alleen citaten" not in text
