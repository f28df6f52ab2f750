"""A text to the stretches of it that may be one name each, freed from the titles and opening words before them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from kantlijn.annotators.language.closed_words import DETERMINERS, words
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_cuts import Piece, stretches
from kantlijn.annotators.naming.name_fronts import is_droppable, without_body, without_department, without_titles
from kantlijn.annotators.naming.name_shapes import (
    CHAIN,
    PIECE,
    is_initials,
    is_particle,
)
from kantlijn.annotators.naming.titles import is_title
from kantlijn.annotators.naming.word_lists import common_words, surnames

OPENING = frozenset("!?:;\"'“”‘’„‚«»(\n\r–—•…*|-,")
"""Marks after which a sentence or quotation may open; a comma only doubled."""
ABBREVIATIONS = words("mr dr pr drs prof ir ing mw mevr dhr ds mgr st")
OFFICES = (
    "minister", "secretaris", "commissaris", "burgemeester", "gouverneur", "woordvoerder", "directeur", "hoofd",
    "schepen", "wethouder", "gedeputeerde", "procureur", "voorzitter", "ambassadeur", "bisschop",
)  # fmt: skip
OFFICE_NEAR = re.compile("|".join(OFFICES))
OFFICE_OF = re.compile(rf"(?:{'|'.join(OFFICES)})\w* (?:van|voor) (?:[\w, ]{{0,40}}en )?$")
"""What announces a department or town, and then a name: `minister van Defensie Jansen`."""
OFFICE_ENDS = frozenset(("van ", "oor ", " en "))
FUNCTION_ENDS = ("van ", "oor ", "bij ", "ens ", "de ", "het ", "der ")
JOINING_FUNCTION = words("van voor bij namens der")
FUNCTION_REACH = 90
"""Characters before a name in which its function may begin."""
LONGEST = 24
"""Pieces that are looked at together, so that capitals without end cost no more than others."""


@dataclass(slots=True, eq=False)
class Place:
    """One place of what may be a name in the text."""

    start: int
    end: int
    name: str
    """As it is written, or without genitive s and capitals throughout."""
    title: str | None
    """The title before it: `Minister`, `wethouder`; one in lower case only once it was looked for."""
    opens: bool
    """Whether a sentence opens there, so that the capital says nothing."""
    in_chain: str | None = None
    """The title that stands before it with a capital: `Minister`."""


class Part(NamedTuple):
    """What may be one name in a chain of capitals; see Place."""

    start: int
    end: int
    name: str
    title: str | None
    opens: bool


def find_places(text: str, is_boundary: Callable[[int], bool]) -> list[Place]:
    """Give all that may be one name, in the order of the text; the test tells which newlines end a block."""
    found: list[Place] = []
    openers = opening_words()
    for chain in CHAIN.finditer(text):
        written = chain.group()
        if written in openers:
            continue
        start = chain.start()
        if "\n" not in written:
            add_places(found, text, written, start)
            continue
        for line in lines_of(written, start, is_boundary):
            add_places(found, text, line, start)
            start += len(line) + 1
    return found


def add_places(found: list[Place], text: str, line: str, start: int) -> None:
    """Add what may be one name in a chain without newlines that begins at a place of the text."""
    before = text[start - 4 : start]
    at_opening = not (before[-1:] == " " and before[-2:-1].isalnum()) and opens_sentence(text, start)
    office = before in OFFICE_ENDS and follows_office(text, start)
    if not office and line.count(" ") > 1 and before.endswith(FUNCTION_ENDS):
        office = any(map(is_first_name, line.split()[1:-1])) and follows_function(text, start)
    for first, end, name, title, opens in parts_of(line, at_opening, office):
        found.append(Place(start + first, start + end, name, title, opens, title))


@cache
def opening_words() -> frozenset[str]:
    """Give the common words that are no names either, with the capital that a sentence gives them."""
    capitals = frozenset(word.capitalize() for word in common_words())
    return frozenset(word for word in capitals if not is_first_name(word) and word not in surnames())


def follows_office(text: str, start: int) -> bool:
    """Say whether `minister van` or the like stands before a place."""
    front = text[max(0, start - 70) : start]
    return OFFICE_NEAR.search(front) is not None and OFFICE_OF.search(front) is not None


def lines_of(chain: str, start: int, is_boundary: Callable[[int], bool]) -> list[str]:
    """Split a chain at the newlines that end a block; those of a hard-wrapped paragraph become blanks."""
    letters = [
        " " if letter == "\n" and not is_boundary(start + place) else letter for place, letter in enumerate(chain)
    ]
    return "".join(letters).split("\n")


def opens_sentence(text: str, start: int) -> bool:
    """Say whether a sentence or quotation may open here: `. Jansen`, not `dr. Jansen`."""
    place = start - 1
    if place > 0 and text[place] == " " and text[place - 1].isalnum():
        return False
    while place >= 0 and text[place] in " \u00a0":
        place -= 1
    if place < 0:
        return True
    mark = text[place]
    if mark == ".":
        return not is_abbreviated(text[max(0, place - 5) : place])
    return mark in OPENING and (mark != "," or text[place - 1 : place] == ",")


def follows_function(text: str, start: int) -> bool:
    """Say whether a function without article is told of before a place, so that a name must come: `lid van de GGD`.

    `zegt coördinator van de campagne van de |GGD Twente Anna Bos|`, not `de eigenaar van |Hotel Anna Bos|`.
    """
    front = text[max(0, start - FUNCTION_REACH) : start].split()
    for place in range(len(front) - 2, 0, -1):
        if not front[place].replace("-", "").isalpha():
            return False
        if front[place + 1] in JOINING_FUNCTION and is_person(front[place].lower()):
            before = front[place - 1]
            return before not in DETERMINERS and not (front[place - 2 : place - 1] and front[place - 2] in DETERMINERS)
    return False


@lru_cache(16384)
def is_abbreviated(before: str) -> bool:
    """Say whether a full stop belongs to the word before it: `dr. Jansen`, `J. Jansen`."""
    word = before.replace("\n", " ").replace("(", " ").rpartition(" ")[2]
    return word.lower() in ABBREVIATIONS or (len(word.rpartition(".")[2]) == 1 and word[-1].isalpha())


@lru_cache(65536)
def parts_of(chain: str, opens: bool, office: bool) -> tuple[Part, ...]:  # noqa: FBT001 cached by position
    """Give what may be names in a chain: cut at phrases, freed from titles and from words that open a sentence."""
    pieces = [(found.start(), found.end(), found.group()) for found in PIECE.finditer(chain)]
    parts = []
    cut = [
        stretch for start in range(0, len(pieces), LONGEST) for stretch in stretches(pieces[start : start + LONGEST])
    ]
    for stretch in cut:
        at_front = stretch.pieces[0][0] == 0
        told = stretch.office or (office and (at_front or stretch is cut[-1]))
        named = without_department(stretch.pieces) if told else stretch.pieces
        parts.append(freed(named, chain, opens=(opens and at_front and named is stretch.pieces) or stretch.at_stop))
    return tuple(part for part in parts if part)


def freed(stretch: list[Piece], chain: str, *, opens: bool) -> Part | None:
    """Drop titles, origins and, where a sentence opens, common words from the front: `Volgens minister Jansen`."""
    title, stretch = without_titles(without_body(stretch))
    opens = opens and title is None
    while stretch:
        words = [piece[2] for piece in stretch]
        if len(words) == 1 and (title or not opens or words[0] in surnames()):
            break
        if is_title(words[0]) and not (len(words) > 1 and is_first_name(words[0]) and not opens):
            title = words[0]
        elif not is_droppable(words, opens=opens):
            break
        opens = False
        stretch = stretch[1:]
    while stretch and is_particle(stretch[-1][2]):
        stretch = stretch[:-1]
    if not stretch or (len(stretch) == 1 and is_initials(stretch[0][2])):
        return None
    start, end = stretch[0][0], stretch[-1][1]
    return Part(start, end, chain[start:end].replace("\u00a0", " "), title, opens)
