"""A JSON or CSV file to its rows: each a mapping of column to text, with the line on which it begins."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kantlijn.model.problem import Problem, fault
from kantlijn.readers.files import read_text
from kantlijn.readers.seeds import name_of

UNKNOWN = (".well-known/genid/", "_:")
"""What stands for a value that Wikidata knows to exist and no more."""
SERVICE_ERRORS = ("SPARQL-QUERY:", "java.", "upstream ", "Query is malformed", "com.bigdata.")
SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """What one line of a result says; a column that is empty, or unknown to Wikidata, is not in it."""

    values: Mapping[str, str]
    line: int
    languages: Mapping[str, str] = field(default_factory=dict)
    """The language of a label, where the file tells it."""

    def get(self, *columns: str) -> str:
        """Give the first of these columns that says something, else nothing."""
        return next((self.values[column] for column in columns if column in self.values), "")


def read_rows(path: Path) -> tuple[list[Row], list[Problem]]:
    """Give the rows of a file, or the one fault that says why it is no result."""
    source = name_of(path)
    text, problems = read_text(path, source)
    if text is None:
        return [], problems
    start = text.lstrip()
    if start.startswith("<") or start.startswith(SERVICE_ERRORS):
        what = "a web page or an error message, not a result"
        return [], [fault(source, 1, what, "download the result once more, as JSON or CSV")]
    rows, problems = read_json(text, source) if start[:1] in ("[", "{") else read_table(text, source)
    if not rows and not problems:
        problems = [fault(source, 1, "no rows in it", "run the query again; it should find something")]
    return rows, problems


def read_json(text: str, source: str) -> tuple[list[Row], list[Problem]]:
    """Read the service's own JSON, the flat list that its page downloads, or the list that wikibase-cli prints."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        return [], [fault(source, line, "not whole JSON", "download the result once more, as JSON or CSV")]
    results = whole.get("results") if isinstance(whole, dict) else None
    found = results.get("bindings") if isinstance(results, dict) else whole
    if not isinstance(found, list):
        return [], [fault(source, 1, "JSON, but no result of a query", "download the result as JSON or CSV")]
    lines = lines_of_objects(text, text.find("[", max(0, text.find('"bindings"'))))
    rows = []
    for binding, line in zip(found, lines, strict=False):
        if not isinstance(binding, dict):
            return [], [fault(source, line, "a row that is no object", "download the result as JSON or CSV")]
        rows.append(row_of(binding, line))
    return rows, []


def lines_of_objects(text: str, opening: int) -> Iterator[int]:
    """Give the line on which each member of a JSON list begins."""
    decoder = json.JSONDecoder()
    place, line, counted = opening + 1, 1, 0
    while True:
        while text[place : place + 1] in (" ", "\n", "\r", "\t", ","):
            place += 1
        if text[place : place + 1] in ("]", ""):
            return
        line += text.count("\n", counted, place)
        counted = place
        yield line
        _, place = decoder.raw_decode(text, place)


def row_of(binding: Mapping[str, Any], line: int) -> Row:
    """Give one row: `{"value": "..."}` and `{"value": "Q1", "label": "..."}` are written flat."""
    values: dict[str, str] = {}
    languages: dict[str, str] = {}
    for column, given in binding.items():
        if isinstance(given, dict):
            put(values, column, given.get("value"))
            for key, suffix in (("label", "Label"), ("description", "Description"), ("aliases", "AltLabel")):
                put(values, column + suffix, given.get(key))
            if isinstance(given.get("xml:lang"), str):
                languages[column] = given["xml:lang"]
        else:
            put(values, column, given)
    return Row(values, line, languages)


def put(values: dict[str, str], column: str, given: object) -> None:
    """Keep a value, unless it is empty or unknown; nobody's number or flag is a name, so these become text."""
    if isinstance(given, list):
        given = ", ".join(str(one) for one in given)
    text = "" if given is None or isinstance(given, dict) else " ".join(str(given).split())
    if text and not any(mark in text for mark in UNKNOWN):
        values[column] = text


def read_table(text: str, source: str) -> tuple[list[Row], list[Problem]]:
    """Read a table with a line of column names, cells parted by commas, semicolons or tabs."""
    head = text.split("\n", 1)[0]
    separator = max(SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    begun = 1
    columns: list[str] | None = None
    try:
        for cells in reader:
            line, begun = begun, reader.line_num + 1
            if columns is None:
                columns = [cell.strip() for cell in cells]
            elif any(cell.strip() for cell in cells):
                if len(cells) != len(columns):
                    return [], [wrong_width(source, line, len(cells), len(columns))]
                values: dict[str, str] = {}
                for column, cell in zip(columns, cells, strict=True):
                    put(values, column, cell)
                rows.append(Row(values, line))
    except csv.Error:
        what = "a quotation mark in the table that is never closed, or stands wrong"
        return [], [fault(source, begun, what, "save the table as CSV once more")]
    return rows, []


def wrong_width(source: str, line: int, found: int, wanted: int) -> Problem:
    """Make the fault of a row that has other columns than the first line names."""
    return fault(
        source,
        line,
        "%(found)s cells, where the first line names %(wanted)s",
        "put a text that holds a comma between quotation marks",
        found=found,
        wanted=wanted,
    )
