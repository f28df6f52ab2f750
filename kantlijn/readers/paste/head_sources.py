"""The parts of a line of the head that name a publisher or an agency, to what each says."""

import re

from msgspec.structs import replace

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import AGENCIES, AGENCY, CREDIT
from kantlijn.readers.paste.dates import DAYS_AGO, MONTH, WEEKDAY_NUMBERS
from kantlijn.readers.paste.head_elements import HeadLine, Taken, end_of_glue
from kantlijn.readers.paste.head_names import has_media_word
from kantlijn.readers.paste.head_words import head_words, source_in

FROM_AGENCIES = pattern(
    rf"bron(?:nen)?\s*:\s*(?:eigen\s\w+(?:,|\sen)\s)?(?-i:(?P<agencies>{CREDIT}(?:,\s(?:{CREDIT}))*))(?:(?:,|\sen)\s(?:eigen\s)?[\w-]{{4,20}})*(?!\w)",
    re.IGNORECASE,
)
SOURCE_BEFORE = pattern(r"(?:©|\(c\)|copyright|bron|uit|in|op|\d{3}(?=\s+NOS))\s*+:?\s*+(?=\S)", re.IGNORECASE)
PAPER = pattern(
    r"(?:(?:kranten)?titel\s*+:\s*+|krant\s*+:\s*+)?(?P<name>[A-Z][^:]{2,50}?)\s++:\s++(?=.*(?:blad|courant|nieuws|orgaan|krant|bode)\b).{3,90}$",
    re.IGNORECASE,
)
WEEKDAYS = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
TO_DATE = rf"(?=(?:(?:{WEEKDAYS})\b\.?,?\s+)?\d{{1,2}}[\s/.-](?:{MONTH}|\d{{1,2}})\b)"
BEFORE_DATE = pattern(rf"(?P<name>[A-ZÀ-Þ][^\d.!?:;\"]{{2,50}}?)\s++{TO_DATE}", re.IGNORECASE)
BYLINE_WITHIN = pattern(r"\b(?:door|tekst|auteur)\b", re.IGNORECASE)
TITLE = (
    r"(?:(?:de|het)\s+)?(?P<name>(?:(?:De|Het)\s+)?[A-ZÀ-Þ][\w'’&.-]*"
    r"(?:\s(?:[A-ZÀ-Þ&][\w'’&.-]*|van|de|het|voor|en))*?)"
)
CLIPPED = pattern(
    r"(?:(?:overgenomen|geknipt)\s+uit|uit|(?:eerder\s+)?(?:verschenen|gepubliceerd|gelezen|gestaan)\s+in|bron)"
    rf"(?:\s*+:)?\s++(?-i:{TITLE})(?:\s*+,)?\s++(?:(?:van|op|d\.d\.|dd\.?)\s+)?(?:{TO_DATE}|(?:{'|'.join(DAYS_AGO)})\s*:?$)",
    re.IGNORECASE,
)
"""`Uit: Rivierenbode van 8 februari`, `Verschenen in De Veerbode op 12 november`, `Uit De Veenkoerier van vandaag:`"""
PUBLISHED_IN = pattern(rf"in\s+(?-i:{TITLE})$", re.IGNORECASE)
"""`Verschenen op 12 november 2025 in De Veerbode`"""
PAPER_LABELLED = pattern(rf"(?:krant|medium|uitgever|uitgave)\s*:\s*(?-i:{TITLE})$", re.IGNORECASE)
"""`Krant: Dagblad De Linge`"""
AGENCY_ALONE = pattern(rf"(?:{AGENCY})(?!\w)")
BY = pattern(r"(?:door|tekst|auteurs?|redactie|van\s+(?:onze|de)\s+redactie)\s*:?\s*", re.IGNORECASE)
ARTICLES = ("De ", "Het ")
PARTED = pattern(r"\s*(?:/|,|&|\ben\b)\s*")
MEDIUM = pattern(r"(?:(?:De|Het|de|het)\s)?[A-ZÀ-Þ][\w'’-]*(?:\s(?:[A-ZÀ-Þ][\w'’-]*|&|van|de|het|der)){0,4}(?!\w)")
PAGE_BEHIND = pattern(r"\s+\d{3}(?!\d)")
"""`104 NOS Teletekst 104`"""


