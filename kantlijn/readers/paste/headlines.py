"""The lines above a story to the one that is its headline."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from kantlijn.readers.paste.head_names import NAMES
from kantlijn.readers.paste.lines import FULL_STOP, LIKELY_CALL, Seat
from kantlijn.readers.paste.paragraphs import Line, runs_on

LONGEST_HEADLINE = 200
TITLE_LABEL = re.compile(r"(?P<label>betreft|titel|kop|headline|onderwerp|subject)(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)
SURE_LABELS = ("betreft", "titel", "kop", "headline")
"""What stands behind `Onderwerp:` of a mail is rather the greeting of a newsletter."""
SMALL_WORDS = frozenset(
    [
        "van",
        "voor",
        "in",
        "op",
        "de",
        "het",
        "een",
        "en",
        "of",
        "uit",
        "aan",
        "bij",
        "met",
        "om",
        "te",
        "tot",
        "naar",
        "over",
        "onder",
        "der",
        "den",
    ]
)
DATELINE = re.compile(r"[A-ZÀ-Þ'’-]{3,}(?:[ /][A-ZÀ-Þ'’-]{2,})*(?: \([^)]{2,20}\))? ?[-–—] ")
"""`BOTTELAAR - Negentig jaar is hij`: with its place a story opens."""
LEAST_MENU = 3
MARKS = re.compile(r"(?:\*\*|#{1,3}|>+)\s+(?=\w)")
TITLE_AND_TEXT = 2
"""Lines; one alone is text, and no headline."""
GOOD = 4
"""Worth from which the first such line is taken, so that an introduction below it is not."""

LEAST = -2
"""Worth below which a line is no headline, even where there is no other."""


class Headline(NamedTuple):
    """Which line it is, and its words there; no line where the text has no headline."""

    at: int
    line: Line | None
    last: int = -1
    """Its second line, where it is broken over two."""

    @property
    def below(self) -> int:
        """The first line below it."""
        return max(self.at, self.last) + 1


def find_headline(seats: Sequence[Seat], end: int) -> Headline:
    """Give the headline among the lines above `end`; the first line where nothing but lines of text stand there."""
    if labelled := labelled_title(seats[:end]):
        return labelled
    if sum(is_text(seat) for seat in seats) < TITLE_AND_TEXT:
        return Headline(-1, None)
    if not any(is_of_page(seat, first=seat is seats[0]) for seat in seats[:end]) and not (opens_with_label(seats, end)):
        fits = len(seats[0].words) <= LONGEST_HEADLINE
        return Headline(0, seats[0].line) if fits else Headline(-1, None)
    # A long headline may look like the first line of the story, but none that runs on into the next line.
    last = end if end + 1 < len(seats) and runs_on(seats[end].line, seats[end + 1].line) else end + 1
    candidates = [index for index, seat in enumerate(seats[:last]) if may_be_headline(seat)]
    worth = {index: worth_of(index, seats) for index in candidates}
    best = max(
        (index for index in candidates if index < end or worth[index] >= GOOD),
        key=lambda index: (worth[index], -index),
        default=None,
    )
    # What stands right below a good headline is its introduction, however good it looks.
    while best is not None and worth.get(best - 1, 0) >= GOOD:
        best -= 1
    return unmarked(whole_headline(best, seats)) if best is not None and worth[best] >= LEAST else Headline(-1, None)


def is_of_page(seat: Seat, *, first: bool) -> bool:
    """Say whether a line above the story is one of a page; the first may be a headline that sounds like a call."""
    is_sure = seat.form and not (first and seat.form is LIKELY_CALL)
    return bool(seat.out or is_sure or (seat.head and seat.head.is_strong))


def unmarked(headline: Headline) -> Headline:
    """Give a headline without the signs that a mail without form puts before it: `** Brug dicht`."""
    found = MARKS.match(headline.line.words) if headline.line else None
    return headline._replace(line=trimmed(headline.line, found.end())) if headline.line and found else headline


def whole_headline(at: int, seats: Sequence[Seat]) -> Headline:
    """Give the headline with its second line, where it was broken: `Gracht is dieper / dan iemand dacht`."""
    line = seats[at].line
    two = [seat.line for seat in seats[at + 1 : at + 3]]
    goes_on = line.words.endswith(",") and two and not two[0].after_blank and two[0].words[0].islower()
    if len(two) < 2 or not (goes_on or runs_on(line, two[0])) or line.words[-1] == "-" or not is_text(seats[at + 1]):
        return Headline(at, line)
    if FULL_STOP.search(two[0].words) or two[1].words[0].islower() or not starts_story(seats, at + 2):
        return Headline(at, line)
    words = f"{line.words}\n{two[0].words}"
    return Headline(at, line._replace(end=two[0].end, words=words), at + 1)


def starts_story(seats: Sequence[Seat], index: int) -> bool:
    """Say whether a line is of the head, or the first of the story."""
    return bool(seats[index].head) or seats[index].is_story


def opens_with_label(seats: Sequence[Seat], end: int) -> bool:
    """Say whether a section or genre stands above what can only be the headline: `Interview`."""
    label = seats[0].head.section if seats[0].head else None
    return bool(label) and end > 1 and may_be_headline(seats[1]) and worth_of(1, seats) >= GOOD


def is_text(seat: Seat) -> bool:
    """Say whether a line is neither of the head nor layout."""
    return not (seat.out or seat.form or (seat.head and seat.head.is_strong))


def labelled_title(seats: Sequence[Seat]) -> Headline | None:
    """Give the words behind `Betreft:`; those behind `Onderwerp:` where no other line could be the headline."""
    for index, seat in enumerate(seats):
        found = TITLE_LABEL.match(seat.words)
        if found and not seat.out and not seat.kept and not (seat.head and seat.head.is_strong):
            sure = found["label"].lower() in SURE_LABELS and (":" in found.group() or found["label"] == "Betreft")
            others = any(may_be_headline(each) for each in seats[index + 1 :])
            if sure or (found["label"].lower() in ("onderwerp", "subject") and ":" in found.group() and not others):
                return Headline(index, trimmed(seat.line, found.end()))
    return None


def trimmed(line: Line, skip: int) -> Line:
    """Give a line without its first characters."""
    return line._replace(start=line.start + skip, words=line.words[skip:])


def may_be_headline(seat: Seat) -> bool:
    """Say whether a line is nothing else for sure, and not too long."""
    return (
        is_text(seat)
        and not seat.is_credited
        and len(seat.words) <= LONGEST_HEADLINE
        and any(sign.isalpha() for sign in seat.words)
    )


def worth_of(index: int, seats: Sequence[Seat]) -> int:
    """Give how much a line looks like a headline: some words, not only names, no full stop, its date or story below."""
    seat = seats[index]
    words = seat.words.split()
    worth = min(len(words) - 1, 4)
    worth += any(word.islower() and word not in SMALL_WORDS for word in words[1:])
    worth -= 4 if FULL_STOP.search(seat.words) and not seat.words.isupper() else 0
    worth -= 3 if seat.head and seat.head.authors and NAMES.fullmatch(seat.words) else 0
    worth -= 3 if seat.head and seat.head.section else 0
    worth -= 1 if seat.words.endswith(":") else 0
    worth -= 3 if seat.words[0].islower() or DATELINE.match(seat.words) else 0
    below = seats[index + 1] if index + 1 < len(seats) else None
    worth += bool(below and (below.is_story or (below.head and below.head.is_strong)))
    # A menu stands above a headline, and never between it and its story.
    worth -= 3 if menu_below(index, seats) >= LEAST_MENU else 0
    return worth - (6 if names_publisher(seat, seats) else 0)


def menu_below(index: int, seats: Sequence[Seat]) -> int:
    """Give how many lines of a menu stand between a line and the first of the story."""
    below = takewhile(lambda seat: not seat.is_story, seats[index + 1 :])
    return sum(bool(seat.form and seat.form.name == "account") for seat in below)


def names_publisher(seat: Seat, seats: Sequence[Seat]) -> bool:
    """Say whether a line ends with a publisher that has a line of its own: `Het laatste nieuws het eerst op NU.nl`."""
    alone = (each.words.casefold() for each in seats if each.head and each.head.source and len(each.words) < 40)
    return any(seat.words.casefold().endswith(words) for words in alone)
