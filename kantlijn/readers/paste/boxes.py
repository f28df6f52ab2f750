"""Boxes around a story, marked as left out: calls upon the reader with their titles, and notes of who sent it on."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kantlijn.readers.paste.lines import FULL_STOP, Seat

GREETING = re.compile(r"(?:hoi|hallo|hi|hey|ha|dag|beste|lieve)\b[^.?!]{0,30}[,!]?", re.IGNORECASE)
SIGN_OFF = re.compile(
    r"(?:(?:met |veel |de |hartelijke |vriendelijke |lieve )*groet(?:en|jes)?|mvg|gr|liefs|x{1,3})\b[,.! ]*+"
    r"(?-i:[A-Z]\w*+)?[ !]*+",
    re.IGNORECASE,
)
FARTHEST_NOTE = 8
LONGEST_NOTE = 8
MOST_BOX = 3
"""Lines between the first and the last of a box of a newsletter, that one included."""
LONGEST_TITLE = 60
TELLING = ("call", "newsletter_told", "tip_us", "embedded", "app", "cookies", "paywall")
"""Forms of whole sentences to the reader, which may have a title of their own above them."""


def leave_out_note(seats: Sequence[Seat]) -> None:
    """Leave out what somebody wrote who sent an article on: from `Hoi Els,` to `Groet, Jan`."""
    for index, seat in enumerate(seats[:FARTHEST_NOTE]):
        if not GREETING.fullmatch(seat.words):
            continue
        for last in range(index + 1, min(index + LONGEST_NOTE, len(seats) - 1)):
            if SIGN_OFF.fullmatch(seats[last].words) and any(each.is_story for each in seats[last + 1 :]):
                for each in seats[index : last + 1]:
                    each.out, each.is_story = each.out or ("" if each.kept else "layout"), False
                return


def leave_out_boxes(seats: Sequence[Seat], start: int) -> None:
    """Leave out a box that asks for an address, with what it promises between its lines.

    `Schrijf je in voor de nieuwsbrief / Elke ochtend de beste verhalen. / Vul je e-mailadres in`
    """
    for above, seat in pairwise(seats[start:]):
        if seat.form and seat.form.name in TELLING and seat.form.where == "any" and may_be_title(above, seat):
            above.out = "layout"
    for index in range(start, len(seats)):
        if not is_boxed(seats[index]):
            continue
        for last in range(min(index + MOST_BOX, len(seats) - 1), index + 1, -1):
            between = seats[index + 1 : last]
            if is_boxed(seats[last]) and not any(seat.is_story or seat.kept for seat in between):
                for seat in seats[index : last + 1]:
                    seat.out = seat.out or "layout"
                break


def is_boxed(seat: Seat) -> bool:
    """Say whether a line is one of the box of a newsletter."""
    return bool(seat.form and seat.form.name.startswith("newsletter") and not seat.kept)


def may_be_title(seat: Seat, below: Seat) -> bool:
    """Say whether a line right above a call is its title: short, and no sentence. `Onze excuses`."""
    return (
        not (below.line.after_blank or below.kept or seat.out or seat.kept or seat.form or seat.is_credited)
        and len(seat.words) <= LONGEST_TITLE
        and not FULL_STOP.search(seat.words)
        and not seat.words[:1].islower()
        and below.line.number == seat.line.number + 1
    )
