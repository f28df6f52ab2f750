"""The parts of a line of the head that name somebody or something, to what each says: writers, publishers, sections."""

import re
from dataclasses import replace

from kantlijn.readers.paste.credits import CREDIT
from kantlijn.readers.paste.dates import MONTH, WEEKDAYS
from kantlijn.readers.paste.head_elements import HeadLine, Taken, end_of_glue
from kantlijn.readers.paste.head_words import head_words

PARTICLE = "van|de|den|der|ten|ter|te|het|'t|’t|el|al|la|le|du|von|ben|bin|'s|oude|op|in|uit|aan|y"
CAPITAL = "[A-ZÀ-ÞĞİŞČŠŽÉ]"
NAME_PART = rf"(?:{CAPITAL}[\w'’-]*(?:\.[\w'’-]+)*(?!\.)|{CAPITAL}[a-z]?\.(?:{CAPITAL}\.)*)"
"""A full stop stands behind initials alone."""
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
FROM_AGENCIES = re.compile(
    rf"bron(?:nen)?\s*:\s*(?-i:(?P<agencies>{CREDIT}(?:,\s(?:{CREDIT}))*))(?:(?:,|\sen)\s(?:eigen\s)?[\w-]{{4,20}})*(?!\w)",
    re.IGNORECASE,
)
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


def take_door(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Door Els Prins en Bo Kuiper` or `Van onze verslaggever`."""
    if editors := EDITORS.match(piece, position):
        rest = NAMES.match(piece, end_of_glue(piece, editors.end()))
        names = names_in(rest["names"]) if rest else ()
        return replace(said, authors=said.authors or names, is_strong=True), rest.end() if rest else editors.end()
    found = DOOR.match(piece, position)
    return (replace(named(said, found["names"]), is_strong=True), found.end()) if found else None


def take_credit(piece: str, position: int, said: HeadLine) -> Taken:
    """Take the agencies that the news is from: `Bron: Belga, eigen berichtgeving`."""
    found = FROM_AGENCIES.match(piece, position)
    if not found:
        return None
    return replace(said, credit=said.credit or found["agencies"], is_strong=True), found.end()


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
    for start in (before.end(), position) if before else (position,):
        if found := words.source.match(piece, start):
            name = words.sources[found["source"]]
            page = PAGE_BEHIND.match(piece, found.end()) if "Teletekst" in name else None
            end = page.end() if page else found.end()
            return replace(said, source=said.source or name, is_strong=True), end
    return None


def take_writer(piece: str, position: int, said: HeadLine) -> Taken:
    """Take what a writer is: `redacteur Binnenland`."""
    found = head_words().writer.match(piece, position)
    strong = said.is_strong or bool(said.authors)
    return (replace(said, is_writer=True, is_strong=strong), found.end()) if found else None


def take_names(piece: str, position: int, said: HeadLine) -> Taken:
    """Take bare names, and the place behind them: `Gerbrand Feenstra, Neerkamp`."""
    found = NAMES.match(piece, position)
    if not found or all(has_media_word(name) or opens_as_label(name) for name in names_in(found["names"])):
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


def opens_as_label(name: str) -> bool:
    """Say whether what looks like a name opens with a section or genre: `Nieuws Asielbeleid`, `Wonen Zeeland`."""
    words = head_words()
    first = name.split(maxsplit=1)[0]
    return first.casefold() in words.sections or bool(words.genre.fullmatch(first))


def names_in(text: str) -> tuple[str, ...]:
    """Give the names of a list of them."""
    return tuple(
        name.strip() for name in re.split(r"(?:(?<!\s)\s++)?[,&/]\s*+|(?<!\s)\s++en\s++", text) if name.strip()
    )
