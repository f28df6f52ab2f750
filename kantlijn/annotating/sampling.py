"""All rows to a few, drawn at random and the same each time, on a sheet to check by hand."""

from collections.abc import Iterable
from random import Random

from kantlijn.exporters.quotation_rows import COLUMNS, Row

SHEET = (*COLUMNS, "context", "correct", "remark")
"""Columns of a sheet: what is to be checked, the paragraph in which it stands, and room for the judgment."""


class Sample:
    """Draws so many rows of a stream of which the length is not known; each has the same chance."""

    def __init__(self, size: int, number: int) -> None:
        """Take how many rows are wanted, and the number that decides which: the same number, the same rows."""
        self._size = size
        self._random = Random(number)  # noqa: S311 (to be drawn again, no secret)
        self._seen = 0
        self._drawn: dict[int, tuple[int, Row]] = {}

    def add_all(self, rows: Iterable[Row]) -> None:
        """See more rows; each takes the place of one that was drawn, as often as is fair."""
        for row in rows:
            place = self._seen if self._seen < self._size else self._random.randint(0, self._seen)
            if place < self._size:
                self._drawn[place] = (self._seen, row)
            self._seen += 1

    @property
    def rows(self) -> list[tuple[object, ...]]:
        """The rows that were drawn, in the order of the archive, with empty cells for the judgment."""
        return [(*row, None, None) for _, row in sorted(self._drawn.values())]
