"""A text to the stretches of it that may be one name each, freed from the titles and opening words before them."""

from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.verbs import readings_of
from kantlijn.annotators.lexicon.word_lists import LEXICON, common_words, inhabitants, known_figures, surnames
from kantlijn.annotators.naming.first_names import NAMING, first_names, is_first_name
from kantlijn.annotators.naming.name_cuts import Piece, Setting, stretches
from kantlijn.annotators.naming.name_fronts import (
    is_droppable,
    without_body,
    without_department,
    without_subject,
    without_titles,
)
from kantlijn.annotators.naming.name_settings import opens_sentence, setting_of
from kantlijn.annotators.naming.name_shapes import (
    CAPITAL_PARTICLES,
    CHAIN,
    PIECE,
    is_acronym,
    is_initials,
    is_particle,
    shape_of,
)
from kantlijn.annotators.naming.surroundings import closed_kinds
from kantlijn.annotators.naming.titles import is_title
from kantlijn.kept import kept
from kantlijn.patterns import pattern

EPONYMS = ("syndroom van ", "ziekte van ", "ei van ", "Orde van ", *(f"{noble} van " for noble in words_for("noble")))
"""What is named after somebody and names nobody, `het syndroom van Down`, and titles: `de hertog van Wessex`."""
LOST = (" De", " Van", " Den", " Der")
"""What no name ends in."""
SMALL_END = pattern(r" ([a-z]+)\b")
ARTICLES = ("de ", "De ", "en ", "ze ", "ie ", "-jarige ")
"""Ends of words before an inhabitant who is called by nothing else: `de |Noor|`, `een |Fin|`, `de 31-jarige |Brit|`."""
FINITE = ("present", "past")
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


@kept(LEXICON, NAMING)
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


def lines_of(chain: str, start: int, is_boundary: Callable[[int], bool]) -> list[str]:
    """Split a chain at the newlines that end a block; those of a hard-wrapped paragraph become blanks."""
    letters = [
        " " if letter == "\n" and not is_boundary(start + place) else letter for place, letter in enumerate(chain)
    ]
    return "".join(letters).split("\n")


@lru_cache(65536)
def parts_of(chain: str, setting: Setting) -> tuple[Part, ...]:
    """Give what may be names in a chain: cut at phrases, freed from titles and from words that open a sentence."""
    heads = chain.isupper() and " " in chain and is_first_name(chain.partition(" ")[0].title())
    if heads and (runs := runs_of_names(chain)) is not None:
        cut_off = [(start, parts_of(run, Setting())) for start, run in runs]
        return tuple(
            replace(part, start=part.start + start, end=part.end + start) for start, parts in cut_off for part in parts
        )
    written = in_small(chain) if heads else chain
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


def runs_of_names(chain: str) -> list[tuple[int, str]] | None:
    """Give where a heading in capitals has several words without such as are in no name; None where it has no others.

    `|JAN BOS| EN |ANNA VIS|`, `|JAN BOS| WINT`, and nothing of `ANNA EEN VERLIEZER`.
    """
    words = chain.split(" ")
    between = [is_between_names(word) for word in words]
    if not any(between):
        return None
    runs, start = [], 0
    for inside, group in groupby(zip(words, between, strict=True), key=lambda pair: not pair[1]):
        run = " ".join(word for word, _ in group)
        if inside and " " in run:
            runs.append((start, run))
        start += len(run) + 1
    return runs


def is_between_names(word: str) -> bool:
    """Say whether a word in capitals is one of grammar, or a verb, and no part of a name: `EEN`, `WANT`, `RAAST`."""
    name, small = word.capitalize(), word.lower()
    if name in CAPITAL_PARTICLES or is_first_name(name) or name in surnames():
        return False
    return small in closed_kinds() or any(one.kind in FINITE for one in readings_of(small))


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
    while stretch and (is_particle(stretch[-1][2]) or (len(stretch) > 2 and stretch[-1][2] in words_for("rubric"))):
        stretch = stretch[:-1]
    if not stretch or (len(stretch) == 1 and is_initials(stretch[0][2])):
        return None
    start, end = stretch[0][0], stretch[-1][1]
    name = chain[start:end].replace("\u00a0", " ")
    return Part(start, end, name, title or office or None, opens, is_doubtful(name))


def is_doubtful(name: str) -> bool:
    """Say whether a name may be an inhabitant, lack its end, or be a club's initials: see names_nobody."""
    return name in inhabitants() or name.endswith(LOST) or (len(name) < 4 and is_acronym(name))
