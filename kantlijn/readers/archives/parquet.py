"""A table in Parquet to records, a few rows at a time; by DuckDB, which is an extra."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from kantlijn.model.problem import Problem, fault
from kantlijn.readers.archives.columns import choose_columns
from kantlijn.readers.archives.record import Record, record_of

ROWS = 200
"""Rows that are fetched at once."""


def import_duckdb() -> ModuleType | None:
    """Give the module that reads and writes Parquet; None where the extra is not installed."""
    try:
        return import_module("duckdb")
    except ImportError:
        return None


def read_parquet(path: Path, chosen: Mapping[str, str], source: str) -> Iterator[Record | Problem]:
    """Give the record of each row, or the fault that tells what is wrong with it."""
    duckdb = import_duckdb()
    if duckdb is None:
        yield not_installed(source)
        return
    try:
        with duckdb.connect(config={"threads": 1, "allow_unsigned_extensions": "false"}) as connection:
            yield from rows_of(connection, path, chosen, source)
    except duckdb.Error as error:
        reason = " ".join(str(error).split("\n\n")[0].split())
        yield fault(source, 0, "cannot be read as Parquet (%(reason)s)", "write the file once more", reason=reason)


def rows_of(connection: Any, path: Path, chosen: Mapping[str, str], source: str) -> Iterator[Record | Problem]:
    """Give the records of an open database's view of a file; only the columns that tell something are read."""
    execute = connection.execute
    table = "read_parquet(?)"
    names = [row[0] for row in execute(f"DESCRIBE SELECT * FROM {table}", [str(path)]).fetchall()]  # noqa: S608
    columns, faults = choose_columns(names, chosen, source)
    yield from faults
    if faults:
        return
    wanted = sorted(set(columns.values()))
    asked = ", ".join('"{}"'.format(name.replace('"', '""')) for name in wanted)
    cursor = execute(f"SELECT {asked} FROM {table}", [str(path)])  # noqa: S608 (names of the file's own columns)
    number = 0
    while rows := cursor.fetchmany(ROWS):
        for row in rows:
            number += 1
            record, problems = record_of(dict(zip(wanted, row, strict=True)), columns, source, number)
            yield from problems
            if record:
                yield record


def not_installed(source: str) -> Problem:
    """Make the fault of a table in Parquet where nothing reads or writes it."""
    what = "Parquet needs a package that is not installed"
    return fault(source, 0, what, 'install it: pip install "kantlijn[archive]"')
