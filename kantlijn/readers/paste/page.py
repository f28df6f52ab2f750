"""The lines of a pasted page to its headline, its story, what its head says, and what is left out."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from msgspec import Struct

from kantlijn.model.article import BlockKind, LeftOut
from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern
from kantlijn.readers.paste.alike import make_alike
from kantlijn.readers.paste.allowed import first_story, is_plain, kinds_allowed
from kantlijn.readers.paste.labels import label_lines
from kantlijn.readers.paste.lines import Seat, seat_lines
from kantlijn.readers.paste.paragraphs import Line, runs_on
from kantlijn.readers.paste.settled import settle_all
from kantlijn.readers.paste.source_lines import take_source_line
from kantlijn.readers.paste.states import TITLE, Kind

BLOCKS: dict[Kind, BlockKind] = {"caption": "caption", "credit": "caption", "subhead": "subhead", "writer": "byline"}
"""Kinds of line that make a block of another kind than a paragraph."""
LONGEST_HEADLINE = 200
PICTURE = ("caption", "credit")
TITLE_LABEL = pattern(r"(?:betreft|titel|kop|headline|onderwerp|subject)(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)
MARKS = pattern(r"(?:\*\*|#{1,3}|>+)\s+(?=\w)")
"""What a mail without form puts before a headline: `** Brug dicht`."""


class Page(Struct):
    """What was sorted: the headline, and every line with what it is."""

    headline: Line | None
    seats: list[Seat]
    is_plain: bool = False
    """Whether nothing of a page stands there: a headline and its story."""

    @property
    def story(self) -> list[Line]:
        """The lines that stay, without the headline, parted by blank ones where the kind changes or lines went."""
        top = self.headline_numbers
        told = [seat for seat in self.seats if not seat.out and seat.line.number not in top]
        spaced = any(seat.line.after_blank for seat in told[1:])
        wrapped = any(runs_on(above.line, seat.line) for above, seat in pairwise(told))
        lines: list[Line] = []
        for above, seat in zip([None, *told], told, strict=False):
            if above and is_captioned(above, seat):
                lines[-1] = joined(lines[-1], seat.line)
                continue
            parted = not above or seat.line.number > above.line.number + 1 or seat.kind != above.kind
            parted = parted or not (spaced or wrapped)
            lines.append(seat.line._replace(after_blank=seat.line.after_blank or parted))
        return lines

    @property
    def kinds(self) -> dict[int, BlockKind]:
        """What the line of each number makes."""
        return {seat.line.number: BLOCKS.get(seat.kind, "paragraph") for seat in self.seats if not seat.out}

    @property
    def headline_numbers(self) -> range:
        """The numbers of the lines over which the headline is broken: mostly one."""
        return (
            range(self.headline.number, self.headline.number + 1 + self.headline.words.count("\n"))
            if self.headline
            else range(0)
        )

    @property
    def left_out(self) -> list[LeftOut]:
        """The lines that do not stay."""
        return [LeftOut(seat.line.number, seat.line.words, seat.out) for seat in self.seats if seat.out]


def is_captioned(above: Seat, seat: Seat) -> bool:
    """Say whether a caption and its credit stand right below each other."""
    return (
        {above.kind, seat.kind} == set(PICTURE)
        and not seat.line.after_blank
        and seat.line.number == above.line.number + 1
    )


def joined(above: Line, line: Line) -> Line:
    """Give two lines as one."""
    return above._replace(end=line.end, words=f"{above.words}\n{line.words}")


def sort_page(
    lines: Sequence[Line], keep: Collection[str] = (), drop: Collection[str] = (), *, title: Line | None = None
) -> Page:
    """Find the headline, and leave out what belongs to the page and not to the article.

    `title` is the headline that the author has put above the page; where it stands there once more, it is left out.
    """
    seats = seat_lines(lines, keep, drop)
    heads = [seat.head for seat in seats]
    top = first_story(seats)
    beside = None if title else take_source_line(seats, top)
    joined_heads = {at: seat.head for at, seat in enumerate(seats) if seat.head is not heads[at]}
    top = first_story(seats) if joined_heads else top
    if not beside and is_plain(seats, top):
        return plain_page(seats, title)
    may_be = kinds_allowed(seats, top)
    again = next((at for at, seat in enumerate(seats) if title and seen(seat.words) == seen(title.words)), None)
    headline = beside[0] if beside else again
    if headline is not None:
        may_be[headline] = TITLE
    states = label_lines(seats, may_be, titled=title is not None and again is None)
    settle_all(seats, make_alike(seats, states))
    for at, head in joined_heads.items():
        seats[at].head, seats[at].out = head, "" if at == headline else "head"
    if title is None:
        return Page(beside[1] if beside else headline_of(seats), seats)
    if again is not None:
        seats[again].out = "head"
    return Page(title, seats)


def plain_page(seats: list[Seat], title: Line | None) -> Page:
    """Give a text without anything of a page: its first line is the headline, if it is not long or all there is."""
    top = seats[0].line if len(seats) > 1 and len(seats[0].words) <= LONGEST_HEADLINE else None
    again = title and seats and seen(seats[0].words) == seen(title.words)
    if again:
        seats[0].out = "head"
    return Page(title or top, seats, is_plain=True)


def headline_of(seats: Sequence[Seat]) -> Line | None:
    """Give the line that is the headline, with the one over which it is broken, without a label before it."""
    lines = [seat.line for seat in seats if seat.kind in ("title", "title_goes_on")]
    if not lines:
        return None
    first = lines[0]
    label = TITLE_LABEL.match(first.words) or MARKS.match(first.words)
    skip = label.end() if label else 0
    words = "\n".join((first.words[skip:], *(line.words for line in lines[1:])))
    return first._replace(start=first.start + skip, end=lines[-1].end, words=words)
