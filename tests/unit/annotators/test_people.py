import pytest
from narrations import narration_of

from kantlijn.annotators.people import People, same_function
from kantlijn.model.reference import Gazetteer


def people(text, *names):
    return People(narration_of(text, *names), Gazetteer())


@pytest.mark.parametrize(
    "text",
    [
        "Wethouder Mia Vos lacht.",
        "De wethouder van Ede, Mia Vos.",
        "Mia Vos (34), wethouder in Ede.",
        "Mia Vos is wethouder.",
    ],
)
def test_a_function_stands_beside_the_name(text):
    assert people(text, "Mia Vos").known["Mia Vos"].titles == {"wethouder"}


def test_words_beside_a_name_are_no_function():
    assert people("Gisteren kwam Mia Vos, na een lange reis.", "Mia Vos").known["Mia Vos"].titles == set()


def test_sex_comes_from_the_first_name_or_the_function():
    known = people("Zakenvrouw Robin Vos sprak met Anna Baas.", "Robin Vos", "Anna Baas").known
    assert (known["Robin Vos"].gender, known["Anna Baas"].gender) == ("f", "f")


@pytest.mark.parametrize(
    ("title", "noun"), [("vvd-minister", "minister"), ("minister", "vvd-minister"), ("pvda-kamerlid", "pvda'er")]
)
def test_two_words_for_one_function(title, noun):
    assert same_function(title, noun)


@pytest.mark.parametrize(
    ("title", "noun"), [("wethouder", "burgemeester"), ("vvd-kamerlid", "pvda'er"), ("sp-leider", "vvd-leider")]
)
def test_two_functions(title, noun):
    assert not same_function(title, noun)
