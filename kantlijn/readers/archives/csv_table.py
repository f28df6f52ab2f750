"""A CSV table to records, one row at a time; a row that is broken is told, and the next one is read."""

import csv
from collections import deque
from collections.abc import Iterator, Mapping

from kantlijn.model.problem import Problem, fault
from kantlijn.readers.archives.columns import choose_columns
from kantlijn.readers.archives.record import Record, record_of
from kantlijn.readers.files import LIMIT
from kantlijn.readers.imports.rows import SEPARATORS, wrong_width

MOST_BROKEN = 1000
"""Rows after which a file is no table."""


class Lines:
    """Lines that can be put back: a quotation mark that nobody closed swallows the rows behind it."""

    def __init__(self, lines: Iterator[tuple[int, str]]) -> None:
        """Take numbered lines."""
        self._lines = lines
        self._back: deque[tuple[int, str]] = deque()
        self._taken: list[tuple[int, str]] = []
        self.begun = 0
        """Line on which the present row begins."""

    def begin(self) -> None:
        """Begin a row."""
        self._taken.clear()

    def put_back(self) -> None:
        """Put back all lines of the present row but the first."""
        self._back.extendleft(reversed(self._taken[1:]))

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        taken = self._back.popleft() if self._back else next(self._lines)
        if not self._taken:
            self.begun = taken[0]
        self._taken.append(taken)
        return taken[1]


def read_csv(numbered: Iterator[tuple[int, str]], chosen: Mapping[str, str], source: str) -> Iterator[Record | Problem]:
    """Give the record of each row, or the fault that tells what is wrong with it.

    The first line names the columns; cells are parted by commas, semicolons or tabs.
    """
    csv.field_size_limit(LIMIT * 2)
    lines = Lines(numbered)
    head = next(lines, "")
    separator = separator_of(head)
    try:
        names = [name.strip() for name in next(csv.reader([head], delimiter=separator), [])]
    except csv.Error:
        yield broken_row(source, 1)
        return
    columns, faults = choose_columns(names, chosen, source)
    yield from faults
    if faults:
        return
    broken = 0
    while broken < MOST_BROKEN:
        lines.begin()
        try:
            cells = next(csv.reader(lines, delimiter=separator, strict=True))
        except StopIteration:
            return
        except csv.Error:
            lines.put_back()
            broken += 1
            yield broken_row(source, lines.begun)
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(names):
            broken += 1
            yield wrong_width(source, lines.begun, len(cells), len(names))
            continue
        record, problems = record_of(dict(zip(names, cells, strict=True)), columns, source, lines.begun)
        yield from problems
        if record:
            yield record
    yield fault(source, lines.begun, "too many rows that are broken", "save the table as CSV once more")


def broken_row(source: str, line: int) -> Problem:
    """Make the fault of a row that cannot be cut into cells."""
    what = "a quotation mark in the table that is never closed, or stands wrong"
    return fault(source, line, what, "save the table as CSV once more")


def separator_of(head: str) -> str:
    """Give what parts the cells, by the line of column names."""
    return max(SEPARATORS, key=head.count)
