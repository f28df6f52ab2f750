"""The pieces of a chain of capitals to stretches that may be one name each: new phrases and sentences are cut off."""

from typing import NamedTuple

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.lexicon.nouns import is_person
from kantlijn.annotators.naming.first_names import first_names, is_first_name
from kantlijn.annotators.naming.name_shapes import CAPITAL_PARTICLES, FOREIGN, is_acronym, is_initials, is_particle
from kantlijn.annotators.naming.origins import is_origin
from kantlijn.annotators.naming.titles import is_title
from kantlijn.annotators.naming.word_lists import (
    common_words,
    known_figures,
    no_person_words,
    organisations,
    places,
    surnames,
    towns,
)

SURNAME_PARTICLES = frozenset(("van der", "van den", "ten", "ter", "den", "der", "van 't", "van ’t", "in 't", "in ’t"))
ADDRESSES = words("meneer mijnheer mevrouw mevr. dhr. mw. heer juffrouw")
SURNAME_ADJECTIVES = words("Klein Kleine Groot Groote Grote Oude Olde Nieuwe Nije Lutke Lage Hoge")
"""First words of surnames of the east: `Anna Oude Bosmink`, `Piet Klein Wolterink`."""
AMBIGUOUS = frozenset(("al", "la", "do", "das", "des"))
"""Particles of foreign names that are Dutch words too."""
Piece = tuple[int, int, str]
"""Start and end in the chain, and the word or particle there."""


class Stretch(NamedTuple):
    """Pieces of a chain that belong together."""

    pieces: list[Piece]
    at_stop: bool = False
    """Whether a sentence opens there: `Jan K. Volgens hem`, `Gijzeling De gemeente` after a subhead."""
    office: bool = False
    """Whether a title and `van` stand before it: `Minister van Defensie Jansen`."""


def stretches(pieces: list[Piece]) -> list[Stretch]:
    """Cut where a particle begins a new phrase: `Anna Bos van Delft` is two, `Anna van Delft` is one."""
    cut = [Stretch([])]
    for place, piece in enumerate(pieces):
        current, word = cut[-1].pieces, piece[2]
        if not current:
            if not is_particle(word) or word[0] in "'’":
                current.append(piece)
        elif is_particle(word) and not is_particle(current[-1][2]):
            after, further = following(pieces[place + 1 :])
            before = [part[2] for part in current]
            whole = word == "van" and further and opens_body(before, after)
            if not (whole or is_addressed(before)) and joins(without_front(before), word, after):
                current.append(piece)
            else:
                cut.append(Stretch([], office=word == "van" and is_title(current[-1][2])))
        elif opens_again([part[2] for part in current], word, last=place == len(pieces) - 1):
            cut.append(Stretch([piece], at_stop=True))
        elif stands_behind_name([part[2] for part in current], word):
            cut.append(Stretch([piece]))
        else:
            current.append(piece)
    return [stretch for stretch in cut if stretch.pieces]


def opens_body(before: list[str], after: str) -> bool:
    """Say whether a name or body of several words begins behind `van`: `Anna van |Willem Bos|`, `Bo van |Zon Verf|`."""
    return is_first_name(after) or (len(before) > 1 and all(map(is_first_name, before)))


def is_addressed(before: list[str]) -> bool:
    """Say whether a surname stands behind a form of address, so that it is whole: `Meneer Qarp |van de bond|`."""
    return len(before) > 1 and before[-2].lower() in ADDRESSES and not is_first_name(before[-1])


def following(pieces: list[Piece]) -> tuple[str, bool]:
    """Give the word after a particle and whether a name goes on after it: `van |Willem| Bos`."""
    words_after = [piece[2] for piece in pieces if not is_particle(piece[2])]
    after = words_after[0] if words_after else ""
    return after, len(words_after) > 1 and len(pieces) > 1 and not is_particle(pieces[1][2])


def opens_again(words: list[str], word: str, *, last: bool) -> bool:
    """Say whether a capital inside a chain opens a sentence: after a suspect's initial, or after a subhead."""
    before = words[-1]
    if word.lower() not in common_words() or is_particle(before) or before in CAPITAL_PARTICLES:
        return False
    if is_initials(before) or word == "Het":
        return True
    if word in SURNAME_ADJECTIVES and not last and before.lower() not in common_words():
        return False
    if (is_title(before) and not is_full(words)) or (is_first_name(before) and len(without_front(words)) == 1):
        return False
    if word in CAPITAL_PARTICLES:
        return last
    known = first_names().get(word)
    return not (known and known.dutch) and not surnames().get(word)


