import pytest

from kantlijn.annotators.lexicon.verbs import readings_of
from kantlijn.annotators.parse.verb_letters import letter_of_verb


@pytest.mark.parametrize(
    ("low", "letter"),
    [
        ("zegt", "C"),
        ("loopt", "V"),
        ("legt", "L"),
        ("is", "b"),
        ("zeggen", "i"),
        ("gezegd", "y"),
        ("gelopen", "Y"),
        ("gebruikt", "p"),
        ("ontwikkelde", "r"),
    ],
)
def test_letter_of_a_form(low: str, letter: str):
    assert letter_of_verb(low, readings_of(low)) == letter
