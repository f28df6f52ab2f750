"""Where a note comes to stand: by its line, never over its quotation, inside the window."""

import pytest
from selenium.webdriver import Keys

EDGE = 8


def test_note_stands_under_its_mark(reader):
    mark = reader.find("doc-glossref", "rondweg")
    reader.click(mark)
    assert 0 < reader.note_box()["top"] - reader.box(mark)["bottom"] < 12


def test_note_stands_under_the_line_that_the_mouse_is_on(reader):
    mark = reader.find("doc-noteref", "Marieke Dijkgraaf")
    reader.run("arguments[0].closest('p').style.width = '6em'", mark)
    reader.show(mark)
    first, second = reader.run("return [...arguments[0].getClientRects()].map(line => line.toJSON())", mark)
    reader.move(second["x"] + 8, second["y"] + 8)
    reader.pass_time(300)
    assert reader.note_box()["top"] > second["bottom"] > first["bottom"]


def test_note_flips_over_its_mark_at_the_foot_of_the_window(reader):
    reader.window(1280, 400)
    mark = reader.find("doc-glossref", "rondweg")
    reader.show(mark)
    reader.run("scrollBy(0, arguments[0].getBoundingClientRect().bottom - innerHeight + 20)", mark)
    reader.settle()
    place = reader.box(mark)
    reader.move(place["x"] + 5, place["y"] + 5)
    reader.pass_time(300)
    assert reader.note_box()["bottom"] < place["top"]


@pytest.mark.parametrize("width", [320, 820, 1440])
def test_note_keeps_off_the_edges(reader, width):
    reader.window(width, 800)
    for mark in reader.all("doc-glossref"):
        reader.click(mark)
        box = reader.note_box()
        assert box["left"] >= EDGE
        assert box["right"] <= width - EDGE
        reader.press(Keys.ESCAPE)  # an open note may cover the next mark


def test_note_is_at_most_24_rem_wide(reader):
    reader.click(reader.find("doc-glossref", "dijkring"))
    assert reader.note_box()["width"] <= 24 * 16


def test_long_note_scrolls_beyond_60_percent_of_the_window(reader):
    reader.click(reader.find("doc-glossref", "dijkring"))
    assert reader.note_box()["height"] <= 0.6 * 800


def test_note_stands_inside_the_main_landmark(reader):
    reader.click(reader.find("doc-glossref", "rondweg"))
    assert reader.run("return arguments[0].closest('main') !== null", reader.find("group", reader.note))


@pytest.mark.parametrize("part", ["We hebben tien jaar gepraat", "Een dijk is geen berm"])
def test_note_never_covers_its_quotation(reader, part):
    quotation = reader.words(part)
    reader.hover(quotation, 600)
    note, said = reader.note_box(), reader.box(quotation)
    assert note["top"] >= said["bottom"] or note["bottom"] <= said["top"]


def test_note_scrolls_along_with_its_mark(reader):
    mark = reader.find("doc-glossref", "rondweg")
    reader.click(mark)
    before = reader.note_box()["top"] - reader.box(mark)["top"]
    reader.run("scrollBy(0, 30)")
    reader.settle()
    assert reader.note_box()["top"] - reader.box(mark)["top"] == pytest.approx(before, abs=0.5)
