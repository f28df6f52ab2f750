"""Marks of an article in the order of the text, so that those at a place are found without going through all."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from kantlijn.model.span import Span


class Spanned(Protocol):
    """Anything that lies over some characters of a text."""

    @property
    def span(self) -> Span:
        """Where it lies."""


Marked = TypeVar("Marked", bound=Spanned)
BESIDE = 2
"""How many marks before a place are looked at, though the nearest one does not reach it: an added one may overlap."""


def start_of(marked: Spanned) -> int:
    """Give where a mark begins."""
    return marked.span.start


class Row(Generic[Marked]):
    """Marks of one kind, of which hardly any two overlap."""

    def __init__(self, marks: Iterable[Marked]) -> None:
        """Put the marks in order."""
        self._marks = sorted(marks, key=lambda each: (each.span.start, each.span.end))

    def __iter__(self) -> Iterator[Marked]:
        """Give the marks in the order of the text."""
        return iter(self._marks)

    def at(self, span: Span) -> list[Marked]:
        """Give those that share a character with a span."""
        place = bisect_left(self._marks, span.end, key=start_of)
        found = []
        missed = 0
        while place and missed < BESIDE:
            place -= 1
            if self._marks[place].span.overlaps(span):
                found.append(self._marks[place])
            else:
                missed += 1
        return found[::-1]

    def add(self, mark: Marked) -> None:
        """Put one more in its place."""
        insort(self._marks, mark, key=start_of)

    def clear(self, span: Span) -> None:
        """Take away those that share a character with a span."""
        for each in self.at(span):
            del self._marks[self._place_of(each)]

    def put(self, old: Marked, new: Marked) -> None:
        """Put a mark in the place of one with the same span."""
        self._marks[self._place_of(old)] = new

    def _place_of(self, mark: Marked) -> int:
        return self._marks.index(mark, bisect_left(self._marks, mark.span.start, key=start_of))
