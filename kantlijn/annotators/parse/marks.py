"""A text to the quotation marks in it, each with what it can do there: open, close or both."""

import re
from typing import NamedTuple

from kantlijn.patterns import pattern

MARK = pattern(
    r"[\"“”„‟«»‹›‘’‚'`´](?:(?<=')'{1,2}|(?<=’)’|(?<=‘)‘|(?<=`)`|(?!(?<=\w['’´`])\w))",
)
"""All marks but those between two letters, which are apostrophes: `foto's`, `zo'n`, `d'r`."""
MARK_OR_COMMAS = pattern(rf",,|{MARK.pattern}")
"""The same for papers that write `,,Ja''`."""
GLYPHS = {glyph: pattern(glyph) for glyph in (*"\"“”„‟«»‹›‘’‚'`´", ",,")}
"""Where a mark may begin; looking for one glyph at a time is several times as fast as looking for all."""
SINGLES = frozenset("'‘’‚`´‹›")
CLITIC = pattern(
    r"(?:(?:[stnkm]|ns|em|ie)(?![\w'’-])|s-\w|ndrangheta\b|(?:\d\d)(?=-['’]\d\d|[-]er\b|ers?\b))", re.IGNORECASE
)
"""What an apostrophe opens: `'s avonds`, `'t`, `'n`, `'s-Hertogenbosch`, `'14-'18`; not the letter in `'t'`."""
YEAR = pattern(r"\d\d(?![\w'’])")
BEFORE_YEAR = pattern(
    r"(?:\b(?:jaren|jaar|in|sinds|van|voor|na|uit|eind|begin|medio|tot|seizoen|zomer|winter|lente|herfst|najaar|voorjaar"
    r"|en|of|vanaf|rond|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|editie|lichting|generatie|bouwjaar) ?|[-–/’'])$",
    re.IGNORECASE,
)
"""What stands before a year without its century: `eind jaren '80`, `de zomer van '69`."""
GAPS = "([{<|/=*–—-"
"""A mark after one of these may open, as after a blank: `("Ja")`, `anti-'woke'`."""
SHUTS = ",.;:!?)]}>|/–—-…"
"""A mark before one of these closes, as before a blank."""


class Mark(NamedTuple):
    """A quotation mark of one or two characters."""

    start: int
    end: int
    glyph: str
    opens: bool
    closes: bool

    @property
    def single(self) -> bool:
        """Say whether it is a single mark, which could be an apostrophe in other places."""
        return self.glyph in SINGLES


def find_marks(text: str) -> list[Mark]:
    """Give the quotation marks of a text, apostrophes left out; adjacent marks share what surrounds them."""
    runs = _find_runs(text)
    found: list[Mark] = []
    before, last_end = " ", -1
    for (first, last), after in zip(runs, _after(text, runs), strict=True):
        if first != last_end:
            before = text[first - 1] if first else " "
        last_end = last
        glyph = text[first:last]
        opens, closes = _sides(text, last, before, after)
        if opens and glyph in SINGLES and _is_apostrophe(text, first, last):
            last_end = -1
            continue
        found.append(Mark(first, last, glyph, opens, closes))
    return found


def _find_runs(text: str) -> list[tuple[int, int]]:
    """Give the place of each mark; of three apostrophes in a row, one is a single mark and two are a double one."""
    pattern = MARK_OR_COMMAS if ",," in text else MARK
    runs: list[tuple[int, int]] = []
    end = 0
    for place in sorted(found.start() for glyph in GLYPHS if glyph in text for found in GLYPHS[glyph].finditer(text)):
        mark = pattern.match(text, place) if place >= end else None
        if mark:
            runs.append(mark.span())
            end = mark.end()
    if "'''" not in text:
        return runs
    whole: list[tuple[int, int]] = []
    for first, last in runs:
        if last - first == 3:
            closing = first > 0 and not text[first - 1].isspace()
            middle = first + 1 if closing else first + 2
            whole += [(first, middle), (middle, last)]
        else:
            whole.append((first, last))
    return whole


def _after(text: str, runs: list[tuple[int, int]]) -> list[str]:
    """Give for each mark the first character behind it that is no mark."""
    afters: list[str] = []
    after, next_start = " ", -1
    for first, last in reversed(runs):
        if last != next_start:
            after = text[last] if last < len(text) else " "
        next_start = first
        afters.append(after)
    return afters[::-1]


def _sides(text: str, end: int, before: str, after: str) -> tuple[bool, bool]:
    """Say whether a mark can open and close, from the characters at its sides."""
    blank = after.isspace()
    if before.isspace() or before in GAPS:
        if blank:
            return True, True
        if after in SHUTS:
            beyond = text[end + 1 : end + 2]
            begins = after in "–—-" or (after in ".…" and (beyond.isalnum() or beyond in (".", "…")))
            return begins, not begins
        return True, False
    if blank or after in SHUTS:
        return before == ":" and blank, True
    if before in ":;":
        return True, False
    return True, True


def _is_apostrophe(text: str, first: int, last: int) -> bool:
    """Say whether a mark that could open begins a shortened word or year: `'s avonds`, `'80`."""
    if CLITIC.match(text, last):
        return True
    if not YEAR.match(text, last):
        return False
    return bool(BEFORE_YEAR.search(text, max(0, first - 12), first))
