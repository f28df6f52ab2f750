import pytest

from kantlijn.annotators.correcting.quoted_words import Places
from kantlijn.model.corrections import Correction


def places(text: str, exact: str, prefix: str = "", suffix: str = "") -> list[str]:
    found = Places(text).find(Correction(exact, 1, prefix, suffix))
    return [f"{text[: span.start]}[{span.of(text)}]{text[span.end :]}" for span in found]


def test_all_places_are_found():
    assert places("brug en brug", "brug") == ["[brug] en brug", "brug en [brug]"]


def test_words_before_and_after_tell_the_place():
    assert places("brug en brug", "brug", prefix="en ") == ["brug en [brug]"]
    assert places("brug en brug", "brug", suffix=" en") == ["[brug] en brug"]


def test_blanks_between_the_words_need_not_be_quoted():
    assert places("brug en brug", "brug", prefix="en") == ["brug en [brug]"]
    assert places("de brug\nblijft dicht", "brug blijft") == ["de [brug\nblijft] dicht"]


def test_quotation_marks_may_be_those_of_the_keyboard():
    assert places("zij zei: “’t Is dicht”", "\"'t Is") == ["zij zei: [“’t Is] dicht”"]


def test_accents_may_be_encoded_otherwise():
    assert places("een cafe\u0301 dicht", "café") == ["een [cafe\u0301] dicht"]


def test_words_inside_other_words_count_where_there_are_no_others():
    assert places("brugwachter op de brug", "brug") == ["brugwachter op de [brug]"]
    assert places("brugwachter", "brug") == ["[brug]wachter"]


@pytest.mark.parametrize("exact", ["pont", "Brug", "b.ug", "brug dicht"])
def test_other_words_are_not_found(exact):
    assert places("de brug is dicht", exact) == []


def test_words_without_their_surroundings_are_not_found():
    assert places("de brug is dicht", "brug", suffix=" blijft") == []
