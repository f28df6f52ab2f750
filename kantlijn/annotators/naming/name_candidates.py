"""A text to its distinct names, each with all the places where it stands, whatever form it has there."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from operator import attrgetter

from msgspec import Struct, field

from kantlijn.annotators.lexicon.nouns import is_body, noun_of
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.verbs import readings_of
from kantlijn.annotators.lexicon.word_lists import (
    known_figures,
    no_person_words,
    organisations,
    particle_surnames,
    places,
    surnames,
)
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_shapes import SURNAME_OPENERS, capitalised, is_acronym, shape_of
from kantlijn.annotators.naming.names import Place, find_places
from kantlijn.annotators.naming.sounds import sound_of
from kantlijn.annotators.naming.surroundings import (
    ADJECTIVE,
    BEARERS,
    after_name,
    before_name,
    is_written_small,
    names_thing,
)
from kantlijn.patterns import pattern

PATRONYMIC = ("ers", "els", "ens", "ans")
"""Endings of surnames that are no genitives: `Tom Rademakers`."""
PARTICIPLE = pattern(r"ge\w+[dt]e")
SOUNDS_FOREIGN = 4
"""From this class of sound on, what ends like a noun for a person is none: `Abdurahman`."""
QUOTED = frozenset("'\"‘“")
NICKNAME = pattern(r""" ['"‘“](?:(?:[Dd]e|[Hh]et|[Tt]he|[EeLl][la]) )?[A-Z][\w-]*(?: [A-Z][\w-]*)?['"’”] """)


class Candidate(Struct, eq=False):
    """A distinct name of the text with all its places."""

    name: str
    places: list[Place] = field(default_factory=list)


def find_candidates(text: str, is_boundary: Callable[[int], bool]) -> dict[str, Candidate]:
    """Give every distinct name of the text, by its first place; the test tells which newlines end a block."""
    found = join_nicknames(text, find_places(text, is_boundary))
    several = [place for place in found if " " in place.name]
    settle_headings(text, found, several)
    settle_openings(found, several)
    found = settle_surnames(text, found, several)
    settle_forms(text, found)
    candidates: dict[str, Candidate] = {}
    for place in found:
        candidate = candidates.get(place.name)
        if candidate is None:
            candidate = candidates[place.name] = Candidate(place.name)
        candidate.places.append(place)
    return candidates


def join_nicknames(text: str, found: list[Place]) -> list[Place]:
    """Make one of the two halves of a name with a nickname between them: `Anna 'Noor' Bos`, `Bo "de Beer" Vink`."""
    nicknames = {
        place.start: nickname.end()
        for place in found
        if text[place.end + 1 : place.end + 2] in QUOTED
        and (nickname := NICKNAME.match(text, place.end))
        and is_first_name(place.name)
    }
    if not nicknames:
        return found
    starts = {place.start: place for place in found}
    joined: list[Place] = []
    for place in found:
        if joined and place.start < joined[-1].end:
            continue
        surname = starts.get(nicknames.get(place.start, -1))
        if surname:
            place.end, place.name = surname.end, text[place.start : surname.end]
        joined.append(place)
    return joined


def settle_headings(text: str, found: Iterable[Place], several: Iterable[Place]) -> None:
    """Cut off a heading that has run into the sentence behind it, and a function that no list of titles holds.

    `… gelukt. |Gevolgen| Bosman belt.`, `aldus |Woondeskundige| Mia Bosman`, `|Balende| Bosman` of `Piet Bosman`.
    Headings are made of words of the story, so that they stand in it in lower case too, or sound like no name.
    """
    shapes = [shape_of(place.name) for place in several]
    names = {shape.capitalised for shape in shapes if is_first_name(shape.first)}
    full = {place.name for place, shape in zip(several, shapes, strict=True) if is_first_name(shape.first)}
    if several:
        names.update(place.name for place in found if not place.opens or is_first_name(place.name))
    for place in several:
        word, rest, *_ = shape_of(place.name)
        while rest[:1].isupper() and not is_first_name(word) and (rest in full or is_front(text, place, rest in names)):
            place.start += len(word) + 1
            place.name = rest
            word, rest, *_ = shape_of(rest)


