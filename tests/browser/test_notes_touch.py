"""What a finger does to a mark: it opens at once, as a sheet at the bottom of a narrow screen."""

import pytest


@pytest.fixture
def reader(reader):
    reader.window(390, 800, mobile=True)
    reader.tell("Emulation.setTouchEmulationEnabled", enabled=True)
    return reader


@pytest.fixture
def mark(reader):
    return reader.find("doc-glossref", "rondweg")


@pytest.fixture
def plain(reader):
    """A paragraph without a mark: a finger that only comes near one opens it."""
    return reader.words("stemt op 2 april")


def test_tap_opens_at_once(reader, mark):
    reader.tap(mark)
    assert reader.note == "Noot: rondweg"


def test_note_is_a_sheet_at_the_bottom(reader, mark):
    reader.tap(mark)
    box = reader.note_box()
    assert (box["left"], box["right"], box["bottom"]) == (0, 390, 800)


def test_sheet_leaves_the_mark_in_sight(reader):
    mark = reader.find("doc-glossref", "dijkring")
    reader.tap(mark)
    assert reader.box(mark)["bottom"] <= reader.note_box()["top"]


def test_note_stays_after_the_tap(reader, mark):
    reader.tap(mark)
    reader.pass_time(5000)
    assert reader.note == "Noot: rondweg"


def test_tap_on_another_mark_replaces_the_note(reader, mark):
    reader.tap(mark)
    reader.tap(reader.find("doc-noteref", "Marieke Dijkgraaf"))
    assert reader.note == "Noot: Marieke Dijkgraaf"


def test_tap_outside_closes(reader, mark, plain):
    reader.tap(mark)
    reader.tap(plain)
    assert reader.note is None


def test_tap_on_a_later_mention_opens(reader):
    reader.tap(reader.words("rondweg", time=2))
    assert reader.note == "Noot: rondweg"


def test_tap_on_a_quotation_leaves_it_to_be_selected(reader):
    reader.tap(reader.words("hebben tien jaar gepraat"))
    reader.pass_time(5000)
    assert reader.note is None


def test_tap_on_the_initials_tells_who_speaks(reader):
    reader.tap(reader.find("link", "Citaat van Marieke Dijkgraaf"))
    assert reader.note == "Noot: Citaat van Marieke Dijkgraaf"


def test_mouse_at_a_touch_screen_still_hovers(reader, mark, plain):
    reader.tap(mark)
    reader.tap(plain)
    reader.tell("Emulation.setTouchEmulationEnabled", enabled=False)
    reader.hover(mark)
    assert reader.note == "Noot: rondweg"
