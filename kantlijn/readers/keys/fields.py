"""Entries of front matter to typed values; what is of the wrong type or unknown becomes a fault with its line."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.model.problem import Problem, fault
from kantlijn.readers.keys.entry import Entry

YES = ("true", "yes", "ja", "on")
NO = ("false", "no", "nee", "off")


class Fields(Struct, frozen=True):
    """One mapping of a file; each reading method adds its faults to `problems`."""

    entries: Mapping[str, Entry]
    source: str
    problems: list[Problem]

    def line(self, key: str) -> int:
        """Give the line of a key, or 1 where it is missing."""
        return self.entries[key].line if key in self.entries else 1

    def refuse_unknown(self, known: Sequence[str]) -> None:
        """Make a fault of each key that means nothing here."""
        self.problems.extend(
            unknown_key(key, known, self.source, entry.line) for key, entry in self.entries.items() if key not in known
        )

    def text(self, key: str) -> str | None:
        """Give a text, or None where it is missing or empty."""
        entry = self.entries.get(key)
        if entry is None or entry.value is None:
            return None
        if isinstance(entry.value, str):
            return entry.value.strip() or None
        self.problems.append(fault(self.source, entry.line, "‘%(key)s’ is no text", "write one value", key=key))
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where it is missing."""
        values = []
        for item in self.items(key):
            if isinstance(item.value, str) and item.value.strip():
                values.append(item.value.strip())
            else:
                self.problems.append(
                    fault(self.source, item.line, "‘%(key)s’ holds something that is no text", "write words", key=key)
                )
        return tuple(values)

    def items(self, key: str) -> Sequence[Entry]:
        """Give the entries of a list, none where it is missing."""
        entry = self.entries.get(key)
        if entry is None or entry.value is None:
            return ()
        if isinstance(entry.value, list):
            return entry.value
        self.problems.append(fault(self.source, entry.line, "‘%(key)s’ is no list", "write it as [one, two]", key=key))
        return ()

    def mapping(self, key: str) -> Mapping[str, Entry]:
        """Give the entries of a mapping, none where it is missing."""
        entry = self.entries.get(key)
        if entry is None or entry.value is None:
            return {}
        if isinstance(entry.value, dict):
            return entry.value
        self.problems.append(
            fault(self.source, entry.line, "‘%(key)s’ is no list of keys", "write it as {key: value}", key=key)
        )
        return {}

    def date(self, key: str) -> PartialDate | None:
        """Give a date of which parts may be unknown."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return PartialDate.parse(text)
        except ValueError:
            self.problems.append(
                fault(
                    self.source,
                    self.line(key),
                    "‘%(value)s’ is no date for ‘%(key)s’",
                    "write it as 2024, 2024-07 or 2024-07-02",
                    key=key,
                    value=text,
                )
            )
            return None

    def flag(self, key: str, *, default: bool) -> bool:
        """Give yes or no."""
        text = self.text(key)
        if text is None or text.lower() in YES + NO:
            return default if text is None else text.lower() in YES
        self.problems.append(
            fault(
                self.source,
                self.line(key),
                "‘%(key)s’ is ‘%(value)s’, which is neither true nor false",
                "write true or false",
                key=key,
                value=text,
            )
        )
        return default

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """Give one of a few words."""
        text = self.text(key)
        if text is None or text in choices:
            return text or default
        self.problems.append(
            fault(
                self.source,
                self.line(key),
                "‘%(key)s’ cannot be ‘%(value)s’",
                "use one of: %(choices)s",
                key=key,
                value=text,
                choices=", ".join(choices),
            )
        )
        return default


def unknown_key(key: str, known: Sequence[str], source: str, line: int) -> Problem:
    """Make the fault of a key that means nothing, with the near miss."""
    near = get_close_matches(key.lower(), known, n=1)
    if near:
        return fault(source, line, "unknown key ‘%(key)s’", "did you mean ‘%(near)s’?", key=key, near=near[0])
    return fault(source, line, "unknown key ‘%(key)s’", "use one of: %(keys)s", key=key, keys=", ".join(known))
