import pytest

from kantlijn.annotators.parse.capitals import REACH, stands_inside

TEXT = "Brug open. Dat zegt Van Mol, Eneco ook. “Prima”, zei Bo"


@pytest.mark.parametrize("words", ["Van Mol", "Van", "Eneco", "Bo"])
def test_words_behind_a_word_or_a_comma_stand_inside(words: str):
    assert stands_inside(TEXT, words)


@pytest.mark.parametrize("words", ["Brug", "Dat", "“Prima", "Zand", "open"])
def test_what_opens_a_sentence_or_is_small_does_not(words: str):
    assert not stands_inside(TEXT, words)


def test_beginning_of_a_longer_word_counts():
    assert stands_inside("Bij de Bruggen", "Brug")


def test_longer_words_are_told_by_their_beginning():
    long = "A" * (REACH + 5)
    assert stands_inside(f"de {long}", long)
    assert not stands_inside(f"de {'B' * (REACH + 5)}", long)


def test_blank_at_the_beginning_stands_behind_nothing():
    assert not stands_inside(" Brug", "Brug")
