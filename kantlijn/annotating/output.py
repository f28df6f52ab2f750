"""What was found to JSON lines, CSV or Parquet, on standard output or in a file, which comes whole or not at all."""

import csv
import io
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from msgspec import msgpack

from kantlijn.annotating.parquet import write_parquet
from kantlijn.annotating.sampling import SHEET, Sample
from kantlijn.exporters.quotation_rows import COLUMNS, Row
from kantlijn.exporters.tables import MARK, harmless
from kantlijn.printing import escape, put_bytes
from kantlijn.writer.files import UNFINISHED

FORMATS = ("jsonl", "csv", "parquet")
ROWS = msgpack.Decoder(list[Row])
Put = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: `kind` of FORMATS for rows of quotations; nothing for whole articles."""

    kind: str = ""
    sample: Sample | None = None
    raw: bool = False
    """Whether cells that a spreadsheet takes for a formula stay as they are."""


class Output:
    """Takes what was found in each article, writes it, and counts."""

    def __init__(self, wanted: Wanted, write: Put, *, marked: bool) -> None:
        """Take what is wanted, and what takes the bytes; `marked` opens a CSV file with a sign that it is UTF-8."""
        self._wanted, self._write = wanted, write
        self.columns = SHEET if wanted.sample else COLUMNS
        self.articles = self.rows = self.defused = 0
        if wanted.kind == "csv":
            write(((MARK if marked else "") + as_csv([self.columns])).encode())

    def put(self, content: bytes) -> None:
        """Take the rows of an article, packed, or the line of a whole one."""
        self.articles += 1
        if not self._wanted.kind:
            self._write(content + b"\n")
            return
        rows = ROWS.decode(content)
        if self._wanted.sample:
            self._wanted.sample.add_all(rows)
        elif rows:
            self._write(b"".join([self.line_of(row[: len(COLUMNS)]) for row in rows]))

    def finish(self) -> None:
        """Write what was drawn, where a sample is wanted."""
        for row in self._wanted.sample.rows if self._wanted.sample else ():
            self._write(self.line_of(row))

    def line_of(self, row: Sequence[object]) -> bytes:
        """Give a row as it is written."""
        self.rows += 1
        if self._wanted.kind != "csv":
            return escape(json.dumps(dict(zip(self.columns, row, strict=True)), ensure_ascii=False)).encode() + b"\n"
        cells = ["" if value is None else str(value) for value in row]
        safe = cells if self._wanted.raw else [harmless(cell) for cell in cells]
        self.defused += sum(cell != before for cell, before in zip(safe, cells, strict=True))
        return as_csv([safe]).encode("utf-8", "replace")


def as_csv(rows: Sequence[Sequence[str]]) -> str:
    """Give lines of a table."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows(rows)
    return written.getvalue()


@contextmanager
def open_output(wanted: Wanted, out: Path | None) -> Iterator[Output]:
    """Give what takes what was found; the file is put in its place at the end, if there is anything.

    OSError where it cannot be written.
    """
    if out is None:
        output = Output(wanted, put_bytes, marked=False)
        yield output
        output.finish()
        return
    out.parent.mkdir(parents=True, exist_ok=True)
    unfinished = out.with_name(out.name + UNFINISHED)
    try:
        with unfinished.open("wb") as file:
            output = Output(wanted, file.write, marked=True)
            yield output
            if not output.articles:
                return
            output.finish()
            file.flush()
            os.fsync(file.fileno())
        if wanted.kind == "parquet":
            write_parquet(unfinished, output.columns)
        unfinished.replace(out)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
