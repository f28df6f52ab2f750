"""The lines of a head to what they say together, the first word on each thing counting."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from kantlijn.readers.paste.credits import CREDIT
from kantlijn.readers.paste.dates import When
from kantlijn.readers.paste.forms import find_form
from kantlijn.readers.paste.head_found import find_publisher
from kantlijn.readers.paste.head_names import EDITORS, NAMES, has_media_word, names_in
from kantlijn.readers.paste.head_words import head_words
from kantlijn.readers.paste.lines import Seat

FROM = re.compile(r"(?:van|from)\s*+:\s*+\"?(?P<name>[^<@\"]{2,60}?)\"?\s*<[^>]*>", re.IGNORECASE)
"""`Van: De Steenwaarder <nieuws@steenwaarder.example>`"""
OWNER = re.compile(r"(?:©|\([cC]\)|Copyright)\s*(?:19|20)\d\d\s+(?P<name>[A-ZÀ-Þ][^.|]{2,40})")
"""`© 2025 De Veerbode`"""
DATELINE = re.compile(rf"[A-ZÀ-Þ][\w'’ /-]{{1,40}}\s*\((?P<credit>{CREDIT})\)\s*[-–—]")
"""`ROTTERDAM (ANP) - De haven ...`"""


AROUND_PUBLISHER = re.compile(r"^[Rr]edactie\s+(?=[A-Z])|(?<!\s)\s*+\([^()]*+\)$|\.$")
"""`Redactie Schippersblad`, `Gemeente Zaltveen (naar de voorpagina)`"""
TOP = 4
"""Lines in which a page has its own name."""
LONGEST_LABEL = 40
MENU = ("magazine", "agenda", "krant", "redactie", "omroep", "post", "media", "tijdschrift")
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
        for seat in heads:
            self.take(seat)
        self.section = section_of(heads)
        self.source = source_of(heads)
        self.authors = writers_of(heads)
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
        self.credit = self.credit or head.credit
        self.unknown += head.unknown

    def settle(self, seats: Sequence[Seat]) -> None:
        """Say what the unknown pieces are, and look for source and credit where no line of the head names them."""
        self.source = self.source or next(names_again(seats), None)
        for piece in self.unknown:
            if is_place_told(piece, seats):
                continue
            if NAMES.fullmatch(piece) and not has_media_word(piece) and self.source and not self.authors:
                self.authors = names_in(piece)
            elif not self.source:
                self.source = piece
            else:
                self.section = self.section or piece
        labels = (seat.words for seat in seats if seat.out == "layout" and is_label(seat))
        owners = (found["name"].strip() for seat in seats if (found := OWNER.fullmatch(seat.words)))
        senders = (found["name"].strip() for seat in seats if (found := FROM.fullmatch(seat.words)))
        sent = (each for each in senders if not NAMES.fullmatch(each) or has_media_word(each))
        named = (publisher_name(each) for each in labels if has_media_word(each) and not EDITORS.match(each))
        others = (next(names, None) for names in (sent, publishers_told(seats), owners, named))
        self.source = self.source or next((name for name in others if name), None)
        datelines = (found["credit"] for seat in seats if not seat.out and (found := DATELINE.match(seat.words)))
        self.credit = self.credit or next(datelines, None)


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
    """Give the publisher that stands beside the date, else the first: above may be one of whom a picture is."""
    named = [seat.head for seat in heads if seat.head and seat.head.source]
    return next((head.source for head in named if head.published), named[0].source if named else None)


def writers_of(heads: Sequence[Seat]) -> tuple[str, ...]:
    """Give the writers whom `Door` or a date names on their own line, else those of lines below each other."""
    named = [seat for seat in heads if seat.head and seat.head.authors]
    dated = [seat.line.number for seat in heads if seat.head and (seat.head.published or seat.head.updated)]
    sure = [seat for seat in named if seat.head and seat.head.is_strong]
    by_date = sorted(named, key=lambda seat: not any(abs(seat.line.number - number) <= NEAR for number in dated))
    together: list[Seat] = []
    for seat in sure or by_date:
        if not together or 0 < seat.line.number - together[-1].line.number <= NEAR:
            together.append(seat)
    return tuple(dict.fromkeys(name for seat in together if seat.head for name in seat.head.authors))


def publishers_told(seats: Sequence[Seat]) -> Iterator[str]:
    """Give the publisher that we know and that lines of the page name most often, more than any other."""
    named = Counter(name for seat in seats if seat.out and (name := find_publisher(seat.words)))
    (first, most), (_, second) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    if most > max(second, 1):
        yield first


def names_again(seats: Sequence[Seat]) -> Iterator[str]:
    """Give the name of a page above all, which its foot names too: `Tweakers`, `Tweakers is onderdeel van ...`."""
    for place, seat in enumerate(seats[:TOP]):
        if seat.out == "layout" and is_label(seat) and not (seat.head and seat.head.section):
            name = re.compile(rf"(?<!\w){re.escape(seat.words)}(?!\w)")
            below = (each for each in seats[place + 1 :] if each.out and each.words != seat.words)
            if any(name.search(each.words) for each in below):
                yield seat.words


def is_label(seat: Seat) -> bool:
    """Say whether a line of the page may be a publisher's name alone."""
    is_short = seat.form is None and len(seat.words) < LONGEST_LABEL
    return is_short and is_name(seat.words) and not is_of_menu(seat.words)


def publisher_name(words: str) -> str:
    """Give a publisher's name without what stands around it: `Redactie Schippersblad`, `Veenkoerier Online Agenda`."""
    name = AROUND_PUBLISHER.sub("", words)
    before, _, last = name.rpartition(" ")
    is_longer = before and is_of_menu(last) and name not in head_words().sources
    return publisher_name(before) if is_longer else name


def is_of_menu(words: str) -> bool:
    """Say whether all words of a label are those of a menu: `Krant & Premium`, `Magazine`."""
    known = head_words()
    parts = [part for part in re.split(r"[\s&/+]+", words.casefold()) if part]
    return all(
        find_form(part) or part in known.sections or known.genre.fullmatch(part) or part in MENU for part in parts
    )


def is_name(words: str) -> bool:
    """Say whether a label may be a publisher's name: no sign but those of names."""
    return words[:1].isupper() and not any(sign.isdigit() or sign in "©?!:|" for sign in words)
