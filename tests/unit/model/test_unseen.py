import pytest

from kantlijn.model.span import Span
from kantlijn.model.unseen import read_over, seen


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bur\u00adge\u00admees\u00adter Els Kok", "burgemeester Els Kok"),
        ("Els\u200b Kok", "Els Kok"),
        ("Els  Kok", "Els Kok"),
        ("Els\u00a0Kok", "Els Kok"),
        ("cafe\u0301", "café"),
        ("muskus-\nratten", "muskusratten"),
        ("muskus-\r\n ratten", "muskusratten"),
    ],
)
def test_reading_is_what_the_eye_sees(text, words):
    assert read_over(text).words == words


@pytest.mark.parametrize(
    "text", ["VVD-\nleider", "Zeeuws-\nVlaanderen", "Els Kok", "een - twee", "a\n\nb", " inspringing"]
)
def test_other_texts_stay_as_they_are(text):
    reading = read_over(text)
    assert (reading.words, reading.places) == (text, ())


def test_span_of_the_reading_is_found_in_the_text():
    text = "bur\u00adge\u00admees\u00adter Els  Kok-\nbert is cafe\u0301"
    reading = read_over(text)
    for words in ("burgemeester", "Els Kokbert", "is", "café"):
        start = reading.words.index(words)
        found = reading.in_text(Span(start, start + len(words))).of(text)
        assert read_over(found).words == words


def test_line_is_seen_without_blanks_at_its_edges():
    assert seen(" Deel\u00a0dit\t artikel ") == "Deel dit artikel"
