"""The parts of a Markdown text or saved page without those of the page around: by the forms of pasted lines."""

from collections.abc import Sequence
from itertools import pairwise

from kantlijn.model.article import LeftOut
from kantlijn.model.corrections import Layout
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem
from kantlijn.model.unseen import seen
from kantlijn.readers.markup.parts import Part
from kantlijn.readers.paste.below import leave_out_below
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.head_lines import is_crumbs, read_head_line
from kantlijn.readers.paste.lines import Seat, seat_of
from kantlijn.readers.paste.page import end_of_head, first_story, leave_out_above, leave_out_beside
from kantlijn.readers.paste.paragraphs import Line
from kantlijn.readers.paste.telling import find_lost
from kantlijn.readers.paste.told import Told
from kantlijn.readers.paste.unlisted import leave_out_unlisted

MOST_LINK = 4
LEAST_SURE = 3
"""Words of a line above the author's own text that is layout: `Ga naar de inhoud`, and not `Weer`."""
FORMED = ("caption", "row", "blockquote", "byline")
"""Kinds that are what the page says they are."""


def leave_out_parts(
    parts: Sequence[Part], layout: Layout, *, headed: bool, top: int = 0, authors: Sequence[str] = ()
) -> tuple[list[Part], list[LeftOut], Told, list[Problem]]:
    """Give the parts that stay, those that do not, what these say, and words of the author that are not there.

    `top` is how many of them stand above the headline. `headed` says that lines of a head may stand among them: on a
    saved page, not in a text of the author's own.
    """
    seats = [seat_part(part, layout) for part in parts]
    if headed:
        leave_out_links(parts, seats)
        leave_out_names(seats, authors)
        end = end_of_head(seats, first_story(seats))
        leave_out_above(seats, top)
        leave_out_beside(seats, range(top, top), end)
        leave_out_below(seats, max(end, top))
        leave_out_unlisted(seats, top, first_story(seats), sure=formed(parts))
    else:
        for seat in seats[: first_story(seats)]:
            seat.out = "head" if is_head(seat) else "layout" if is_way(seat) else seat.out
        leave_out_below(seats, 0, tail=False)
    stay = [part for part, seat in zip(parts, seats, strict=True) if not seat.out]
    gone = [LeftOut(part.line, seen(part.words), seat.out) for part, seat in zip(parts, seats, strict=True) if seat.out]
    return (
        stay,
        gone,
        Told(seats if headed else [seat for seat in seats if seat.out == "head"]),
        find_lost(layout, (part.words for part in parts)),
    )


def formed(parts: Sequence[Part]) -> list[int]:
    """Give the parts that are what the page says they are: headings, items, and what stands above these."""
    kinds = [part.kind for part in [*parts, *parts[:1]]]
    return [at for at in range(len(parts)) if kinds[at] in ("subhead", "item") or kinds[at + 1] == "item"]


def leave_out_links(parts: Sequence[Part], seats: Sequence[Seat]) -> None:
    """Leave out a link of a few words above the story: to a section, or to who wrote it."""
    for part, seat in list(zip(parts, seats, strict=True))[: first_story(seats)]:
        linked = sum(len(form.span) for form in part.formatting if form.tag == "a")
        if linked == len(part.words) and len(part.words.split()) <= MOST_LINK and not seat.kept:
            seat.out = seat.out or ("head" if seat.head else "layout")


def leave_out_names(seats: Sequence[Seat], authors: Sequence[str]) -> None:
    """Leave out the name of a known writer that stands alone, and what he is below it."""
    known = {name.casefold() for name in authors}
    for above, seat in pairwise([*seats[:1], *seats]):
        if (seat.words.casefold() in known and not seat.kept) or (
            seat.head and seat.head.is_writer and above.words.casefold() in known and not seat.kept
        ):
            seat.out = seat.out or "head"


def told_moment(told: tuple[When, int] | None) -> Moment | None:
    """Give the moment that a line of the page tells, if its day is known and in the calendar."""
    try:
        day = told[0].date_seen_from(None) if told else None
    except ValueError:
        return None
    return Moment(day, told[0].time) if told and day else None


def is_head(seat: Seat) -> bool:
    """Say whether a line above the author's own text can only be one of a page: with a date, or the way to it."""
    return bool(seat.head and not seat.kept and (seat.head.published or is_crumbs(seat.words)))


def is_way(seat: Seat) -> bool:
    """Say whether a line above the author's own text leads elsewhere: `Ga naar de inhoud`."""
    is_long = len(seat.words.split()) >= LEAST_SURE
    return bool(seat.form and seat.form.name == "account" and is_long and not seat.kept)


def seat_part(part: Part, layout: Layout) -> Seat:
    """Give one part as a line of a page."""
    words = seen(part.words)
    line = Line(0, len(words), part.line, words, after_blank=True)
    keep, drop = ({seen(each.words) for each in quoted} for quoted in (layout.keep, layout.drop))
    seat = seat_of(line, keep=words in keep, drop=words in drop)
    if "\n" in part.words and not (seat.head or seat.form or seat.out):
        seat.head = read_head_line(" | ".join(part.words.split("\n")))
    if part.kind in FORMED and not seat.out:
        seat.kept = True
    return seat
