"""What a person's function was on a given day, as far as the dates decide."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Role

Tense = Literal["held", "past", "later", "undecided"]


class Standing(Struct, frozen=True):
    """A role seen from a day: held, past, later, or not to be decided."""

    role: Role
    tense: Tense


SEAT = ("kamerlid", "europarlementariër", "raadslid", "statenlid", "senator")
"""Ends of what somebody is besides, and is named by last: a seat in a parliament or a council."""


def standing_of(role: Role, day: PartialDate | None, stand: PartialDate | None = None) -> Standing:
    """Say how a role stands on a day, which may be a month or a year of which no day is known.

    A month decides only where each of its days gives the same answer. A role without a start has always been held,
    one without an end still is. On the day of handing over, a role is still held. Where the facts are known of one day
    alone, the `stand`, a role without a start may have begun at any time before it.
    """
    if day is None:
        return Standing(role, "undecided")
    if role.start and role.start.earliest > day.latest:
        return Standing(role, "later")
    if role.until and role.until.latest < day.earliest:
        return Standing(role, "past")
    begun = role.start.latest <= day.earliest if role.start else stand is None or stand.earliest <= day.latest
    lasting = role.until is None or role.until.earliest >= day.latest
    return Standing(role, "held" if begun and lasting else "undecided")


def standing_on(roles: Sequence[Role], day: PartialDate | None, stand: PartialDate | None = None) -> Standing | None:
    """Give the one role that a note tells: held if there is one, else undecided, else the last one past.

    Of several the one that began last wins, and any before a seat in a parliament. None where nothing is known but what
    came later.
    """
    standings = [standing_of(role, day, stand) for role in roles]
    for tense in ("held", "undecided", "past"):
        fitting = [standing for standing in standings if standing.tense == tense]
        if fitting:
            return max(fitting, key=lambda one: (not is_seat(one.role), one.role.start or PartialDate(0)))
    return None


def is_seat(role: Role) -> bool:
    """Say whether a role is a seat in a parliament or a council, which a minister or party leader may have besides."""
    return role.title.lower().endswith(SEAT)
