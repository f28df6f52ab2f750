"""A person's dated functions to bars on one line of time, drawn without a scale that says more than the dates do."""

from collections.abc import Sequence

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Role

FEWEST = 2
"""Functions with a start; one bar alone would compare with nothing."""
NARROWEST = 1.0
"""Per cent of the line that a bar takes at least, so that it can be seen."""


class Bar(Struct, frozen=True):
    """One function's stretch of the line, in per cent of it."""

    start: float
    width: float
    lasts: bool
    """Whether no end of it is known."""


class Timeline(Struct, frozen=True):
    """The bars of all functions, and the years between which they lie."""

    bars: tuple[Bar | None, ...]
    """In the order of the roles; None for one of which no start is known."""
    first: int
    last: int


def make_timeline(roles: Sequence[Role], newest: PartialDate | None) -> Timeline | None:
    """Draw the functions up to the newest day that is known of anything; None where that would show nothing.

    A function without an end goes on to the edge, which is the last day told here, not today.
    """
    if sum(role.start is not None for role in roles) < FEWEST:
        return None
    known = [day for role in roles for day in (role.start, role.until)] + [newest]
    days = [day for day in known if day]
    first, last = min(days).year, max(days).year
    begin, length = float(first), float(last + 1 - first)

    def bar(role: Role) -> Bar | None:
        if role.start is None:
            return None
        start = 100 * (point(role.start.earliest) - begin) / length
        end = 100.0 if role.until is None else 100 * (point(role.until.latest) - begin) / length
        return Bar(round(start, 1), round(max(end - start, NARROWEST), 1), role.until is None)

    return Timeline(tuple(bar(role) for role in roles), first, last)


def point(day: PartialDate) -> float:
    """Give a day as a number of years: to the hundredth, which is enough for a bar."""
    return day.year + (day.month - 1) / 12 + (day.day - 1) / 365
