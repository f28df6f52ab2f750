"""What stands before a name in its stretch is told by the words alone."""

import pytest

from kantlijn.annotators.naming.name_fronts import (
    is_droppable,
    without_body,
    without_department,
    without_subject,
    without_titles,
)


def pieces(text):
    return [(0, len(word), word) for word in text.split(" ")]


def words(found):
    return " ".join(piece[2] for piece in found)


@pytest.mark.parametrize(
    "text",
    ["Ook Anna Bos", "ZORG Anna Bos", "Delftse Anna Bos", "EPA Bosman", "Utrecht Rutte", "Washington Bo Bosman"],
)
def test_what_is_no_part_of_the_name_is_dropped(text):
    assert is_droppable(text.split(" "), opens=False)


@pytest.mark.parametrize("text", ["Anna Bos", "Bosman", "Van Bos", "ANNA BOS", "Bos Bosman"])
def test_a_name_keeps_its_first_word(text):
    assert not is_droppable(text.split(" "), opens=False)


def test_a_common_word_goes_where_a_sentence_opens():
    assert is_droppable(["Volgens", "Bosman"], opens=True)
    assert not is_droppable(["De", "Bosman"], opens=True)


def test_a_department_goes_up_to_the_first_name():
    assert words(without_department(pieces("Openbare Werken Anna Bos"))) == "Anna Bos"
    assert words(without_department(pieces("Defensie Jansma"))) == "Jansma"
    assert words(without_department(pieces("Anna Bos"))) == "Anna Bos"


def test_what_a_title_goes_with_goes_before_a_full_name():
    assert words(without_subject(pieces("Mediastudies Anna Bos"))) == "Anna Bos"
    assert words(without_subject(pieces("Ajax Anna Bos"))) == "Anna Bos"
    assert words(without_subject(pieces("Zjenja Anna Bos"))) == "Zjenja Anna Bos"


def test_a_heading_goes_only_where_line_breaks_are_lost():
    assert is_droppable(["Mei", "Li", "Bosman"], opens=False)
    assert not is_droppable(["Mei", "Li", "Bosman"], opens=False, flat=False)


def test_a_body_goes_before_a_full_name_only():
    assert words(without_body(pieces("Eerste Kamer Anna Bos"))) == "Anna Bos"
    assert words(without_body(pieces("Eerste Kamer"))) == "Eerste Kamer"


def test_a_title_goes_with_what_stands_before_it():
    title, name = without_titles(pieces("Tweede Kamerlid Anna Bos"))
    assert (title, words(name)) == ("Kamerlid", "Anna Bos")
