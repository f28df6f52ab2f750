"""The distinct names of a text to those that are people's: each is judged once, by all its places together."""

import re
from collections.abc import Container
from functools import lru_cache

from kantlijn.annotators.lexicon.nouns import is_body
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.word_lists import organisations, surnames

BACKING = 250
"""What a name found in full adds to its surname and first name alone, in hundredths as all weights here."""
STREET = re.compile(
    r"[^\W\d_](?:straat|gracht|plein|laan|plantsoen|stadion|museum|lyceum|college|stichting|instituut|prijs|toernooi|tunnel)$"
)


def find_persons(scales: Scales, known: Container[str] = ()) -> list[Candidate]:
    """Give those that are people's names: the known ones, and those for which the evidence is strong enough."""
    return [candidate for name, candidate in scales.candidates.items() if name in known or is_person(candidate, scales)]


def is_person(candidate: Candidate, scales: Scales) -> bool:
    """Say whether a name is a person's; a short form of one found in full needs less evidence of its own.

    It may even be a company's by itself: `Van Haren` beside `Toon van Haren`.
    """
    name = candidate.name
    if is_settled(name):
        return " " in name and is_form_of_person(name, scales)
    if scales.is_hopeless(name):
        return False
    strength = scales.strength_of(candidate)
    if strength > 0 or strength <= -BACKING:
        return strength > 0
    return is_form_of_person(name, scales)


def is_form_of_person(name: str, scales: Scales) -> bool:
    """Say whether a name is the short form of a longer one that is a person's."""
    return any(
        scales.strength_of(scales.candidates[longer]) > 0
        for longer in scales.forms.get(name, ())
        if not is_settled(longer)
    )


@lru_cache(32768)
def is_settled(name: str) -> bool:
    """Say whether a name is surely no person's: a listed company, a street, a stadium named after somebody; `De`.

    And what tells by its first word which body it is: `Vakbond Zonnedauw`.
    """
    if " " not in name:
        return name == "De"
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    if is_body(first.lower()) and not is_first_name(first) and first not in surnames():
        return True
    return name in organisations() or (STREET.search(last) is not None and last not in surnames())
