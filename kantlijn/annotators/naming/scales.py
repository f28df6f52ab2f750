"""The names of a text to all that speaks for and against their being people's, weighed."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from kantlijn.annotators.lexicon.nouns import calling_of
from kantlijn.annotators.lexicon.word_lists import common_words, known_figures, organisations, places, surnames, towns
from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_evidence import COARSE, evidence_of, first_class, last_class, opening_class
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of
from kantlijn.annotators.naming.surroundings import (
    BEARERS,
    after_name,
    before_name,
    is_written_small,
    kind_before,
    opens_compound,
)
from kantlijn.annotators.naming.weights import Evidence, evidence, single, weights

HOPELESS = -250
"""No surroundings make a person of a name that weighs less by itself (`Tweede Kamer`) and is part of no longer one."""
ROWS_BEFORE = {"mark,": 2, "coordinator en": 4}
ROWS_AFTER = {",Capital": 2, "coordinator en": 4}
"""Surroundings that tell of a row of names, and how far away the next name is."""


class Scales:
    """The names of one text, each weighed when it is asked for: the gazetteer settles many without."""

    def __init__(self, text: str, candidates: Mapping[str, Candidate], *, hopeless: float = HOPELESS) -> None:
        """Note which names are parts of others.

        Those that weigh less by themselves than `hopeless`, and are part of no longer name, are not looked at further:
        that saves a third of the time, and of 2,000 articles changed one name, for the better.
        """
        self.text = text
        self.candidates = candidates
        self.hopeless = hopeless
        self.longer, self.starting, self.forms = longer_names(candidates)
        self.strengths: dict[str, int] = {}
        self.starts = {place.start: name for name, one in candidates.items() for place in one.places}
        self.ends = {place.end: name for name, one in candidates.items() for place in one.places}

    def is_hopeless(self, name: str) -> bool:
        """Say whether a name by itself weighs too little to be looked at any further."""
        return evidence_of(name).weight < self.hopeless and name not in self.longer and name not in self.starting

    def is_held_by(self, candidate: Candidate) -> bool:
        """Say whether a common word has a capital right behind an office, so that it is a name: `minister |Snel|`."""
        common = candidate.name.lower() in common_words() and candidate.name.isalpha()
        return common and any(
            not place.opens and calling_of(before_name(self.text, place.start)[0]) == "office"
            for place in candidate.places
        )

    def strength_of(self, candidate: Candidate) -> int:
        """Give what all evidence together says: above zero for a person's name."""
        name = candidate.name
        if name not in self.strengths:
            self.strengths[name] = weights()[1] + sum([each.weight for each in self.evidence_for(candidate)])
        return self.strengths[name]

    def evidence_for(self, candidate: Candidate) -> list[Evidence]:
        """Give all evidence, and note the titles before the places of a name that is looked at."""
        name, found = candidate.name, candidate.places
        if self.is_hopeless(name):
            return [evidence_of(name)]
        many, known = kinds_of(name)
        before, after, beside = self.surroundings_of(candidate)
        told = [evidence_of(name), standing("b", before, many, known), standing("a", after, many, known)]
        told.append(count_class(min(len(found), 4), many))
        if found[0].opens:
            if all(place.opens for place in found):
                told.append(opening(name, many, known, after))
            if many == "s" and is_written_small(self.text, name):
                told.append(single("lows"))
        told += [in_row(other, many) for other in beside]
        told += self.shown_by_others(name, many, known)
        return told

    def surroundings_of(self, candidate: Candidate) -> tuple[frozenset[str], frozenset[str], set[str]]:
        """Give what kinds of words stand before and after the places of a name, and the names beside it in a row.

        The titles are noted: `wethouder`. A row is `Anna Bos, |Qarp| en Piet Vos`. `Obama-aanhanger` tells nothing.
        """
        before: set[str] = set()
        after: set[str] = set()
        beside: set[str] = set()
        places = candidate.places
        if candidate.name in known_figures():
            places = [one for one in places if not opens_compound(self.text, one.end)] or places
        for place in places:
            word, kind = before_name(self.text, place.start)
            if place.in_chain:
                kind = kind_before(place.in_chain)
            elif kind in BEARERS:
                place.title = word
            behind = after_name(self.text, place.end)
            before.add(kind)
            after.add(behind)
            if kind in ROWS_BEFORE:
                beside.add(self.ends.get(place.start - ROWS_BEFORE[kind], ""))
            if behind in ROWS_AFTER:
                beside.add(self.starts.get(place.end + ROWS_AFTER[behind], ""))
        return frozenset(before), frozenset(after), beside - {""}

    def shown_by_others(self, name: str, many: str, known: str) -> list[Evidence]:
        """Give what longer and shorter names in the same text say: `Jansen` beside `Anna Jansen`."""
        told = []
        if many == "m":
            shape = shape_of(name)
            if shape.capitalised in self.candidates:
                told.append(single("lastalone"))
            if known != "part" and shape.first in self.candidates:
                told.append(single("firstalone"))
        if name in self.longer:
            told.append(backing(self.longer[name]))
        if name in self.starting:
            told.append(single("startof" + mark_of_thing(self.starting[name]) + known))
        return told


