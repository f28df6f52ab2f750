"""The lines of a pasted page to its headline, its story, what its head says, and what is left out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from kantlijn.model.article import LeftOut
from kantlijn.model.unseen import seen
from kantlijn.readers.paste.below import leave_out_below
from kantlijn.readers.paste.boxes import leave_out_note
from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_names import NAMES
from kantlijn.readers.paste.headlines import Headline, find_headline, names_publisher
from kantlijn.readers.paste.lines import SENTENCE_END, Seat, seat_lines
from kantlijn.readers.paste.paragraphs import Line, runs_on
from kantlijn.readers.paste.source_lines import take_source_line
from kantlijn.readers.paste.unlisted import leave_out_unlisted

MOST_LABEL = 6
"""Words of a label above a headline."""
MOST_PLACE = 3
LEAST_AGAIN = 4
LEAST_TOLD = 2
FAR = 14
"""Lines below the first paragraph in which date and writer may still stand."""


@dataclass(slots=True)
class Page:
    """What was sorted: the headline, and every line with what it is."""

    headline: Line | None
    seats: list[Seat]

    @property
    def story(self) -> list[Line]:
        """The lines that stay, without the headline; where lines went there is a blank one."""
        lines = []
        gone = True
        top = self.headline_numbers
        stay = [seat for seat in self.seats if not seat.out and seat.line.number not in top]
        spaced = any(seat.line.after_blank for seat in stay[1:])
        wrapped = any(runs_on(above.line, seat.line) for above, seat in pairwise(self.seats) if not seat.out)
        for seat in self.seats:
            if seat.out or seat.line.number in top:
                gone = True
                continue
            lines.append(seat.line._replace(after_blank=seat.line.after_blank or gone or seat.is_byline))
            gone = seat.is_byline or not (spaced or wrapped)
        return lines

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


def sort_page(
    lines: Sequence[Line], keep: Collection[str] = (), drop: Collection[str] = (), *, title: Line | None = None
) -> Page:
    """Find the headline, and leave out what belongs to the page and not to the article.

    `title` is the headline that the author has put above the page; where it stands there once more, it is left out.
    """
    seats = seat_lines(lines, keep, drop)
    leave_out_note(seats)
    beside = take_source_line(seats, first_story(seats))
    end = end_of_head(seats, first_story(seats))
    headline = find_headline(seats, end) if beside is None else beside
    if title and headline.line and seen(headline.line.words) != seen(title.words):
        headline = Headline(-1, None)
    elif title and headline.line:
        seats[headline.at].out = "head"
    top = headline.at
    leave_out_above(seats, max(top, 0))
    leave_out_beside(seats, range(max(top, 0), headline.below), end)
    sign_alone(seats, max(headline.below, 0))
    leave_out_below(seats, max(end, headline.below))
    leave_out_unlisted(seats, max(headline.below, 0), first_story(seats))
    return Page(title or headline.line, seats)


def sign_alone(seats: Sequence[Seat], start: int) -> None:
    """Take for the writer a name alone below the introduction or the last paragraph, of whom the story says nothing."""
    if any(seat.head and seat.head.authors and (seat.out == "head" or seat.is_byline) for seat in seats):
        return
    told = [index for index in range(start, len(seats)) if seats[index].is_story and not seats[index].out]
    if len(told) < LEAST_TOLD:
        return
    for index in (told[0] - 1, told[0] + 1, told[-1] + 1):
        seat = seats[index] if start <= index < len(seats) else None
        named = seat and seat.head and seat.head.authors and not seat.head.is_strong and not seat.out and not seat.kept
        if (
            seat
            and seat.head
            and named
            and NAMES.fullmatch(seat.words)
            and not is_told_of(seat.head.authors, [seats[at] for at in told])
        ):
            seat.head, seat.out = replace(seat.head, is_strong=True), "head"
            return


def is_told_of(names: Sequence[str], story: Sequence[Seat]) -> bool:
    """Say whether a story names one of some people."""
    text = " ".join(seat.words.casefold() for seat in story)
    return any(name.split()[-1].casefold() in text for name in names)


def first_story(seats: Sequence[Seat]) -> int:
    """Give where the first paragraph stands; behind the last line where there is none."""
    return next((index for index, seat in enumerate(seats) if seat.is_story and not seat.out), len(seats))


def end_of_head(seats: Sequence[Seat], first: int) -> int:
    """Give where the head ends: at the first paragraph, or below the date that stands under the introduction."""
    if any(seat.head and seat.head.published for seat in seats[:first]):
        return first
    for index in range(first + 1, min(first + FAR, len(seats))):
        seat = seats[index]
        if seat.is_story and sum(each.is_story for each in seats[first : index + 1]) > 2:
            break
        if seat.head and seat.head.is_strong and seat.head.published:
            below = (at for at in range(index, len(seats)) if seats[at].is_story)
            return next(below, len(seats))
    return first


def leave_out_above(seats: Sequence[Seat], end: int) -> None:
    """Leave out what stands above the headline: lines of the head, layout, and labels of a few words."""
    for seat in seats[:end]:
        if seat.kept or seat.out or seat.is_credited or seat.is_story:
            continue
        if seat.head and seat.head.authors and not seat.head.is_strong and not is_near_date(seats, seat):
            seat.out = "layout"
            continue
        is_label = len(seat.words.split()) <= MOST_LABEL and not seat.ends
        if seat.head:
            seat.out = why_out(seat)
        elif seat.form or is_label or names_publisher(seat, seats):
            seat.out = "layout"


def leave_out_beside(seats: Sequence[Seat], headline: range, end: int) -> None:
    """Leave out the lines of the head below the headline; bare names and sections where other such lines are near."""
    known = any(seat.head and seat.head.is_strong for seat in seats[:end])
    for index in range(headline.stop, end):
        seat = seats[index]
        if seat.kept or seat.out or seat.is_story:
            continue
        if seat.head and (seat.head.is_strong or (known and is_near_head(seats, index, headline))):
            seat.out = "" if seat.is_byline else why_out(seat)
        elif seat.form and (seat.form.where != "beside" or is_near_head(seats, index, headline)):
            seat.out = "layout"
        elif known and (is_place(seats, index) or is_capitals(seat)):
            seat.out = "head"
        elif known and is_label_at_date(seats, seat):
            seat.head, seat.out = HeadLine(unknown=(seat.words,)), "head"
        elif is_title_again(seat, [seats[at] for at in headline]):
            seat.out = "layout"
    for above, seat, below in zip(
        seats[headline.stop :], seats[headline.stop + 1 : end], seats[headline.stop + 2 :], strict=False
    ):
        if is_between(above, seat, below):
            seat.out = "layout"


def is_between(above: Seat, seat: Seat, below: Seat) -> bool:
    """Say whether a word or two stand between lines of the head, without a blank line: a button nobody has listed."""
    is_short = len(seat.words.split()) <= MOST_PLACE and not SENTENCE_END.search(seat.words)
    is_close = not (seat.line.after_blank or below.line.after_blank)
    is_free = not (seat.out or seat.kept or seat.is_credited or seat.is_byline)
    return is_short and is_close and bool(above.out and below.out) and is_free


def is_title_again(seat: Seat, titles: Sequence[Seat]) -> bool:
    """Say whether a line below the headline has its first words once more: of a player, or a way to the article."""
    title = [word.casefold() for each in titles for word in each.words.split()][:LEAST_AGAIN]
    words = [word.casefold() for word in seat.words.rstrip(":").split()]
    runs = (words[at : at + LEAST_AGAIN] for at in range(len(words)))
    return len(title) == LEAST_AGAIN and not SENTENCE_END.search(seat.words) and title in runs


def why_out(seat: Seat) -> Literal["head", "layout"]:
    """Say what a line of the head is: one that gives a value, or layout among such, as a button: `Deel dit artikel`."""
    head = seat.head
    tells = head and (head.published or head.updated or head.source or head.authors or head.section or head.credit)
    return "layout" if seat.form and not tells else "head"


def is_capitals(seat: Seat) -> bool:
    """Say whether a line is a word or two in capitals: a place or a section, `ERFGOED`."""
    return seat.words.isupper() and len(seat.words.split()) < MOST_PLACE and seat.words.replace(" ", "").isalpha()


def is_place(seats: Sequence[Seat], index: int) -> bool:
    """Say whether a line is the place of the story alone: `Zilverhaven` above `ZILVERHAVEN - De paling ...`."""
    words = seats[index].words.split()
    below = next((seat.words for seat in seats[index + 1 :] if seat.is_story), "")
    return (
        len(words) <= MOST_PLACE
        and all(word[:1].isupper() for word in words)
        and (below.casefold().startswith(seats[index].words.casefold()) or f" {seats[index].words}" in below)
        and seats[index].words[-1:].isalpha()
    )


def is_label_at_date(seats: Sequence[Seat], seat: Seat) -> bool:
    """Say whether a line is two or three words with capitals right above or below the date: `De Veerbode`."""
    words = seat.words.split()
    is_short = len(words) <= MOST_PLACE and all(word[:1].isupper() for word in words) and seat.words[-1:].isalnum()
    return is_short and is_near_date(seats, seat)


def is_near_date(seats: Sequence[Seat], seat: Seat) -> bool:
    """Say whether a line with a date stands right above or below a line."""
    place = next(index for index, each in enumerate(seats) if each is seat)
    near = [seats[at] for at in (place - 1, place + 1) if 0 <= at < len(seats)]
    return any(each.head and (each.head.published or each.head.updated) for each in near)


def is_near_head(seats: Sequence[Seat], index: int, headline: range) -> bool:
    """Say whether one of the two lines above or below is of the head; the headline does not count between them."""
    others = [at for at in range(len(seats)) if at not in headline]
    place = others.index(index)
    near = [seats[at] for at in (*others[max(place - 2, 0) : place], *others[place + 1 : place + 3])]
    return any(seat.head and (seat.head.is_strong or seat.out) for seat in near)
