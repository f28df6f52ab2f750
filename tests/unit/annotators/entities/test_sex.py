"""A full name tells the sex that its first name shows."""

import pytest

from kantlijn.annotators.entities.sex import agrees, sex_of_name


@pytest.mark.parametrize(
    ("name", "sex"),
    [("Karin Bos", "f"), ("Jan Mol", "m"), ("Simone van Hove", "f"), ("Wim", "m"), ("Piet de Wit", "m")],
)
def test_first_name_shows_the_sex(name, sex):
    assert sex_of_name(name) == sex


@pytest.mark.parametrize("name", ["De Wit", "Van Hove", "El Idrissi", "Ziggelien Bosman"])
def test_surnames_and_unknown_names_show_none(name):
    assert sex_of_name(name) == "u"


def test_only_two_known_sexes_can_differ():
    assert agrees("f", "f")
    assert agrees("u", "m")
    assert agrees("f", "u")
    assert not agrees("f", "m")
