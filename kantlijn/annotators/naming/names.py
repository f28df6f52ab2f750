"""A text to the stretches of it that may be one name each, freed from the titles and opening words before them."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from operator import attrgetter

from msgspec import Struct

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.closed import words_of
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.word_lists import common_words, inhabitants, known_figures, surnames
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_cuts import Piece, Setting, stretches
from kantlijn.annotators.naming.name_fronts import (
    is_droppable,
    without_body,
    without_department,
    without_subject,
    without_titles,
)
from kantlijn.annotators.naming.name_shapes import (
    CAPITAL_PARTICLES,
    CHAIN,
    PARTICLE,
    PIECE,
    is_acronym,
    is_initials,
    is_particle,
    shape_of,
)
from kantlijn.annotators.naming.surroundings import BEARERS, after_name, before_name
from kantlijn.annotators.naming.titles import is_title, title_of

OPENING = frozenset("!?:;\"'“”‘’„‚«»(\n\r–—•…*|-,")
"""Marks after which a sentence or quotation may open; a comma only doubled."""
FUNCTION_ENDS = ("van ", "oor ", "bij ", "ens ", "de ", "het ", "der ", " en ")
JOINING_FUNCTION = frozenset(("van", "voor", "bij", "namens", "der"))
FUNCTION_REACH = 90
"""Characters before a name in which its function may begin."""
EPONYMS = ("syndroom van ", "ziekte van ", "ei van ", "Orde van ", *(f"{noble} van " for noble in words_for("noble")))
"""What is named after somebody and names nobody, `het syndroom van Down`, and titles: `de hertog van Wessex`."""
LOST = (" De", " Van", " Den", " Der")
"""What no name ends in."""
SMALL_END = re.compile(r" ([a-z]+)\b")
PARTICLED = re.compile(rf" ((?:{PARTICLE} )+\S+)")
ARTICLES = ("de ", "De ", "en ", "ze ", "ie ", "-jarige ")
"""Ends of words before an inhabitant who is called by nothing else: `de |Noor|`, `een |Fin|`, `de 31-jarige |Brit|`."""
DUE = ("says", "preposition aldus", "preposition volgens")
"""Kinds of words behind which somebody's name must come."""
FINITE = ("says", "verb", "aux")
"""Kinds of words behind a name that are finite verbs."""
LONGEST = 24
"""Pieces that are looked at together, so that capitals without end cost no more than others."""
FLAT = 700
"""From this length on, a text without any line break has lost them."""


class Place(Struct, eq=False):
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
    """The title that stands before it with a capital or an office: `Minister`, `minister van Defensie`."""


class Part(Struct, frozen=True, gc=False):
    """What may be one name in a chain of capitals; see Place."""

    start: int
    end: int
    name: str
    title: str | None
    opens: bool
    doubtful: bool
    """Whether it may be an inhabitant, or lack its end: see names_nobody."""


def find_places(text: str, is_boundary: Callable[[int], bool]) -> list[Place]:
    """Give all that may be one name, in the order of the text; the test tells which newlines end a block."""
    found: list[Place] = []
    words: list[Place] = []
    openers = opening_words()
    flat = len(text) > FLAT and "\n" not in text
    eponyms = any(eponym in text for eponym in EPONYMS)
    for chain in CHAIN.finditer(text):
        written = chain.group()
        start = chain.start()
        if written in openers and text[chain.end() : chain.end() + 1] != ":":
            if start > 1 and text[start - 2].isalnum():
                words.append(Place(start, chain.end(), written, None, opens=False))
            continue
        for line in lines_of(written, start, is_boundary) if "\n" in written else (written,):
            opens = opens_sentence(text, start)
            if " " in line:
                parts = parts_of(line, setting_of(text, line, start, opens, flat))
            else:
                parts = word_alone(line, opens)
            if not parts and " " not in line and not text.endswith(ARTICLES, 0, start):
                words.append(Place(start, start + len(line), line, None, opens))
            for part in parts:
                place = Place(start + part.start, start + part.end, part.name, part.title, part.opens, part.title)
                if not ((part.doubtful or eponyms) and names_nobody(text, place)):
                    found.append(place)
            start += len(line) + 1
    return with_surnames(found, words) if words else found


