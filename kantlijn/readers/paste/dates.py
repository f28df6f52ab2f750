"""Dutch dates as newspapers print them to PartialDate; what is not said stays unknown."""

import re
from datetime import date, timedelta

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.patterns import pattern
from kantlijn.readers.paste.clock import moment_of_machine

MONTHS = [
    ("januari", "jan", "january"), ("februari", "feb", "febr", "february"), ("maart", "mrt", "mar", "march", "maa"),
    ("april", "apr"), ("mei", "may"), ("juni", "jun", "june"), ("juli", "jul", "july"), ("augustus", "aug", "august"),
    ("september", "sep", "sept"), ("oktober", "okt", "oct", "october"), ("november", "nov"), ("december", "dec"),
]  # fmt: skip
"""English ones stand in what databases export."""
MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SHORT_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
OTHER_WEEKDAYS = {
    "maa": 0, "din": 1, "woe": 2, "don": 3, "vrij": 4, "vri": 4, "zat": 5, "zon": 6, "monday": 0, "tuesday": 1,
    "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_NUMBERS = {
    **{name: number for names in (WEEKDAYS, SHORT_WEEKDAYS) for number, name in enumerate(names)},
    **OTHER_WEEKDAYS,
}
DAYS_AGO = {"vandaag": 0, "vanochtend": 0, "vanmiddag": 0, "vanavond": 0, "gisteren": 1, "eergisteren": 2}
THIS_CENTURY = 69
"""Two-digit years up to here are of this century."""

MONTH = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
DAY = rf"(?P<day>\d{{1,2}})(?:(?:e|ste|de)?\s+|-)(?P<month>{MONTH})\b\.?"
YEAR = r"(?P<year>\d{4}|['’]\d{2}|\d{2}(?!\s*[:.u]\s*\d))\b(?!\s*(?:uur|euro|jaar|procent|mensen)\b)"
TIME = r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d.:]?\d)(?:\s+(?-i:uur)\b)?"
LOOSE_TIME = (
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?[:.uh]\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)|(?=\s?(?:uur|u)\b))"
    r"(?:\s*(?:uur|u\.?|h\.?|CES?T|MES?T|(?P<half>[ap])\.?m\.?)(?!\w))?"
)
"""Behind a date: `8.28 uur`, `8 uur`, `14u02`, `08:12:45`, `8:28 PM`."""
WEEKDAY = rf"(?P<weekday>{'|'.join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))})\b\.?"
WHEN = pattern(
    rf"(?:(?P<word>{'|'.join(DAYS_AGO)})\b|(?:{WEEKDAY}\s*+)?(?:{DAY}(?:\s+{YEAR})?)?)"
    rf"\s*+,?\s*+(?:om\s++)?{TIME}",
    re.IGNORECASE,
)
"""`vandaag, 08:28`, `zaterdag 14 december 2024 om 8.28`, `08:28`."""
NUMBERED = (
    r"(?P<day>\d{1,2})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})(?![\d/])(?!-\d)"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})"
)
BETWEEN = r"\s*+(?:[,|•·/T–-]|\(|\bom\b|\bte\b|\bat\b|\brond\b)*\s*+(?:om\s++)?"
MOMENT = pattern(
    rf"(?:{WEEKDAY},?\s+)?(?:(?:{NUMBERED})|(?P<en_month>{MONTH})\.?\s+(?P<en_day>\d{{1,2}}),\s+(?P<en_year>\d{{4}})"
    rf"|{DAY.replace('<day>', '<nl_day>').replace('<month>', '<nl_month>')}"
    rf"(?:(?:,?\s+|-){YEAR.replace('<year>', '<nl_year>')})?"
    rf"|(?P<word>{'|'.join(DAYS_AGO)})\b)(?:,?\s+(?:{'|'.join((*WEEKDAYS, *ENGLISH_DAYS))})\b)?"
    rf"(?:{BETWEEN}{LOOSE_TIME})?\)?",
    re.IGNORECASE,
)
"""Any day, with the hour behind it if there is one: `vr 14 mrt. 2025 15:02`, `05-09-25, 18:12`, `September 3, 2024`."""
ISO = pattern(r"(\d{4}(?:-\d{2}){0,2})(?:[T ,]+(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::\d{2})?)?", re.ASCII)
MACHINE = pattern(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})", re.ASCII)
MONTH_ALONE = pattern(rf"(?P<month>{MONTH})\.?\s+(?P<year>\d{{4}})", re.IGNORECASE)


