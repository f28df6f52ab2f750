"""Many names to one automaton, and a text to the places where whole words of it are one of them."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Generic, TypeVar

import ahocorasick_rs

Meaning = TypeVar("Meaning")
Match = tuple[int, int, Meaning]
"""Start and end of a form in the text, and its meaning."""

TABLE = 5000
"""Up to so many forms a full table is kept: it is read in two thirds of the time, but takes 6 kB for each form."""
PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "‑": "-", "‐": "-"}


@lru_cache(4)
def fold(text: str) -> str:
    """Give the text in lower case, with plain apostrophes, hyphens and blanks, and as long as it was.

    `"İ".lower()` has two characters; such letters keep their case, so that offsets stay true. Of one article it is
    asked for by each annotator.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return with_plain_marks(lower)


def with_plain_marks(text: str) -> str:
    """Give the text with plain apostrophes, hyphens and blanks, and as long as it was."""
    text = text.replace("\n", " ")
    if not text.isascii():
        for mark, plain in PLAIN.items():
            text = text.replace(mark, plain)
    return text


class Matcher(Generic[Meaning]):
    """One automaton over all forms; each form, folded, has one meaning."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """Build the automaton once; the forms must be folded."""
        self.forms = [form for form in meanings if form]
        self.meanings = [meanings[form] for form in self.forms]
        table = ahocorasick_rs.Implementation.DFA if len(self.forms) <= TABLE else None
        self.automaton = ahocorasick_rs.AhoCorasick(self.forms, implementation=table) if self.forms else None

    def find(self, folded: str) -> list[Match[Meaning]]:
        """Give start, end and meaning of every form that stands in the folded text as whole words.

        Overlapping ones are all given: a longer form that ends inside a word must not hide a shorter one.
        """
        meanings = self.meanings
        around = folded + " "
        goes_on = str.isalnum if folded.isascii() else is_letter
        return [
            (start, end, meanings[form])
            for form, start, end in self.find_anywhere(folded)
            if not goes_on(around[end]) and not goes_on(around[start - 1])
        ]

    def find_parts(self, folded: str) -> list[Match[Meaning]]:
        """Give the same of forms that open or end a longer word: `stikstof` in `stikstofcrisis`."""
        return [
            (start, end, self.meanings[form])
            for form, start, end in self.find_anywhere(folded)
            if not is_letter(folded[start - 1 : start]) or not is_letter(folded[end : end + 1])
        ]

    def find_anywhere(self, folded: str) -> list[tuple[int, int, int]]:
        """Give the number of the form, start and end of all places, inside words too."""
        return self.automaton.find_matches_as_indexes(folded, overlapping=True) if self.automaton else []


def is_letter(neighbour: str) -> bool:
    """Say whether a neighbouring character, or none, continues a word: a letter, a digit or a mark on a letter."""
    return neighbour.isalnum() or "\u0300" <= neighbour <= "\u036f"


def longest_first(found: Iterable[Match[Meaning]]) -> list[Match[Meaning]]:
    """Give the matches that start leftmost, of those the longest, and none that overlaps one given before."""
    leftmost = sorted(found, key=itemgetter(1), reverse=True)
    leftmost.sort(key=itemgetter(0))
    free = 0
    kept = []
    for match in leftmost:
        if match[0] >= free:
            kept.append(match)
            free = match[1]
    return kept
