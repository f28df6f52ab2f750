"""First lines of a pasted news text to source, dates, credit and headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.problem import Problem, doubt
from kantlijn.readers.paste.dates import WEEKDAYS, WHEN, When, partial, read_when
from kantlijn.readers.paste.keylines import KeyLines, not_a_date, read_key_lines
from kantlijn.readers.paste.paragraphs import Line

SEPARATOR = re.compile(r"\s*•\s*|\s+·\s+")
MOST_PIECES = 9
"""Lines over which a page may break its masthead when it is copied: source, time, update and what parts them."""
UPDATED = re.compile(r"(?:aangepast|bijgewerkt|gewijzigd)\b:?\s+", re.IGNORECASE)
LONGEST_NAME = 60
"""Characters of a source or section; what is longer before a `•` is a sentence."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands above the body; all of it may be unknown."""

    source: str | None = None
    section: str | None = None
    author: str | None = None
    credit: str | None = None
    url: str | None = None
    rights: Rights = "unknown"
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None
    headline: Line | None = None
    """The rest of the source line, where the headline stands on it."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """`SOURCE • SECTION • WHEN • Aangepast WHEN`, and what follows it."""

    source: str
    section: str | None
    published: When
    updated: When | None
    headline: Line | None
    line: Line


def read_masthead(lines: Sequence[Line], source: str) -> tuple[Masthead, Sequence[Line], list[Problem]]:
    """Give the masthead, the lines below it, and what is wrong with it. `source` names the file."""
    keys, problems = read_key_lines(lines, source)
    rest = lines[keys.count :]
    masthead = masthead_of(keys)
    joined, count = join_pieces(rest)
    found = read_source_line(joined) if joined else None
    if found:
        rest = rest[count:]
        published, updated, wrong = read_moments(found, keys, source)
        problems += wrong
        masthead = replace(
            masthead,
            source=masthead.source or found.source,
            section=found.section,
            published=published,
            updated=updated,
            headline=found.headline,
        )
    if masthead.published.date is None and not any(problem.severity == "fault" for problem in problems):
        line = found.line.number if found else 1
        problems.append(doubt(source, line, "date unknown", "put ‘datum: 14 december 2024’ at the top"))
    return masthead, rest, problems


def masthead_of(keys: KeyLines) -> Masthead:
    """Give what the date line and the key lines say."""
    photo = keys.values.get("foto")
    credited = [keys.credit, photo if photo != keys.credit else None]
    return Masthead(
        source=keys.values.get("bron") or None,
        author=keys.values.get("auteur") or None,
        credit=" / ".join(credit for credit in credited if credit) or None,
        url=keys.values.get("url") or None,
        rights=keys.rights,
        published=Moment(keys.date or keys.today, keys.time),
    )


def join_pieces(lines: Sequence[Line]) -> tuple[Line | None, int]:
    """Give the line that may be the source's, and how many lines it is: some pages give one for each piece of it."""
    if not lines:
        return None, 0
    pieces = [lines[0]]
    for line in lines[1:MOST_PIECES]:
        if not (line.words.startswith("•") or pieces[-1].words.endswith("•")):
            break
        pieces.append(line)
    last = pieces[-1]
    return Line(last.start, last.end, last.number, " ".join(piece.words for piece in pieces), after_blank=True), len(
        pieces
    )


def read_source_line(line: Line) -> SourceLine | None:
    """Read the source line; None where no part after the first opens with a complete time."""
    names: list[str] = []
    position = 0
    for separator in SEPARATOR.finditer(line.words):
        names.append(line.words[position : separator.start()])
        position = separator.end()
        if not names[0] or len(names[-1]) > LONGEST_NAME:
            return None
        if when := WHEN.match(line.words, position):
            return read_times(line, names, when)
    return None


def read_times(line: Line, names: Sequence[str], when: re.Match[str]) -> SourceLine:
    """Read the times; the headline starts right after the first complete time of the last part."""
    end = when.end()
    updated = None
    separator = SEPARATOR.match(line.words, end)
    prefix = UPDATED.match(line.words, separator.end()) if separator else None
    if prefix and (updated := WHEN.match(line.words, prefix.end())):
        end = updated.end()
    words = line.words[end:].lstrip(" \t\xa0•")
    headline = Line(line.end - len(words), line.end, line.number, words, after_blank=True) if words else None
    section = " • ".join(names[1:]) or None
    return SourceLine(names[0], section, read_when(when), read_when(updated) if updated else None, headline, line)


def read_moments(found: SourceLine, keys: KeyLines, source: str) -> tuple[Moment, Moment | None, list[Problem]]:
    """Give when it was published and updated. `datum:` is the day itself, the date line what `vandaag` means."""
    today = keys.today or day_of_reading(keys.date, found.published)
    seen, problems = date_of(found.published, today, found, source)
    if keys.date and seen and not may_be_same(keys.date, seen):
        problems.append(
            doubt(
                source,
                found.line.number,
                "‘%(when)s’ is another day than ‘datum’ says, which was taken",
                "correct one of the two",
                when=found.published.words,
            )
        )
    published = Moment(keys.date or seen, found.published.time)
    if not found.updated:
        return published, None, problems
    updated, wrong = date_of(found.updated, today, found, source)
    return published, Moment(updated, found.updated.time), problems + wrong


def day_of_reading(day: PartialDate | None, published: When) -> PartialDate | None:
    """Give what `vandaag` means where `datum:` tells the day that the masthead calls `gisteren` or `vandaag`."""
    if day is None or not published.ago:
        return day if published.ago == 0 else None
    return partial(date(day.year, day.month, day.day) + timedelta(days=published.ago)) if day.day else None


def date_of(
    when: When, today: PartialDate | None, found: SourceLine, source: str
) -> tuple[PartialDate | None, list[Problem]]:
    """Give the date of a time in the source line; a day that is not in the calendar is a fault."""
    try:
        day = when.date_seen_from(today)
    except ValueError:
        return None, [not_a_date(when.words, found.line.number, source)]
    if day and day.day and when.weekday is not None:
        weekday = date(day.year, day.month, day.day).weekday()
        if weekday != when.weekday:
            return day, [wrong_weekday(when, weekday, found, source)]
    return day, []


def wrong_weekday(when: When, weekday: int, found: SourceLine, source: str) -> Problem:
    """Make the doubt of `maandag 14 december 2024`, which was a Saturday."""
    return doubt(
        source,
        found.line.number,
        "‘%(when)s’ was a ‘%(weekday)s’",
        "correct the weekday or the date",
        when=when.words,
        weekday=WEEKDAYS[weekday],
    )


def may_be_same(one: PartialDate, other: PartialDate) -> bool:
    """Say whether two dates of which parts may be unknown can be the same day."""
    return one.earliest <= other.latest and other.earliest <= one.latest
