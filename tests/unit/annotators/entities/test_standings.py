"""How somebody stands in a sentence: as who reports, as who acts, or aside."""

import pytest
from parsed import chunk_of, parsed_from

from kantlijn.annotators.entities.standings import Standings


def standing(sentence, words):
    return Standings(parsed_from(sentence)).of(chunk_of(parsed_from(sentence), words), 0)


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Karin Bos zegt niets.", "Karin Bos", "cue"),
        ("Volgens Karin Bos regent het.", "Karin Bos", "cue"),
        ("Karin Bos loopt in de tuin.", "Karin Bos", "subject"),
        ("Het regent omdat Karin Bos loopt.", "Karin Bos", "sub"),
        ("Voor Karin Bos loopt de bakker.", "Karin Bos", "topic"),
        ("De bakker loopt met Karin Bos.", "Karin Bos", "gov"),
        ("De bakker kent Karin Bos.", "Karin Bos", "free"),
        ("De bakker kent de smid en Karin Bos.", "Karin Bos", "free"),
        ("Gisteren kende hij Karin Bos.", "Karin Bos", "free"),
        ("Het regent, en voor Karin Bos loopt de bakker.", "Karin Bos", "topic"),
        ("Het regent, en gisteren liep hij met Karin Bos.", "Karin Bos", "gov"),
        ("Met Karin Bos loopt de bakker.", "Karin Bos", "topic"),
        ("Loopt met Karin Bos de bakker?", "Karin Bos", "gov"),
        ("De bakker of met de smid of met Karin Bos loopt.", "Karin Bos", "topic"),
        ("Hij loopt en lacht met Karin Bos.", "Karin Bos", "gov"),
    ],
)
def test_standing_of_a_name(sentence, words, name):
    assert standing(sentence, words).name == name


def test_the_verb_is_told_of_a_subject_alone():
    sentence = "Karin Bos kent de bakker."
    assert standing(sentence, "Karin Bos").verb == chunk_of(parsed_from(sentence), "kent")
    assert standing(sentence, "de bakker").verb == -1


def test_subject_of_several_clauses_stands_in_the_strongest():
    assert standing("Karin Bos loopt en zegt niets.", "Karin Bos").name == "cue"
    assert standing("Karin Bos zegt niets en loopt.", "Karin Bos").name == "cue"


def test_of_two_clauses_alike_the_first_counts():
    sentence = "Karin Bos kent de bakker en loopt."
    assert standing(sentence, "Karin Bos").verb == chunk_of(parsed_from(sentence), "kent")


def test_each_sentence_is_read_by_itself():
    parsed = parsed_from("Karin Bos loopt. Karin Bos zegt niets.")
    standings = Standings(parsed)
    assert [standings.of(chunk_of(parsed, "Karin Bos", nth), nth).name for nth in (0, 1)] == ["subject", "cue"]
