"""Words with a capital that call people by where they come from are told from other words."""

import pytest

from kantlijn.annotators.lexicon.natives import native_of
from kantlijn.annotators.lexicon.nouns import Noun


@pytest.mark.parametrize(
    "word",
    [
        "Amsterdammer",
        "Fin",
        "Belg",
        "Fransman",
        "Oldenzaler",
        "Wageninger",
        "Vlaardinger",
        "Scheveninger",
        "Almeerder",
        "Deventenaar",
    ],
)
def test_one_person(word):
    assert native_of(word) == Noun("person", "u")


@pytest.mark.parametrize("word", ["Russin", "Française"])
def test_a_woman_is_shown_by_the_ending(word):
    assert native_of(word) == Noun("person", "f")


@pytest.mark.parametrize(
    "word", ["Friezen", "Rotterdammers", "Belgen", "Utrechters", "Zwollenaren", "Marokkanen", "Chinezen", "Hagenaars"]
)
def test_several_people(word):
    assert native_of(word) == Noun("group")


@pytest.mark.parametrize(
    "word",
    [
        "Utrecht",
        "Greenpeace",
        "Jansen",
        "Franse",
        "Dekker",
        "Peters",
        "Burgemeester",
        "Molenaar",
        "Winnaar",
        "Vissers",
        "Organen",
        "Romanen",
        "Makelaars",
    ],
)
def test_places_names_and_functions_are_no_natives(word):
    assert native_of(word) is None


@pytest.mark.parametrize("word", ["amsterdammer", "friezen", "fin"])
def test_a_word_in_lower_case_is_none(word):
    assert native_of(word) is None
