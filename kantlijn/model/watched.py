"""Values by name that note who looks at them: what a page looked at is what it depends on."""

from collections.abc import Callable, ItemsView, Iterator, Mapping, Sequence, ValuesView
from typing import Generic, TypeVar, overload

Value = TypeVar("Value")
Other = TypeVar("Other")
Key = tuple[str, str]
"""A kind of values and the name of one: ("person", "ruben-brekelmans")."""
ALL = "*"
"""The name under which all values of a kind are looked at together, and which names there are."""
ANY = "?"
"""The name under which it is looked whether there are any."""


class Watched(Mapping[str, Value], Generic[Value]):
    """A mapping that adds to `seen` each name that is looked up, those that it does not have as well."""

    def __init__(self, kind: str, values: Mapping[str, Value], seen: set[Key]) -> None:
        """Take the values, of one kind, and the set in which is noted what was looked at."""
        self.kind = kind
        self.unwatched = values
        self.seen = seen

    def __getitem__(self, name: str) -> Value:
        """Give a value, and note that it was asked for."""
        self.seen.add((self.kind, name))
        return self.unwatched[name]

    @overload
    def get(self, name: str, default: None = None) -> Value | None: ...
    @overload
    def get(self, name: str, default: Value | Other) -> Value | Other: ...

    def get(self, name: str, default: object = None) -> object:
        """Give a value, or another where there is none, and note that it was asked for."""
        self.seen.add((self.kind, name))
        return self.unwatched.get(name, default)

    def __contains__(self, name: object) -> bool:
        """Say whether there is such a value, and note that it was asked."""
        self.seen.add((self.kind, str(name)))
        return name in self.unwatched

    def __iter__(self) -> Iterator[str]:
        """Go through all names."""
        self.seen.add((self.kind, ALL))
        return iter(self.unwatched)

    def __len__(self) -> int:
        """Count them."""
        self.seen.add((self.kind, ALL))
        return len(self.unwatched)

    def __bool__(self) -> bool:
        """Say whether there are any."""
        self.seen.add((self.kind, ANY))
        return bool(self.unwatched)

    def values(self) -> ValuesView[Value]:
        """Go through all values."""
        self.seen.add((self.kind, ALL))
        return self.unwatched.values()

    def items(self) -> ItemsView[str, Value]:
        """Go through all names and values."""
        self.seen.add((self.kind, ALL))
        return self.unwatched.items()


class WatchedList(Sequence[Value], Generic[Value]):
    """A list of named values, each fetched when it is asked for, that adds to `seen` what was asked.

    Which names stand in a stretch, and in what order, is one thing to look at; each value in it is another.
    """

    def __init__(self, kind: str, names: Sequence[str], fetch: Callable[[str], Value], seen: set[Key]) -> None:
        """Take the names in order and what gives the value of one."""
        self.kind = kind
        self.names = names
        self.fetch = fetch
        self.seen = seen

    @overload
    def __getitem__(self, place: int) -> Value: ...
    @overload
    def __getitem__(self, place: slice) -> "WatchedList[Value]": ...

    def __getitem__(self, place: int | slice) -> "Value | WatchedList[Value]":
        """Give one value, or a stretch of them."""
        if isinstance(place, slice):
            self.seen.add((self.stretch, f"{written(place.start)}:{written(place.stop)}:{written(place.step)}"))
            return WatchedStretch(self.kind, self.names[place], self.fetch, self.seen)
        self.seen.add((self.stretch, f"{place}:{place + 1 or ''}:"))
        return self.named(self.names[place])

    def __len__(self) -> int:
        """Count them."""
        self.seen.add((self.stretch, "len"))
        return len(self.names)

    def __iter__(self) -> Iterator[Value]:
        """Go through all values."""
        self.seen.add((self.stretch, "::"))
        return (self.named(name) for name in self.names)

    @property
    def stretch(self) -> str:
        """The kind under which an order of names is looked at."""
        return f"order of {self.kind}"

    def named(self, name: str) -> Value:
        """Give the value of a name, and note that it was asked for."""
        self.seen.add((self.kind, name))
        return self.fetch(name)


class WatchedStretch(WatchedList[Value]):
    """A stretch of such a list: that it was looked at is known, so it notes the values alone."""

    def __getitem__(self, place: int | slice) -> "Value | WatchedList[Value]":  # type: ignore[override]
        """Give one value, or a stretch of them."""
        if isinstance(place, slice):
            return WatchedStretch(self.kind, self.names[place], self.fetch, self.seen)
        return self.named(self.names[place])

    def __len__(self) -> int:
        """Count them."""
        return len(self.names)

    def __iter__(self) -> Iterator[Value]:
        """Go through all values."""
        return (self.named(name) for name in self.names)


def written(bound: int | None) -> str:
    """Write one end of a stretch."""
    return "" if bound is None else str(bound)


def stretch_of(names: Sequence[str], asked: str) -> Sequence[str]:
    """Give the names that a noted stretch, or `len`, stands for: what it rests on."""
    if asked == "len":
        return (str(len(names)),)
    start, stop, step = (int(bound) if bound else None for bound in asked.split(":"))
    return names[start:stop:step]
