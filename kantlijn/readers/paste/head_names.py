"""The parts of a line of the head that name a writer, a section or a page, to what each says."""

import re

from msgspec.structs import replace

from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import AGENCIES
from kantlijn.readers.paste.forms import find_form
from kantlijn.readers.paste.head_elements import HeadLine, Taken, end_of_glue
from kantlijn.readers.paste.head_words import head_words

PARTICLE = (
    r"van|de|den|der|ten|ter|te|het|'t|’t|el|al|la|le|du|von|ben|bin|'s|oude|y"
    r"|(?:op|in|uit|aan)\s+(?:de|den|der|het|'t|’t)"
)
CAPITAL = "[A-ZÀ-ÞĞİŞČŠŽÉ]"
ROLES = "Verslaggever|Verslaggeefster|Redacteur|Correspondente?|Journaliste?|Columniste?|Redactie"
NO_LABEL = rf"(?!(?:Foto|Beeld|Tekst|Fotografie|Illustratie|{ROLES})\b)"
NAME_PART = rf"{NO_LABEL}(?:{CAPITAL}[\w'’-]*(?:\.[\w'’-]+)*(?!\.)|{CAPITAL}[a-z]?\.(?:{CAPITAL}\.)*)"
"""A full stop stands behind initials alone."""
OPENERS = (
    "De|Het|Een|Dit|Deze|Die|Dat|Onze|Mijn|Wie|Wat|Hoe|Waarom|Meer|Lees|In|Op|Voor|Na|Van|Met|Geen|Nieuwe?|Nieuws"
    "|Door|Tekst|Auteur|Bron"
)
NO_NAME = rf"(?!(?i:{OPENERS})\s)"
"""With which no byline opens."""
NAME = rf"{NO_NAME}{NAME_PART}(?:\s+(?:(?:{PARTICLE})\s+)*{NAME_PART}){{1,4}}"
NAMES = pattern(rf"(?P<names>{NAME}(?:(?:\s*,\s*|\s+en\s+|\s*&\s*|\s*/\s*){NAME})*)(?!\w)")
NAMES_WITHIN = pattern(rf"(?<![\w'’.-]){NAMES.pattern}")
"""Somewhere in a line."""
PLACE = pattern(r"(?:,?\s*(?:in\s+)?[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?|\s?\([A-ZÀ-Þ][\w'’-]++\))(?=$|\s*[,•|·])")
DOOR = pattern(
    rf"(?:(?:(?:samengesteld|ingezonden|opgetekend|aangeleverd|bewerkt|geschreven)\s++)?door|tekst|auteurs?"
    rf"|samenstelling|bewerking|een bijdrage van|by|byline)"
    rf"(?:\s++en\s++(?:foto(?:['’]s|grafie)?|beeld))?(?:\s*+:)?\s++(?-i:(?P<names>{NAME}(?:(?:\s*+[,&/]\s*+|\s++en\s++){NAME})*))(?!\w)",
    re.IGNORECASE,
)
PHOTOGRAPHER = pattern(
    rf"(?:(?i:foto(?:['’]s|grafie)?|beeld))(?:\s*+:)?\s*+(?:{NAME}|[A-ZÀ-Þ]\w+)(?=$|\s++(?:[a-z]{{2,9}}\.?\s++)?\d)"
)
EDITORS = pattern(
    r"(?:door|van|tekst|auteur|bron)(?:\s*+:)?\s++(?:(?:de|onze|een)\s+)?(?:\w+\s+)?"
    r"(?:\w*redactie|\w*verslaggevers?|verslaggeefster|redacteur(?:en)?|correspondent(?:en)?|medewerkers?)\b(?:\s+in\s+(?-i:[A-Z])\w+|\s+(?-i:[A-Z])\w+$)?",
    re.IGNORECASE,
)
IN_SECTION = pattern(r"in\s+", re.IGNORECASE)
SECTION_BEHIND = pattern(r"in\s+(?P<section>[A-ZÀ-Þ][\w-]+(?:\s(?:&|en|[A-ZÀ-Þ])\w*){0,2})$")
"""`18 juli 2025, 05:30 in Vakantie`"""
PAGE = pattern(
    r"(?P<section>[A-ZÀ-Þ][\w&-]*(?:\s[A-ZÀ-Þ&][\w&-]*){0,2})\s+\d{1,3}(?=$|\s+[a-z]{2,9}\s+\d{1,2}\s)|(?:pagina|pag\.?|p\.|blz\.?)\s*\d{1,3}(?=$|\s*[(,|])"
)
"""Behind or before the date of a paper: `REGIO 11`, `pagina 5`."""
MEDIA_ENDINGS = ("krant", "blad", "nieuws", "bode", "gazet", "courant", "koerier", "omroep")
BODY_ENDINGS = ("werkgroep", "regio", "parket", "bond", "schap")
HANDLE = pattern(r"\(?(?:@\w[\w.]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\)?(?!\w)")
"""Behind a writer: `(@elsprins)`, `els@veerbode.example`"""
TO_DAY = pattern(r"[\s|•·–-]+(?:[a-z]{2,9}\.?,?\s+)?\d{1,2}[\s/.-]", re.IGNORECASE)


