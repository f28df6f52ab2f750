"""Texts in NFD find their way back to their own offsets."""

from kantlijn.annotators.matching.composition import compose
from kantlijn.model.span import Span


def test_composed_text_keeps_its_offsets():
    assert compose("André belt.").original(0, 5) == Span(0, 5)


def test_decomposed_text_gives_original_offsets():
    composed = compose("Dag Andre\u0301 Bos.")
    assert composed.text == "Dag André Bos."
    assert composed.original(4, 9) == Span(4, 10)
    assert composed.original(10, 13) == Span(11, 14)


def test_mark_without_letter_is_kept():
    assert compose("\u0301 e\u0301").text == "\u0301 é"
