"""One line above or below a headline to what it says: when, who wrote it, who published it; all of it, or nothing."""

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from kantlijn.model.unseen import seen
from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import CREDIT_ALONE
from kantlijn.readers.paste.dates import MONTH
from kantlijn.readers.paste.head_elements import (
    HeadLine,
    Taken,
    end_of_glue,
    take_labelled,
    take_little,
    take_moment,
)
from kantlijn.readers.paste.head_names import (
    NAMES,
    take_door,
    take_genre,
    take_handle,
    take_names,
    take_page,
    take_photographer,
    take_section,
    take_writer,
)
from kantlijn.readers.paste.head_sources import (
    take_clipped,
    take_credit,
    take_desks,
    take_medium,
    take_paper,
    take_source,
    take_unknown_paper,
)
from kantlijn.readers.paste.head_words import head_words

PIECES = pattern(r"(?:(?<!\s)\s++)?[•·|]\s*+|(?<!\s)\s*?\t\s*+|(?<!\s)\s++[›»>–—-]\s++")
PIECE_SIGN = pattern(r"[•·|\t›»>–—-]")
"""Without which a line has one piece."""
WIDE = pattern(r"(?<=\S) {2,}(?=\S)")
"""What parts the pieces of a line in a text that was set in columns."""
CRUMBS = pattern(r"(?:(?<!\s)\s++)?[>›»/|]\s*+")
CRUMB_SIGN = pattern(r"[>›»/|]")
"""Without which a line is no way to an article."""
DIGIT = pattern(r"\d")
DAY = pattern(rf"\d(?:[-/.]\d|,\s+\d|(?:e|ste|de)?\s+(?:{MONTH}))", re.IGNORECASE)
"""Without which no year is told."""
CRUMB_STARTS = frozenset(("home", "nieuws", "voorpagina", "startpagina", "homepage", "start"))
COMMA = pattern(r",\s+")
OPENING_NAME = pattern(r"(?:[Dd]e |[Hh]et )?[A-ZÀ-Þ][\w'’.&-]*(?: (?:[A-ZÀ-Þ&][\w'’.&-]*|van|de|den|der|het|aan)){0,4}")
"""What may be a publisher or a place before a date."""
RUN_INTO = pattern(rf"(?<=[a-zà-ÿ])(?=\d{{1,2}}\s+(?:{MONTH})\b)", re.IGNORECASE)
"""Where a name runs into a date, as some pages are copied: `Ineke van Soest1 december 2025`."""
GLUED_BY = pattern(r"^(?P<by>Door|Tekst|Auteur)(?=[A-ZÀ-Þ])")
"""`DoorELS PRINS`"""
PAPERS = frozenset(("courant", "krant", "dagblad", "weekblad", "nieuwsblad", "volksblad", "bode", "gazet", "telegraaf"))
MOST_TITLE = 5
"""Words of the name of a newspaper."""
Take = Callable[[str, int, HeadLine], Taken]
ELEMENTS: Sequence[Take] = (
    take_labelled,
    take_moment,
    take_little,
    take_clipped,
    take_credit,
    take_desks,
    take_door,
    take_photographer,
    take_paper,
    take_source,
    take_unknown_paper,
    take_page,
    take_section,
    take_genre,
    take_writer,
    take_names,
    take_handle,
    take_medium,
)
"""In this order each is tried where the one before has ended."""
LONGEST = 200
LONGEST_UNKNOWN = 40
LONGEST_WRITER = 60


def read_head_line(words: str) -> HeadLine | None:
    """Give what a line says where it says nothing that a head would not say; else None."""
    columns = seen(WIDE.sub(" | ", words) if "  " in words else words)
    words = seen(words.strip("*_ "))
    has_digit = DIGIT.search(words) is not None
    words = RUN_INTO.sub(" ", words) if has_digit else words
    words = GLUED_BY.sub(r"\g<by> ", words)
    if len(words) > LONGEST:
        return None
    if CREDIT_ALONE.fullmatch(words):
        return HeadLine(credit=words, is_strong=True)
    if is_genre(words):
        return HeadLine(section=words)
    if is_masthead(words) or is_crumbs(words):
        return HeadLine(source=paper_named(words), is_strong=True)
    head = read_pieces(pieces_of(words)) or (read_between_commas(words) if has_digit else None)
    if head is None and words.endswith(".") and has_digit and DAY.search(words):
        head = dated_alone(words[:-1])
    elif head is None and words.endswith(".") and len(words) <= LONGEST_WRITER:
        head = writer_alone(words[:-1])
    if head is None and columns != words:
        head = read_pieces(pieces_of(columns))
        return None if head and head.unknown else head
    return head