def take_credit(piece: str, position: int, said: HeadLine) -> Taken:
    """Take the agencies that the news is from: `Bron: Belga, eigen berichtgeving`."""
    found = FROM_AGENCIES.match(piece, position)
    if not found:
        return None
    return replace(said, credit=said.credit or found["agencies"], is_strong=True), found.end()


def take_desks(piece: str, position: int, said: HeadLine) -> Taken:
    """Take publishers and agencies in the place of a writer: `Door NU.nl/ANP`, `Redactie NOS`, `Door: ANP`."""
    opened = BY.match(piece, position)
    start = opened.end() if opened else position
    names, end = publishers_from(piece, start)
    if not names or not (opened or len(names) > 1):
        return None
    agencies = [name for name in names if name in AGENCIES]
    own = next((name for name in names if name not in AGENCIES), None)
    credit = "/".join(agencies) or None
    return replace(said, source=said.source or own, credit=said.credit or credit, is_strong=True), end


def publishers_from(piece: str, start: int) -> tuple[list[str], int]:
    """Give the publishers and agencies that stand behind each other from a place on, and where they end."""
    words = head_words()
    names: list[str] = []
    end = start
    while name := source_in(piece, start) or agency_in(piece, start):
        names.append(words.sources.get(name, name))
        end = start + len(name)
        parted = PARTED.match(piece, end)
        if not parted:
            break
        start = parted.end()
    return names, end


def agency_in(piece: str, start: int) -> str:
    """Give the agency that is written from a place on; empty where none is."""
    found = AGENCY_ALONE.match(piece, start)
    return found.group() if found else ""


def take_source(piece: str, position: int, said: HeadLine) -> Taken:
    """Take the name of a publisher that we know: `© BRUZZ`, `de Volkskrant`; an agency behind a writer is a credit."""
    before = SOURCE_BEFORE.match(piece, position)
    words = head_words()
    for start in (before.end(), position) if before else (position,):
        if written := source_in(piece, start):
            name, end = words.sources[written], start + len(written)
            page = PAGE_BEHIND.match(piece, end) if "Teletekst" in name else None
            end = page.end() if page else end
            if said.authors and name in AGENCIES:
                return replace(said, credit=said.credit or name, is_strong=True), end
            return replace(said, source=said.source or name, is_strong=True), end
    return None


def take_clipped(piece: str, position: int, said: HeadLine) -> Taken:
    """Take where a text was found, which its date follows: `Overgenomen uit de Rivierenbode van 8 februari 2023`."""
    found = CLIPPED.match(piece, position) if position == end_of_glue(piece, 0) else None
    if not found and said.published:
        found = PUBLISHED_IN.match(piece, position)
        found = found if found and (has_media_word(found["name"]) or found["name"].startswith(ARTICLES)) else None
    if not found:
        return None
    return replace(said, source=said.source or found["name"], is_strong=True), found.end()


def take_paper(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a newspaper as libraries call it, or with a label: `Leeuwarder courant : hoofdblad van Friesland`."""
    is_first = position == end_of_glue(piece, 0)
    found = (PAPER.match(piece) or PAPER_LABELLED.match(piece)) if is_first else None
    return (replace(said, source=said.source or found["name"], is_strong=True), len(piece)) if found else None


def take_unknown_paper(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a publisher that we do not know where its date follows: `Dagblad De Waag zaterdag 23 augustus 2025`."""
    found = BEFORE_DATE.match(piece) if position == end_of_glue(piece, 0) else None
    if not found or not has_media_word(found["name"]) or BYLINE_WITHIN.search(found["name"]):
        return None
    name = found["name"].strip(" ,-–|")
    return replace(said, source=said.source or name, is_strong=True), found.end("name")


def take_medium(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a name beside others that a word of the trade tells to be a publisher's: `Els Prins, De Veerbode`."""
    found = MEDIUM.match(piece, position)
    if not found or not has_media_word(found.group()) or not (said.authors or said.published):
        return None
    return replace(said, source=said.source or found.group(), is_strong=True), found.end()
