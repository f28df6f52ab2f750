"""Rows in JSON lines to the same in Parquet, without reading them all at once; by DuckDB, which is an extra."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kantlijn.readers.archives.parquet import import_duckdb

TYPES = {"paragraph": "INTEGER", "probability": "DOUBLE"}
"""Columns that hold no text."""


def write_parquet(path: Path, columns: Sequence[str]) -> None:
    """Put a table in Parquet in the place of a file of JSON lines; OSError where it cannot be written."""
    duckdb: Any = import_duckdb()
    table = path.with_name(f"{path.name}-table")
    types = ", ".join(f"{quoted(name)}: {quoted(TYPES.get(name, 'VARCHAR'))}" for name in columns)
    rows = f"read_json({quoted(str(path))}, format = 'newline_delimited', columns = {{{types}}})"
    try:
        with duckdb.connect(config={"threads": 1}) as connection:  # one, for the same bytes every time
            copy = f"COPY (SELECT * FROM {rows}) TO {quoted(str(table))} (FORMAT parquet, COMPRESSION zstd)"  # noqa: S608
            connection.execute(copy)
        table.replace(path)
    except duckdb.Error as error:
        raise OSError(None, " ".join(str(error).split("\n\n")[0].split()), str(path)) from error
    finally:
        table.unlink(missing_ok=True)


def quoted(text: str) -> str:
    """Give a text as SQL writes it."""
    return "'{}'".format(text.replace("'", "''"))
