"""The lines of a head to what they say together, the first word on each thing counting."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import AGENCIES, CREDIT
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.head_names import NAMES, has_media_word, is_body, names_in, opens_as_label
from kantlijn.readers.paste.head_words import head_words, printed_names
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.publishers import names_again, publisher_around, site_above

FORWARDED = pattern(
    r"\b(?:FW|FWD|TR)\s*:|(?:doorgestuurd|oorspronkelijk|forwarded|original) (?:e-?mail)?(?:bericht|message)",
    re.IGNORECASE,
)
"""What the mail says that passes an article on, which tells its own day."""
OF_MAIL = pattern(r"(?:verzonden|verstuurd|sent|date)\s*:", re.IGNORECASE)
DATELINE = pattern(rf"[A-ZÀ-Þ][\w'’ /-]{{1,40}}\s*\((?P<credit>{CREDIT})\)\s*[-–—]")
"""`ROTTERDAM (ANP) - De haven ...`"""
LONGEST_BYLINE = 80
NEAR = 2
"""Lines between two that belong together: a blank one, or what a writer is, may stand between."""


class Told:
    """What the lines of the head say, the first word on each thing counting."""

    def __init__(self, seats: Sequence[Seat]) -> None:
        """Take in the lines that were left out, and the bylines that stay."""
        self.published: tuple[When, int] | None = None
        self.updated: tuple[When, int] | None = None
        self.section: str | None = None
        self.credit: str | None = None
        self.unknown: list[str] = []
        self.awaits_update = False
        heads = [seat for seat in seats if seat.head and (seat.out == "head" or (not seat.out and seat.head.is_strong))]
        if any(seat.head and seat.head.published and not seat.head.is_found for seat in heads):
            heads = [seat for seat in heads if seat.head and not seat.head.is_found]
        for seat in sorted(heads, key=is_of_mail) if any(FORWARDED.search(seat.words) for seat in seats) else heads:
            self.take(seat)
        spare = [replace(seat, head=seat.spare) for seat in seats if seat.spare]
        self.section = section_of(heads)
        self.source = source_of(heads)
        self.authors = writers_of(heads, seats) or writers_of(spare, seats)
        self.take_hour(spare)
        self.settle_unknown(seats)
        agency, self.source = (self.source, None) if self.source in AGENCIES else (None, self.source)
        self.credit = self.credit or agency
        self.settle(seats)
        beside = source_of(spare)
        self.source = self.source or (None if beside in AGENCIES else beside) or site_above(seats) or agency
        self.authors = self.authors or writer_beside_date(seats, self.source or "")

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
        self.credit = self.credit or head.credit
        self.unknown += head.unknown

    def take_hour(self, spare: Sequence[Seat]) -> None:
        """Take in the hour that stands alone right below the day: `24 december 2024`, `09:00`."""
        for seat in spare:
            when = seat.head.published if seat.head else None
            if self.published and self.published[0].time is None and when and when.ago == 0 and not when.day:
                day, number = self.published
                if 0 < seat.line.number - number <= NEAR:
                    self.published = (replace(day, time=when.time), number)

    def settle_unknown(self, seats: Sequence[Seat]) -> None:
        """Say what the pieces beside a date are of which it was not known."""
        self.source = self.source or next(names_again(seats, self.authors), None)
        for piece in self.unknown:
            if known := head_words().sources.get(piece.split(" / ")[0]):  # `BELGA / Binnenland`
                self.source = self.source or known
                continue
            if is_place_told(piece, seats):
                continue
            if NAMES.fullmatch(piece) and not has_media_word(piece) and self.source and not self.authors:
                self.authors = names_in(piece)
            elif not self.source:
                self.source = piece
            else:
                self.section = self.section or piece

    def settle(self, seats: Sequence[Seat]) -> None:
        """Look for source and credit where no line of the head names them."""
        self.source = self.source or publisher_around(seats)
        datelines = (found["credit"] for seat in seats if not seat.out and (found := DATELINE.match(seat.words)))
        self.credit = self.credit or next(datelines, None)


def writer_beside_date(seats: Sequence[Seat], source: str) -> tuple[str, ...]:
    """Give the names with which a line opens that was left out beside the date: `Els Prins, medewerker van de bode`.

    A name that opens with that of the publisher is none of a writer.
    """
    dated = [at for at, seat in enumerate(seats) if seat.head and seat.head.published and seat.out == "head"]
    for at, seat in enumerate(seats):
        is_beside = any(0 < abs(at - each) <= NEAR for each in dated)
        if is_beside and seat.out == "layout" and not seat.form and len(seat.words) <= LONGEST_BYLINE:
            found = NAMES.match(seat.words)
            names = names_in(found["names"]) if found else ()
            if names and not any(is_label_of(name, source) for name in names):
                return names
    return ()


def is_label_of(name: str, source: str) -> bool:
    """Say whether a name is that of a body, a label of a page, or opens with the publisher's."""
    return is_body(name) or opens_as_label(name) or bool(source and name.startswith(source))


