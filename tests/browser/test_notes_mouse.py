"""What a mouse does to a mark: the note table of the reading page, row by row."""

import pytest
from selenium.webdriver import Keys

MARK = ("doc-glossref", "rondweg")
NOTE = "Noot: rondweg"


@pytest.fixture
def mark(reader):
    return reader.find(*MARK)


def test_note_opens_after_resting_on_a_mark(reader, mark):
    reader.hover(mark, 299)
    before = reader.note
    reader.pass_time(1)
    assert (before, reader.note) == (None, NOTE)


def test_next_note_opens_sooner_while_one_is_open(reader, mark):
    reader.hover(mark)
    reader.hover(reader.find("doc-noteref", "Marieke Dijkgraaf"), 80)
    assert reader.note == "Noot: Marieke Dijkgraaf"


def test_next_note_opens_sooner_just_after_one_closed(reader, mark):
    reader.hover(mark)
    reader.point_away()
    reader.pass_time(300 + 399)
    reader.hover(mark, 80)
    assert reader.note == NOTE


def test_next_note_takes_its_time_when_the_last_is_long_closed(reader, mark):
    reader.hover(mark)
    reader.point_away()
    reader.pass_time(300 + 400)
    reader.hover(mark, 299)
    assert reader.note is None


def test_sweeping_over_marks_opens_nothing(reader, mark):
    reader.hover(mark, 299)
    reader.point_away()
    reader.pass_time(1000)
    assert reader.note is None


def test_page_scrolling_under_the_mouse_opens_nothing(reader, mark):
    reader.show(mark)
    place = reader.box(mark)
    reader.run("scrollBy(0, 100)")
    reader.settle()
    reader.move(place["x"] + 5, place["y"] + 5)
    reader.run("scrollBy(0, -100)")
    reader.settle()
    reader.pass_time(1000)
    assert reader.note is None


def test_hover_counts_again_once_the_mouse_moves(reader, mark):
    test_page_scrolling_under_the_mouse_opens_nothing(reader, mark)
    place = reader.box(mark)
    reader.move(place["x"] + 8, place["y"] + 8)
    reader.pass_time(300)
    assert reader.note == NOTE


def test_scrolling_stops_a_note_that_is_about_to_open(reader, mark):
    reader.hover(mark, 200)
    reader.run("scrollBy(0, 4)")
    reader.settle()
    reader.pass_time(1000)
    assert reader.note is None


def test_note_closes_after_the_mouse_has_left(reader, mark):
    reader.hover(mark)
    reader.point_away()
    reader.pass_time(299)
    before = reader.note
    reader.pass_time(1)
    assert (before, reader.note) == (NOTE, None)


def test_note_stays_while_the_mouse_is_in_it(reader, mark):
    reader.hover(mark)
    box = reader.note_box()
    reader.move(box["x"] + 20, box["y"] + box["height"] / 2)
    reader.pass_time(2000)
    assert reader.note == NOTE


def test_note_closes_after_the_mouse_has_left_the_note(reader, mark):
    reader.hover(mark)
    box = reader.note_box()
    reader.move(box["x"] + 20, box["y"] + box["height"] / 2)
    reader.point_away()
    reader.pass_time(300)
    assert reader.note is None


def test_note_waits_for_a_mouse_on_its_way_to_it(reader, mark):
    reader.hover(mark)
    line, note = reader.box(mark), reader.note_box()
    reader.move((line["right"] + note["right"]) / 2, (line["bottom"] + note["top"]) / 2)
    reader.pass_time(2000)
    assert reader.note == NOTE


def test_beside_the_way_to_the_note_it_closes(reader, mark):
    reader.hover(mark)
    line, note = reader.box(mark), reader.note_box()
    reader.move(note["left"] - 30, line["bottom"])
    reader.pass_time(300)
    assert reader.note is None


def test_later_mention_opens_the_same_note(reader):
    reader.hover(reader.words("rondweg", time=2))
    assert reader.note == NOTE


def test_click_opens_at_once_and_the_note_stays(reader, mark):
    reader.click(mark)
    opened = reader.note
    reader.point_away()
    reader.pass_time(5000)
    assert (opened, reader.note) == (NOTE, NOTE)


def test_click_does_not_leave_the_place(reader, mark):
    reader.click(mark)
    assert "#" not in reader.driver.current_url


def test_click_on_another_mark_replaces_the_note(reader, mark):
    reader.click(mark)
    reader.click(reader.find("doc-noteref", "Marieke Dijkgraaf"))
    assert reader.note == "Noot: Marieke Dijkgraaf"


def test_pinned_note_gives_way_to_no_hovering(reader, mark):
    reader.click(mark)
    reader.hover(reader.find("doc-noteref", "Marieke Dijkgraaf"), 1000)
    assert reader.note == NOTE


def test_click_outside_closes(reader, mark):
    reader.click(mark)
    reader.click(reader.find("heading", "Noten"))
    assert reader.note is None


def test_escape_closes_a_pinned_note(reader, mark):
    reader.click(mark)
    reader.press(Keys.ESCAPE)
    assert reader.note is None


@pytest.mark.parametrize("key", [Keys.CONTROL, Keys.SHIFT, Keys.META])
def test_click_with_a_key_held_is_left_to_the_browser(reader, mark, key):
    reader.run("addEventListener('click', event => { window.left = !event.defaultPrevented; event.preventDefault(); })")
    reader.click(mark, key)
    assert (reader.run("return window.left"), reader.note) == (True, None)


def test_escape_keeps_a_hovered_note_closed(reader, mark):
    reader.hover(mark)
    reader.press(Keys.ESCAPE)
    place = reader.box(mark)
    reader.move(place["x"] + 20, place["y"] + 8)
    reader.pass_time(2000)
    assert reader.note is None


def test_escaped_note_opens_again_after_the_mouse_has_left(reader, mark):
    test_escape_keeps_a_hovered_note_closed(reader, mark)
    reader.point_away()
    reader.hover(mark)
    assert reader.note == NOTE


def test_close_button_closes(reader, mark):
    reader.click(mark)
    reader.click(reader.find("button", "Sluiten"))
    assert reader.note is None


def test_note_closes_when_a_link_in_it_is_followed(seed_reader):
    seed_reader.click(seed_reader.find("doc-noteref", "Brekelmans"))
    followed = seed_reader.run("return document.querySelector('.pop .also a')")
    seed_reader.click(followed)
    assert seed_reader.note is None
    assert seed_reader.run("return location.hash").startswith("#c-")
