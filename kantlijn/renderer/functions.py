"""A person's dated roles to the words that tell the function on a day, or all functions in order."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, Role
from kantlijn.model.roles import standing_of, standing_on
from kantlijn.renderer.dates import period, worded_date
from kantlijn.renderer.timelines import Bar, make_timeline
from kantlijn.renderer.words import Words


class Function(Struct, frozen=True):
    """A function as the person's own page lists it, however often it was held."""

    title: str
    period: str
    """Of each time, the first one first: `2003, 2006–2010`."""
    later: bool
    """Whether it came only after the last article that names the person."""
    bars: tuple[Bar, ...] = ()
    """Its stretches of the line of time, where that is drawn."""


def function_title(role: Role) -> str:
    """Give a function with its party: `minister van Defensie (VVD)`."""
    return f"{role.title} ({role.party})" if role.party and role.party not in role.title else role.title


def function_then(entity: Entity, day: PartialDate | None, words: Words, *, dated: bool = True) -> str:
    """Say which function somebody held on a day: `minister van Defensie (VVD) (in december 2024)`.

    Where the date does not decide, it says what is known and no more; never what came later. Empty where nothing is.
    `dated` tells whether to name the day; a function that may not have been held on it keeps its period all the same.
    """
    return told_function(entity.roles, entity.stand, day, words, dated=dated)


@lru_cache(maxsize=4096)
def told_function(
    roles: tuple[Role, ...], stand: PartialDate | None, day: PartialDate | None, words: Words, *, dated: bool
) -> str:
    """Say it once: the articles of a day name the same people again and again."""
    standing = standing_on(roles, day, stand)
    if standing is None:
        return ""
    title = function_title(standing.role)
    held_for = period(standing.role, words)
    if standing.tense == "past":
        if not held_for:
            return words.say("former %(role)s", role=title)
        return words.say("former %(role)s (%(period)s)", role=title, period=held_for)
    if standing.tense == "held" and day:
        return held_then(standing.role, stand, day, words) if dated else title
    return f"{title} ({held_for})" if held_for else title


def held_then(role: Role, stand: PartialDate | None, day: PartialDate, words: Words) -> str:
    """Say of a function that it was held on a day.

    Of the collection's people, who have a stand, it is told when that is over since, `toen minister`, or was checked
    only earlier.
    """
    title = function_title(role)
    if stand and role.until:
        return words.say("then %(role)s", role=title)
    if stand and stand.latest < day.earliest:
        return words.say("%(role)s (at least until %(date)s)", role=title, date=worded_date(stand, words.lang))
    return on_that_day(title, day, words)


def on_that_day(title: str, day: PartialDate, words: Words) -> str:
    """Say of a function when it was held, by the day or by the month or year."""
    date = worded_date(day, words.lang)
    if day.day:
        return words.say("%(role)s (on %(date)s)", role=title, date=date)
    return words.say("%(role)s (in %(date)s)", role=title, date=date)


def all_functions(roles: Sequence[Role], day: PartialDate | None, words: Words) -> list[Function]:
    """Give all functions, the latest first, and tell those that are of after the day apart.

    What was held more than once is one of them, such as a seat that each election gave anew.
    """
    ordered = latest_first(roles)
    line = make_timeline(ordered, day)
    bars = line.bars if line else (None,) * len(ordered)
    held: dict[tuple[str, bool], list[tuple[str, Bar | None]]] = {}
    for role, bar in zip(ordered, bars, strict=True):
        later = day is not None and standing_of(role, day).tense == "later"
        held.setdefault((function_title(role), later), []).insert(0, (period(role, words), bar))
    return [
        Function(
            title, ", ".join(filter(None, (one for one, _ in times))), later, tuple(bar for _, bar in times if bar)
        )
        for (title, later), times in held.items()
    ]


def latest_first(roles: Sequence[Role]) -> list[Role]:
    """Order functions by their starts, the latest first."""
    return sorted(roles, key=lambda role: role.start or PartialDate(0), reverse=True)
