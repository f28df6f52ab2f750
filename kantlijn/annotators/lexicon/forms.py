"""Forms: what is known of each way to write a word, found out when it is met first and kept while the process lives."""

from collections.abc import Callable
from typing import TypeVar

Known = TypeVar("Known")
MOST = 1 << 16
"""Forms that are kept; then all are found out anew, so that no archive fills the memory."""


class Forms(dict[str, Known]):
    """A table that fills itself, looked up in half the time that a cached function takes."""

    def __init__(self, read: Callable[[str], Known]) -> None:
        """Take what finds out what is known of a form."""
        super().__init__()
        self._read = read

    def __missing__(self, form: str) -> Known:
        """Find it out and keep it."""
        if len(self) >= MOST:
            self.clear()
        known = self[form] = self._read(form)
        return known
