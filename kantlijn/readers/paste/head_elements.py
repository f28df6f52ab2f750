"""The parts of a line of the head that tell a day or an hour, or are layout, to what each says."""

import re

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.patterns import pattern
from kantlijn.readers.paste.dates import DAYS_AGO, MOMENT, WHEN, When, read_moment, read_when
from kantlijn.readers.paste.forms import find_form

UPDATED = (
    r"(?:laatste?(?:\s+keer)?\s+(?:update|aanpassing|wijziging|bijgewerkt|gewijzigd|aangepast|geüpdatet|geactualiseerd)"
    r"|aangepast|bijgewerkt|gewijzigd|geüpdatet|geactualiseerd|update[d]?|upd\.?|last updated|modified)"
)
PUBLISHED = (
    r"(?:(?:voor het )?eerst gepubliceerd|aangemaakt|datum(?: van)? publicatie"
    r"|gepubliceerd|geplaatst|gepost|publicatie(?:datum)?|verschenen|online(?: sinds)?|eerste publicatie|geschreven"
    r"|toegevoegd|datum|date|published|posted|uitgegeven|verzonden|verstuurd|sent)"
)
LABELLED = r"(?:\s*(?:op|om|:|is|werd|online|onlangs))*\s*"
UPDATED_LABEL = pattern(UPDATED + LABELLED, re.IGNORECASE)
PUBLISHED_LABEL = pattern(PUBLISHED + LABELLED, re.IGNORECASE)
AGO = pattern(
    r"(?:zojuist|zonet|net|(?:een|\d+)\s+(?:seconden?|sec\.?|minuten?|min\.?|minuut|uren|uur|u|dagen|dag|d|weken|week"
    r"|maanden|maand|jaar)\s+geleden"
    rf"|(?:{'|'.join(DAYS_AGO)}))(?!\w)",
    re.IGNORECASE,
)
HOUR = pattern(
    r"(?:om\s+)?(?P<hour>[01]?\d|2[0-3])[:.u](?P<minute>[0-5]\d)(?!\d)(?:\s*(?:uur|u\.?)(?!\w))?", re.IGNORECASE
)
ON_DAY = pattern(r"(?:op|van|d\.d\.|dd\.?)\s+(?=\w)", re.IGNORECASE)
"""Before a day behind something else: `Door Els Prins op 12 november 2025`."""
BY = pattern(r"door\s+(?=[A-ZÀ-Þ])")
"""Behind a label: `Geplaatst door Els Prins op 12 november 2025`."""
GLUE = pattern(r"[\s,:;()–—/|•·»›-]*")


class HeadLine(Struct, frozen=True):
    """What a line of the head says; the rest of it is nothing."""

    published: When | None = None
    updated: When | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    unknown: tuple[str, ...] = ()
    """Pieces of a line with a date of which it is not known whether they are a publisher, a person or a section."""
    is_strong: bool = False
    """Whether the line can be nothing else; a bare name or section may be a headline or a subhead."""
    credit: str | None = None
    """The agency of a picture, alone on its line."""
    is_writer: bool = False
    """Whether it says what a writer is: `redacteur Binnenland`."""
    is_found: bool = False
    """Whether it was found in a line that says more, and gives way to one that does not."""
    awaits_update: bool = False
    """Whether it is a label, or `Update: 3 uur geleden`, whose moment stands on the next line."""


def end_of_glue(piece: str, position: int) -> int:
    """Give where the next element starts."""
    found = GLUE.match(piece, position)
    return found.end() if found else position


Taken = tuple[HeadLine, int] | None
"""What is known with the element, and where it ends."""


def take_labelled(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Laatste update: 05-09-25, 19:30` or `Gepubliceerd op 12 maart 2025`; of hours alone the day is known.

    The day may stand behind the writer: `Geplaatst door Els Prins op 12 maart 2025`.
    """
    for label, key in ((UPDATED_LABEL, "updated"), (PUBLISHED_LABEL, "published")):
        found = label.match(piece, position)
        if not found:
            continue
        when, end = moment_at(piece, found.end())
        awaits = said.awaits_update or key == "updated"
        if when is None and (ago := AGO.match(piece, found.end())):
            return replace(said, awaits_update=awaits, is_strong=True), ago.end()
        if when is None and end_of_glue(piece, found.end()) == len(piece):
            return replace(said, awaits_update=awaits, is_strong=True), len(piece)
        if when is None and BY.match(piece, found.end()):
            return replace(said, is_strong=True), found.end()
        if when:
            if key == "updated":
                return replace(said, updated=said.updated or when, is_strong=True), end
            return replace(said, published=said.published or when, is_strong=True), end
    return None


def take_moment(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a day with or without its hour; the second of a line is that of the last change."""
    bound = ON_DAY.match(piece, position) if position else None
    position = bound.end() if bound else position
    found = MOMENT.match(piece, position)
    if found and found.end() > position:
        when = read_moment(found)
        if when.year or when.time or bound:
            return moment_taken(when, said), found.end()
    if (hour := HOUR.match(piece, position)) and whole(piece, position, hour.end()):
        return hour_taken(When(f"{int(hour['hour']):02}:{hour['minute']}", 0, words=hour.group()), said), hour.end()
    if ago := AGO.match(piece, position):
        return replace(said, is_strong=True), ago.end()
    if found and found.end() > position and whole(piece, position, found.end()):
        return moment_taken(read_moment(found), said), found.end()
    return None


def whole(piece: str, start: int, end: int) -> bool:
    """Say whether nothing but glue stands around a part of a piece."""
    return end_of_glue(piece, 0) >= start and end_of_glue(piece, end) == len(piece)


def hour_taken(when: When, said: HeadLine) -> HeadLine:
    """Give what is known with an hour alone: it is of the day before it, where that has none."""
    if said.published and said.published.time is None:
        return replace(said, published=replace(said.published, time=when.time))
    if said.updated and said.updated.time is None:
        return replace(said, updated=replace(said.updated, time=when.time))
    return moment_taken(when, said)


def moment_taken(when: When, said: HeadLine) -> HeadLine:
    """Give what is known with a further moment."""
    if said.published is None:
        return replace(said, published=when, is_strong=True)
    if said.published.is_same_day(when) and when.time is None:
        return replace(said, published=replace(when, time=said.published.time))
    return replace(said, updated=said.updated or when, is_strong=True)


def moment_at(piece: str, position: int) -> tuple[When | None, int]:
    """Give the moment behind a label, a bare hour included, and where it ends."""
    found = MOMENT.match(piece, position)
    if found and found.end() > position:
        return read_moment(found), found.end()
    if today := WHEN.match(piece, position):
        return read_when(today), today.end()
    if hour := HOUR.match(piece, position):
        when = When(f"{int(hour['hour']):02}:{hour['minute']}", 0, words=hour.group())
        return when, hour.end()
    return None, position


def take_little(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Leestijd: 4 min`, `67 reacties`, `Delen` and the like, where it is all that is left of the piece."""
    form = find_form(piece[position:])
    return (replace(said, is_strong=True), len(piece)) if form and form.name in LITTLE else None


LITTLE = frozenset(
    (
        "reading_time",
        "page_number",
        "comments",
        "share",
        "share_alone",
        "read_aloud",
        "paywall",
        "paywall_alone",
        "enlarge",
    )
)
