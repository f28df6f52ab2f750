"""The distinct names of a text to those that are people's: each is judged once, by all its places together."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate, Evidence
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_evidence import evidence_of, first_class, last_class
from kantlijn.annotators.naming.name_shapes import capitalised, is_initials, surname_of
from kantlijn.annotators.naming.surroundings import after_name, before_name, is_written_small
from kantlijn.annotators.naming.titles import GENDER
from kantlijn.annotators.naming.word_lists import LISTS, organisations, places, surnames

BACKING = 250
"""What a name found in full adds to its surname and first name alone, in hundredths as all weights here."""
HOPELESS = -400
"""No surroundings make a person of a name that weighs less by itself (`Tweede Kamer`) and is part of no longer one."""
STREET = re.compile(
    r"[^\W\d_](?:straat|gracht|plein|laan|plantsoen|stadion|museum|lyceum|college|stichting|instituut|prijs|toernooi|tunnel)$"
)
BEARERS = frozenset(("office", "title", "kin", "person"))
"""Kinds of words before a name that tell what its bearer is."""
TELLING = BEARERS | {"other", "adjective"}
"""Kinds of words before a name whose endings are worth looking at."""


def find_persons(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Give those that are people's names; a short form of one found in full needs less evidence of its own."""
    strengths = [(candidate, strength_of(candidate)) for candidate in candidates if not is_settled(candidate.name)]
    shorter: set[str] = set()
    for candidate, strength in strengths:
        if strength > 0 and " " in candidate.name:
            surname = surname_of(candidate.name)
            shorter |= {surname, capitalised(surname), candidate.name.partition(" ")[0]}
    return [candidate for candidate, strength in strengths if strength > (-BACKING if candidate.name in shorter else 0)]


@lru_cache(32768)
def is_settled(name: str) -> bool:
    """Say whether a longer name is surely another's: a listed company, a street, a stadium named after somebody."""
    if " " not in name:
        return False
    last = name.rpartition(" ")[2]
    return name in organisations() or (STREET.search(last) is not None and last not in surnames())


def strength_of(candidate: Candidate) -> int:
    """Give what all evidence together says: above zero for a person's name.

    The evidence comes in no order, and fractions would add up a little differently in each: whole hundredths do not.
    """
    return weights()[1] + sum(map(worth, candidate.evidence))


@lru_cache(65536)
def worth(bundle: Evidence) -> int:
    """Give how much a bundle of evidence weighs."""
    weight = weights()[0]
    return sum(weight.get(piece, 0) for piece in bundle)


@cache
def weights() -> tuple[dict[str, int], int]:
    """Give how many hundredths each piece of evidence weighs, and what all start with; see docs/people-model.md."""
    read = json.loads((LISTS / "name_weights.json").read_text(encoding="utf-8"))
    return {piece: round(weight * 100) for piece, weight in read["weights"].items()}, round(read["start"] * 100)


def weigh(text: str, candidates: Mapping[str, Candidate], *, hopeless: float = HOPELESS) -> None:
    """Collect the evidence for every candidate, and note the titles before their places.

    Those that weigh less by themselves than `hopeless`, and are part of no longer name, are not looked at further: that
    saves a third of the time, and of 1,000 articles changed four names, all for the better.
    """
    longer, starting = longer_names(candidates)
    for candidate in candidates.values():
        kind, name = candidate.kind, candidate.name
        own = evidence_of(name)
        if "common" in own and is_forename(candidate):
            own = tuple(piece for piece in own if piece != "common")
        if worth(own) < hopeless and name not in longer and name not in starting:
            candidate.evidence = [own]
            continue
        known = first_class(name.partition(" ")[0])
        before, after = surroundings_of(text, candidate)
        bundles = [own, count_class(len(candidate.places), kind)]
        bundles += [standing_before(word, kind, known) for word in before]
        bundles += [standing_after(word, kind, known) for word in after]
        if all(place.opens for place in candidate.places):
            bundles.append(opening(kind, first_class(name), last_class(name), frozenset(after)))
        if is_written_small(text, name):
            bundles.append(("low" + kind,))
        bundles += shown_by_others(name, candidates, longer, starting)
        candidate.evidence = bundles


