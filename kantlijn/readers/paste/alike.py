"""Lines of a story that are made alike, questions or numbered ones, to one kind: that of most of them."""

from collections.abc import Sequence

from kantlijn.patterns import pattern
from kantlijn.readers.paste.layout import LEAST_ASKED, LONGEST_ASKED, is_heading
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.states import Kind, State

NUMBERED = pattern(r"\d{1,2}(?:[.):]\s|\s|\.)\S")
"""`1. Wie staat erop?`, `2 Kunnen we nog stemmen?`"""
OF_STORY = ("paragraph", "subhead")


def make_alike(seats: Sequence[Seat], states: Sequence[State]) -> list[State]:
    """Give the states with all questions of one kind, and all numbered lines: of an interview, or of an explanation."""
    found = list(states)
    for is_one in (is_numbered, is_question):
        together = [at for at, seat in enumerate(seats) if is_one(seat) and found[at].kind in OF_STORY]
        if len(together) >= LEAST_ASKED:
            heads = sum(found[at].kind == "subhead" for at in together)
            kind: Kind = "subhead" if heads * 2 > len(together) else "paragraph"
            for at in together:
                may_be = is_heading(seats[at].words) and at + 1 < len(seats)
                found[at] = State(found[at].place, kind if may_be else "paragraph")
    return found


def is_question(seat: Seat) -> bool:
    """Say whether a line is a question and nothing more."""
    return seat.words.endswith("?") and len(seat.words) <= LONGEST_ASKED and not seat.kept


def is_numbered(seat: Seat) -> bool:
    """Say whether a line opens with its number and may be a subhead."""
    return bool(NUMBERED.match(seat.words)) and is_heading(seat.words) and not seat.kept
