"""PartialDate and Moment: what is known of a day and an hour, and nothing more."""

import re
from datetime import date

from msgspec import Struct

from kantlijn.patterns import pattern

PARTIAL = pattern(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class PartialDate(Struct, frozen=True, order=True):
    """A year, a month or a day; 0 for what is unknown, so that it orders before the days within it."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `2024`, `2024-12` or `2024-12-15`; raise ValueError for anything else, 31 February included."""
        match = PARTIAL.fullmatch(text.strip())
        if not match:
            raise ValueError(f"not a date: {text}")
        year, month, day = match.groups()
        try:
            date(int(year), int(month or 1), int(day or 1))
        except ValueError as error:
            raise ValueError(f"not a date: {text}") from error
        return cls(int(year), int(month or 0), int(day or 0))

    def __str__(self) -> str:
        """Give the date as ISO 8601, as far as it is known."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def earliest(self) -> "PartialDate":
        """The first day that may be meant."""
        return PartialDate(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> "PartialDate":
        """The last day that may be meant; every month is given 31 days, which orders just as well."""
        return PartialDate(self.year, self.month or 12, self.day or 31)


class Moment(Struct, frozen=True):
    """When something was published: the day as far as it is known, and the time as `08:28`."""

    date: PartialDate | None = None
    time: str | None = None
