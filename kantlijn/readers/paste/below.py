"""What stands in and under a story and belongs to the page: marked as left out, by its form and by its place."""

from collections.abc import Sequence

from kantlijn.readers.paste.boxes import leave_out_boxes
from kantlijn.readers.paste.lines import FULL_STOP, Seat
from kantlijn.readers.paste.paragraphs import BULLET

MOST_TITLE = 200
"""Characters of the title of another article."""
MOST_COMMENTS = 3
"""How much more readers may write than stands in the story, before a line about them closes nothing."""
MOST_TEASER = 160
"""Characters of the sentences below such a title, in its own box."""
MOST_RUN = 15
"""Lines that a box of links has at most."""


def leave_out_below(seats: Sequence[Seat], start: int, *, tail: bool = True) -> None:
    """Leave out layout from `start` on: what has its form, what that takes with it, and what is left of the tail."""
    leave_out_boxes(seats, start)
    told = [seat.line.after_blank for seat in seats[start + 1 :] if seat.is_story]
    spaced = sum(told) * 2 >= len(told) if told else any(seat.line.after_blank for seat in seats[start + 1 :])
    last = last_story(seats, start)
    for seat in seats[start:last]:
        tells = seat.head and seat.head.is_strong and (seat.head.authors or seat.head.updated)
        if tail and tells and not (seat.kept or seat.is_byline or seat.is_story):
            seat.out = seat.out or "head"
        if tail and is_hour(seat) and not seat.kept:
            seat.out = seat.out or "layout"
    for index in range(start, len(seats)):
        seat = seats[index]
        if seat.out or seat.kept or seat.form is None:
            continue
        if seat.form.takes == "rest" and is_end(seats, index, start):
            for each in seats[index:]:
                is_picture = each.is_credited and is_press_note(seat)
                each.out = each.out or ("" if each.kept or is_picture else "layout")
            break
        if seat.form.where == "any" or (tail and seat.form.where == "edge" and index > last):
            seat.out = "layout"
            take_with(seats, index, last, spaced=spaced)
    leave_out_neighbours(seats, start, last, spaced=spaced)
    if tail:
        leave_out_tail(seats, max(last + 1, start))


def is_hour(seat: Seat) -> bool:
    """Say whether a line is an hour and nothing more, as above each post of a live blog: `17:42`."""
    when = seat.head.published if seat.head else None
    return bool(when and when.ago == 0 and when.words == seat.words)


def last_story(seats: Sequence[Seat], start: int) -> int:
    """Give where the last line stands that is of the story: a sentence, above all that only a page has at its end."""
    end = next(
        (
            index
            for index in range(start + 1, len(seats))
            if (form := seats[index].form)
            and form.takes == "rest"
            and not seats[index].kept
            and is_end(seats, index, start)
        ),
        len(seats),
    )
    told = (
        index
        for index in range(end - 1, start - 1, -1)
        if not seats[index].out and not seats[index].form and (seats[index].is_story or ends_story(seats[index]))
    )
    return next(told, start)


def ends_story(seat: Seat) -> bool:
    """Say whether a short line ends like a sentence, and is no day, as `do 13 mrt.` is."""
    return seat.ends and not (seat.head and seat.head.published)


def is_end(seats: Sequence[Seat], index: int, start: int) -> bool:
    """Say whether a line such as `12 reacties` closes the story: no more of it stands below than above.

    Below may stand what readers write, of whom each has a date.
    """
    above, below = seats[start:index], seats[index + 1 :]
    told = sum(len(seat.words) for seat in above if seat.is_story and not seat.out)
    further = sum(len(seat.words) for seat in below if seat.is_story and not seat.form)
    dated = sum(bool(seat.head and (seat.head.published or seat.head.is_strong)) for seat in below)
    if (form := seats[index].form) and form.name == "comments_alone":
        return any(seat.form and seat.form.name in ("comments", "comment_count", "call") for seat in below)
    return told * MOST_COMMENTS >= further or (bool(told) and dated > 1)


def take_with(seats: Sequence[Seat], index: int, last: int, *, spaced: bool) -> None:
    """Leave out what a line takes with it: the title under `Lees ook`, the links under `Meer over`."""
    form = seats[index].form
    if form is None or form.takes == "line":
        return
    most = MOST_RUN if form.takes == "run" or spaced else 1
    first = True
    for place in range(index + 1, min(index + 1 + MOST_RUN, len(seats))):
        seat = seats[place]
        is_day = seat.head and seat.head.published and not first and not seat.is_byline
        if ((seat.form and seat.form.takes == "line") or is_day) and not seat.kept:
            seat.out = seat.out or "layout"
            continue
        if most == 0 or seat.kept or seat.form or len(seat.words) > MOST_TITLE:
            return
        is_teaser = spaced and not first and not seat.line.after_blank and len(seat.words) <= MOST_TEASER
        if FULL_STOP.search(seat.words) and not is_teaser:
            return
        listed = first or (BULLET.match(seat.words) and BULLET.match(seats[place - 1].words))
        if (seat.line.after_blank and not first) or (not spaced and not listed and place < last):
            return
        seat.out = seat.out or "layout"
        first, most = False, most - 1


def leave_out_neighbours(seats: Sequence[Seat], start: int, last: int, *, spaced: bool) -> None:
    """Leave out what is layout only in company: `Delen` between two lines of layout."""
    everywhere = range(start, len(seats))
    for steps in (everywhere, reversed(everywhere)):
        for index in steps:
            seat = seats[index]
            if seat.form and not seat.out and not seat.kept and has_company(seats, index):
                seat.out = "layout"
                take_with(seats, index, last, spaced=spaced)


def has_company(seats: Sequence[Seat], index: int) -> bool:
    """Say whether the line above or below is left out as layout."""
    around = [seats[at] for at in (index - 1, index + 1) if 0 <= at < len(seats)]
    return any(seat.out == "layout" for seat in around)


def leave_out_tail(seats: Sequence[Seat], start: int) -> None:
    """Leave out what is left below the story, where layout stands there: titles of other articles, tags, dates."""
    tail = [seat for seat in seats[start:] if not seat.kept]
    for seat in tail:
        if seat.head and seat.head.is_strong and not seat.is_byline:
            seat.out = seat.out or "head"
    first = next((place for place, seat in enumerate(tail) if seat.out), len(tail))
    gone = told_press = False
    for seat in tail[first:]:
        # A picture stands below a writer's name, and among what the press is told.
        gone, told_press = gone or seat.out == "layout", told_press or is_press_note(seat)
        seat.out = seat.out or ("" if seat.is_credited and (told_press or not gone) else "layout")


def is_press_note(seat: Seat) -> bool:
    """Say whether a line opens what only the press is told."""
    return bool(seat.form and seat.form.name == "press_note")
