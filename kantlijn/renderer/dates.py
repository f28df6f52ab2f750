"""Moments and periods to the words of the page: `december 2024 (dag onbekend), 08:28 uur`."""

from datetime import date
from functools import lru_cache

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.reference import Role
from kantlijn.renderer.words import Words

MONTHS = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


class Stamp(Struct, frozen=True):
    """A moment as the page shows it."""

    text: str
    iso: str
    """For `<time datetime>`, as far as it is known: `2024-12` or `2024-12-14T08:28`."""


@lru_cache(maxsize=4096)
def worded_date(day: PartialDate, lang: str, *, weekday: bool = False) -> str:
    """Give a date in words, as far as it is known: `14 december 2024`, `december 2024`, `2024`."""
    if not day.month:
        return str(day.year)
    month = f"{MONTHS[lang][day.month - 1]} {day.year}"
    if not day.day:
        return month
    of_week = f"{WEEKDAYS[lang][date(day.year, day.month, day.day).weekday()]} " if weekday else ""
    return f"{of_week}{day.day} {month}"


def iso_stamp(moment: Moment) -> str:
    """Give a moment for a machine; an hour means nothing without its day."""
    if moment.date is None:
        return ""
    return f"{moment.date}T{moment.time}" if moment.time and moment.date.day else str(moment.date)


def published_stamp(article: Article, words: Words) -> Stamp:
    """Say when an article appeared, as far as it is known."""
    return stamp_of(article.published, words)


@lru_cache(maxsize=4096)
def stamp_of(moment: Moment, words: Words) -> Stamp:
    """Say when something appeared; lists and pages of people say it of one article again and again."""
    day = worded_date(moment.date, words.lang, weekday=True) if moment.date else words.say("Undated")
    return Stamp(dated(day, moment, words), iso_stamp(moment))


def dated(day: str, moment: Moment, words: Words) -> str:
    """Join a day in words with its hour, and say so where the day of the month is unknown."""
    month_alone = bool(moment.date and moment.date.month and not moment.date.day)
    if moment.time and month_alone:
        return words.say("%(month)s (day unknown), %(time)s", month=day, time=moment.time)
    if moment.time:
        return words.say("%(date)s, %(time)s", date=day, time=moment.time)
    if month_alone:
        return words.say("%(month)s (day unknown)", month=day)
    return day


def updated_stamp(article: Article, words: Words) -> Stamp | None:
    """Say when an article was changed: in full, or by its hour alone where that was on the same day."""
    moment = article.updated
    if moment is None or (moment.date is None and moment.time is None):
        return None
    if moment.time and moment.date in (None, article.published.date):
        return Stamp(words.say("Updated at %(time)s", time=moment.time), iso_stamp(moment))
    if moment.date is None:
        return None
    day = dated(worded_date(moment.date, words.lang), moment, words)
    return Stamp(words.say("Updated %(date)s", date=day), iso_stamp(moment))


def period(role: Role, words: Words) -> str:
    """Give the time for which a function was held: `2021–2024`, `sinds 2 juli 2024`; empty where nothing is known."""
    if role.start and role.until:
        return f"{role.start.year}–{role.until.year}" if role.start.year != role.until.year else str(role.start.year)
    if role.start:
        return words.say("since %(date)s", date=worded_date(role.start, words.lang))
    if role.until:
        return words.say("until %(date)s", date=worded_date(role.until, words.lang))
    return ""
