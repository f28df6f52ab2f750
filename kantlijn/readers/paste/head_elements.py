"""The elements of a line of the head to what each says: days and hours, publishers, writers, sections, layout."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kantlijn.readers.paste.dates import DAYS_AGO, MOMENT, MONTH, WEEKDAYS, WHEN, When, read_moment, read_when
from kantlijn.readers.paste.forms import find_form
from kantlijn.readers.paste.head_words import head_words

PARTICLE = "van|de|den|der|ten|ter|te|het|'t|’t|el|al|la|le|du|von|ben|bin|'s|oude|op|in|uit|aan|y"
NAME_PART = r"[A-ZÀ-ÞĞİŞČŠŽÉ][\w.'’-]*"
OPENERS = "De|Het|Een|Dit|Deze|Die|Dat|Onze|Mijn|Wie|Wat|Hoe|Waarom|Meer|Lees|In|Op|Voor|Na|Van|Met|Geen|Nieuwe?|Nieuws"
NO_NAME = rf"(?!(?i:{OPENERS})\s)"
"""With which no byline opens."""
NAME = rf"{NO_NAME}{NAME_PART}(?:\s+(?:(?:{PARTICLE})\s+)*{NAME_PART}){{1,4}}"
NAMES = re.compile(rf"(?P<names>{NAME}(?:(?:\s*,\s*|\s+en\s+|\s*&\s*|\s*/\s*){NAME})*)(?!\w)")
PLACE = re.compile(r",?\s*(?:in\s+)?[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?(?=$|\s*[,•|·])")
DOOR = re.compile(
    rf"(?:door|tekst|auteurs?|geschreven door|samenstelling|bewerking|een bijdrage van|by|byline)"
    rf"(?:\s++en\s++(?:foto's|beeld))?(?:\s*+:)?\s++(?-i:(?P<names>{NAME}(?:(?:\s*+[,&/]\s*+|\s++en\s++){NAME})*))(?!\w)",
    re.IGNORECASE,
)
EDITORS = re.compile(
    r"(?:door|van|tekst|auteur|bron)(?:\s*+:)?\s++(?:(?:de|onze|een)\s+)?(?:\w+\s+)?"
    r"(?:\w*redactie|\w*verslaggevers?|verslaggeefster|redacteur(?:en)?|correspondent(?:en)?|medewerkers?)\b(?:\s+in\s+(?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)
UPDATED = (
    r"(?:laatste?(?:\s+keer)?\s+(?:update|aanpassing|wijziging|bijgewerkt|gewijzigd|aangepast|geüpdatet|geactualiseerd)"
    r"|aangepast|bijgewerkt|gewijzigd|geüpdatet|geactualiseerd|update[d]?|upd\.?|last updated|modified)"
)
PUBLISHED = (
    r"(?:gepubliceerd|geplaatst|gepost|publicatie(?:datum)?|verschenen|online(?: sinds)?|eerste publicatie|geschreven"
    r"|toegevoegd|datum|published|posted|uitgegeven|verzonden|verstuurd|sent)"
)
LABELLED = r"(?:\s*(?:op|om|:|is|werd|online|onlangs))*\s*"
UPDATED_LABEL = re.compile(UPDATED + LABELLED, re.IGNORECASE)
PUBLISHED_LABEL = re.compile(PUBLISHED + LABELLED, re.IGNORECASE)
AGO = re.compile(
    r"(?:zojuist|zonet|net|(?:een|\d+)\s+(?:seconden?|sec\.?|minuten?|min\.?|minuut|uren|uur|u|dagen|dag|d|weken|week"
    r"|maanden|maand|jaar)\s+geleden"
    rf"|(?:{'|'.join(DAYS_AGO)}))(?!\w)",
    re.IGNORECASE,
)
HOUR = re.compile(
    r"(?:om\s+)?(?P<hour>[01]?\d|2[0-3])[:.u](?P<minute>[0-5]\d)(?!\d)(?:\s*(?:uur|u\.?)(?!\w))?", re.IGNORECASE
)
GLUE = re.compile(r"[\s,:;()–—/|•·»›-]*")
SOURCE_BEFORE = re.compile(r"(?:©|\(c\)|copyright|bron|uit|in|op|\d{3}(?=\s+NOS))\s*+:?\s*+(?=\S)", re.IGNORECASE)
IN_SECTION = re.compile(r"in\s+", re.IGNORECASE)
PAPER = re.compile(
    r"(?:(?:kranten)?titel\s*+:\s*+|krant\s*+:\s*+)?(?P<name>[A-Z][^:]{2,50}?)\s++:\s++(?=.*(?:blad|courant|nieuws|orgaan|krant|bode)\b).{3,90}$",
    re.IGNORECASE,
)
BEFORE_DATE = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][^\d.!?:;\"]{{2,50}}?)\s++(?:(?:{'|'.join(WEEKDAYS)}),?\s++)?(?=\d{{1,2}}[\s-](?:{MONTH}|\d{{1,2}})\b)",
    re.IGNORECASE,
)
PAGE_BEHIND = re.compile(r"\s+\d{3}(?!\d)")
"""`104 NOS Teletekst 104`"""


@dataclass(frozen=True, slots=True)
class HeadLine:
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
    awaits_update: bool = False
    """Whether it is a label, or `Update: 3 uur geleden`, whose moment stands on the next line."""


def end_of_glue(piece: str, position: int) -> int:
    """Give where the next element starts."""
    found = GLUE.match(piece, position)
    return found.end() if found else position


Taken = tuple[HeadLine, int] | None
"""What is known with the element, and where it ends."""


def take_labelled(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Laatste update: 05-09-25, 19:30` or `Gepubliceerd op 12 maart 2025`; of hours alone the day is known."""
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
        if when:
            if key == "updated":
                return replace(said, updated=said.updated or when, is_strong=True), end
            return replace(said, published=said.published or when, is_strong=True), end
    return None


