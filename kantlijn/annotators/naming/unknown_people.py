"""The distinct names of a text to those that are people's: each is judged once, by all its places together."""

from collections.abc import Container
from functools import lru_cache
from itertools import pairwise

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.lexicon.nouns import is_body, listed, noun_of
from kantlijn.annotators.lexicon.origins import is_origin
from kantlijn.annotators.lexicon.word_lists import inhabitants, no_person_words, organisations, surnames
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_shapes import CAPITAL_PARTICLES, SURNAME_OPENERS, is_initials, is_particle
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.surroundings import after_name, tells_of_several
from kantlijn.patterns import pattern

BACKING = 200
"""What a name found in full adds to its surname and first name alone, in hundredths as all weights here."""
NAMED_AFTER = pattern(
    rf"(\w{{2,}}?)(?:{'|'.join(sorted(words_for('named_after')))}|({'|'.join(sorted(words_for('named_after_names')))}))"
)
"""What is named after somebody in one word, alone or at the end: `het |Bernhardbos|`, `de Willem |Bakkerstraat|`."""


def find_persons(scales: Scales, known: Container[str] = ()) -> list[Candidate]:
    """Give those that are people's names: the known ones, and those for which the evidence is strong enough."""
    return [candidate for name, candidate in scales.candidates.items() if name in known or is_person(candidate, scales)]


def is_person(candidate: Candidate, scales: Scales) -> bool:
    """Say whether a name is a person's; a short form of one found in full needs less evidence of its own.

    It may even be a company's by itself: `Van Haren` beside `Toon van Haren`.
    """
    name = candidate.name
    if is_settled(name):
        return is_form_of_person(name, scales)
    if scales.is_hopeless(name):
        return scales.is_held_by(candidate)
    strength = scales.strength_of(candidate)
    if strength > 0 or strength <= -BACKING:
        return strength > 0 and not is_plural(candidate, scales)
    return is_form_of_person(name, scales)


def is_plural(candidate: Candidate, scales: Scales) -> bool:
    """Say whether a word opens sentences alone, before verbs for several people: `Schippers liggen stil`."""
    return (
        " " not in candidate.name
        and candidate.name not in scales.longer
        and all(place.opens and tells_of_several(after_name(scales.text, place.end)) for place in candidate.places)
    )


def is_form_of_person(name: str, scales: Scales) -> bool:
    """Say whether a name is the short form of a longer one that is a person's."""
    return name not in CAPITAL_PARTICLES and any(
        scales.strength_of(scales.candidates[longer]) > 0
        for longer in scales.forms.get(name, ())
        if not is_settled(longer)
    )


@lru_cache(32768)
def is_settled(name: str) -> bool:
    """Say whether a name by itself is surely no person's: a street, a listed company, a storm, a function; `De`."""
    words = name.split(" ")
    if len(words) == 2 and words[0] in words_for("storm") and is_first_name(words[1]):
        return True  # `Storm Benjamin raast over het land.`
    if words[-1] in surnames():
        return name in SURNAME_OPENERS or (" " in name and name in organisations())
    if len(words) > 1:
        return name in organisations() or tells_of_thing(words)
    after = NAMED_AFTER.fullmatch(name)
    return name in SURNAME_OPENERS or name.lower() in listed() or bool(after and is_first_name(after[1]))


def tells_of_thing(words: list[str]) -> bool:
    """Say whether a word of a name tells what it is: `Vakbond Zonnedauw`, `Anna Bosman Holding`, `De Delftse`."""
    first, last = words[0], words[-1]
    if is_origin(last) and all(word in CAPITAL_PARTICLES or is_particle(word) for word in words[:-1]):
        return True
    forename = is_first_name(first) or is_initials(first)
    called = forename or first in CAPITAL_PARTICLES
    if (is_body(first.lower()) or first in words_for("storm")) and (not is_first_name(first) or len(words) == 2):
        return True
    if any(is_body(word.lower()) and not (forename and is_particle(before)) for before, word in pairwise(words)):
        return True  # but not `Anna op het Hof`
    if (is_noun(last) and not called) or (is_initials(last) and known_otherwise(first)):
        return True
    if len(words) > 2 and last in no_person_words() and not is_particle(words[-2]) and words[-2] not in SURNAME_OPENERS:
        return True
    after = NAMED_AFTER.fullmatch(last)
    return after is not None and not after[2]


def is_noun(word: str) -> bool:
    """Say whether a word with a capital is a noun, or people by where they come from: `Regionale |Omroepen|`."""
    noun = noun_of(word.lower())
    several = noun is not None and noun.kind == "group" and word.isalpha()
    return word.lower() in listed() or several or (word in inhabitants() and word[-1] in "ns")
