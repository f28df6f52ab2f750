"""What stands on top of a Markdown file to entries that know their line, and the text below them."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct, field

from kantlijn.model.problem import Problem, fault
from kantlijn.patterns import pattern
from kantlijn.readers.keys.entry import Entry

FRONT = pattern(r"(\s*)---[ \t]*\r?\n(.*?)(?:(?<=\n)|^)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
TOML_FRONT = pattern(r"\s*\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
OPENED = pattern(r"\s*+---[ \t]*+\r?\n")


class FrontMatter(Struct, frozen=True):
    """The entries above a text, and the text below them."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    """Line of the file on which the body starts."""
    present: bool = True


def read_front_matter(text: str, source: str) -> tuple[FrontMatter, list[Problem]]:
    """Split a file into front matter and body; a file without front matter is body alone."""
    found = FRONT.match(text)
    if not found and (toml := TOML_FRONT.match(text)):
        entries, problems = read_toml(toml.group(1), source)
        return FrontMatter(entries, text[toml.end() :], text.count("\n", 0, toml.end()) + 1), problems
    if not found:
        if OPENED.match(text):
            wrong = fault(source, 1, "front matter that is never closed", "put a line ‘---’ below it")
            return FrontMatter(), [wrong]
        return FrontMatter(body=text, present=False), []
    first_line = found.group(1).count("\n") + 2
    from kantlijn.readers.keys.yaml_entries import read_yaml  # most seeds need not wait for it

    entries, problems = read_yaml(found.group(2), source, first_line)
    body_line = text.count("\n", 0, found.end()) + 1
    return FrontMatter(entries, text[found.end() :], body_line), problems


def read_toml(text: str, source: str) -> tuple[dict[str, Entry], list[Problem]]:
    """Give the entries of the TOML that Hugo knows; only those of the first level have their line."""
    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        return {}, [fault(source, 1, "not TOML (%(reason)s)", "correct it, or write ‘---’ and YAML", reason=str(error))]
    lines = {line.partition("=")[0].strip(): number for number, line in enumerate(text.split("\n"), start=2)}
    return {key: toml_entry(value, lines.get(key, 1)) for key, value in values.items()}, []


def toml_entry(value: object, line: int) -> Entry:
    """Give a value of TOML as text, a list or a mapping of them."""
    if isinstance(value, list):
        return Entry([toml_entry(item, line) for item in value], line)
    if isinstance(value, dict):
        return Entry({key: toml_entry(item, line) for key, item in value.items()}, line)
    if isinstance(value, bool):
        return Entry(str(value).lower(), line)
    return Entry(value.isoformat() if isinstance(value, date | datetime) else str(value), line)