def with_surnames(found: list[Place], words: list[Place]) -> list[Place]:
    """Add common words and those for where people come from that are a surname here: `Bremer` beside `Bo Bremer`."""
    lasts = {shape_of(place.name).last for place in found if is_first_name(shape_of(place.name).first)}
    surnames_here = [place for place in words if place.name in lasts]
    return sorted([*found, *surnames_here], key=attrgetter("start")) if surnames_here else found


def add_small_end(text: str, place: Place) -> None:
    """Add to a name the rest of its surname that somebody forgot the capital of: `Els De |smet|`."""
    small = SMALL_END.match(text, place.end)
    if small and small[1].capitalize() in surnames():
        place.end, place.name = small.end(), place.name + small.group()


def names_nobody(text: str, place: Place) -> bool:
    """Say whether a disease, a country or an inhabitant bears it: `syndroom van Down`, `de Noor`, `Bos (GB)`.

    And add to a name the rest of its surname that somebody forgot the capital of: `Els De |smet|`.
    """
    if place.name.endswith(LOST):
        add_small_end(text, place)
    if is_acronym(place.name):
        return text.endswith(" (", 0, place.start) or text[place.end : place.end + 1] == "/"
    if text.endswith(EPONYMS, 0, place.start):
        return True
    return place.name in inhabitants() and text.endswith(ARTICLES, 0, place.start)


@cache
def opening_words() -> frozenset[str]:
    """Give the common words that are no names either, with the capital that a sentence gives them."""
    capitals = frozenset(word.capitalize() for word in common_words())
    return frozenset(word for word in capitals if not is_first_name(word) and word not in surnames())


@lru_cache(65536)
def word_alone(word: str, opens: bool) -> tuple[Part, ...]:  # noqa: FBT001 cached by position
    """Give what may be a name in a chain of one word; where people come from is none: `Amerikaanse`, `Utrechters`."""
    if is_origin(word) and not is_first_name(word) and word not in surnames() and word not in known_figures():
        return ()
    if word.isalpha():
        return (Part(0, len(word), word, None, opens, is_doubtful(word)),)
    return parts_of(word, Setting(opens=opens))


def setting_of(text: str, line: str, start: int, opens: bool, flat: bool) -> Setting:  # noqa: FBT001
    """Give what stands before a chain of several words that tells how to read it."""
    office = ""
    words = line.split(" ")
    if text.endswith(FUNCTION_ENDS, 0, start) and not is_first_name(words[0]):
        noun = function_before(text, start)
        if noun in words_for("office") or (noun and any(map(is_first_name, words[1:-1]))):
            office = noun
    opens = opens and not opens_with_name(text, line, start)
    word, kind = before_name(text, start) if len(words) > 2 else ("", "")
    due = kind in DUE or (opens and len(words) > 2 and after_name(text, start + len(line)).startswith(FINITE))
    return Setting(opens, office, word if kind in BEARERS else "", due, flat, len(words) > 2 and recurs(text, line))


def recurs(text: str, line: str) -> bool:
    """Say whether a surname with a particle stands alone inside a sentence too, with a capital: `zegt |Van Mol|`."""
    surname = PARTICLED.search(line)
    found = text.find(f" {surname[1][0].upper()}{surname[1][1:]}") if surname else -1
    return found > 0 and (text[found - 1].isalpha() or text[found - 1] == ",")


def opens_with_name(text: str, line: str, start: int) -> bool:
    """Say whether what could open a sentence is a first name: `Wil Bosman, voorzitter …`, not `Wil Bosman dat?`."""
    word = line.partition(" ")[0]
    known = first_names().get(word) if word.lower() in common_words() and line.count(" ") == 1 else None
    if known is None or not known.dutch:
        return False
    return after_name(text, start + len(line)).startswith((",", "(", *FINITE))


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


@lru_cache(16384)
def is_abbreviated(before: str) -> bool:
    """Say whether a full stop belongs to the word before it: `dr. Jansen`, `J. Jansen`."""
    word = before.replace("\n", " ").replace("(", " ").rpartition(" ")[2]
    if word in words_of("abbreviation") or word.lower() in words_of("address"):
        return True
    return len(word.rpartition(".")[2]) == 1 and word[-1].isalpha()


