import pytest

from kantlijn.annotators.parse.unknown_words import letter_of_unknown


@pytest.mark.parametrize(
    ("low", "letter"),
    [
        ("daaronder", "A"),
        ("glycerine", "d"),
        ("improviseren", "I"),
        ("brugbewaking", "d"),
        ("opgestapt", "Y"),
        ("retireerde", "u"),
        ("zompige", "J"),
        ("pitch", "U"),
        ("zege", "d"),
        ("etappe", "d"),
        ("bergetappe", "d"),
        ("comfortzone", "d"),
        ("slimme", "J"),
    ],
)
def test_form_of_a_word_of_no_list(low: str, letter: str):
    assert letter_of_unknown(low) == letter


def test_nouns_that_look_like_participles():
    assert letter_of_unknown("grondgebied") == "U"
    assert letter_of_unknown("tegengewicht") == "U"