def is_full(words: list[str]) -> bool:
    """Say whether a first name and a surname stand there, whatever else the surname means: `Rita Kok`."""
    last = words[-1]
    if len(words) == 1 or not is_first_name(words[0]) or is_particle(last) or last in CAPITAL_PARTICLES:
        return False
    return not is_first_name(last) or (last in surnames() and not shares_sex(words[0], last))


def stands_behind_name(words: list[str], word: str) -> bool:
    """Say whether a town or club comes right behind a whole name, and is none of it: `liet Anna Bos |Ajax| winnen`.

    Papers also set a letter writer's town behind the name, and pasting loses the break between them.
    """
    elsewhere = word in towns() or word in places() or word in organisations()
    return elsewhere and is_full(words) and word not in no_person_words() and not surnames().get(word)


def known_otherwise(word: str) -> bool:
    """Say whether a word is known as a place, a company, an acronym or a part of such a name."""
    return word in places() or word in organisations() or word in no_person_words() or is_acronym(word)


def without_front(words: list[str]) -> list[str]:
    """Give the words of a stretch after the last title or origin before the name: `De Delftse Anna`."""
    fronts = [
        place
        for place, word in enumerate(words[:-1])
        if is_origin(word) or ((is_title(word) or is_person(word.lower())) and not is_first_name(word))
    ]
    return words[fronts[-1] + 1 :] if fronts else words


def joins(before: list[str], particle: str, after: str) -> bool:
    """Say whether a particle belongs to the name before it: `Anna van Delft`, not `Bos van Defensie`."""
    last = before[-1]
    if last.title() in CAPITAL_PARTICLES or is_initials(last):
        return True
    first = is_first_name(last)
    if particle.endswith((" de", " het")) and particle[:3] not in ("van", "von"):
        return after in surnames() and first
    if is_title(last) or (last.lower() in common_words() and len(before) == 1 and not first):
        return False
    if particle in FOREIGN:
        return particle not in AMBIGUOUS or first
    return joins_dutch(before, particle, after)


def joins_dutch(before: list[str], particle: str, after: str) -> bool:
    """Say the same of a Dutch particle: much hangs on whether a first name stands before it."""
    last = before[-1]
    first = is_first_name(last)
    if names_thing(after):
        return first and len(before) == 1 and names_home(last, after)
    if first:
        double = len(before) == 2 and shares_sex(before[0], last)
        full = last in surnames() and is_first_name(before[0]) and not double
        return len(before) == 1 or not full or particle != "van"
    if len(before) > 1:
        return particle == "de" and is_first_name(before[0]) and is_plain_surname(after)
    surname = surnames().get(after)
    common = after.lower() in common_words() and not surname
    if common or known_otherwise(last) or (particle == "van" and after in known_figures()):
        return False
    if particle in SURNAME_PARTICLES or (surname and after not in towns() and after not in places()):
        return True
    return particle in ("van de", "de") and last not in surnames() and last not in towns()


def is_plain_surname(word: str) -> bool:
    """Say whether a word is a common surname and neither an origin nor a title: `Bo Bos de |Jong|`."""
    return bool(surnames().get(word)) and not (is_origin(word) or is_title(word))


def shares_sex(first: str, second: str) -> bool:
    """Say whether two first names go together as one double name: `Jan Otto van Elst`, not `Anna Otto`."""
    one, other = first_names().get(first), first_names().get(second)
    return one is not None and other is not None and one.gender is not None and one.gender == other.gender


def names_thing(word: str) -> bool:
    """Say whether what follows a particle names a thing and is no common Dutch surname: `van Ajax`, not `van Dijk`."""
    return known_otherwise(word) and (is_acronym(word) or word in organisations() or not surnames().get(word))


def names_home(first_name: str, place: str) -> bool:
    """Say whether a place after a first name makes a name with it: `Anna van Delft`, `Willem van Oranje`."""
    if place in organisations():
        return False
    return place in towns() or (place in places() and place not in no_person_words() and first_name not in surnames())
