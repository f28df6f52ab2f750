"""`SOURCE • SECTION • WHEN • Aangepast WHEN`, with the headline behind it or below, to what it says."""

import re
from collections.abc import Sequence

from msgspec import Struct

from kantlijn.patterns import pattern
from kantlijn.readers.paste.dates import WHEN, When, read_when
from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_lines import read_head_line
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.paragraphs import Line

SEPARATOR = pattern(r"(?:(?<!\s)\s++)?•\s*+|(?<!\s)\s++·\s++")
MOST_PIECES = 9
"""Lines over which a page may break its masthead when it is copied: source, time, update and what parts them."""
UPDATED = pattern(r"(?:aangepast|bijgewerkt|gewijzigd)\b:?\s+", re.IGNORECASE)
LONGEST_NAME = 60
"""Characters of a source or section; what is longer before a `•` is a sentence."""


class SourceLine(Struct, frozen=True):
    """What such a line says, and what follows it."""

    source: str
    section: str | None
    published: When
    updated: When | None
    headline: Line | None


def take_source_line(seats: Sequence[Seat], first: int) -> tuple[int, Line] | None:
    """Find such a line down to the first paragraph, and mark its pieces; give where the headline behind it stands."""
    for index in range(min(first + 1, len(seats))):
        if seats[index].out or seats[index].kept:
            continue
        joined, count = join_pieces([seat.line for seat in seats[index : index + MOST_PIECES]])
        head = read_head_line(joined.words)
        if head and head.is_strong:
            if count > 1:
                mark(seats[index : index + count], head)
            continue
        if found := read_source_line(joined):
            head = HeadLine(found.published, found.updated, found.source, section=found.section, is_strong=True)
            mark(seats[index : index + count], head)
            if found.headline:
                return index + count - 1, found.headline
    return None


def mark(seats: Sequence[Seat], head: HeadLine) -> None:
    """Say of the first of some lines what they say together, and of the rest that they belong to it."""
    for place, seat in enumerate(seats):
        seat.head = HeadLine(is_strong=True) if place else head
        seat.form, seat.is_story, seat.is_credited = None, False, False


def join_pieces(lines: Sequence[Line]) -> tuple[Line, int]:
    """Give the line that may be the source's, and how many lines it is: some pages give one for each piece of it."""
    pieces = [lines[0]]
    for line in lines[1:]:
        bulleted = line.words.startswith("•") or pieces[-1].words.endswith("•")
        if not bulleted or holds_headline(pieces[-1]):
            break
        pieces.append(line)
    last = pieces[-1]
    words = " ".join(piece.words for piece in pieces)
    return Line(last.start, last.end, last.number, words, after_blank=True), len(pieces)


def holds_headline(line: Line) -> bool:
    """Say whether a line is the whole of it, with the headline behind: no piece follows then."""
    found = read_source_line(line)
    return found is not None and found.headline is not None


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
    return SourceLine(names[0], section, read_when(when), read_when(updated) if updated else None, headline)