def pieces_of(words: str) -> Sequence[str]:
    """Give the pieces between the signs of a line; most lines have no such sign."""
    return PIECES.split(words) if PIECE_SIGN.search(words) else (words,)


def read_between_commas(words: str) -> HeadLine | None:
    """Give what a line says of which a name stands before the comma: `De Gelderlander, 8 februari 2023, p. 5`."""
    *before, rest = COMMA.split(words.strip("()[]"), maxsplit=1)
    if not before or not OPENING_NAME.fullmatch(before[0]):
        return None
    head = read_pieces([before[0], *pieces_of(rest)])
    return head if head and head.published and head.published.month else None


def dated_alone(words: str) -> HeadLine | None:
    """Give a date behind which a full stop stands: `DONDERDAG 14 FEBRUARI 1929.`, `3 juni om 10:41 uur.` too."""
    head = read_pieces([words])
    when = head.published or head.updated if head else None
    return head if head and when and when.day and (when.year or when.time) and not head.authors else None


def writer_alone(words: str) -> HeadLine | None:
    """Give what a writer is, with a full stop behind: `Redacteur bij Knack.` is read."""
    head = read_pieces([words])
    return head if head and head.is_writer else None


def read_pieces(pieces: Sequence[str]) -> HeadLine | None:
    """Give what the pieces say together; pieces that are not known are let through beside a date alone."""
    said = HeadLine()
    unknown: list[str] = []
    for piece in pieces:
        further = read_piece(piece, said)
        if further:
            said = further
        elif may_be_name(piece):
            unknown.append(piece.strip())
        else:
            return None
    when = said.published or said.updated
    if unknown and not (when and (when.month or when.words[:1].isalpha())):
        return None
    return replace(said, unknown=tuple(unknown)) if said != HeadLine() else None


def paper_named(words: str) -> str | None:
    """Give the name of a newspaper or site that a line is, and nothing more."""
    known = head_words().small.get(words.casefold()) if is_in_small(words) else None
    return known or (None if is_crumbs(words) else words.rstrip("."))


def is_masthead(words: str) -> bool:
    """Say whether a line is the name of a newspaper as it stands on its front page: `NIEUWE VEENSCHE COURANT`."""
    if not words.isupper():
        return is_in_small(words) and words.casefold() in head_words().small
    names = words.rstrip(".").split()
    return 1 < len(names) <= MOST_TITLE and names[-1].casefold() in PAPERS


def is_in_small(words: str) -> bool:
    """Say whether a name is written in small letters, as that of a site may be even with a capital: `Nieuwsblad.be`."""
    return words.islower() or ("." in words and " " not in words)


def is_crumbs(words: str) -> bool:
    """Say whether a line is the way to the article: `Home > Zeeland > Verkeer`."""
    if not CRUMB_SIGN.search(words):
        return False
    crumbs = [crumb.casefold() for crumb in CRUMBS.split(words) if crumb]
    *way, _ = crumbs or [""]  # the last may be the headline itself
    return len(crumbs) > 1 and crumbs[0] in CRUMB_STARTS and all(len(crumb) <= LONGEST_UNKNOWN for crumb in way)


def is_genre(words: str) -> bool:
    """Say whether a line is a genre, alone or with whom or what it is about: `Interview Els Prins`, `Wonen Zeeland`."""
    known = head_words()
    found = known.genre.match(words) or known.section.match(words)
    if not found:
        return False
    rest = words[found.end() :].strip(" :-–")
    is_word = rest.isalpha() and rest[:1].isupper()
    return not rest or is_word or bool(NAMES.fullmatch(rest)) or rest.casefold() in known.sections


def may_be_name(piece: str) -> bool:
    """Say whether a piece is short enough to be a publisher, a person or a section."""
    words = piece.strip()
    return len(words) <= LONGEST_UNKNOWN and not any(sign.isdigit() or sign in ".!?\"'‘“" for sign in words[:-1])


def read_piece(piece: str, said: HeadLine) -> HeadLine | None:
    """Take in all elements of one piece, one behind the other; None where something else stands between them."""
    position = end_of_glue(piece, 0)
    while position < len(piece):
        for take in ELEMENTS:
            if taken := take(piece, position, said):
                said, position = taken[0], end_of_glue(piece, taken[1])
                break
        else:
            return None
    return said
