"""Hours as machines write them, with a zone, to hours in the Netherlands and Belgium."""

from datetime import UTC, datetime, timedelta

from kantlijn.model.dates import Moment, PartialDate
from kantlijn.patterns import pattern

BLANK_BEFORE_ZONE = pattern(r"(?<!\s)\s++(?=[+-]\d{2}:?\d{2}$|Z$)")
FIRST_YEAR, LAST_YEAR = 1600, 2200
"""What lies outside was made by a machine that knew no date: `0001-01-01`, `9999-12-31`."""


def moment_of_machine(text: str) -> Moment:
    """Give the day and hour of `2025-07-15T16:45:00Z`; raise ValueError for what cannot be meant.

    Midnight to the second is what a machine writes that knows the day alone.
    """
    moment = datetime.fromisoformat(BLANK_BEFORE_ZONE.sub("", text.strip()))
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"not a date: {text}")
    local = moment if moment.tzinfo is None else local_time(moment.astimezone(UTC))
    is_day_alone = moment.hour == moment.minute == moment.second == 0
    return Moment(PartialDate(local.year, local.month, local.day), None if is_day_alone else f"{local:%H:%M}")


def local_time(moment: datetime) -> datetime:
    """Give a time of UTC in Amsterdam and Brussels: summer time is from the last Sunday of March to that of October."""
    begins, ends = (last_sunday(moment.year, month) for month in (3, 10))
    return moment + timedelta(hours=2 if begins <= moment < ends else 1)


def last_sunday(year: int, month: int) -> datetime:
    """Give the moment at which clocks change: one o'clock UTC on the last Sunday of a month of 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
