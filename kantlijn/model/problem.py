"""Problem: what the author must know or mend, with file, line and remedy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Severity = Literal["fault", "doubt"]
Translate = Callable[[str], str]
"""A message of the catalogue to the same message in the author's language."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault stops the build, a doubt does not."""

    source: str
    """Path of the file as the author would type it."""
    line: int
    """Line in the file, counted from 1; 0 where the whole file is meant."""
    severity: Severity
    what: str
    """What is wrong: a message of the catalogue, with %(name)s for each of the values."""
    remedy: str
    """What to do about it, written the same way."""
    values: Mapping[str, object] = field(default_factory=dict)
    trace: str = field(default="", compare=False)
    """Where in the program it broke down, for `--debug`; empty for what is wrong in the input."""

    def worded(self, translate: Translate) -> str:
        """Give the one line that is printed: `seeds/x.md:12: what is wrong; what to do`."""
        place = f"{self.source}:{self.line}" if self.line else self.source
        return f"{place}: {self.said(self.what, translate)}; {self.said(self.remedy, translate)}"

    def said(self, message: str, translate: Translate) -> str:
        """Give one of the two messages in the author's language, with its values filled in.

        A `reason` of the system's is a message too, where the catalogue knows it.
        """
        reason = self.values.get("reason")
        values = {**self.values, "reason": translate(str(reason))} if reason else self.values
        return translate(message) % values

    def but(self, **changes: Any) -> "Problem":
        """Give the same with other values for some of its fields."""
        return replace(self, **changes)

    def __str__(self) -> str:
        """Give the line in English, the language of the messages themselves."""
        return self.worded(str)


def fault(source: str, line: int, what: str, remedy: str, trace: str = "", **values: object) -> Problem:
    """Make a problem that stops the build. The catalogue's extractor finds its two messages by this name."""
    return Problem(source, line, "fault", what, remedy, values, trace)


def doubt(source: str, line: int, what: str, remedy: str, **values: object) -> Problem:
    """Make a problem that is told and does not stop the build. The extractor knows this name too."""
    return Problem(source, line, "doubt", what, remedy, values)
