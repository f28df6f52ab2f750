"""Many names to one automaton, and a text to the places where whole words of it are one of them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

import ahocorasick_rs

Meaning = TypeVar("Meaning")

PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "‑": "-", "‐": "-"}


def fold(text: str) -> str:
    """Give the text in lower case, with plain apostrophes, hyphens and blanks, and as long as it was.

    `"İ".lower()` has two characters; such letters keep their case, so that offsets stay true.
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    lower = lower.replace("\n", " ")
    if not lower.isascii():
        for mark, plain in PLAIN.items():
            lower = lower.replace(mark, plain)
    return lower


class Matcher(Generic[Meaning]):
    """One automaton over all forms; each form, folded, has one meaning."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """Build the automaton once; the forms must be folded."""
        self.forms = [form for form in meanings if form]
        self.meanings = [meanings[form] for form in self.forms]
        self.automaton = ahocorasick_rs.AhoCorasick(self.forms) if self.forms else None

    def find(self, folded: str) -> list[tuple[int, int, Meaning]]:
        """Give start, end and meaning of every form that stands in the folded text as whole words.

        Overlapping ones are all given: a longer form that ends inside a word must not hide a shorter one.
        """
        if self.automaton is None:
            return []
        return [
            (start, end, self.meanings[form])
            for form, start, end in self.automaton.find_matches_as_indexes(folded, overlapping=True)
            if not (start and folded[start - 1].isalnum()) and not folded[end : end + 1].isalnum()
        ]


def longest_first(found: Iterable[tuple[int, int, Meaning]]) -> Iterator[tuple[int, int, Meaning]]:
    """Give the matches that start leftmost, of those the longest, and none that overlaps one given before."""
    free = 0
    for start, end, meaning in sorted(found, key=lambda match: (match[0], -match[1])):
        if start >= free:
            yield start, end, meaning
            free = end
