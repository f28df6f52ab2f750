"""A text to its distinct names, each with all the places where it stands, whatever form it has there."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.lexicon.nouns import is_body, is_person
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_shapes import capitalised, shape_of
from kantlijn.annotators.naming.names import Place, find_places
from kantlijn.annotators.naming.origins import is_origin
from kantlijn.annotators.naming.surroundings import THING, after_name, before_name, is_written_small
from kantlijn.annotators.naming.word_lists import known_figures, particle_surnames, surnames

QUOTED = frozenset("'\"‘“")
NICKNAME = re.compile(r""" ['"‘“](?:(?:[Dd]e|[Hh]et|[Tt]he|[EeLl][la]) )?[A-Z][\w-]*(?: [A-Z][\w-]*)?['"’”] """)
SURNAME_OPENERS = words("De Van Den Der Von Ter Ten Te El Al La Le Du Di")


@dataclass(slots=True, eq=False)
class Candidate:
    """A distinct name of the text with all its places."""

    name: str
    places: list[Place] = field(default_factory=list)


def find_candidates(text: str, is_boundary: Callable[[int], bool]) -> dict[str, Candidate]:
    """Give every distinct name of the text, by its first place; the test tells which newlines end a block."""
    found = join_nicknames(text, find_places(text, is_boundary))
    settle_headings(text, found)
    found = settle_neighbours(found)
    settle_openings(found)
    settle_particles(text, found)
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


def settle_headings(text: str, found: Iterable[Place]) -> None:
    """Cut off a heading that has run into the sentence behind it, and a function that no list of titles holds.

    `… gelukt. |Gevolgen| Bosman belt.`, `aldus |Woondeskundige| Mia Bosman`. Headings are made of words of the story,
    so that they stand in it in lower case too.
    """
    several = [place for place in found if " " in place.name]
    shapes = [shape_of(place.name) for place in several]
    lasts = {shape.surname for shape in shapes if is_first_name(shape.first)}
    for place in several:
        if place.name.count(" ") > 2:
            drop_repetition(place)
        if place.opens:
            drop_opening_noun(text, place)
        word, rest, *_ = shape_of(place.name)
        while (
            rest[:1].isupper()
            and not is_first_name(word)
            and (is_no_name(text, word, opens=place.opens) or (place.opens and rest in lasts))
        ):
            place.start += len(word) + 1
            place.name = rest
            word, rest, *_ = shape_of(rest)


def settle_neighbours(found: list[Place]) -> list[Place]:
    """Part two surnames side by side, subject and object of a clause: `waarin |Oldewelt| |Pieck| tekent`.

    Both are those of others who are named in full, and the first is no first name.
    """
    fuller = [shape_of(place.name) for place in found if " " in place.name]
    lasts = {one.surname for one in fuller if is_first_name(one.first)}
    if not any(one.first in lasts for one in fuller):
        return found
    settled = []
    for place in found:
        first, _, second = place.name.partition(" ")
        if second in lasts and first in lasts and first != second and not is_first_name(first):
            behind = Place(place.end - len(second), place.end, second, None, opens=False)
            place.end, place.name = place.start + len(first), first
            settled += [place, behind]
        else:
            settled.append(place)
    return settled


def drop_repetition(place: Place) -> None:
    """Cut off a heading or caption that has nothing but the name: `|Anna Bos| Anna Bos belt`."""
    words = place.name.split(" ")
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        place.name = " ".join(words[half:])
        place.start = place.end - len(place.name)


def drop_opening_noun(text: str, place: Place) -> None:
    """Cut off the noun of `Haven van Zaltveen krijgt sluis`, where the story has `de haven van Zaltveen` too."""
    word, _, rest = place.name.partition(" ")
    if word in SURNAME_OPENERS or not rest[:1].islower():
        return
    if f" {word.lower()} {rest}" in text:
        name = rest.lstrip("abcdefghijklmnopqrstuvwxyz ’'")
        place.start = place.end - len(name)
        place.name = name


def is_no_name(text: str, word: str, *, opens: bool) -> bool:
    """Say whether the first of several words, no first name, is no part of a name: a function, or a heading."""
    low = word.lower()
    if not low.isalpha() or word in SURNAME_OPENERS or word in surnames():
        return False
    if is_person(low):
        return True
    return opens and not (is_body(low) or THING.search(low)) and is_written_small(text, word)


def settle_openings(found: Iterable[Place]) -> None:
    """Decide of `De Boer` or `Van Delft` at the start of a sentence whether the first word belongs to the name."""
    doubtful = [
        place for place in found if place.opens and " " in place.name and shape_of(place.name).first in SURNAME_OPENERS
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
        if word == "De" or rest in names or known_otherwise(rest.partition(" ")[0]):
            place.start += len(word) + 1
            place.name = rest
            place.opens = False


def settle_particles(text: str, found: Iterable[Place]) -> None:
    """Give a surname its particle back where it was taken for a word: `|van Hove| zegt` beside `Anna van Hove`.

    Not before a town or the like: `de trein van Delft` has nothing to do with Anna van Delft.
    """
    full = [shape_of(place.name) for place in found if " " in place.name]
    particles = {one.last: one.surname for one in full if one.surname != one.last and not one.surname[0].isupper()}
    for place in found if particles else ():
        surname = particles.get(place.name)
        if surname is None or known_otherwise(place.name) or is_origin(place.name):
            continue
        start = place.end - len(surname)
        if start >= 0 and text[start : place.end].lower() == surname.lower():
            place.start, place.name, place.opens = start, capitalised(surname), False


def settle_forms(text: str, found: Iterable[Place]) -> None:
    """Bring genitives and capitals together with the plain form: `Jansens` and `JANSEN` with `Jansen`."""
    names = {place.name for place in found}
    lasts = {shape_of(name).capitalised for name in names if " " in name}
    for place in found:
        name = place.name
        if len(name) < 4:
            continue
        if name[-1] == "s":
            base = name[:-1]
            plain, other = base in names or base in lasts, name not in lasts
            if (plain and other) or ((plain or (other and is_genitive(name))) and has_noun_behind(text, place)):
                place.name = base
        elif name[-1].isupper() and name.isupper():
            small = name.title()
            if small in names or (" " in name and is_first_name(shape_of(small).first)):
                place.name = small


def is_genitive(name: str) -> bool:
    """Say whether an unlisted word may be the genitive of a listed name: `Annas`, `Piet Hoekstras`."""
    last = name.rpartition(" ")[2]
    if last in surnames() or last in known_figures():
        return False
    return last[:-1] in surnames() if " " in name else is_first_name(name[:-1]) and not is_first_name(name)


def has_noun_behind(text: str, place: Place) -> bool:
    """Say whether a word that may be a noun follows, which a genitive needs: `Annas fiets`, not `Wiebes zegt`."""
    return not place.title and after_name(text, place.end) == "other" and before_name(text, place.start)[1] != "office"