def is_front(text: str, place: Place, known: bool) -> bool:  # noqa: FBT001 whether the rest is a name of the text
    """Say whether the first word of a name, no first name, is no part of it: a function, or a heading."""
    word = shape_of(place.name).first
    low = word.lower()
    if word in SURNAME_OPENERS or not low.isalpha():
        return False
    if known and (place.opens or word in places() or is_origin(word)):
        told = noun_of(low) or readings_of(low) or low.endswith(ADJECTIVE) or PARTICIPLE.fullmatch(low)
        return bool(told) or word in places() or not sound_of(word) or is_written_small(text, word)
    if word in surnames():
        return False
    noun = noun_of(low)
    if noun and noun.kind in ("person", "group") and sound_of(word) < SOUNDS_FOREIGN:
        return True
    return place.opens and not (is_body(low) or names_thing(low)) and is_written_small(text, word)


def settle_openings(found: Iterable[Place], several: Iterable[Place]) -> None:
    """Decide of `De Boer` or `Van Delft` at the start of a sentence whether the first word belongs to the name."""
    doubtful = [
        place
        for place in several
        if place.opens and " " in place.name and shape_of(place.name).first in SURNAME_OPENERS
    ]
    if not doubtful:
        return
    inside = {place.name for place in found if not place.opens}
    names = {place.name for place in found}
    full = [shape_of(name) for name in names if " " in name]
    lasts = {shape.surname.lower() for shape in full if shape.first not in SURNAME_OPENERS}
    for place in doubtful:
        word, _, rest = place.name.partition(" ")
        low = place.name.lower()
        if place.name in inside or low in lasts or low.removesuffix("s") in lasts or place.name in particle_surnames():
            continue
        if surnames().get(rest) and rest not in names and rest not in places() and rest not in organisations():
            continue
        if word == "De" or rest in names or known_otherwise(rest.partition(" ")[0]):
            place.start += len(word) + 1
            place.name = rest
            place.opens = False


def settle_surnames(text: str, found: list[Place], several: Iterable[Place]) -> list[Place]:
    """Make surnames as whole as where they stand with a first name: `|van Hove| zegt` beside `Anna van Hove`.

    `|Groot Wassink| zegt` beside `Rik Groot Wassink` too. Not before a town or the like: `de trein van Delft` has
    nothing to do with Anna van Delft.
    """
    full = [shape_of(place.name) for place in several if " " in place.name]
    wholes = {one.last: rest_of(one.first, one.rest, one.surname) for one in full if " " in one.rest}
    for place in found if wholes else ():
        whole = wholes.get(place.name)
        if whole and not known_otherwise(place.name) and not is_origin(place.name):
            start = place.end - len(whole)
            if text[max(0, start) : place.end].lower() == whole.lower():
                place.start, place.name, place.opens = start, capitalised(whole), False
    behind = part_neighbours(text, found, several)
    return sorted([*found, *behind], key=by_start) if behind else found


def part_neighbours(text: str, found: Iterable[Place], several: Iterable[Place]) -> list[Place]:
    """Give the second of two people side by side, and leave the first in its place: `noemt |Oldewelt| |Pieck| moedig`.

    Both are named elsewhere in the text: in full, or with a title, `president |Oldewelt|`. So is who stands in a list
    of matches: `Bo Bos |Mia Oldewelt| - Piet Pieck`.
    """
    names = Counter(place.name for place in several)
    behind = [second for place in several if (second := cut_second(place, names))]
    alike: dict[str, list[Place]] = {}
    for place in found:
        alike.setdefault(place.name, []).append(place)
    lasts = Counter(one.capitalised for one in map(shape_of, names) if is_first_name(one.first))
    for place in several:
        shape = shape_of(place.name)
        owner = shape.first.removesuffix("s")
        if owner in lasts and not is_first_name(shape.first) and names_elsewhere(shape.rest):
            behind.append(Place(place.end - len(shape.rest), place.end, shape.rest, None, opens=False))
            place.end, place.name = place.end - len(shape.rest) - 1, shape.first
            continue
        tail = shape.surname if shape.surname[:1].isupper() and shape.surname != place.name else shape.last
        head = place.name.removesuffix(f" {tail}")
        if names[place.name] > 1 or head == tail or all(map(is_first_name, head.split(" "))):
            continue
        if known_otherwise(tail) and head not in lasts:
            continue
        alone = alike.get(head, [])
        own = is_first_name(shape_of(place.name).first)
        if tail in lasts and (head in lasts or (head in names and lasts[tail] > own)):
            apart = True
        else:
            known = head in known_figures() or any(before_name(text, other.start)[1] in BEARERS for other in alone)
            apart = known and bool(alone) and not all(other.opens for other in alike.get(tail, ()))
        if apart:
            behind.append(Place(place.end - len(tail), place.end, tail, None, opens=False))
            place.end, place.name = place.end - len(tail) - 1, head
            alike.setdefault(head, []).append(place)
    return behind


