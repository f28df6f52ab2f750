"""Words: in which articles each word of a site occurs, by the letters with which words begin: a page needs few."""

from array import array
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Protocol, TypeAlias

from msgspec import Struct

from kantlijn.model.watched import Key

Codes: TypeAlias = "array[int]"
"""Numbers of articles, which grow, times four, each with what is known of a word there: a tenth of a list."""


class Beginning(Struct, frozen=True, array_like=True):
    """What is told of the words that begin with the same letters without reading where they occur."""

    mark: bytes
    """The fingerprint of their places."""
    size: int
    """About how many characters they take in the index."""
    firsts: tuple[str, ...]
    """The first of them; where they do not fit into one file, those with which each begins."""


class Words(Protocol):
    """The words of all articles of a site, which are numbered from the oldest."""

    @property
    def beginnings(self) -> Mapping[str, Beginning]:
        """The beginnings of words."""

    @property
    def scale(self) -> int:
        """About how many articles there are; 0 where they are few."""

    def places(self, letters: str) -> Mapping[str, Codes]:
        """Give the words with a beginning, each with where it occurs."""


class NoWords:
    """The words of a site of which none are sought."""

    beginnings: Mapping[str, Beginning] = {}
    scale = 0

    def places(self, _letters: str) -> Mapping[str, Codes]:
        """Give nothing."""
        return {}


class WatchedWords:
    """Words that are found when they are first asked for; `seen` is told of which beginnings the places are asked."""

    def __init__(self, find: Callable[[], Words], seen: set[Key]) -> None:
        """Take what finds them."""
        self._find = find
        self._seen = seen

    @cached_property
    def _found(self) -> Words:
        seen = set(self._seen)
        found = self._find()
        self._seen.intersection_update(seen)  # what it takes to find them is nothing that a page looks at
        return found

    @property
    def beginnings(self) -> Mapping[str, Beginning]:
        """The beginnings of words, of which it is not noted who asks for them."""
        return self._found.beginnings

    @property
    def scale(self) -> int:
        """About how many articles there are; 0 where they are few."""
        return self._found.scale

    def places(self, letters: str) -> Mapping[str, Codes]:
        """Give the words with a beginning, and note that they were asked for."""
        self._seen.add(("words", letters))
        return self._found.places(letters)

    def print_of(self, letters: str) -> bytes:
        """Give the fingerprint of the words with a beginning."""
        beginning = self.beginnings.get(letters)
        return beginning.mark if beginning else b""
