import pytest

from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.subjects import number_of


def phrase(kind: str, head: str, determiner: str = "de") -> Phrase:
    return Phrase(kind, 0, 2, head, determiner)


@pytest.mark.parametrize(
    ("given", "number"),
    [
        (phrase("thing", "maatregelen"), "plural"),
        (phrase("thing", "regen"), "singular"),
        (phrase("thing", "huis", "een"), "singular"),
        (phrase("role", "minister"), "singular"),
        (phrase("group", "bewoners"), "plural"),
        (phrase("pronoun", "wij", ""), "plural"),
        (phrase("pronoun", "ze", ""), ""),
    ],
)
def test_number_of_a_phrase(given: Phrase, number: str):
    assert number_of(given) == number
