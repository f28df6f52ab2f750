import pytest
from narrations import narration_of

from kantlijn.annotators.reading.phrases import read_phrase
from kantlijn.annotators.reporting.documents import find_author, find_document, is_document, noun_of


@pytest.mark.parametrize(
    ("text", "noun"), [("het kritische juryrapport", "juryrapport"), ("de brief van gisteren", "brief")]
)
def test_a_document_says_something_by_itself(text, noun):
    tokens = narration_of(text).tokens(0)
    phrase = read_phrase(tokens, 0)
    assert is_document(tokens, phrase)
    assert noun_of(tokens, phrase) == noun


@pytest.mark.parametrize("text", ["het huis", "de minister", "de briefschrijver"])
def test_other_things_say_nothing(text):
    tokens = narration_of(text).tokens(0)
    phrase = read_phrase(tokens, 0)
    assert not is_document(tokens, phrase)
    assert noun_of(tokens, phrase) == ""


def test_a_document_among_other_words():
    text = "dat staat er in het rapport"
    tokens = narration_of(text).tokens(0)
    found = find_document(tokens, 0, len(tokens))
    assert text[found.start : found.end] == "het rapport"
    assert find_document(tokens, 0, 4) is None


def test_whose_document_it_is():
    text = "Gisteren kwam het rapport van de rekenkamer uit"
    found = find_author(narration_of(text).tokens(0), "rapport")
    assert text[found.start : found.end] == "de rekenkamer"
    assert find_author(narration_of("Gisteren kwam het rapport van de week").tokens(0), "rapport") is None
