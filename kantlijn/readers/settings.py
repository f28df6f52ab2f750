"""[tool.kantlijn] of pyproject.toml to Settings."""

import re
import tomllib
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path

from msgspec.structs import fields

from kantlijn.model.problem import Problem, fault
from kantlijn.model.settings import EXPORTS, Settings
from kantlijn.patterns import pattern
from kantlijn.readers.files import read_text
from kantlijn.readers.seeds import name_of

TABLE = pattern(r"\s*\[\s*tool\s*\.\s*kantlijn\s*\]")
OTHER_TABLE = pattern(r"\s*\[")
PLACE = pattern(r"(?:(?<!\s)\s++)?\(at line (\d+), column \d+\)| \(at end of document\)")
CHOICES = {"language": ("nl", "en"), "surname_order": ("nl", "be")}
LISTS = {"exports": EXPORTS}
ADDRESSES = {
    "base_url": re.compile(r"(https?://[^\s/]+\S*)?"),
    "report": re.compile(r"(https?://[^\s/]++\S*+|mailto:[^\s@:]++@\S++)?"),
}
OPTIONAL = ("notes", "templates", "static")
"""Folders that a site may do without; one that is named must be there."""


def read_settings(path: Path) -> tuple[Settings, list[Problem]]:
    """Give the settings, which are the defaults where the file or its table is missing, and all faults in them."""
    if not path.exists():
        return Settings(), []
    source = name_of(path)
    text, problems = read_text(path, source)
    if text is None:
        return Settings(), problems
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), [wrong_toml(error, text, source)]
    if "kantlijn" in tables:
        return Settings(), [
            fault(source, 0, "‘kantlijn’ is not looked for here", "write [tool.kantlijn] on a line of its own")
        ]
    tools = tables.get("tool", {})
    table = tools.get("kantlijn", {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        return Settings(), [
            fault(source, 0, "‘tool.kantlijn’ is no table", "write [tool.kantlijn] on a line of its own")
        ]
    return settings_of(table, text, source)


def settings_of(table: dict[str, object], text: str, source: str) -> tuple[Settings, list[Problem]]:
    """Give the settings that a table holds; what is wrong keeps its default."""
    values: dict[str, object] = {}
    problems: list[Problem] = []
    defaults = {field.name: getattr(Settings(), field.name) for field in fields(Settings) if field.name != "hide"}
    for key, value in table.items():
        line = line_of(key, text)
        if key == "reference" and isinstance(value, dict):
            values["hide"], found_here = hidden_ids(value, source, line)
            problems += found_here
            continue
        found = problem_with_list(key, value) if key in LISTS else problem_with(key, value, defaults)
        if found:
            problems.append(found(source, line))
        else:
            values[key] = type(defaults[key])(value) if isinstance(defaults[key], Path | tuple) else value
    return Settings(**values), problems  # type: ignore[arg-type]


def hidden_ids(table: dict[str, object], source: str, line: int) -> tuple[tuple[str, ...], list[Problem]]:
    """Give the entries of the collection that a site does without: `reference = {hide = ["anna-bos"]}`."""
    problems = [unknown_setting(f"reference.{key}", ["reference.hide"], source, line) for key in table if key != "hide"]
    ids = table.get("hide", [])
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        wrong = fault(source, line, "‘%(key)s’ is no list of ids", 'write it as ["one", "two"]', key="reference.hide")
        return (), [*problems, wrong]
    return tuple(ids), problems


def problem_with(key: str, value: object, defaults: dict[str, object]) -> Callable[[str, int], Problem] | None:
    """Give what makes the fault of a setting, or None where it is right."""
    if key not in defaults:
        return lambda source, line: unknown_setting(key, list(defaults), source, line)
    expected = str if isinstance(defaults[key], Path) else type(defaults[key])
    if type(value) is not expected or (isinstance(defaults[key], Path) and not value):
        return lambda source, line: wrong_type(key, expected, source, line)
    if key in CHOICES and value not in CHOICES[key]:
        return lambda source, line: wrong_choice(key, str(value), CHOICES[key], source, line)
    if key in ADDRESSES and not ADDRESSES[key].fullmatch(str(value)):
        return lambda source, line: wrong_address(key, str(value), source, line)
    if key in OPTIONAL and Path(str(value)) != defaults[key] and not Path(str(value)).exists():
        return lambda source, line: missing_folder(key, str(value), source, line)
    return None


def problem_with_list(key: str, value: object) -> Callable[[str, int], Problem] | None:
    """Give what makes the fault of `exports = "tei"` or `exports = ["pdf"]`, or None where it is right."""
    if not isinstance(value, list):
        return lambda source, line: not_a_list(key, LISTS[key], source, line)
    wrong = next((one for one in value if one not in LISTS[key]), None)
    if wrong is None:
        return None
    return lambda source, line: wrong_choice(key, str(wrong), LISTS[key], source, line)


def not_a_list(key: str, choices: tuple[str, ...], source: str, line: int) -> Problem:
    """Make the fault of a list that is none."""
    example = f'["{choices[0]}"]'
    return fault(source, line, "‘%(key)s’ is no list", "write it as %(example)s", key=key, example=example)


def unknown_setting(key: str, known: list[str], source: str, line: int) -> Problem:
    """Make the fault of a key that means nothing here."""
    near = get_close_matches(key.replace("-", "_"), known, n=1)
    if near:
        return fault(source, line, "unknown setting ‘%(key)s’", "did you mean ‘%(near)s’?", key=key, near=near[0])
    keys = ", ".join(known)
    return fault(source, line, "unknown setting ‘%(key)s’", "use one of: %(keys)s", key=key, keys=keys)


def wrong_type(key: str, expected: type, source: str, line: int) -> Problem:
    """Make the fault of `title = 3`."""
    if expected is str:
        return fault(source, line, "‘%(key)s’ is no text", "write it between quotation marks", key=key)
    if expected is bool:
        return fault(source, line, "‘%(key)s’ is neither true nor false", "write true or false", key=key)
    return fault(source, line, "‘%(key)s’ is of the wrong type", "see the settings in README.md", key=key)


def wrong_choice(key: str, value: str, choices: tuple[str, ...], source: str, line: int) -> Problem:
    """Make the fault of `language = "fr"`."""
    listed = ", ".join(choices)
    return fault(
        source, line, "‘%(key)s’ cannot be ‘%(value)s’", "use one of: %(choices)s", key=key, value=value, choices=listed
    )


def wrong_address(key: str, value: str, source: str, line: int) -> Problem:
    """Make the fault of `base_url = "name.github.io"`."""
    return fault(
        source,
        line,
        "‘%(value)s’ is no address for ‘%(key)s’",
        "write it whole, as in https://name.github.io/site/",
        key=key,
        value=value,
    )


def missing_folder(key: str, value: str, source: str, line: int) -> Problem:
    """Make the fault of `notes = "ntoes"`; without it the pages would silently lack all notes."""
    return fault(
        source,
        line,
        "‘%(key)s’ names a folder that is not there: ‘%(value)s’",
        "make the folder, or correct its name",
        key=key,
        value=value,
    )


def wrong_toml(error: tomllib.TOMLDecodeError, text: str, source: str) -> Problem:
    """Make the fault of a file that is not TOML; the decoder tells the line in words alone."""
    place = PLACE.search(str(error))
    line = int(place.group(1)) if place and place.group(1) else text.count("\n") + 1
    reason = PLACE.sub("", str(error))
    return fault(source, line, "not TOML (%(reason)s)", "correct this line", reason=reason)


def line_of(key: str, text: str) -> int:
    """Give the line on which a key of our table is set; the TOML library keeps no lines."""
    setting = re.compile(rf"""\s*(?:tool\s*\.\s*kantlijn\s*\.\s*)?["']?{re.escape(key)}["']?\s*[=.]""")
    inside = False
    table_line = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if TABLE.match(line):
            inside, table_line = True, number
        elif OTHER_TABLE.match(line):
            inside = False
        elif inside and setting.match(line):
            return number
    return table_line
