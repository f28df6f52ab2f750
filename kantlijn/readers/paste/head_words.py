"""The words of head.toml to what a head is known by: publishers, sections, genres and writers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "head.toml"
LONGEST_ACRONYM = 3
SITE = re.compile(r"https?://(?:www\.)?(?P<site>(?P<name>[\w-]+)\.(?:nl|be|com))(?:[/:?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeadWords:
    """All of them, ready to be looked up."""

    sources: Mapping[str, str]
    """Each way to write a publisher, to the name that is printed."""
    small: Mapping[str, str]
    """The same in small letters, as some pages write them: only where nothing else stands on the line."""
    source: re.Pattern[str]
    source_within: re.Pattern[str]
    """The same where it stands in a sentence; names of three signs or fewer may be words there."""
    sections: frozenset[str]
    section: re.Pattern[str]
    media: frozenset[str]
    genre: re.Pattern[str]
    writer: re.Pattern[str]
    writer_word: re.Pattern[str]
    """The same without what he is one of, before a name: `onze redacteur Els Prins`."""


@cache
def head_words() -> HeadWords:
    """Read the words of head.toml."""
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    rows = [[name.strip() for name in row.split("|")] for row in lines_of(read["sources"])]
    sources = {written: row[0] for row in rows for name in row for written in (name.upper(), name)}
    sections = lines_of(read["sections"])
    writers = "|".join(read["writers"].split())
    return HeadWords(
        sources,
        {written.casefold(): name for written, name in sources.items() if len(written) > LONGEST_ACRONYM},
        re.compile(rf"(?P<source>{any_of(sources)})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<source>{any_of([name for name in sources if len(name) > LONGEST_ACRONYM])})(?!\w)"),
        frozenset(name.casefold() for name in sections),
        re.compile(rf"(?:{any_of(sections)})(?!\w)", re.IGNORECASE),
        frozenset(read["media_words"].split()),
        re.compile(rf"(?:{any_of(genres_of(read['genres']))})(?!\w)", re.IGNORECASE),
        re.compile(
            rf"(?:(?:van|door)\s+)?(?:(?:onze|een|de)\s+)?(?:\w+\s+)?(?:\w{{3,12}})??(?:{writers})(?!\w)"
            r"(?:\s+(?:in|van|voor|bij)\s+(?:de\s+|het\s+)?\w+|\s+(?-i:[A-Z])\w+(?:\s*&\s*\w+)?){0,2}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:(?:van|door)\s+)?(?:(?:onze|een|de)\s+)?(?:\w{{3,12}})??(?:{writers})\s+(?=[A-ZÀ-Þ])", re.IGNORECASE
        ),
    )


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