def take_door(piece: str, position: int, said: HeadLine) -> Taken:
    """Take `Door Els Prins en Bo Kuiper` or `Van onze verslaggever`."""
    if editors := EDITORS.match(piece, position):
        rest = NAMES.match(piece, end_of_glue(piece, editors.end()))
        end = end_of_place(piece, rest.end()) if rest else editors.end()
        return replace(named(said, rest["names"]) if rest else said, is_strong=True), end
    found = DOOR.match(piece, position)
    end = end_of_place(piece, found.end()) if found else 0
    return (replace(named(said, found["names"]), is_strong=True), end) if found else None


def take_photographer(piece: str, position: int, said: HeadLine) -> Taken:
    """Pass over who took the pictures, behind who wrote it: `Tekst: Els Prins, foto's: Bo Kuiper`."""
    found = PHOTOGRAPHER.match(piece, position) if said.authors else None
    return (said, found.end()) if found else None


def take_handle(piece: str, position: int, said: HeadLine) -> Taken:
    """Pass over where a writer can be reached: `Els Prins (@elsprins)`."""
    found = HANDLE.match(piece, position) if said.authors else None
    return (said, found.end()) if found else None


def named(said: HeadLine, text: str) -> HeadLine:
    """Give what is known with names, some of which may be a publisher's: `RTL Nieuws/Jan Klaassen`, or a place."""
    whole = is_body(text.split(maxsplit=1)[0])  # `Ministerie van Klimaat en Groene Groei`
    names = [name for name in ((text,) if whole else names_in(text)) if name.casefold() not in head_words().sections]
    agencies = [name for name in names if name in AGENCIES]
    publishers = [name for name in names if is_body(name)]
    people = tuple(name for name in names if name not in (*publishers, *agencies))
    return replace(
        said,
        authors=said.authors or people,
        source=said.source or next(iter(publishers), None),
        credit=said.credit or next(iter(agencies), None),
    )


def take_writer(piece: str, position: int, said: HeadLine) -> Taken:
    """Take what a writer is: `redacteur Binnenland`."""
    found = head_words().writer.match(piece, position)
    word = head_words().writer_word.match(piece, position)
    if word and (names := NAMES.match(piece, end_of_glue(piece, word.end()))) and not piece.endswith(":"):
        return replace(named(said, names["names"]), is_writer=True, is_strong=True), names.end()
    strong = said.is_strong or bool(said.authors)
    return (replace(said, is_writer=True, is_strong=strong), found.end()) if found else None


def take_names(piece: str, position: int, said: HeadLine) -> Taken:
    """Take bare names, and the place behind them: `Gerbrand Feenstra, Neerkamp`."""
    found = NAMES.match(piece, position)
    if not found or all(has_media_word(name) or opens_as_label(name) for name in names_in(found["names"])):
        return None
    end = end_of_place(piece, found.end()) if position == end_of_glue(piece, 0) else found.end()
    return named(said, found["names"]), end


def end_of_place(piece: str, position: int) -> int:
    """Give where the place behind a name ends, if one stands there, and no publisher."""
    place = PLACE.match(piece, position)
    name = place.group().strip(" ,()") if place else ""
    return place.end() if place and name and not (has_media_word(name) or name in head_words().sources) else position


def take_section(piece: str, position: int, said: HeadLine) -> Taken:
    """Take a section: `Religie & Filosofie`."""
    place = IN_SECTION.match(piece, position) if said.published else None
    found = head_words().section.match(piece, place.end() if place else position)
    if found:
        return replace(said, section=said.section or found.group()), found.end()
    behind = SECTION_BEHIND.match(piece, position) if said.published else None
    return (replace(said, section=said.section or behind["section"]), behind.end()) if behind else None


def take_page(piece: str, position: int, said: HeadLine) -> Taken:
    """Take the page of a paper, with its section: `donderdag 18 april 2024 REGIO 11`."""
    found = PAGE.match(piece, position)
    if not found or not (said.published or TO_DAY.match(piece, found.end())):
        return None
    return replace(said, section=said.section or found["section"]), found.end()


def take_genre(piece: str, position: int, said: HeadLine) -> Taken:
    """Take what kind of text it is, where its date stands beside: `Nieuwsbericht 12 november 2025`."""
    found = head_words().genre.match(piece, position)
    is_first = position == end_of_glue(piece, 0)
    if not found or not is_first or not (found.end() == len(piece) or TO_DAY.match(piece, found.end())):
        return None
    return replace(said, section=said.section or found.group()), found.end()


def has_media_word(name: str) -> bool:
    """Say whether a name is a publisher's: `Rietmonder Nieuws`."""
    words = name.casefold().split()
    return any(word in head_words().media or word.endswith(MEDIA_ENDINGS) for word in words)


def is_body(name: str) -> bool:
    """Say whether a name is that of a body, and no person's: a publisher, or `Veiligheidsregio Zandlanden`."""
    first = name.casefold().split()[0]
    return has_media_word(name) or first in head_words().bodies or first.endswith(BODY_ENDINGS)


def opens_as_label(name: str) -> bool:
    """Say whether what looks like a name opens with a section or genre: `Nieuws Asielbeleid`, `Wonen Zeeland`."""
    words = head_words()
    first, *others = name.split()
    is_buttons = bool(find_form(first)) and all(map(find_form, others))  # `Bewaren Delen`
    return is_buttons or first.casefold() in words.sections or bool(words.genre.fullmatch(first))


def names_in(text: str) -> tuple[str, ...]:
    """Give the names of a list of them."""
    return tuple(
        name.strip() for name in re.split(r"(?:(?<!\s)\s++)?[,&/]\s*+|(?<!\s)\s++en\s++", text) if name.strip()
    )
