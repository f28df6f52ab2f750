"""What a head has told, and the key lines above it, to source, dates, writers and credit."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct, field

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.problem import Problem, doubt
from kantlijn.readers.paste.dates import WEEKDAYS, When, partial
from kantlijn.readers.paste.head_names import has_media_word, names_in
from kantlijn.readers.paste.keylines import KeyLines, not_a_date
from kantlijn.readers.paste.layout import find_author
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.told import Told


class Masthead(Struct, frozen=True):
    """What stands above the body; all of it may be unknown."""

    source: str | None = None
    section: str | None = None
    authors: tuple[str, ...] = ()
    credit: str | None = None
    url: str | None = None
    rights: Rights = "unknown"
    draft: bool = False
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None


def read_masthead(keys: KeyLines, seats: Sequence[Seat], source: str) -> tuple[Masthead, list[Problem]]:
    """Give what key lines and head say together, and what is wrong with it. `source` names the file."""
    told = Told(seats)
    published, updated, problems = read_moments(told, keys, source)
    photo = keys.values.get("foto")
    credited = [keys.credit or told.credit, photo if photo != keys.credit else None]
    author = keys.values.get("auteur")
    masthead = Masthead(
        source=keys.values.get("bron") or told.source,
        section=told.section,
        authors=names_in(author) if author and any(map(str.isalpha, author)) else told.authors,
        credit=" / ".join(credit for credit in credited if credit) or None,
        url=keys.values.get("url") or None,
        rights=keys.rights,
        draft=keys.draft,
        published=published,
        updated=updated,
    )
    return masthead, problems


def read_moments(told: Told, keys: KeyLines, source: str) -> tuple[Moment, Moment | None, list[Problem]]:
    """Give when it was published and updated. `datum:` is the day itself, the date line what `vandaag` means."""
    problems: list[Problem] = []
    if told.published is None:
        published = Moment(keys.date or keys.today, keys.time)
    else:
        published, problems = published_of(*told.published, keys, source)
    if told.updated is None:
        return published, None, problems
    when, line = told.updated
    known = keys.today or (day_of_reading(keys.date, told.published[0]) if told.published else None)
    is_hour_alone = when.ago == 0 and when.words[:1].isdigit()
    is_dated = told.published is None or bool(told.published[0].year)
    today = published.date if is_hour_alone and is_dated else known
    day, wrong = date_of(when, today, line, source)
    return published, Moment(day, when.time), problems + wrong


def published_of(when: When, line: int, keys: KeyLines, source: str) -> tuple[Moment, list[Problem]]:
    """Give when it was published, and a doubt where the head says another day than `datum:`."""
    today = keys.today or day_of_reading(keys.date, when)
    seen, problems = date_of(when, today, line, source)
    if keys.date and seen and not may_be_same(keys.date, seen):
        what = "‘%(when)s’ is another day than ‘datum’ says, which was taken"
        problems.append(doubt(source, line, what, "correct one of the two", when=when.words))
    return Moment(keys.date or seen, when.time or keys.time), problems


def day_of_reading(day: PartialDate | None, published: When) -> PartialDate | None:
    """Give what `vandaag` means where `datum:` tells the day that the masthead calls `gisteren` or `vandaag`."""
    if day is None or not published.ago:
        return day if published.ago == 0 else None
    return partial(date(day.year, day.month, day.day) + timedelta(days=published.ago)) if day.day else None


def date_of(when: When, today: PartialDate | None, line: int, source: str) -> tuple[PartialDate | None, list[Problem]]:
    """Give the date of a time in the head; a day that is not in the calendar is a fault."""
    try:
        day = when.date_seen_from(today)
    except ValueError:
        return None, [not_a_date(when.words, line, source)]
    if day and day.day and when.weekday is not None:
        weekday = date(day.year, day.month, day.day).weekday()
        if weekday != when.weekday:
            return day, [wrong_weekday(when, weekday, line, source)]
    return day, []


def wrong_weekday(when: When, weekday: int, line: int, source: str) -> Problem:
    """Make the doubt of `maandag 14 december 2024`, which was a Saturday."""
    return doubt(
        source,
        line,
        "‘%(when)s’ was a ‘%(weekday)s’",
        "correct the weekday or the date",
        when=when.words,
        weekday=WEEKDAYS[weekday],
    )


def may_be_same(one: PartialDate, other: PartialDate) -> bool:
    """Say whether two dates of which parts may be unknown can be the same day."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def authors_of(seats: Sequence[Seat]) -> tuple[str, ...]:
    """Give the names of the first byline that stays in the text."""
    names = (find_author(seat.words) for seat in seats if not seat.out)
    people = (tuple(name for name in names_in(found) if not has_media_word(name)) for found in names if found)
    return next((found for found in people if found), ())
