"""People without a note are found by title and by first name, and joined to their full name."""

from kantlijn.annotators.unknown_people import find_unknown_people


def people(text: str) -> list[tuple[str, str]]:
    return [(text[found.start : found.end], found.name) for found in find_unknown_people(text)]


def test_surname_is_joined_to_the_full_name():
    text = "Dat zegt Willem Pothof. Later belde Pothof terug."
    assert people(text) == [("Willem Pothof", "Willem Pothof"), ("Pothof", "Willem Pothof")]


def test_title_shows_a_person():
    assert people("Daar is minister Zwartjes.") == [("Zwartjes", "Zwartjes")]


def test_place_is_left_alone():
    assert people("Hij woont in Delft.") == []