def title_before(text: str, start: int) -> str | None:
    """Give the word before a place where it tells what the bearer of a name is: `wethouder`."""
    word, kind = before_name(text, start)
    return word if kind in BEARERS else None


def is_forename(candidate: Candidate) -> bool:
    """Say whether a word that is a first name too stands inside sentences alone: `zegt Ben`, not `Ben je er?`."""
    return first_class(candidate.name) == "nl" and not any(place.opens for place in candidate.places)


@lru_cache(1024)
def standing_before(word: str, kind: str, known: str) -> Evidence:
    """Tell what kind of word stands before a name; what begins with `y` is the ending of a word."""
    return (word + kind,) if word[0] == "y" else (f"b{word}{kind}", f"b{word}{kind}{known}")


@lru_cache(1024)
def standing_after(word: str, kind: str, known: str) -> Evidence:
    """Tell what kind of word stands after a name."""
    return (f"a{word}{kind}", f"a{word}{kind}{known}")


@lru_cache(1024)
def count_class(count: int, kind: str) -> Evidence:
    """Tell whether a name stands in the text once, a few times or often."""
    return (f"c{1 if count == 1 else 2 if count < 4 else 4}{kind}",)


@lru_cache(8192)
def opening(kind: str, first: str, last: str, after: frozenset[str]) -> Evidence:
    """Tell of a name that stands only where sentences open, so that its capital says nothing."""
    return ("allopen" + kind, f"o{kind}F{first}L{last}", *(f"oa{word}{kind}" for word in after))


def longer_names(candidates: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Give for surnames and for first words a longer name that ends or begins with them."""
    longer: dict[str, str] = {}
    starting: dict[str, str] = {}
    for name in candidates:
        if " " in name:
            surname = surname_of(name)
            for short in (surname, capitalised(surname), name.rpartition(" ")[2]):
                if short != name:
                    longer.setdefault(short, name)
            starting.setdefault(name.partition(" ")[0], name)
    return longer, starting


def surroundings_of(text: str, candidate: Candidate) -> tuple[set[str], set[str]]:
    """Give what kinds of words stand before and after the places of a name, and note the titles."""
    before: set[str] = set()
    after: set[str] = set()
    for place in candidate.places:
        word, kind = before_name(text, place.start)
        if place.title:
            kind = "office" if place.title.lower().rpartition("-")[2] in GENDER else "title"
        elif kind in BEARERS:
            place.title = word
        before.add(kind)
        if kind in TELLING and word:
            before.add("y" + word[-3:].lower())
        after.add(after_name(text, place.end))
    return before, after


def shown_by_others(
    name: str, candidates: Mapping[str, Candidate], longer: Mapping[str, str], starting: Mapping[str, str]
) -> list[Evidence]:
    """Give what longer and shorter names in the same text say: `Jansen` beside `Anna Jansen`."""
    found: list[Evidence] = []
    if " " in name:
        found += [("lastalone",)] * (capitalised(surname_of(name)) in candidates)
        found += [("firstalone",)] * (name.partition(" ")[0] in candidates)
    if name in longer:
        first = longer[name].partition(" ")[0]
        found.append(("backed" + ("I" if is_initials(first) else first_class(first)) + mark_of_thing(longer[name]),))
    if name in starting:
        found.append(("startof" + mark_of_thing(starting[name]) + first_class(name),))
    return found


@lru_cache(16384)
def mark_of_thing(name: str) -> str:
    """Give X for a longer name that is known as something else than a person."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    if name in organisations() or name in places() or known_otherwise(last):
        return "X"
    return "X" if known_otherwise(first) and not is_first_name(first) else ""
