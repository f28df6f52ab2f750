"""What the lines of a head say, and the key lines above them, to source, dates, writers and credit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from kantlijn.model.article import Rights
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.problem import Problem, doubt
from kantlijn.readers.paste.credits import CREDIT
from kantlijn.readers.paste.dates import WEEKDAYS, When, partial
from kantlijn.readers.paste.head_elements import NAMES, has_media_word, names_in
from kantlijn.readers.paste.head_words import head_words
from kantlijn.readers.paste.keylines import KeyLines, not_a_date
from kantlijn.readers.paste.layout import find_author
from kantlijn.readers.paste.lines import Seat

FROM = re.compile(r"(?:van|from)\s*+:\s*+\"?(?P<name>[^<@\"]{2,60}?)\"?\s*<[^>]*>", re.IGNORECASE)
"""`Van: De Steenwaarder <nieuws@steenwaarder.example>`"""
OWNER = re.compile(r"(?:©|\([cC]\)|Copyright)\s*(?:19|20)\d\d\s+(?P<name>[A-ZÀ-Þ][^.|]{2,40})")
"""`© 2025 De Veerbode`"""
DATELINE = re.compile(rf"[A-ZÀ-Þ][\w'’ /-]{{1,40}}\s*\((?P<credit>{CREDIT})\)\s*[-–—]")
"""`ROTTERDAM (ANP) - De haven ...`"""


@dataclass(frozen=True, slots=True)
class Masthead:
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


class Told:
    """What the lines of the head say, the first word on each thing counting."""

    def __init__(self, seats: Sequence[Seat]) -> None:
        """Take in the lines that were left out, and the bylines that stay."""
        self.published: tuple[When, int] | None = None
        self.updated: tuple[When, int] | None = None
        self.source: str | None = None
        self.section: str | None = None
        self.credit: str | None = None
        self.authors: tuple[str, ...] = ()
        self.unknown: list[str] = []
        self.awaits_update = False
        for seat in seats:
            if seat.head and (seat.out == "head" or (not seat.out and seat.head.is_strong)):
                self.take(seat)
        self.settle(seats)

    def take(self, seat: Seat) -> None:
        """Take in one line."""
        head, number = seat.head, seat.line.number
        if head is None:
            return
        if self.awaits_update and self.published and head.published:
            self.updated = self.updated or (head.published, number)
        self.awaits_update = head.awaits_update
        if head.published and self.published and self.published[0].time is None and not head.published.year:
            self.published = (replace(self.published[0], time=head.published.time), number)
        self.published = self.published or ((head.published, number) if head.published else None)
        self.updated = self.updated or ((head.updated, number) if head.updated else None)
        self.source = self.source or head.source
        self.section = self.section or head.section
        self.credit = self.credit or head.credit
        self.authors = self.authors or head.authors
        self.unknown += head.unknown

    def settle(self, seats: Sequence[Seat]) -> None:
        """Say what the unknown pieces are, and look for source and credit where no line of the head names them."""
        for piece in self.unknown:
            if NAMES.fullmatch(piece) and not has_media_word(piece) and self.source and not self.authors:
                self.authors = names_in(piece)
            elif not self.source:
                self.source = piece
            else:
                self.section = self.section or piece
        labels = (seat.words for seat in seats if seat.out == "layout" and len(seat.words) < 40 and is_name(seat.words))
        owners = (found["name"].strip() for seat in seats if (found := OWNER.fullmatch(seat.words)))
        senders = (found["name"].strip() for seat in seats if (found := FROM.fullmatch(seat.words)))
        named = (each for each in labels if has_media_word(each))
        others = (next(names, None) for names in (senders, named, owners, publishers_told(seats)))
        self.source = self.source or next((name for name in others if name), None)
        datelines = (found["credit"] for seat in seats if not seat.out and (found := DATELINE.match(seat.words)))
        self.credit = self.credit or next(datelines, None)


def publishers_told(seats: Sequence[Seat]) -> Iterator[str]:
    """Give the publisher that a page names in its own boxes, more than once and no other beside it."""
    words = head_words()
    told = [
        words.sources[found["source"]]
        for seat in seats
        if seat.out == "layout" and seat.form and (found := words.source_within.search(seat.words))
    ]
    if len(told) > 1 and len(set(told)) == 1:
        yield told[0]


def is_name(words: str) -> bool:
    """Say whether a label may be a publisher's name: no sign but those of names."""
    return words[:1].isupper() and not any(sign.isdigit() or sign in "©?!:|" for sign in words)


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
        authors=names_in(author) if author else told.authors,
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
    return next((names_in(found) for found in names if found), ())
