"""What the keyboard does to a mark: Tab only shows where one is, Enter and Space open, Escape returns."""

import pytest
from selenium.webdriver import Keys

NOTE = "Noot: rondweg"


@pytest.fixture
def mark(reader):
    found = reader.find("doc-glossref", "rondweg")
    reader.focus_on(found)
    return found


def test_first_tab_stop_leads_to_the_text(reader):
    reader.press(Keys.TAB)
    assert reader.focus == "Naar de tekst"


def test_tab_onto_a_mark_opens_nothing(reader):
    for _ in range(30):
        if reader.focus != "rondweg":
            reader.press(Keys.TAB)
    reader.pass_time(5000)
    assert (reader.focus, reader.note) == ("rondweg", None)


def test_tab_onto_a_mark_shows_a_ring(reader, mark):
    assert reader.run("return getComputedStyle(arguments[0]).outlineStyle", mark) == "solid"


@pytest.mark.parametrize("key", [Keys.ENTER, Keys.SPACE])
@pytest.mark.usefixtures("mark")
def test_key_opens_the_note_and_moves_into_it(reader, key):
    reader.press(key)
    assert (reader.note, reader.focus) == (NOTE, NOTE)


@pytest.mark.usefixtures("mark")
def test_space_on_a_mark_does_not_scroll(reader):
    before = reader.run("return scrollY")
    reader.press(Keys.SPACE)
    reader.settle()
    assert reader.run("return scrollY") == before


@pytest.mark.usefixtures("mark")
def test_escape_closes_and_returns_to_the_mark(reader):
    reader.press(Keys.ENTER, Keys.ESCAPE)
    assert (reader.note, reader.focus) == (None, "rondweg")


def test_mark_says_that_its_note_is_open(reader, mark):
    closed = mark.get_attribute("aria-expanded")
    reader.press(Keys.ENTER)
    assert (closed, mark.get_attribute("aria-expanded")) == (None, "true")


@pytest.mark.usefixtures("mark")
def test_tab_goes_on_to_the_links_of_the_note(reader):
    reader.press(Keys.ENTER, Keys.TAB)
    assert reader.focus == "Meer over rondweg"


@pytest.mark.usefixtures("mark")
def test_leaving_the_note_with_tab_closes_it(reader):
    reader.press(Keys.ENTER, Keys.TAB, Keys.TAB, Keys.TAB)
    assert reader.note is None


@pytest.mark.usefixtures("mark")
def test_note_opened_by_key_stays_without_the_mouse(reader):
    reader.press(Keys.ENTER)
    reader.move(200, 300)
    reader.pass_time(5000)
    assert reader.note == NOTE


def test_only_first_mentions_are_tab_stops(reader):
    assert [mark.accessible_name for mark in reader.all("doc-glossref")] == ["rondweg", "veen", "dijkring"]


def test_later_mention_is_silent(reader):
    later = reader.words("rondweg", time=2)
    assert (later.aria_role, later.get_property("tabIndex")) == ("none", -1)


def test_long_note_can_be_scrolled_with_the_keyboard(reader):
    reader.click(reader.find("doc-glossref", "dijkring"))
    assert reader.find("group", reader.note).get_property("tabIndex") == 0


def test_short_note_is_no_tab_stop(reader, mark):
    reader.click(mark)
    assert reader.find("group", NOTE).get_property("tabIndex") == -1


def test_speaker_of_a_quotation_is_reached_by_keyboard(reader):
    reader.focus_on(reader.find("link", "Citaat van Marieke Dijkgraaf"))
    reader.press(Keys.ENTER)
    assert reader.note == "Noot: Citaat van Marieke Dijkgraaf"