@lru_cache(65536)
def kinds_of(name: str) -> tuple[str, str]:
    """Give m for several words or s for a single one, and how well the first one is known: most evidence differs."""
    if " " in name:
        known = opening_class(name.split(" "))
        return "m", COARSE.get(known, known)
    if name in places() or name in organisations():
        return "s", "T" if surnames().get(name) else "X"
    return "s", "T" if name in towns() else COARSE.get(known := first_class(name), known)


def title_before(text: str, start: int) -> str | None:
    """Give the word before a place where it tells what the bearer of a name is: `wethouder`."""
    word, kind = before_name(text, start)
    return word if kind in BEARERS else None


@lru_cache(16384)
def standing(side: str, kinds: frozenset[str], many: str, known: str) -> Evidence:
    """Tell what kinds of words stand before (b) or after a name (a); small words tell something each for themselves."""
    general = {kind.partition(" ")[0] for kind in kinds}
    found = [piece for kind in general for piece in (f"{side}{kind}{many}", f"{side}{kind}{many}{known}")]
    return evidence(*found, *(f"{side}{kind}{many}" for kind in kinds if " " in kind))


@lru_cache(16384)
def in_row(other: str, many: str) -> Evidence:
    """Tell what a name beside another in a row is by itself."""
    kind = "X" if mark_of_thing(other) or other in towns() else "".join(kinds_of(other))
    return evidence(f"row{kind}{many}")


@lru_cache(1024)
def count_class(count: int, many: str) -> Evidence:
    """Tell whether a name stands in the text once, a few times or often."""
    return evidence(f"c{1 if count == 1 else 2 if count < 4 else 4}{many}")


@lru_cache(8192)
def opening(name: str, many: str, known: str, after: frozenset[str]) -> Evidence:
    """Tell of a name that stands only where sentences open, so that its capital says nothing."""
    opens = (f"oa{kind}{many}" for kind in after)
    return evidence("allopen" + many, f"o{many}F{known}", f"o{many}L{last_class(name)}", *opens)


def longer_names(candidates: Iterable[str]) -> tuple[dict[str, str], dict[str, str], dict[str, list[str]]]:
    """Give for surnames and for first words a longer name that ends or begins with them, and for both all such."""
    longer: dict[str, str] = {}
    starting: dict[str, str] = {}
    forms: dict[str, list[str]] = {}
    for name in candidates:
        if " " in name:
            first, _, last, surname, with_capital = shape_of(name)
            own = last.rpartition("-")[0] or last
            for short in (surname, with_capital, last, own):
                if short != name:
                    longer.setdefault(short, name)
            starting.setdefault(first, name)
            for short in {surname, with_capital, first, own}:
                forms.setdefault(short, []).append(name)
    return longer, starting, forms


@lru_cache(16384)
def backing(longer: str) -> Evidence:
    """Tell what a longer name says of the surname that it ends with."""
    first = shape_of(longer).first
    return evidence("backed" + ("I" if is_initials(first) else kinds_of(longer)[1]) + mark_of_thing(longer))


@lru_cache(16384)
def mark_of_thing(name: str) -> str:
    """Give X for a longer name that is known as something else than a person."""
    first, _, last, _, _ = shape_of(name)
    if name in organisations() or name in places() or (known_otherwise(last) and not surnames().get(last)):
        return "X"
    return "X" if known_otherwise(first) and not is_first_name(first) else ""
