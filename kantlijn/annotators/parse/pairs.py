"""The quotation marks of a block to pairs, and to those that have no partner."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from kantlijn.annotators.lexicon.verbs import reporting
from kantlijn.annotators.parse.marks import SINGLES, Mark
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

STRAIGHT = frozenset({'"', "“", "”", "„", "‟", ",,", "''", "’’", "‘‘", "``"})
CLOSERS = {
    **dict.fromkeys(STRAIGHT, frozenset({'"', "“", "”", "‟", "''", "’’", "``"})),
    ",,": frozenset({'"', "“", "”", "‟", "''", "’’", ",,"}),
    "„": frozenset({'"', "“", "”", "‟", "''", "’’", "„"}),
    "«": frozenset("»"),
    "»": frozenset("«»"),
    **dict.fromkeys("'‘’‚`´", frozenset("'’‘`´")),
    "‹": frozenset("›"),
    "›": frozenset("‹›"),
}
"""Which marks may close what another one opened: papers mix them, as in `,,Ja", zei ze.`"""
GENITIVE = pattern(r"\b[A-Z]\w*[szx]$")
"""The word before an apostrophe that stands for a genitive s: `Brekelmans' plan`, `Max' fiets`."""
BEGINS = pattern(r"(?:^|[.!?…:][\"”’']*+|(?<!\s)(?=\s*?\n))\s*+$")
"""What stands before a mark that opens a sentence of its own."""
INCHES = pattern(r"(?<![\w.,])\d{1,3}(?:[.,]\d+)?$")
CUE_AFTER = pattern(r"\s*+,?\s*+(\w++)")
DEEPEST_NESTING = 40
"""Marks that are looked back or ahead; no sentence has more."""
LONGEST_NESTING = 600
"""Characters; a longer stretch with whole quotations inside has lost a mark on the way."""


class Pairing(NamedTuple):
    """What the marks of one block came to."""

    pairs: list[Span]
    """Outermost quotations, marks included, in the order of the text."""
    unclosed: list[Mark]
    """Marks that opened and found no partner."""
    unopened: list[Mark]
    """Double marks that closed nothing."""


def pair_marks(text: str, marks: Sequence[Mark]) -> Pairing:
    """Pair the marks of one block, innermost first; a mark without partner takes nothing else with it."""
    plain = _pair_plainly(text, marks)
    return _Pairing(text, marks).run() if plain is None else Pairing(plain, [], [])


def _pair_plainly(text: str, marks: Sequence[Mark]) -> list[Span] | None:
    """Give the pairs where marks open and close in turn and nothing is in doubt, as in most paragraphs."""
    if len(marks) % 2:
        return None
    spans = []
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        if opener.closes or closer.opens or closer.glyph not in CLOSERS[opener.glyph]:
            return None
        after = text[closer.end : closer.end + 2]
        if after[:1] == " " and after[1:].islower():
            return None
        spans.append(Span(opener.start, closer.end))
    return spans


class _Pairing:
    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.text = text
        self.marks = marks
        self.opened: list[Mark] = []
        self.closed: list[Span] = []
        self.unopened: list[Mark] = []

    def run(self) -> Pairing:
        for place, mark in enumerate(self.marks):
            partner = self._partner(mark) if mark.closes else None
            if partner is not None and not self._is_apostrophe(place):
                self._close(partner, mark)
            elif mark.opens and not (mark.glyph in ("”", "’’") and mark.closes):
                self.opened.append(mark)
            elif self.opened and self._closes_other_family(place):
                self._close(len(self.opened) - 1, mark)
            elif mark.glyph not in SINGLES and mark.glyph != ",," and not self._measures(mark):
                self.unopened.append(mark)
        return Pairing(self._outermost(), self.opened, self.unopened)

    def _partner(self, mark: Mark) -> int | None:
        """Give the place in the stack of the nearest mark that this one may close."""
        deepest = max(len(self.opened) - DEEPEST_NESTING, 0)
        for place in range(len(self.opened) - 1, deepest - 1, -1):
            if mark.glyph in CLOSERS[self.opened[place].glyph]:
                return place if self._encloses(self.opened[place], mark) else None
        if mark.glyph == "''" and self.opened and self.opened[-1].single:
            return max(len(self.opened) - 2, 0)
        return None

    def _closes_other_family(self, place: int) -> bool:
        """Say whether a mark closes what another kind of mark opened: `'Ga weg", riep Bo.`, `"Ga weg', riep Bo.`."""
        mark, opener = self.marks[place], self.opened[-1]
        if mark.single == opener.single or not self._encloses(opener, mark):
            return False
        if mark.single:
            return self._reported(Span(opener.start, mark.end)) and not self._closes_next(place, single=False)
        return BEGINS.search(self.text, max(0, opener.start - 4), opener.start) is not None

    def _encloses(self, opener: Mark, closer: Mark) -> bool:
        """Say whether a pair may hold what lies between: not too much, and no quotation that is someone's words."""
        inner = list(takewhile(lambda span: span.start > opener.start, reversed(self.closed)))
        if not inner:
            return True
        if closer.end - opener.start > LONGEST_NESTING and opener.glyph != ",,":
            return False
        return not any(self._reported(span) for span in inner if self._same_family(opener, span))

    def _same_family(self, opener: Mark, span: Span) -> bool:
        return (self.text[span.start] in SINGLES) == opener.single

    def _reported(self, span: Span) -> bool:
        word = CUE_AFTER.match(self.text, span.end)
        return bool(word and (word[1] == "aldus" or reporting(word[1])))

    def _close(self, partner: int, mark: Mark) -> None:
        self.closed.append(Span(self.opened[partner].start, mark.end))
        del self.opened[partner:]

    def _is_apostrophe(self, place: int) -> bool:
        """Say whether a mark inside a quotation closes nothing: a genitive or inches, and the true end comes next."""
        mark = self.marks[place]
        after = self.text[mark.end : mark.end + 2]
        if not (after[:1] == " " and after[1:].islower()):
            return False
        if mark.single:
            fits = GENITIVE.search(self.text, max(0, mark.start - 30), mark.start)
        else:
            fits = INCHES.search(self.text, max(0, mark.start - 8), mark.start)
        return bool(fits) and self._closes_next(place, single=mark.single)

    def _closes_next(self, place: int, *, single: bool) -> bool:
        following = self.marks[place + 1 : place + 1 + DEEPEST_NESTING]
        mark = next((mark for mark in following if mark.single == single), None)
        return bool(mark and mark.closes and not mark.opens)

    def _measures(self, mark: Mark) -> bool:
        """Say whether a double mark stands for inches: `een scherm van 19"`."""
        return mark.glyph in ('"', "”", "''") and self.text[mark.start - 1 : mark.start].isdigit()

    def _outermost(self) -> list[Span]:
        outer: list[Span] = []
        for span in sorted(self.closed):
            if not outer or span.start >= outer[-1].end:
                outer.append(span)
        return outer