def take_moment(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a day with or without its hour; the second of a line is that of the last change."""
    found = MOMENT.match(piece, position)
    if found and found.end() > position:
        when = read_moment(found)
        if when.year or when.time:
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
    if said.updated and said.updated.time is None and said.published is None:
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


def take_door(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Door Els Prins en Bo Kuiper` or `Van onze verslaggever`."""
    if editors := EDITORS.match(piece, position):
        rest = NAMES.match(piece, end_of_glue(piece, editors.end()))
        names = names_in(rest["names"]) if rest else ()
        return replace(said, authors=said.authors or names, is_strong=True), rest.end() if rest else editors.end()
    found = DOOR.match(piece, position)
    return (replace(named(said, found["names"]), is_strong=True), found.end()) if found else None


def named(said: HeadLine, text: str) -> HeadLine:
    """Give what is known with names, some of which may be a publisher's: `RTL Nieuws/Jan Klaassen`."""
    names = names_in(text)
    publishers = [name for name in names if has_media_word(name)]
    people = tuple(name for name in names if name not in publishers)
    return replace(said, authors=said.authors or people, source=said.source or next(iter(publishers), None))


def take_source(piece: str, position: int, said: HeadLine) -> Taken:
    """Take the name of a publisher that we know: `© BRUZZ`, `de Volkskrant`."""
    before = SOURCE_BEFORE.match(piece, position)
    words = head_words()
    for start in (before.end() if before else position, position):
        if found := words.source.match(piece, start):
            name = words.sources[found["source"]]
            page = PAGE_BEHIND.match(piece, found.end()) if "Teletekst" in name else None
            end = page.end() if page else found.end()
            return replace(said, source=said.source or name, is_strong=True), end
    return None


def take_writer(piece: str, position: int, said: HeadLine) -> Taken:
    """Take what a writer is: `redacteur Binnenland`."""
    found = head_words().writer.match(piece, position)
    return (replace(said, is_strong=said.is_strong or bool(said.authors)), found.end()) if found else None


def take_names(piece: str, position: int, said: HeadLine) -> Taken:
    """Take bare names, and the place behind them: `Gerbrand Feenstra, Neerkamp`."""
    found = NAMES.match(piece, position)
    if not found or all(has_media_word(name) for name in names_in(found["names"])):
        return None
    place = PLACE.match(piece, found.end()) if position == end_of_glue(piece, 0) else None
    end = place.end() if place and len(place.group()) > 1 else found.end()
    return named(said, found["names"]), end


def take_section(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a section: `Religie & Filosofie`."""
    place = IN_SECTION.match(piece, position) if said.published else None
    found = head_words().section.match(piece, place.end() if place else position)
    return (replace(said, section=said.section or found.group()), found.end()) if found else None


def take_paper(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a newspaper as libraries call it: `Leeuwarder courant : hoofdblad van Friesland`."""
    found = PAPER.match(piece) if position == end_of_glue(piece, 0) else None
    return (replace(said, source=said.source or found["name"], is_strong=True), len(piece)) if found else None


def take_unknown_paper(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a publisher that we do not know where its date follows: `Dagblad De Waag zaterdag 23 augustus 2025`."""
    found = BEFORE_DATE.match(piece) if position == end_of_glue(piece, 0) else None
    if not found or not has_media_word(found["name"]):
        return None
    return replace(said, source=said.source or found["name"].strip(" ,-–"), is_strong=True), found.end("name")


def has_media_word(name: str) -> bool:
    """Say whether a name is a publisher's: `Rietmonder Nieuws`."""
    words = name.casefold().split()
    return any(word in head_words().media or word.endswith(("krant", "blad", "nieuws", "bode")) for word in words)


def names_in(text: str) -> tuple[str, ...]:
    """Give the names of a list of them."""
    return tuple(
        name.strip() for name in re.split(r"(?:(?<!\s)\s++)?[,&/]\s*+|(?<!\s)\s++en\s++", text) if name.strip()
    )


Take = Callable[[str, int, HeadLine], Taken]
ELEMENTS: Sequence[Take] = (
    take_labelled,
    take_moment,
    take_little,
    take_door,
    take_paper,
    take_source,
    take_unknown_paper,
    take_section,
    take_writer,
    take_names,
)
