"""A word inside a note: its own note takes the place, one level deep, with a way back."""

import pytest
from selenium.webdriver import Keys


@pytest.fixture
def nested(reader):
    reader.click(reader.find("doc-glossref", "veen"))
    reader.click(reader.all("link", "dijkring")[-1])
    return reader


def test_word_inside_a_note_replaces_the_note(nested):
    assert nested.note == "Noot: dijkring"


def test_way_back_names_where_it_leads(nested):
    nested.click(nested.find("button", "Terug naar veen"))
    assert nested.note == "Noot: veen"


def test_first_note_has_no_way_back(reader):
    reader.click(reader.find("doc-glossref", "veen"))
    assert [button.accessible_name for button in reader.all("button") if "Terug" in button.accessible_name] == []


def test_focus_stays_in_the_note(nested):
    assert nested.focus == "Noot: dijkring"


def test_escape_closes_the_nested_note_too(nested):
    nested.press(Keys.ESCAPE)
    assert (nested.note, nested.focus) == (None, "veen")
