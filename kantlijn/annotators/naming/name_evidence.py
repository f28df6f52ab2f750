"""A name by itself to the evidence that it names a person: shape, sound, membership in our lists."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from kantlijn.annotators.lexicon.word_lists import (
    common_words,
    ends_in_thing,
    known_figures,
    no_person_words,
    organisations,
    places,
    surnames,
    towns,
)
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_cuts import FIRM_ENDS
from kantlijn.annotators.naming.name_shapes import (
    CAPITAL_PARTICLES,
    PIECE,
    is_acronym,
    is_foreign,
    is_initials,
    is_particle,
    shape_of,
)
from kantlijn.annotators.naming.sounds import sound_of
from kantlijn.annotators.naming.weights import Evidence, evidence

COARSE = {"0": "low", "1": "low", "2": "low", "3": "high", "4": "high"}
"""Two classes of sound for what is seldom told with each."""
NUMERALS = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "XIV", "XVI"))
"""`Willem II` is a king or a club, `Jansen II` a cabinet."""


@lru_cache(65536)
def first_class(word: str) -> str:
    """Say how well a first name is known, nl or far, or how much an unlisted one sounds like a name: 0 to 4."""
    known = first_names().get(word) or first_names().get(word.partition("-")[0])
    return ("nl" if known.dutch else "far") if known else unlisted_class(word)


@lru_cache(65536)
def last_class(word: str) -> str:
    """Say the same of a surname."""
    known = surnames().get(word, surnames().get(word.rpartition("-")[2]))
    return unlisted_class(word) if known is None else "nl" if known else "far"


def unlisted_class(word: str) -> str:
    """Tell of a word that no list of names has how it sounds, or that it is no word at all: `VVD`, `ProRail`."""
    if is_acronym(word):
        return "caps"
    if not word[2:].islower() and word[2:].isalpha() and len(word) > 3:
        return "inner"
    return str(sound_of(word))


def opening_class(words: list[str]) -> str:
    """Say the same of the first word of a name; a particle with a capital is none: `De Qarp`."""
    return "part" if len(words) > 1 and words[0] in CAPITAL_PARTICLES else first_class(words[0])


def particle_class(particle: str) -> str:
    """Say how a particle is used: de and van also begin other phrases, der seldom, far stands in foreign names."""
    if particle in ("de", "van"):
        return particle
    return "far" if is_foreign(particle) else "der"


@lru_cache(65536)
def evidence_of(name: str) -> Evidence:
    """Give the evidence that a name carries in itself; what ends in m is of several words, in s of a single one."""
    plain = name.isascii() and name.isalpha()
    pieces = [] if plain else [found.group() for found in PIECE.finditer(name)]
    words = [piece for piece in pieces if not is_particle(piece) and not is_initials(piece)] or [name]
    many = "m" if len(pieces) > 1 else "s"
    first, last = opening_class(words), last_class(words[-1])
    if words[-1] in known_figures():
        last = "fig" if last.isdigit() else last
        first = "fig" if many == "s" and first.isdigit() else first
    found = [f"n{min(len(words), 4)}{many}", f"F{first}L{last}{many}", f"F{first}{many}", f"L{last}{many}"]
    found += [*known_as(name, words[-1], many), *shown_by_shape(name, many, COARSE.get(first, first))]
    found += of_several_words(pieces, words) if many == "m" else of_one_word(name)
    return evidence(*found)


def known_as(name: str, last: str, many: str) -> Iterator[str]:
    """Tell which lists hold the whole name."""
    if name in places():
        yield "place" + many
    elif name in towns():
        yield "town" + many + last_class(last)
    if name in organisations():
        yield "org" + many
    if last in known_figures() or shape_of(name).capitalised in known_figures():
        yield "figure" + many


def shown_by_shape(name: str, many: str, known: str) -> Iterator[str]:
    """Tell what letters, digits and endings show."""
    if "-" in name:
        yield "hyphen" + many
    if not name.isalpha() and any(map(str.isdigit, name)):
        yield "digit"
    if not name.isascii():
        yield "accent" + many
    if ends_in_thing(name[1:]):
        yield from ("thing" + many, f"thing{many}{known}")


def of_one_word(name: str) -> Iterator[str]:
    """Tell what speaks for or against a name of one word."""
    if name in no_person_words():
        yield "nopers" + ("nl" if surnames().get(name) else "")
    if name.lower() in common_words():
        yield "common" + ("nl" if first_class(name) == "nl" else "")
    if len(name) < 4:
        yield f"len{len(name)}"


def of_several_words(pieces: list[str], words: list[str]) -> Iterator[str]:
    """Tell what the parts of a longer name are."""
    yield from ("P" + particle_class(piece) for piece in pieces if is_particle(piece))
    if pieces[0] in CAPITAL_PARTICLES:
        yield "Pcap" + pieces[0]
    if is_initials(pieces[0]):
        yield "initials"
    elif is_initials(pieces[-1]):
        yield "ends in initial"
    elif any(map(is_initials, pieces)):
        yield "middle initial"
    if any(map(is_first_name, words[1:-1])):
        yield "middle first"
    if is_first_name(words[-1]):
        yield "first last"
    if all(word.isupper() for word in words):
        yield "all caps"
    if words[-1] in NUMERALS:
        yield "numeral" + first_class(words[0])
    yield from of_known_words(words)
    if any(names_thing(word) and not before.endswith(FIRM_ENDS) for before, word in pairwise(pieces)):
        yield "nopers later"


def names_thing(word: str) -> bool:
    """Say whether a word makes a name one of something else: `Partij`; not behind `van der`, `Anna van der Zee`."""
    return word in no_person_words() and not surnames().get(word)


def of_known_words(words: list[str]) -> Iterator[str]:
    """Tell which words of a longer name are known as something else."""
    first, last = words[0], words[-1]
    if any(map(is_acronym, words)):
        yield "some acronym"
    if first in no_person_words():
        yield "nopers first"
    if any(word in places() for word in words):
        yield "some place"
    if last in places():
        yield "last place"
    if any(word in organisations() for word in words):
        yield "some org"
    if first in organisations() or first in places():
        yield "first known"
    if first.lower() in common_words() and not is_first_name(first) and first not in CAPITAL_PARTICLES:
        yield "first common"
