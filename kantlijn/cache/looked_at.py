"""What was looked at, and its fingerprints, to what of it is another now."""

from collections.abc import Callable, Iterable, Mapping, Set

from msgspec import Struct

from kantlijn.model.shelf import TOLD_BY_CARDS
from kantlijn.model.watched import ALL, ANY, Key


class Prints(Struct, frozen=True, array_like=True):
    """Things that were looked at, each with a number, and what they were like."""

    keys: tuple[Key, ...] = ()
    prints: tuple[bytes, ...] = ()

    def numbers(self) -> dict[Key, int]:
        """Give the number of each thing."""
        return {key: number for number, key in enumerate(self.keys)}


PrintOf = Mapping[str, Callable[[str], bytes]]
"""Makes the fingerprint of a thing by its name, for each kind of things."""


def print_now(key: Key, print_of: PrintOf) -> bytes:
    """Give the fingerprint of a thing as it is now; of a kind that there is no more, none."""
    kind, name = key
    return print_of[kind](name) if kind in print_of else b""


def changed(before: Prints, print_of: PrintOf, touched: Set[str] | None = None) -> set[int]:
    """Give the numbers of the things that are not what they were.

    `touched` are the articles of which a card has changed since, and all who are in them: what only cards tell of
    others is what it was. None where that is not known.
    """
    return {
        number
        for number, (key, known) in enumerate(zip(before.keys, before.prints, strict=True))
        if (touched is None or may_differ(key, touched)) and print_now(key, print_of) != known
    }


def may_differ(key: Key, touched: Set[str]) -> bool:
    """Say whether a thing may be another one where only the cards of these have changed."""
    kind, name = key
    return kind not in TOLD_BY_CARDS or name in (ALL, ANY) or not touched.isdisjoint(name.split("\t"))


class Looked:
    """Numbers the things that pages or articles look at, and takes their fingerprints once."""

    def __init__(self, print_of: PrintOf, before: Prints, changed: Set[int]) -> None:
        """Take what makes the fingerprints, and those of before with the numbers of things that have others now."""
        self.print_of = print_of
        self.before = before.prints
        self.changed = changed
        self.numbers: dict[Key, int] = before.numbers()

    def number(self, keys: Iterable[Key]) -> tuple[int, ...]:
        """Give the numbers of things, those not seen before the next ones."""
        numbers = self.numbers
        return tuple([numbers.setdefault(key, len(numbers)) for key in keys])

    def prints(self) -> Prints:
        """Give all things with what they are like now."""
        prints = list(self.before)
        keys = tuple(self.numbers)
        for number in self.changed:
            prints[number] = print_now(keys[number], self.print_of)
        prints += [print_now(key, self.print_of) for key in keys[len(prints) :]]
        return Prints(keys, tuple(prints))
