"""Dutch dates as newspapers print them to PartialDate; what is not said stays unknown."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kantlijn.model.dates import PartialDate

MONTHS = [
    ("januari", "jan"), ("februari", "feb", "febr"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("juni", "jun"),
    ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
    ("december", "dec"),
]  # fmt: skip
MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAYS_AGO = {"vandaag": 0, "gisteren": 1, "eergisteren": 2}

MONTH = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
DAY = rf"(?P<day>\d{{1,2}})\s+(?P<month>{MONTH})\b\.?"
TIME = r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d.:]?\d)(?:\s+(?-i:uur)\b)?"
WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b"
WHEN = re.compile(
    rf"(?:(?P<word>{'|'.join(DAYS_AGO)})\b|(?:{WEEKDAY}\s*)?(?:{DAY}(?:\s+(?P<year>\d{{4}})\b)?)?)"
    rf"\s*,?\s*(?:om\s+)?{TIME}",
    re.IGNORECASE,
)
"""`vandaag, 08:28`, `zaterdag 14 december 2024 om 8.28`, `08:28`."""
WRITTEN = re.compile(
    rf"(?:{WEEKDAY},?\s+)?(?:{DAY}\s+|(?P<month_only>{MONTH})\b\.?\s+)(?P<year>\d{{4}})(?:\s*,?\s*(?:om\s+)?{TIME})?",
    re.IGNORECASE,
)
"""`14 december 2024`, `december 2024`, `zaterdag 14 december 2024, 08:28`."""
NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
ISO = re.compile(
    r"(\d{4}(?:-\d{2}){0,2})(?:[T ,]+(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::\d{2})?)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class When:
    """What a masthead says of day and hour, before it is known which day `vandaag` is."""

    time: str
    ago: int | None = None
    """Days before today; None where the day is told otherwise."""
    weekday: int | None = None
    day: int = 0
    month: int = 0
    year: int = 0
    words: str = ""

    def date_seen_from(self, today: PartialDate | None) -> PartialDate | None:
        """Give the date as far as it is known; raise ValueError for a day that does not exist."""
        if self.year:
            return written_date(self.year, self.month, self.day)
        if self.month:
            return last_such_day(self.month, self.day, today)
        if self.ago == 0:
            return today
        if today is None or not today.day:
            return None
        known = date(today.year, today.month, today.day)
        return partial(known - timedelta(days=self.ago)) if self.ago else last_weekday(known, self.weekday)


def read_when(found: re.Match[str]) -> When:
    """Give what a match of WHEN says; a time alone is one of today."""
    part = found.groupdict()
    time = f"{int(part['hour']):02}:{part['minute']}"
    words = found.group()
    if part["month"]:
        weekday = WEEKDAYS.index(part["weekday"].lower()) if part["weekday"] else None
        month = MONTH_NUMBERS[part["month"].lower()]
        return When(time, None, weekday, int(part["day"]), month, int(part["year"] or 0), words)
    if part["weekday"]:
        return When(time, None, WEEKDAYS.index(part["weekday"].lower()), words=words)
    return When(time, DAYS_AGO[(part["word"] or "vandaag").lower()], words=words)


def last_such_day(month: int, day: int, today: PartialDate | None) -> PartialDate | None:
    """Give the last `14 december` up to today; unknown where today's year alone is known, or nothing."""
    if today is None or not today.month:
        return None
    same_month_known_day = today.month == month and today.day
    later = month > today.month or (same_month_known_day and day > today.day)
    return written_date(today.year - 1 if later else today.year, month, day)


def last_weekday(today: date, weekday: int | None) -> PartialDate | None:
    """Give the day within the week before today; today's own weekday may mean today or a week ago: unknown."""
    ago = (today.weekday() - (weekday or 0)) % 7
    return partial(today - timedelta(days=ago)) if ago else None


def read_written_date(text: str) -> tuple[PartialDate, str | None]:
    """Give date and time of what an author writes: `14 december 2024`, `14-12-2024`, `2024-12`; raise ValueError."""
    if iso := ISO.fullmatch(text.strip()):
        return PartialDate.parse(iso.group(1)), time_of(iso)
    if numbers := NUMBERS.fullmatch(text.strip()):
        day, month, year = numbers.groups()
        return written_date(int(year), int(month), int(day)), None
    if written := WRITTEN.fullmatch(text.strip()):
        month_name = (written["month"] or written["month_only"]).lower()
        day_number = int(written["day"] or 0)
        return written_date(int(written["year"]), MONTH_NUMBERS[month_name], day_number), time_of(written)
    raise ValueError(f"not a date: {text}")


def time_of(found: re.Match[str]) -> str | None:
    """Give the time that a match holds as `08:28`."""
    return f"{int(found['hour']):02}:{found['minute']}" if found["hour"] else None


def written_date(year: int, month: int, day: int) -> PartialDate:
    """Make a date of numbers; raise ValueError for a day that does not exist."""
    date(year, month, day or 1)
    return PartialDate(year, month, day)


def partial(day: date) -> PartialDate:
    """Give a day of the calendar as a date of ours."""
    return PartialDate(day.year, day.month, day.day)