def is_of_mail(seat: Seat) -> bool:
    """Say whether a line tells when a mail was sent."""
    return OF_MAIL.match(seat.words) is not None


def is_place_told(piece: str, seats: Sequence[Seat]) -> bool:
    """Say whether one word beside a date is the place of the story: `Zaltveen, 12 november`."""
    if not piece.isalpha() or has_media_word(piece):
        return False
    at_place = re.compile(rf"\b(?:in|uit|naar|bij|van) {re.escape(piece)}\b|^{re.escape(piece)}\b", re.IGNORECASE)
    return any(at_place.search(seat.words) for seat in seats if seat.is_story and not seat.out)


def section_of(heads: Sequence[Seat]) -> str | None:
    """Give the section that stands beside the date, else the only one: several are a menu."""
    named = [seat.head for seat in heads if seat.head and seat.head.section]
    dated = next((head.section for head in named if head.published), None)
    sections = dict.fromkeys(head.section for head in named)
    return dated or (next(iter(sections)) if len(sections) == 1 else None)


def source_of(heads: Sequence[Seat]) -> str | None:
    """Give the publisher that stands beside the date, else the first that we know: above may be one of a picture.

    An agency comes last, for others take over what it writes.
    """
    named = [seat.head for seat in heads if seat.head and seat.head.source]
    known = printed_names()
    ranked = sorted(named, key=lambda head: (head.source in AGENCIES, not head.published, head.source not in known))
    return ranked[0].source if ranked else None


def writers_of(heads: Sequence[Seat], seats: Sequence[Seat]) -> tuple[str, ...]:
    """Give the writers whom `Door` or a date names on their own line, else those of lines below each other.

    `seats` are all lines of the page, by whose places it is known which stand below each other.
    """
    named = [seat for seat in heads if seat.head and seat.head.authors]
    dated = [seat.line.number for seat in heads if seat.head and (seat.head.published or seat.head.updated)]
    sure = [seat for seat in named if seat.head and seat.head.is_strong]
    by_date = sorted(named, key=lambda seat: not any(abs(seat.line.number - number) <= NEAR for number in dated))
    places = {seat.line.number: at for at, seat in enumerate(seats)}
    together: list[Seat] = (sure or by_date)[:1]
    for seat in (*(sure or named), *reversed(sure or named)):
        lines = [seat.line.number - each.line.number for each in together]
        far = [abs(places[seat.line.number] - places[each.line.number]) for each in together]
        is_near = 1 in far or any(0 < each <= NEAR for each in lines)
        together += [seat] if is_near and 0 not in far else []
    together.sort(key=lambda seat: seat.line.number)
    return tuple(dict.fromkeys(name for seat in together if seat.head for name in seat.head.authors))