def function_before(text: str, start: int) -> str:
    """Give the function of something that is told of before a place, so that a name must come, else nothing.

    `minister van Sociale Zaken en |Wonen Jansen|`, `zegt lid van de |GGD Twente Anna Bos|`; with an article before it
    only an office is one: `de burgemeester van |Ede Anna Bos|`, not `de eigenaar van |Hotel Anna Bos|`.
    """
    front = text[max(0, start - FUNCTION_REACH) : start].split()
    for place in range(len(front) - 2, -1, -1):
        word = front[place]
        if not word.rstrip(",").replace("-", "").isalpha():
            return ""
        if front[place + 1] in JOINING_FUNCTION and is_person(word.lower()):
            function = title_of(word) or word
            articled = not articles().isdisjoint(front[max(0, place - 2) : place])
            return function if function in words_for("office") or not articled else ""
    return ""


@cache
def articles() -> frozenset[str]:
    """Give the words that open a noun phrase: `de`, `zijn`, `een`."""
    return words_of("definite") | words_of("possessive") | words_of("indefinite")


@lru_cache(65536)
def parts_of(chain: str, setting: Setting) -> tuple[Part, ...]:
    """Give what may be names in a chain: cut at phrases, freed from titles and from words that open a sentence."""
    written = chain
    if chain.isupper() and " " in chain and is_first_name(chain.partition(" ")[0].title()):
        written = in_small(chain)
    pieces = [(found.start(), found.end(), found.group()) for found in PIECE.finditer(written)]
    cut = [
        one
        for start in range(0, len(pieces), LONGEST)
        for one in stretches(pieces[start : start + LONGEST], setting if not start else Setting())
    ]
    parts = []
    for stretch in cut:
        at_front = stretch.pieces[0][0] == 0
        office = stretch.office or (setting.office if at_front or stretch is cut[-1] else "")
        named = without_department(stretch.pieces) if office else stretch.pieces
        if setting.title and at_front and len(named) > 2:
            named = without_subject(named)
        whole = len(named) == len(stretch.pieces)
        opens = (setting.opens and at_front and whole) or stretch.at_stop
        parts.append(freed(named, written, "" if whole else office, opens=opens, flat=setting.flat))
    return tuple(part for part in parts if part)


def in_small(chain: str) -> str:
    """Give a name in capitals throughout as it is written elsewhere: `Jan de Vries` for `JAN DE VRIES`."""
    small = [word.lower() if word.capitalize() in CAPITAL_PARTICLES else word.title() for word in chain.split(" ")]
    return found if len(found := " ".join(small)) == len(chain) else chain


def freed(stretch: list[Piece], chain: str, office: str, *, opens: bool, flat: bool) -> Part | None:
    """Drop titles, origins and, where a sentence opens, common words from the front: `Volgens minister Jansen`."""
    title, stretch = without_titles(without_body(stretch))
    opens = opens and title is None
    while stretch:
        words = [piece[2] for piece in stretch]
        if len(words) == 1 and (title or not opens or words[0] in surnames() or words[0] == chain):
            break
        if is_title(words[0]) and not (len(words) > 1 and words[0] in first_names() and not opens):
            title = words[0]
        elif not is_droppable(words, opens=opens, flat=flat):
            break
        opens = False
        stretch = stretch[1:]
    while stretch and is_particle(stretch[-1][2]):
        stretch = stretch[:-1]
    if not stretch or (len(stretch) == 1 and is_initials(stretch[0][2])):
        return None
    start, end = stretch[0][0], stretch[-1][1]
    name = chain[start:end].replace("\u00a0", " ")
    return Part(start, end, name, title or office or None, opens, is_doubtful(name))


def is_doubtful(name: str) -> bool:
    """Say whether a name may be an inhabitant, lack its end, or be a club's initials: see names_nobody."""
    return name in inhabitants() or name.endswith(LOST) or (len(name) < 4 and is_acronym(name))
