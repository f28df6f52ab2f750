"""Entries that pass to where their words occur, in little memory."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeAlias

from kantlijn.exporters.search.entries import Entry
from kantlijn.exporters.search.postings import FLAGS

LONGEST = 35
"""Letters of a word that are kept: what it shares with the one before it is one digit."""
Codes: TypeAlias = "array[int]"
"""Numbers of entries, which grow, times FLAGS, each with what is known of a word there: a tenth of a list."""


def no_codes() -> Codes:
    """Give the places of a word that was met nowhere yet."""
    return array("I")


def noting(entries: Iterable[Entry], found: dict[str, Codes]) -> Iterator[Entry]:
    """Let entries pass, and note where their words occur."""
    for number, entry in enumerate(entries):
        for word, known in entry.words.items():
            codes = found[word[:LONGEST]]
            if codes and codes[-1] // FLAGS == number:  # two long words that begin alike
                codes[-1] |= known
            else:
                codes.append(number * FLAGS + known)
        yield entry


def merged(found: dict[str, Codes], forms: Sequence[str]) -> Sequence[int]:
    """Give where any of some forms occurs, with all that is known there."""
    there = [found[form] for form in forms if form in found]
    if len(there) < 2:
        return there[0] if there else ()
    known: dict[int, int] = {}
    for code in chain.from_iterable(there):
        known[code // FLAGS] = known.get(code // FLAGS, 0) | code
    return sorted(known.values())
