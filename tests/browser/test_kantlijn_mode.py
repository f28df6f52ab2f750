"""Kantlijn mode: all notes beside the text, or below the paragraphs, without pointing at anything."""

from itertools import pairwise

import pytest
from browser.reader import SPACED

CARDS = "return [...document.querySelectorAll(arguments[0])].map(note => note.getBoundingClientRect().toJSON())"
NOTE_OF = "return [...document.querySelectorAll('.margin .note')].find(note => note.innerText.includes(arguments[0]))"
MARGIN, BENEATH = ".margin .note", ".beneath .note"


@pytest.fixture
def wide(reader):
    reader.window(1440, 900)
    reader.click(reader.find("checkbox", "Noten in de kantlijn"))
    reader.calm()
    return reader


@pytest.fixture
def narrow(reader):
    reader.window(820, 1000)
    reader.click(reader.find("checkbox", "Noten onder de alinea"))
    reader.calm()
    return reader


def test_margin_is_empty_unless_asked_for(reader):
    reader.window(1440, 900)
    assert reader.run(CARDS, MARGIN) == []


def test_each_first_mention_has_its_note_in_the_margin(wide):
    marks = wide.all("doc-glossref") + wide.all("doc-noteref")
    assert len(wide.run(CARDS, MARGIN)) == len(marks) == 5


@pytest.fixture
def crowded(seed_reader):
    seed_reader.window(1440, 900)
    seed_reader.click(seed_reader.find("checkbox", "Noten in de kantlijn"))
    seed_reader.calm()
    return seed_reader


def test_note_that_has_room_is_level_with_its_line(crowded):
    note, line = crowded.run(NOTE_OF, "kabinet"), crowded.find("doc-glossref", "kabinet")
    assert abs(crowded.box(note)["top"] - crowded.box(line)["top"]) < 2


def test_crowded_notes_stay_near_their_lines_upwards_too(crowded):
    marks = crowded.all("doc-noteref") + crowded.all("doc-glossref")
    lines = sorted(crowded.box(mark)["top"] for mark in marks)
    line = crowded.run("return parseFloat(getComputedStyle(document.querySelector('.story')).lineHeight)")
    off = [card["top"] - top for card, top in zip(crowded.run(CARDS, MARGIN), lines, strict=True)]
    assert sum(abs(distance) > 1.5 * line for distance in off) <= 0.15 * len(off)
    assert min(off) < 0 < max(off)


def test_notes_in_the_margin_move_with_the_text_where_the_strip_opens(crowded):
    line = crowded.find("doc-glossref", "kabinet")
    distance = crowded.run(CARDS, MARGIN)[0]["top"] - crowded.box(line)["top"]
    crowded.run("document.querySelector('.cast').open = true")
    crowded.calm()
    assert abs(crowded.run(CARDS, MARGIN)[0]["top"] - crowded.box(line)["top"] - distance) < 1


def test_notes_in_the_margin_follow_text_that_a_reader_spaces_out(crowded):
    line = crowded.find("doc-glossref", "kabinet")
    before = crowded.box(line)["top"]
    crowded.run(SPACED)
    crowded.calm()
    note = crowded.run(NOTE_OF, "kabinet")
    assert crowded.box(line)["top"] > before + 20
    assert abs(crowded.box(note)["top"] - crowded.box(line)["top"]) < 2


def test_no_note_in_the_margin_is_cut(crowded):
    cut = ".filter(note => note.scrollHeight > note.clientHeight + 1)"
    assert crowded.run(f"return [...document.querySelectorAll('.margin .note')]{cut}") == []


def test_note_in_the_margin_has_name_function_and_first_sentence(crowded):
    card = " ".join(crowded.run("return document.querySelector('.margin .note').innerText").split())
    assert card == "Ruben Brekelmans minister van Defensie (VVD) Nederlands politicus."


def test_short_note_is_whole_while_its_word_is_pointed_at(crowded):
    short = crowded.run("return document.querySelector('.margin .short').mark")
    height = "return document.querySelector('.margin .short').getBoundingClientRect().height"
    before = crowded.run(height)
    crowded.point_at(short)
    assert crowded.run(height) > before
    assert crowded.run("return document.querySelectorAll('.hairline').length") == 1


def test_notes_in_the_margin_never_overlap(wide):
    cards = wide.run(CARDS, MARGIN)
    assert all(above["bottom"] < below["top"] for above, below in pairwise(cards))


def test_margin_stands_right_of_the_text_and_inside_the_window(wide):
    text = wide.run("return document.querySelector('.story').getBoundingClientRect().toJSON()")
    assert all(text["right"] < card["left"] < card["right"] < 1440 for card in wide.run(CARDS, MARGIN))


def test_long_margin_never_runs_into_the_endnotes(wide):
    last = wide.run(CARDS, MARGIN)[-1]
    assert last["bottom"] <= wide.box(wide.find("heading", "Noten"))["top"]


def test_below_72_rem_the_notes_follow_their_paragraph(narrow):
    paragraph = "return arguments[0].closest('p').nextElementSibling.innerText"
    assert "Werkte eerder bij het waterschap." in narrow.run(paragraph, narrow.words("De gemeente Oosterwold"))


def test_notes_below_a_paragraph_keep_the_order_of_its_marks(narrow):
    titles = narrow.run("return [...document.querySelectorAll('.beneath dt')].map(title => title.textContent)")
    assert titles == ["rondweg", "Marieke Dijkgraaf", "veen", "dijkring", "Joost Terpstra"]


def test_same_control_takes_the_notes_away_again(narrow):
    narrow.click(narrow.find("checkbox", "Noten onder de alinea"))
    assert narrow.run(CARDS, BENEATH) == []


def test_notes_move_when_the_window_grows(narrow):
    narrow.window(1440, 900)
    narrow.calm()
    assert narrow.run(CARDS, BENEATH) == []
    assert len(narrow.run(CARDS, MARGIN)) == 5


def test_kantlijn_mode_is_remembered(wide):
    wide.turn_to("artikelen/rondweg.html")
    wide.calm()
    assert len(wide.run(CARDS, MARGIN)) == 5


def test_copied_text_holds_no_note_of_the_margin(narrow):
    narrow.run("getSelection().selectAllChildren(document.querySelector('.story'))")
    assert "Werkte eerder" not in narrow.run("return getSelection().toString()")


def test_mark_lights_its_note_in_the_margin_and_opens_no_other(wide):
    wide.hover(wide.words("rondweg", time=2), 2000)
    lit = wide.run("return [...document.querySelectorAll('.margin .lit dt')].map(title => title.textContent)")
    assert (wide.note, lit) == (None, ["rondweg"])


def test_click_opens_the_whole_note_beside_the_margin_too(wide):
    wide.click(wide.find("doc-glossref", "rondweg"))
    assert wide.note == "Noot: rondweg"
