"""The parts of a Markdown text or saved page without those of the page around: by the forms of pasted lines."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from kantlijn.model.article import LeftOut
from kantlijn.model.corrections import Layout
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem
from kantlijn.model.unseen import seen
from kantlijn.readers.markup.parts import Part
from kantlijn.readers.paste.allowed import LAYOUT, OF_STORY, STAYS, first_story, kinds_allowed
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.head_lines import is_crumbs, read_head_line
from kantlijn.readers.paste.labels import label_lines
from kantlijn.readers.paste.lines import Seat, seat_of
from kantlijn.readers.paste.paragraphs import Line
from kantlijn.readers.paste.settled import settle
from kantlijn.readers.paste.states import GONE, TITLE, Kind
from kantlijn.readers.paste.telling import find_lost
from kantlijn.readers.paste.told import Told

MOST_LINK = 4
MOST_TAKEN = 4
"""Lines under `Lees ook` in a text of the author's own that may be titles of other articles."""
HEADLINE = "Kop"
"""What stands for a headline that is not known."""
ANYTHING: Collection[Kind] = (*STAYS, *GONE)
CAPTION: tuple[Kind, ...] = ("caption",)
SUBHEAD: tuple[Kind, ...] = ("subhead",)
KINDS_OF_PARTS: Mapping[str, Collection[Kind]] = {"caption": CAPTION, "subhead": SUBHEAD}
LEAST_SURE = 3
"""Words of a line above the author's own text that is layout: `Ga naar de inhoud`, and not `Weer`."""
FORMED = ("caption", "row", "blockquote", "byline")
"""Kinds that are what the page says they are."""


def leave_out_parts(
    parts: Sequence[Part],
    layout: Layout,
    *,
    headed: bool,
    headline: str = "",
    top: int = 0,
    authors: Sequence[str] = (),
) -> tuple[list[Part], list[LeftOut], Told, list[Problem]]:
    """Give the parts that stay, those that do not, what these say, and words of the author that are not there.

    `top` is how many of them stand above the headline. `headed` says that lines of a head may stand among them: on a
    saved page, not in a text of the author's own.
    """
    seats = [seat_part(part, layout) for part in parts]
    if headed:
        leave_out_links(parts, seats)
        leave_out_names(seats, authors)
    label_parts(seats, kinds_on_page(parts, seats) if headed else kinds_in_own_text(seats), headline, top)
    stay = [part for part, seat in zip(parts, seats, strict=True) if not seat.out]
    gone = [LeftOut(part.line, seen(part.words), seat.out) for part, seat in zip(parts, seats, strict=True) if seat.out]
    return (
        stay,
        gone,
        Told(seats if headed else [seat for seat in seats if seat.out == "head"]),
        find_lost(layout, (part.words for part in parts)),
    )


def label_parts(seats: Sequence[Seat], may_be: Sequence[Collection[Kind]], headline: str, top: int) -> None:
    """Say of each part what it is, with the headline where it stands on the page."""
    title = Seat(Line(0, 0, 0, headline or HEADLINE, after_blank=True))
    states = label_lines([*seats[:top], title, *seats[top:]], [*may_be[:top], TITLE, *may_be[top:]])
    for seat, state in zip(seats, [*states[:top], *states[top + 1 :]], strict=True):
        settle(seat, state)


def kinds_on_page(parts: Sequence[Part], seats: Sequence[Seat]) -> list[Collection[Kind]]:
    """Give the kinds that the parts of a saved page may have: most are what the page says they are."""
    allowed = kinds_allowed(seats, first_story(seats))
    return [
        STAYS if seat.kept else GONE if seat.out else kinds_of_part(part, may_be)
        for part, seat, may_be in zip(parts, seats, allowed, strict=True)
    ]


def kinds_of_part(part: Part, may_be: Collection[Kind] | None) -> Collection[Kind]:
    """Give the kinds that a part may have, of those that a line with its words may."""
    shown: Collection[Kind] = KINDS_OF_PARTS.get(part.kind, STAYS)
    if part.kind == "caption":
        return shown
    if may_be is None:
        return (*shown, *GONE)
    return shown if may_be in (OF_STORY, STAYS) else may_be


def kinds_in_own_text(seats: Sequence[Seat]) -> list[Collection[Kind]]:
    """Give the kinds that the lines of an author's own text may have: layout has a form there, or stands under one."""
    top = first_story(seats)
    given: list[Collection[Kind]] = []
    taken = 0
    for at, seat in enumerate(seats):
        is_of_page = bool(seat.form and seat.form.where == "any") or (at < top and (is_head(seat) or is_way(seat)))
        taken = MOST_TAKEN if seat.form and seat.form.takes != "line" and is_of_page else taken - 1
        may_go = not seat.kept and not seat.is_story and (is_of_page or taken > 0)
        given.append(LAYOUT if seat.out else ANYTHING if may_go else STAYS)
    return given


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
    words = seen(part.words) or part.words  # of signs alone that nobody sees
    line = Line(0, len(words), part.line, words, after_blank=True)
    keep, drop = ({seen(each.words) for each in quoted} for quoted in (layout.keep, layout.drop))
    seat = seat_of(line, keep=words in keep, drop=words in drop)
    if "\n" in part.words and not (seat.head or seat.form or seat.out):
        seat.head = read_head_line(" | ".join(part.words.split("\n")))
    if part.kind in FORMED and not seat.out:
        seat.kept = True
    return seat
