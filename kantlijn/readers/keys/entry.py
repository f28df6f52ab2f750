"""Entry: a value that an author wrote beside a key, and its line."""

from msgspec import Struct


class Entry(Struct, frozen=True):
    """A value and the line of its key. Scalars are text as written, whatever YAML would make of `no` or `08:28`."""

    value: "str | list[Entry] | dict[str, Entry] | None"
    line: int
