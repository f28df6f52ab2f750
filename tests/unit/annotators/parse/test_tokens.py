import pytest

from kantlijn.annotators.parse.tokens import opening_word_of, word_of


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("de", "D"),
        ("burgemeester", "N"),
        ("bewoners", "G"),
        ("gemeente", "B"),
        ("zegt", "C"),
        ("heeft", "b"),
        ("legt", "L"),
        ("groot", "j"),
        ("tijdelijk", "j"),
        ("grote", "J"),
        ("productie", "d"),
        ("veiligheid", "d"),
        ("daarover", "A"),
        ("2004", "M"),
        ("dinsdagavond", "M"),
        ("32-jarige", "w"),
        ("week", "d"),
        ("aantal", "g"),
        (",", ","),
        ("…", "."),
    ],
)
def test_class_of_a_word(word: str, letter: str):
    assert word_of(word).letter == letter


def test_capital_of_its_own_is_a_name():
    assert word_of("Veldkamp").letter == "X"
    assert word_of("Franse").letter == "J"
    assert word_of("VVD").acronym


def test_capital_that_opens_a_sentence_counts_for_nothing():
    assert opening_word_of("De").letter == "D"
    assert opening_word_of("Bewoners").letter == "G"


def test_every_token_is_one_letter():
    for written in ("__", "__d", "_", "–", "…", "§", "zegt", "Mol", "9"):
        assert len(word_of(written).letter) == 1, written
