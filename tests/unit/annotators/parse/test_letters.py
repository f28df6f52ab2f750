import pytest

from kantlijn.annotators.lexicon.nouns import noun_of
from kantlijn.annotators.lexicon.verbs import readings_of
from kantlijn.annotators.parse.letters import letter_of, letter_of_proper


@pytest.mark.parametrize(
    ("low", "letter"), [("hij", "H"), ("landen", "f"), ("open", "j"), ("klant", "N"), ("14", "9"), ("of", "T")]
)
def test_letter_of_a_word(low: str, letter: str):
    assert letter_of(low, readings_of(low), noun_of(low)) == letter


@pytest.mark.parametrize(
    ("written", "letter"), [("Kamerlid", "N"), ("Greenpeace", "X"), ("Oosterik's", "o"), ("Maandag", "M")]
)
def test_letter_of_a_word_with_a_capital(written: str, letter: str):
    assert letter_of_proper(written, noun_of(written.lower())) == letter
