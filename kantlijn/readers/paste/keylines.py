"""Date line and key lines at the top of a pasted text (`date 2024-12 ANP`, `bron: NOS Nieuws`) to their values."""

import re
from collections.abc import Sequence
from difflib import get_close_matches

from msgspec import Struct, field

from kantlijn.model.article import Rights
from kantlijn.model.dates import PartialDate
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.patterns import pattern
from kantlijn.readers.paste.dates import read_date_within, read_written_date
from kantlijn.readers.paste.paragraphs import Line
from kantlijn.readers.rights import read_rights

DATE_LINE = pattern(r"date\s+(?=\d)(\d{4}\S*|\d{1,2}[-/.]\S+|\d{1,2}\s+[a-z]+\s+\d{4})(?:\s+(\S.*))?", re.IGNORECASE)
SYNONYMS = {
    "titel": ("titel", "kop", "title"),
    "datum": ("datum", "date"),
    "bron": ("bron", "krant", "source"),
    "auteur": ("auteur", "auteurs", "author", "schrijver"),
    "url": ("url", "link"),
    "foto": ("foto", "fotograaf"),
    "rechten": ("rechten", "rights"),
    "draft": ("draft", "concept"),
}
KEYS = {synonym: key for key, synonyms in SYNONYMS.items() for synonym in synonyms}
KEY_LINE = pattern(rf"({'|'.join(KEYS)})\s*:\s*(.*)", re.IGNORECASE)
LIKE_KEY_LINE = pattern(r"([a-z]{2,10})\s*:\s")
YES = ("true", "yes", "ja", "on")
ADDRESS = pattern(r"https?://[^\s/]+\S*", re.IGNORECASE)


class KeyLines(Struct):
    """What these lines say; filled while they are read."""

    today: PartialDate | None = None
    """The date line's day: what `vandaag` means further down."""
    credit: str | None = None
    date: PartialDate | None = None
    """What `datum:` says."""
    time: str | None = None
    rights: Rights = "unknown"
    title: Line | None = None
    draft: bool = False
    values: dict[str, str] = field(default_factory=dict)
    """The other keys as they were written."""
    count: int = 0
    """How many lines they were."""


def read_key_lines(lines: Sequence[Line], source: str) -> tuple[KeyLines, list[Problem]]:
    """Read the date line and key lines that a text opens with."""
    keys = KeyLines()
    problems: list[Problem] = []
    for place, line in enumerate(lines):
        found = read_line(line, keys, source)
        if found is None and is_before_key_line(lines, place):
            found = [foreign_key(line, source)]
        if found is None:
            break
        problems += found
        keys.count += 1
    return keys, problems


def is_before_key_line(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line looks like `categorie: sport`, and a key line that we know stands right below it."""
    below = lines[place + 1] if place + 1 < len(lines) else None
    known = below and not below.after_blank and KEY_LINE.fullmatch(below.words)
    return bool(known and LIKE_KEY_LINE.match(lines[place].words))


def read_line(line: Line, keys: KeyLines, source: str) -> list[Problem] | None:
    """Take in one line and give its problems, or None where it is no date line or key line."""
    if dated := DATE_LINE.fullmatch(line.words):
        keys.credit = dated.group(2)
        return read_date_line(dated.group(1), line, keys, source)
    if keyed := KEY_LINE.fullmatch(line.words):
        return read_key_line(KEYS[keyed.group(1).lower()], keyed.group(2), line, keys, source)
    if like := LIKE_KEY_LINE.match(line.words):
        near = get_close_matches(like.group(1), KEYS, n=1, cutoff=0.65)
        return [unknown_key(like.group(1), near[0], line, source)] if near else None
    return None


def read_date_line(text: str, line: Line, keys: KeyLines, source: str) -> list[Problem]:
    """Take in the date of `date 2024-12-14 ANP`."""
    try:
        keys.today, _ = read_written_date(text)
    except ValueError:
        return [not_a_date(text, line.number, source)]
    return []


def read_key_line(key: str, value: str, line: Line, keys: KeyLines, source: str) -> list[Problem]:
    """Take in `bron: NOS Nieuws`; a key said twice or a value that cannot be is a fault."""
    if key in keys.values:
        return [fault(source, line.number, "‘%(key)s’ stands here twice", "keep one of the two", key=key)]
    keys.values[key] = value
    if key == "titel" and value:
        keys.title = line._replace(start=line.end - len(value), words=value)
    if key == "draft" and value:
        keys.draft = value.lower() in YES
    if key == "datum" and value:
        return read_date_key(value, line, keys, source)
    if key == "rechten" and value:
        keys.rights, problems = read_rights(value, line.number, source)
        return problems
    if key == "url" and value.startswith("www."):
        keys.values[key] = f"https://{value}"
    elif key == "url" and value and not ADDRESS.fullmatch(value):
        keys.values[key] = ""
        return [not_an_address(value, line.number, source)]
    return []


def read_date_key(value: str, line: Line, keys: KeyLines, source: str) -> list[Problem]:
    """Take in `datum: 14 december 2024, 08:28`."""
    for read in (read_written_date, read_date_within):
        try:
            keys.date, keys.time = read(value)
        except ValueError:
            continue
        return []
    return [not_a_date(value, line.number, source)]


def foreign_key(line: Line, source: str) -> Problem:
    """Make the doubt of `categorie: sport` between key lines, which is left out."""
    key = line.words.partition(":")[0].strip()
    return doubt(
        source,
        line.number,
        "unknown key ‘%(key)s’, passed over",
        "use one of: %(keys)s",
        key=key,
        keys=", ".join(SYNONYMS),
    )


def unknown_key(key: str, near: str, line: Line, source: str) -> Problem:
    """Make the fault of `datm: 14 december 2024`."""
    return fault(source, line.number, "unknown key ‘%(key)s’", "did you mean ‘%(near)s’?", key=key, near=near)


def not_a_date(value: str, line: int, source: str) -> Problem:
    """Make the fault of a day that is not in the calendar, or not written as one."""
    return fault(source, line, "‘%(value)s’ is no date", "write it as ‘14 december 2024’ or ‘2024-12-14’", value=value)


def not_an_address(value: str, line: int, source: str) -> Problem:
    """Make the fault of an address that no browser would follow."""
    return fault(source, line, "‘%(value)s’ is no web address", "write it whole, with https://", value=value)