class When(Struct, frozen=True):
    """What a masthead says of day and hour, before it is known which day `vandaag` is."""

    time: str | None
    ago: int | None = None
    """Days before today; None where the day is told otherwise."""
    weekday: int | None = None
    day: int = 0
    month: int = 0
    year: int = 0
    words: str = ""

    def is_same_day(self, whole: "When") -> bool:
        """Say whether another moment tells the year of this day: `3 juli, 19:30 • 3 juli 2025`."""
        return bool(self.month and not self.year and whole.year) and (self.day, self.month) == (whole.day, whole.month)

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
    weekday = WEEKDAY_NUMBERS[part["weekday"].lower()] if part["weekday"] else None
    if part["month"]:
        month = MONTH_NUMBERS[part["month"].lower()]
        return When(time, None, weekday, int(part["day"]), month, whole_year(part["year"]), words)
    if part["weekday"]:
        return When(time, None, weekday, words=words)
    return When(time, DAYS_AGO[(part["word"] or "vandaag").lower()], words=words)


def read_moment(found: re.Match[str]) -> When:
    """Give what a match of MOMENT says."""
    part = found.groupdict()
    time = time_of(found)
    weekday = WEEKDAY_NUMBERS[part["weekday"].lower()] if part["weekday"] else None
    words = found.group().strip()
    if part["word"]:
        return When(time, DAYS_AGO[part["word"].lower()], words=words)
    if part["iso"]:
        year, month, day = (int(number) for number in part["iso"].split("-"))
        return When(time, None, weekday, day, month, year, words)
    if part["month"]:
        return When(time, None, weekday, int(part["day"]), int(part["month"]), whole_year(part["year"]), words)
    name, day = part["nl_month"] or part["en_month"], int(part["nl_day"] or part["en_day"])
    year = whole_year(part["nl_year"] or part["en_year"])
    return When(time, None, weekday, day, MONTH_NUMBERS[name.lower()], year, words)


def whole_year(text: str | None) -> int:
    """Give the year of `2025`, `25` or `'25`; 0 where none is said."""
    digits = (text or "0").lstrip("'’")
    number = int(digits)
    if len(digits) != 2:
        return number
    return number + (2000 if number <= THIS_CENTURY else 1900)


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
    text = text.strip()
    if MACHINE.fullmatch(text):
        moment = moment_of_machine(text)
        if moment.date:
            return moment.date, moment.time
    if iso := ISO.fullmatch(text):
        return PartialDate.parse(iso.group(1)), time_of(iso)
    if month := MONTH_ALONE.fullmatch(text):
        return written_date(int(month["year"]), MONTH_NUMBERS[month["month"].lower()], 0), None
    found = MOMENT.fullmatch(text)
    when = read_moment(found) if found else None
    if when and when.year:
        return written_date(when.year, when.month, when.day), when.time
    raise ValueError(f"not a date: {text}")


def read_date_within(text: str) -> tuple[PartialDate, str | None]:
    """Give the first whole date in what a mail or a database writes behind `Date:`; raise ValueError."""
    for found in MOMENT.finditer(text):
        when = read_moment(found) if found.group() else None
        if when and when.year:
            return written_date(when.year, when.month, when.day), when.time
    raise ValueError(f"not a date: {text}")


def time_of(found: re.Match[str]) -> str | None:
    """Give the time that a match holds as `08:28`."""
    if not found["hour"]:
        return None
    half = (found.groupdict().get("half") or "").lower()
    hour = int(found["hour"])
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return f"{hour:02}:{found['minute'] or '00'}"


def written_date(year: int, month: int, day: int) -> PartialDate:
    """Make a date of numbers; raise ValueError for a day that does not exist."""
    date(year, month, day or 1)
    return PartialDate(year, month, day)


def partial(day: date) -> PartialDate:
    """Give a day of the calendar as a date of ours."""
    return PartialDate(day.year, day.month, day.day)
