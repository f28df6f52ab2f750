"""A block of text to the places where its sentences end."""

import re
from functools import lru_cache

from kantlijn.annotators.lexicon.closed import words_of

STOPS = {
    glyph: re.compile(rf"\{glyph}((?<=[a-z]{{5}}.)|[.!?…)\]]{{1,20}}+)?\s++(?:,,|[^\sa-zß-öø-ÿ,;:])")
    for glyph in ".!?…"
}
"""A mark that may end a sentence, and what closes with it: nothing, where it stands behind a word of some length.

Searching for one mark at a time is four times as fast.
"""


def find_stops(text: str) -> list[int]:
    """Give the ends of what ends a sentence, quoted or not: full stops and the like, but for abbreviations."""
    ends = []
    for stop in STOPS["."].finditer(text):
        if stop.lastindex:
            ends.append(stop.end(1))
        elif _ends_sentence(text[max(0, stop.start() - 7) : stop.start()]):
            ends.append(stop.start() + 1)
    for glyph in "!?…":
        if glyph in text:
            ends += [stop.end(1) if stop.lastindex else stop.start() + 1 for stop in STOPS[glyph].finditer(text)]
            ends = sorted(set(ends))
    return ends


@lru_cache(maxsize=1 << 14)
def _ends_sentence(before: str) -> bool:
    """Say whether a full stop ends a sentence and not an abbreviation or initial, by what stands before it."""
    word = before.rpartition(" ")[2].rpartition("\n")[2]
    if "." in word:
        return word.replace(".", "").isdigit()
    return not (len(word) == 1 and word.isupper()) and word.lower() not in words_of("abbreviation")
