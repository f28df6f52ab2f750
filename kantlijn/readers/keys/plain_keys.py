"""Lines of keys above a Markdown text that has no front matter, to entries: as programs that clip pages write them."""

import re
from collections.abc import Iterator, Mapping

from kantlijn.patterns import pattern
from kantlijn.readers.keys.entry import Entry
from kantlijn.readers.paste.dates import read_date_within, read_written_date

PANDOC = pattern(r"\s*+%[ \t]++(?P<title>[^\n]++)\n(?:%(?P<authors>[^\n]*)\n)?(?:%(?P<date>[^\n]*)\n)?")
"""`% De titel`, below it the writers, below these the date."""
KEY = pattern(r"[ \t>*+|-]*(?:\*\*|__|\*|_)?(?P<key>[^\W\d_][\w -]{1,20}?)[*_]{0,2}::?[*_]{0,2}[ \t|]+(?P<value>\S.*)")
"""`Auteur: Els Prins`, `- **Bron:** De Veerbode`, `datum:: 12 november 2025`"""
HEADING = pattern(r"[ \t]*#{1,6}[ \t]")
PICTURE = pattern(r"!\[[^\[\]]*+\]\([^()\s]*+\)")
"""Alone on its line above the keys: the cover of what was read."""
LINK = pattern(r"!?\[(?P<words>[^\[\]]*+)\]\((?P<address>[^()\s]*+)[^()]*+\)")
WIKI = pattern(r"\[\[(?:[^\[\]|]*\|)?(?P<words>[^\[\]|]*)\]\]")
MOST = 24
"""Lines among which such keys stand."""
LEAST = 2
DATES = ("date", "updated")


def read_plain_keys(text: str, names: Mapping[str, str]) -> tuple[dict[str, Entry], str]:
    """Give the entries, and the text with blank lines where they stood. `names` are the keys that we know, to ours.

    One key alone may be a line of the text: at least two must stand there, or a day on the first line of all.
    """
    if found := PANDOC.match(text):
        said = {
            "title": found["title"],
            "author": (found["authors"] or "").replace(";", ","),
            "date": found["date"] or "",
        }
        entries = {
            key: Entry(value.strip(), line) for line, (key, value) in enumerate(said.items(), 1) if value.strip()
        }
        return dated(entries, names), "\n" * found.group().count("\n") + text[found.end() :]
    lines = text.split("\n")
    places = dict(key_lines(lines, names))
    keys = [names[key] for found in places.values() if (key := found["key"].strip().lower()) in names]
    if len(keys) < LEAST and not (keys == ["date"] and is_day_on_top(lines, places)):
        return {}, text
    entries = {}
    for place, found in places.items():
        key = found["key"].strip().lower()
        value = clean(found["value"], address=names.get(key) == "url")
        entries.setdefault(key, Entry(value, place + 1))
        lines[place] = ""
    return dated(entries, names), "\n".join(lines)


def key_lines(lines: list[str], names: Mapping[str, str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Give the lines that are keys we know, above all that is neither heading nor key."""
    for place, line in enumerate(lines[:MOST]):
        found = KEY.fullmatch(line.rstrip())
        known = found and found["key"].strip().lower() in names
        if found and (known or stands_among(lines, place, names)):
            yield place, found
        elif line.strip(" >|-:") and not (HEADING.match(line) or PICTURE.fullmatch(line.strip()) or found):
            return


def is_day_on_top(lines: list[str], places: Mapping[int, re.Match[str]]) -> bool:
    """Say whether the one key is a day on the first line: `date: 2024-12-14`, as it is asked for where it lacks."""
    place, found = next(iter(places.items()))
    return not any(map(str.strip, lines[:place])) and bool(moment_in(clean(found["value"], address=False)))


def stands_among(lines: list[str], place: int, names: Mapping[str, str]) -> bool:
    """Say whether a key that we do not know stands right between keys, one of which we know: `Status: gelezen`."""
    around = [KEY.fullmatch(lines[at].rstrip()) for at in (place - 1, place + 1) if 0 <= at < len(lines)]
    return any(found is not None and found["key"].strip().lower() in names for found in around)


def clean(value: str, *, address: bool) -> str:
    """Give a value without marks of Markdown; of a link its words, or its address where one is wanted."""
    value = WIKI.sub(r"\g<words>", value.strip().strip("|").strip())
    value = LINK.sub(r"\g<address>" if address else r"\g<words>", value)
    return value.strip('*_`"<> ')


def dated(entries: dict[str, Entry], names: Mapping[str, str]) -> dict[str, Entry]:
    """Give the entries without dates that cannot be read: nobody has written them for us."""
    kept = {}
    for key, entry in entries.items():
        value = moment_in(str(entry.value)) if names.get(key) in DATES else str(entry.value)
        if value:
            kept[key] = Entry(value, entry.line)
    return kept


def moment_in(value: str) -> str:
    """Give a date as our own keys have it, or nothing."""
    for read in (read_written_date, read_date_within):
        try:
            day, time = read(value)
        except ValueError:
            continue
        return f"{day} {time}" if time else str(day)
    return ""
