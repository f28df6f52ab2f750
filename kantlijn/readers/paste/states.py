"""The kinds of line that a page has, the places where each stands, and which of them may follow which.

Above the headline, between it and the first paragraph, among the paragraphs and below the last one stands layout, and
whatever tells who wrote the text, when and where; a headline stands once, and below the story there is no more of it.
"""

from functools import cache
from typing import Literal, NamedTuple

Kind = Literal[
    "layout", "writer", "moment", "publisher", "caption", "credit", "title", "title_goes_on", "paragraph", "subhead"
]
Place = Literal["above", "head", "story", "between", "below"]
BESIDE: tuple[Kind, ...] = ("layout", "writer", "moment", "publisher", "caption", "credit")
"""Kinds that may stand around a story: what is no part of it, and pictures."""
KINDS: tuple[Kind, ...] = (*BESIDE, "title", "title_goes_on", "paragraph", "subhead")
TITLE: tuple[Kind, ...] = ("title",)
GONE: tuple[Kind, ...] = ("layout", "writer", "moment", "publisher")
"""Kinds that do not stay in the text."""


class State(NamedTuple):
    """What a line is, and where."""

    place: Place
    kind: Kind


STATES = (
    *(State("above", kind) for kind in BESIDE),
    State("head", "title"),
    State("head", "title_goes_on"),
    *(State("head", kind) for kind in BESIDE),
    State("story", "paragraph"),
    State("story", "subhead"),
    *(State("between", kind) for kind in BESIDE),
    *(State("below", kind) for kind in BESIDE),
)
OWNERS = tuple(KINDS.index(state.kind) for state in STATES)
"""The number of the kind of each state."""
FOLLOWS: dict[Place, tuple[Place, ...]] = {
    "above": ("above", "story"),
    "head": ("head", "story"),
    "story": ("story", "between", "below"),
    "between": ("story", "between"),
    "below": ("below",),
}


def may_follow(above: State, below: State) -> bool:
    """Say whether a line of one state may stand right below one of another."""
    if below.kind == "title":
        return above.place == "above"
    if below.kind == "title_goes_on":
        return above.kind == "title"
    if below.place not in FOLLOWS[above.place]:
        return False
    if above.place == "above":  # a page without a headline opens with a paragraph
        return below.place == "above" or below.kind == "paragraph"
    return not (above.kind == "subhead" and below.place == "below")


def may_open(state: State, *, titled: bool) -> bool:
    """Say whether a page may begin with a line of this state; `titled` says that its headline stands elsewhere."""
    if titled:
        return state.place in ("head", "story") and not state.kind.startswith("title")
    return state.place == "above" or state.kind in ("title", "paragraph")


def may_end(state: State) -> bool:
    """Say whether a page may end with a line of this state."""
    return state.place == "below" or state.kind in ("paragraph", "title")


@cache
def steps() -> tuple[tuple[int, ...], ...]:
    """Give for each state the states, by number, after which it may come."""
    return tuple(tuple(at for at, above in enumerate(STATES) if may_follow(above, below)) for below in STATES)
