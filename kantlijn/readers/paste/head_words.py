"""The words of head.toml to what a head is known by: publishers, sections, genres and writers."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct

from kantlijn.kept import kept
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "head.toml"
LONGEST_ACRONYM = 3
SITE = pattern(r"https?://(?:www\.)?(?P<site>(?P<name>[\w-]+)\.(?:nl|be|com))(?:[/:?#]|$)", re.IGNORECASE)


class HeadWords(Struct, frozen=True):
    """All of them, ready to be looked up."""

    sources: Mapping[str, str]
    """Each way to write a publisher, to the name that is printed."""
    small: Mapping[str, str]
    """The same in small letters, as some pages write them: only where nothing else stands on the line."""
    by_beginning: Mapping[str, Sequence[str]]
    """The ways to write publishers, longer ones first, by their first two letters."""
    source_within: re.Pattern[str]
    """A publisher where it stands in a sentence; names of three signs or fewer may be words there."""
    sections: frozenset[str]
    section: re.Pattern[str]
    media: frozenset[str]
    bodies: frozenset[str]
    """With which the names of bodies open that send news, and no person's."""
    genre: re.Pattern[str]
    writer: re.Pattern[str]
    writer_word: re.Pattern[str]
    """The same without what he is one of, before a name: `onze redacteur Els Prins`."""


@kept(FILE)
def lists() -> dict[str, str]:
    """Give the lists of head.toml."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def head_words() -> HeadWords:
    """Read the words of head.toml."""
    read = lists()
    rows = [[name.strip() for name in row.split("|")] for row in lines_of(read["sources"])]
    sources = {written: row[0] for row in rows for name in row for written in (name.upper(), name)}
    sections = lines_of(read["sections"])
    writers = "|".join(read["writers"].split())
    return HeadWords(
        sources,
        {written.casefold(): name for written, name in sources.items() if len(written) > LONGEST_ACRONYM},
        by_beginning(sources),
        pattern(rf"(?<!\w)(?P<source>{any_of([name for name in sources if len(name) > LONGEST_ACRONYM])})(?!\w)"),
        frozenset(name.casefold() for name in sections),
        pattern(rf"(?:{any_of(sections)})(?!\w)", re.IGNORECASE),
        frozenset(read["media_words"].split()),
        frozenset(read["body_words"].split()),
        pattern(rf"(?:{any_of(genres_of(read['genres']))})(?!\w)", re.IGNORECASE),
        pattern(
            rf"(?:(?:van|door)\s+)?(?:(?:onze|een|de)\s+)?(?:\w+\s+)?(?:\w{{3,12}})??(?:{writers})(?!\w)"
            rf"(?:\s++(?:{any_of(sections)})(?!\w))?+"
            r"(?:\s+(?:in|van|voor|bij)\s+(?:de\s+|het\s+)?\w+|\s+(?-i:[A-Z])\w+(?:\s*&\s*\w+)?){0,2}",
            re.IGNORECASE,
        ),
        pattern(
            rf"(?:(?:van|door)\s+)?(?:(?:onze|een|de)\s+)?(?:\w{{3,12}})??(?:{writers})\s+(?=[A-ZÀ-Þ])", re.IGNORECASE
        ),
    )


@cache
def printed_names() -> frozenset[str]:
    """Give the names of all publishers, as they are printed."""
    return frozenset(head_words().sources.values())


def source_in(words: str, position: int) -> str:
    """Give the publisher that is written in a line from a place on, as it is written; empty where none is."""
    for name in head_words().by_beginning.get(words[position : position + 2], ()):
        behind = words[position + len(name) : position + len(name) + 1]
        if words.startswith(name, position) and not (behind.isalnum() or behind == "_"):
            return name
    return ""


def by_beginning(names: Iterable[str]) -> dict[str, list[str]]:
    """Give names by their first two letters, longer ones first."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name[:2], []).append(name)
    return found


def source_at(address: str) -> str | None:
    """Give the publisher whose site an address is of, where we know it: `https://www.trouw.nl/...`."""
    site = SITE.match(address)
    if not site:
        return None
    known = {written.casefold().replace(" ", ""): name for written, name in head_words().sources.items()}
    return known.get(site["site"].casefold()) or known.get(site["name"].casefold())


def genres_of(text: str) -> list[str]:
    """Give the genres: single words, and the few of more than one."""
    longer = ("in memoriam", "ingezonden brief", "vraag & antwoord", "vijf vragen over", "vijf vragen")
    return [*longer, *text.split()]


def lines_of(text: str) -> list[str]:
    """Give the lines of a text that are not blank."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def any_of(names: Mapping[str, str] | list[str]) -> str:
    """Give a pattern of these names, longer ones first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
