"""What a word can be as a verb to its letter: a form that only a verb has before one that may be a noun."""

from kantlijn.annotators.lexicon.conjugation import FormKind
from kantlijn.annotators.lexicon.verbs import SILENT, VerbReading

PREFIXES = ("be", "ver", "ont", "her", "ge", "over", "onder")
"""Verbs that begin so take no ge-: their participle is written like other forms."""


def letter_of_verb(low: str, readings: tuple[VerbReading, ...]) -> str:
    """Give the letter of a form: C `zegt`, V `loopt`, i `zeggen`, y `gezegd`, c `zeg`."""
    kinds = {one.kind for one in readings}
    reports = any(one.verb_class not in SILENT and not one.particle for one in readings)
    if kinds == {"past plural", "participle"}:
        return "i" if reports else "I"
    if kinds & {"present", "past", "past plural"}:
        return _letter_of_finite(low, readings, kinds, reports=reports)
    if "first" in kinds and all(one.verb_class == "aux" for one in readings):
        return "b"
    silent, loud = "Ii" if "plural" in kinds else "Yy" if "participle" in kinds else "vc"
    return loud if reports else silent


def _letter_of_finite(low: str, readings: tuple[VerbReading, ...], kinds: set[FormKind], *, reports: bool) -> str:
    if any(one.verb_class == "aux" and one.finite for one in readings):
        return "b"
    if reports:
        return "C"
    if "participle" in kinds and "past" not in kinds:
        return "p"
    if kinds == {"past"} and low.endswith(("de", "te")) and all(map(_is_prefixed, readings)):
        return "r"
    return "L" if any(one.verb_class not in SILENT for one in readings) else "V"


def _is_prefixed(reading: VerbReading) -> bool:
    """Say whether the inflected participle is written like the past: `de ontwikkelde landen`."""
    return not reading.particle and reading.lemma.startswith(PREFIXES)
