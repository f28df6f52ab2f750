"""The chunks that are still to come in a sentence to what an ambiguous word before them must be."""

from collections.abc import Sequence

from kantlijn.annotators.parse.phrases import Phrase

FINITE = "VCL"
PLURAL = "IJ"
"""Infinitives, which are also the plural of the present: `zij |lopen|`."""
GOVERNING = "Pa"
SUBJECTS = "pnrigbwoekltT"
COMPARING = frozenset({"als", "dan", "zoals", "evenals"})
COMPARED = frozenset({"meer", "minder", "anders", "ander", "andere"})
OPENING_INFINITIVES = frozenset({"om", "zonder", "door", "na", "met", "alvorens", "teneinde"})
EDGES = ",;:SRx(-"


def verb_follows(codes: str, place: int, end: int, *, coordinated: bool) -> bool:
    """Say whether a finite verb comes before the next edge, which may be `en`: `Bewoners |willen| dat hij komt`."""
    for code in codes[place + 1 : end]:
        if code in FINITE:
            return True
        if code in EDGES or (code == "K" and coordinated):
            return False
    return False


def closes(codes: str, verb: int, end: int) -> bool:
    """Say whether a verb ends its clause, as in subordinate ones: `dat hij komt en zij |gaat|.`."""
    return verb + 1 >= end or codes[verb + 1] in ",.;:?!IJYZ-"


def main_follows(codes: str, place: int, end: int) -> bool:
    """Say whether the main clause comes behind a comma: `Waar hij zwijgt, |spreekt| zij`."""
    comma = codes.find(",", place, end)
    return comma >= 0 and comma + 1 < end and codes[comma + 1] in FINITE


def compares(codes: str, chunks: Sequence[Phrase], place: int, end: int) -> bool:
    """Say whether `als` or `dan` opens no clause: `groter |dan| Jansen`, `werkt |als| bakker`."""
    before = chunks[place - 1].head if place else ""
    if chunks[place].head == "dan" and (before in COMPARED or (before.endswith("er") and codes[place - 1] == "A")):
        return True
    for code in codes[place + 1 : end]:
        if code in FINITE or code in PLURAL:
            return False
        if code in EDGES and code != "(":
            return True
    return True


def has_te(codes: str, chunks: Sequence[Phrase], place: int, end: int) -> bool:
    """Say whether a preposition opens an infinitive: `|om| de winkel te redden`."""
    for at in range(place + 1, min(end, place + 14)):
        if codes[at] in FINITE or codes[at] in ",;:SR":
            return False
        if codes[at] == "A" and chunks[at].head == "te":
            return True
    return False