def names_elsewhere(name: str) -> bool:
    """Say whether a name is that of a town or body, and none of who is named before: `won Bos |Roland Garros|`."""
    first = name.partition(" ")[0]
    return name not in no_person_words() and (name in organisations() or name in places() or is_acronym(first))


def cut_second(place: Place, names: Mapping[str, int]) -> Place | None:
    """Cut off the second of two full names that run into one another, or a name that is said twice; give its place."""
    words = place.name.split(" ")
    for at in range(2, len(words) - 1):
        tail = " ".join(words[at:])
        called = is_first_name(words[0]) and is_first_name(words[at]) and words[0] != words[at]
        if (tail in names and called) or words[:at] == words[at:]:
            second = Place(place.end - len(tail), place.end, tail, None, opens=False)
            place.end, place.name = place.end - len(tail) - 1, " ".join(words[:at])
            return second
    return None


by_start = attrgetter("start")
"""Orders places as they stand in the text."""


def rest_of(first: str, rest: str, surname: str) -> str:
    """Give what may stand for a full name without first name: `García Vidal` of `Ana García Vidal`, `van Hove`."""
    return rest if " " not in surname and is_first_name(first) else surname


def settle_forms(text: str, found: Iterable[Place]) -> None:
    """Bring genitives, capitals and lost accents together with the plain form: `Jansens`, `JANSEN` with `Jansen`."""
    names = Counter(place.name for place in found)
    lasts = {shape_of(name).capitalised for name in names if " " in name}
    accented = {plain_letters(name): name for name in lasts if not name.isascii()}
    for place in found:
        name = place.name
        if name[-1] == "s" and len(name) > 3:
            base = name[:-1]
            plain, other = base in names or base in lasts, name not in lasts
            if (plain and other) or ((plain or (other and is_genitive(name))) and has_noun_behind(text, place)):
                place.name = base
        elif name.isupper() and name.title() in names and len(name) > 3:
            place.name = name.title()
        elif (
            name[-1] == "." and names[name] < names[name[:-1]]
        ):  # `met Jay |Z.|` at the end of a sentence, elsewhere `Jay Z`
            place.end, place.name = place.end - 1, name[:-1]
        if accented:
            place.name = accented.get(place.name, place.name)


@lru_cache(16384)
def plain_letters(name: str) -> str:
    """Give a name without the accents of its letters: `Rondon` for `Rondón`."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not "\u0300" <= letter <= "\u036f")


def is_genitive(name: str) -> bool:
    """Say whether an unlisted word may be the genitive of a listed name: `Annas`, `Piet Hoekstras`."""
    last = name.rpartition(" ")[2]
    if last in surnames() or last in known_figures() or last.endswith(PATRONYMIC):
        return False
    return last[:-1] in surnames() if " " in name else is_first_name(name[:-1]) and not is_first_name(name)


def has_noun_behind(text: str, place: Place) -> bool:
    """Say whether a word that may be a noun follows, which a genitive needs: `Annas fiets`, not `Wiebes zegt`."""
    behind = after_name(text, place.end)
    if place.title or not (behind.startswith("other") or (behind == "person" and not is_origin(place.name))):
        return False
    return before_name(text, place.start)[1] not in BEARERS
