"""The lines of a page, of each of which it is known what it is, to what they say of the article and why they go."""

from collections.abc import Sequence

from msgspec.structs import replace

from kantlijn.model.unseen import seen
from kantlijn.readers.paste.credits import AGENCIES, CREDIT_ALONE
from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_found import (
    PICTURES_BEHIND,
    find_publisher,
    find_writers,
    with_moments,
)
from kantlijn.readers.paste.head_lines import is_crumbs
from kantlijn.readers.paste.head_words import head_words
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.publishers import is_of_menu, publisher_name
from kantlijn.readers.paste.states import GONE, State

BESIDE_TITLE = ("above", "head")
"""Places of lines of the head."""
LEAST_CAPTION = 4


def settle_all(seats: Sequence[Seat], states: Sequence[State]) -> None:
    """Say of all lines what they are; the hour above a post of a live blog tells nothing of the article."""
    states = with_makers(seats, states)
    for above, seat, state in zip([None, *states], seats, states, strict=False):
        is_post = state.place == "between" and (above is None or above.kind not in ("moment", "writer", "publisher"))
        settle(seat, state, hour_tells=not is_post)


def settle(seat: Seat, state: State, *, hour_tells: bool = True) -> None:
    """Say of a line what it is, and what that tells of it; a byline above the end of the story is one of a writer."""
    if state.kind == "layout" and state.place != "below" and seat.is_byline:
        state = State(state.place, "writer")
    seat.kind = state.kind
    if seat.head and seat.head.is_strong and state.kind == "layout" and state.place in BESIDE_TITLE:
        seat.spare = seat.head
    told = head_told(seat, state) if state.kind in GONE else None
    if told and is_hour(told) and not hour_tells:
        told = None
    seat.head = told
    if state.kind in GONE and not (seat.out or (seat.is_byline and state.kind == "writer")):
        seat.out = "head" if told else "layout"


def with_makers(seats: Sequence[Seat], states: Sequence[State]) -> list[State]:
    """Give the states with each agency alone below a caption as who made its picture.

    Words that were left out right above an agency are such a caption, where they have no form of a page.
    """
    found = list(states)
    for at in range(1, len(seats)):
        above = found[at - 1]
        if not CREDIT_ALONE.fullmatch(seats[at].words) or found[at].kind not in ("layout", "credit"):
            continue
        if above.kind == "layout" and above.place in ("head", "between") and may_be_caption(seats[at - 1]):
            found[at - 1] = State(above.place, "caption")
        if found[at - 1].kind == "caption":
            found[at] = State(found[at].place, "credit")
    return found


def may_be_caption(seat: Seat) -> bool:
    """Say whether a line has words enough to say what a picture shows, and no form or part of a page."""
    return not (seat.form or seat.head or seat.out) and len(seat.words.split()) >= LEAST_CAPTION


def is_hour(head: HeadLine) -> bool:
    """Say whether a line tells an hour and no day, as above each post of a live blog."""
    when = head.published or head.updated
    return when is not None and not when.day


def head_told(seat: Seat, state: State) -> HeadLine | None:
    """Give what a line of the head says; of layout around the headline the section and the agency alone."""
    head = seat.head
    if seat.form and seat.form.name == "chat" and not (head and head.updated):
        return chat_told(seat)
    if state.kind == "moment":
        head = replace(head, unknown=()) if head and seat.form else head
        return with_moments(head, seen(seat.words), seat.moments)
    if state.kind == "writer":
        return writer_told(seat) or (layout_told(head) if head else None)
    if state.kind == "publisher" and not is_crumbs(seat.words):
        name = publisher_name(head.source if head and head.source else seat.words)
        if name not in head_words().sources and is_of_menu(name):
            return None
        authors = head.authors if head and head.is_strong else ()
        return HeadLine(source=head_words().small.get(name.casefold(), name), authors=authors, is_strong=True)
    told = layout_told(head) if head and (state.place in BESIDE_TITLE or is_agency(head)) else None
    return told or (dated_told(seat) if state.place in BESIDE_TITLE else None)


def chat_told(seat: Seat) -> HeadLine:
    """Give what a message says: its day, and the publisher that it names; its hour and its writer are of the chat."""
    when, _ = seat.moments
    day = replace(when, time=None) if when else None
    return HeadLine(published=day, source=find_publisher(seen(seat.words)), is_strong=True, is_found=True)


def dated_told(seat: Seat) -> HeadLine | None:
    """Give the day in a line beside the headline that was not known to tell it; any line that was goes before it."""
    told = with_moments(None, seen(seat.words), seat.moments)
    return told and replace(told, authors=(), source=None)


def is_agency(head: HeadLine) -> bool:
    """Say whether a line names an agency: `Redactie/ANP`."""
    return bool(head.credit) or head.source in AGENCIES


def layout_told(head: HeadLine) -> HeadLine | None:
    """Give what a line tells that names neither day nor writer: its section, its agency, that a change follows."""
    credit = head.credit or (head.source if head.source in AGENCIES else None)
    if not (head.section or credit or head.awaits_update):
        return None
    return HeadLine(section=head.section, credit=credit, awaits_update=head.awaits_update, is_strong=True)


def writer_told(seat: Seat) -> HeadLine | None:
    """Give who wrote it, as a line tells that is known to do so, and what else stands there."""
    words = seen(seat.words)
    authors = find_writers(words) if not seat.head or PICTURES_BEHIND.search(words) else seat.head.authors
    if not authors:
        return None
    head = replace(seat.head or HeadLine(source=find_publisher(words)), authors=authors)
    return with_moments(head, words, seat.moments)
