"""What no reader sees in a text (soft hyphens, blanks without width, split letters) to the text that he reads."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import attrgetter

from msgspec import Struct

from kantlijn.model.span import Span
from kantlijn.patterns import pattern

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"
"""Soft hyphen, blanks and joiners without width, marks of direction."""
BLANKS = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
BLANK = f"[ {BLANKS}]"
DIFFERS = pattern(
    rf"(?P<unseen>[{UNSEEN}]+|(?<=[a-zà-ÿ]{{2}})[-¬]{BLANK}*\r?\n{BLANK}*(?=[a-zà-ÿ]{{2}}))"
    rf"|(?P<blank>(?<=\S){BLANK}{{2,}}(?=\S)|(?! ){BLANK})|(?P<letter>[^\W\d_][\u0300-\u036f]+)"
)
"""A soft hyphen in a word, `muskus-` and `ratten` on two lines, two blanks, an `e` with its accent behind it."""
SIGN = pattern(f"[{UNSEEN}{BLANKS}\u0300-\u036f]")
BROKEN = pattern(rf"[-¬]{BLANK}*\r?\n")
"""Without one of these, or two spaces, nothing differs."""
A_LINE = 400
"""Characters up to which a text may be a line, which is asked for again and again."""


class Reading(Struct, frozen=True):
    """A text as it is read, and where each of its characters stands in the text as it is."""

    words: str
    places: tuple[Span, ...] = ()
    """For each character of the words its place in the text; empty where nothing differs."""

    def in_text(self, span: Span) -> Span:
        """Give the span of the text that a span of the reading stands for."""
        if not self.places or not len(span):
            return span
        return Span(self.places[span.start].start, self.places[span.end - 1].end)

    def of_text(self, span: Span) -> Span:
        """Give the span of the reading that a span of the text is read as; it may be empty."""
        if not self.places:
            return span
        start = bisect_right(self.places, span.start, key=attrgetter("end"))
        end = bisect_left(self.places, span.end, lo=start, key=attrgetter("start"))
        return Span(start, end)


def read_over(text: str) -> Reading:
    """Give a text as it is read; in most texts nothing differs."""
    if not may_differ(text) or not DIFFERS.search(text):
        return Reading(text)
    words: list[str] = []
    places: list[Span] = []
    position = 0
    for found in DIFFERS.finditer(text):
        words.append(text[position : found.start()])
        places += [Span(place, place + 1) for place in range(position, found.start())]
        shown = shown_for(found)
        words.append(shown)
        places += [Span(found.start(), found.end())] * len(shown)
        position = found.end()
    words.append(text[position:])
    places += [Span(place, place + 1) for place in range(position, len(text))]
    return Reading("".join(words), tuple(places))


def may_differ(text: str) -> bool:
    """Say whether there is any sign of a difference, which is sooner found than the difference."""
    if "  " in text or "\t" in text or ("\n" in text and BROKEN.search(text)):
        return True
    return not text.isascii() and bool(SIGN.search(text))


def shown_for(found: re.Match[str]) -> str:
    """Give what a reader sees in such a place."""
    if found["unseen"]:
        return ""
    return " " if found["blank"] else unicodedata.normalize("NFC", found.group())


def seen(text: str) -> str:
    """Give the words as they are read, in one line."""
    return seen_before(text) if len(text) <= A_LINE else " ".join(read_over(text).words.split())


@lru_cache(4096)
def seen_before(text: str) -> str:
    """Give the same of a line, which is asked for each thing that it may be."""
    return " ".join(read_over(text).words.split())
