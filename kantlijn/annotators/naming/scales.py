"""The names of a text to all that speaks for and against their being people's, weighed."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kantlijn.annotators.naming.first_names import is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.name_cuts import known_otherwise
from kantlijn.annotators.naming.name_evidence import evidence_of, first_class, last_class
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.surroundings import after_name, before_name, is_written_small
from kantlijn.annotators.naming.titles import titles
from kantlijn.annotators.naming.weights import Evidence, evidence, start_weight
from kantlijn.annotators.naming.word_lists import organisations, places

HOPELESS = -400
"""No surroundings make a person of a name that weighs less by itself (`Tweede Kamer`) and is part of no longer one."""
BEARERS = frozenset(("office", "title", "kin", "person"))
"""Kinds of words before a name that tell what its bearer is."""
TELLING = BEARERS | {"other", "adjective"}
"""Kinds of words before a name whose endings are worth looking at."""


class Scales:
    """The names of one text, each weighed when it is asked for: the gazetteer settles many without."""

    def __init__(self, text: str, candidates: Mapping[str, Candidate], *, hopeless: float = HOPELESS) -> None:
        """Note which names are parts of others.

        Those that weigh less by themselves than `hopeless`, and are part of no longer name, are not looked at further:
        that saves a third of the time, and of 1,000 articles changed four names, all for the better.
        """
        self.text = text
        self.candidates = candidates
        self.hopeless = hopeless
        self.longer, self.starting, self.forms = longer_names(candidates)
        self.strengths: dict[str, int] = {}

    def is_hopeless(self, name: str) -> bool:
        """Say whether a name by itself weighs too little to be looked at any further."""
        return greatest_weight(name) < self.hopeless and not self.is_part(name)

    def is_part(self, name: str) -> bool:
        """Say whether a longer name of the text begins or ends with this one."""
        return name in self.longer or name in self.starting

    def strength_of(self, candidate: Candidate) -> int:
        """Give what all evidence together says: above zero for a person's name."""
        name = candidate.name
        if name not in self.strengths:
            self.strengths[name] = start_weight() + sum([each.weight for each in self.evidence_for(candidate)])
        return self.strengths[name]

    def evidence_for(self, candidate: Candidate) -> list[Evidence]:
        """Give all evidence, and note the titles before the places of a name that is looked at."""
        name = candidate.name
        own = own_evidence(candidate)
        if own.weight < self.hopeless and not self.is_part(name):
            return [own]
        others = shown_by_others(name, self.candidates, self.longer, self.starting)
        return [own, *evidence_around(self.text, candidate), *others]


def own_evidence(candidate: Candidate) -> Evidence:
    """Give the evidence of a name by itself; a first name that is a common word too may be the former alone."""
    as_forename = evidence_of_forename(candidate.name)
    if as_forename is None or any(place.opens for place in candidate.places):
        return evidence_of(candidate.name)
    return as_forename


@lru_cache(65536)
def evidence_of_forename(name: str) -> Evidence | None:
    """Give the evidence of a first name that is a common word too and stands inside sentences alone.

    `zegt Ben`, not `Ben je er?`; None for all other names.
    """
    pieces = evidence_of(name).pieces
    if "common" not in pieces or first_class(name) != "nl":
        return None
    return evidence(*(piece for piece in pieces if piece != "common"))


@lru_cache(65536)
def greatest_weight(name: str) -> int:
    """Give what a name weighs by itself, wherever it stands, at most."""
    own, as_forename = evidence_of(name), evidence_of_forename(name)
    return max(own.weight, as_forename.weight) if as_forename else own.weight


def evidence_around(text: str, candidate: Candidate) -> list[Evidence]:
    """Give the evidence of all places of a name: its neighbours, how often and where it stands."""
    name, places = candidate.name, candidate.places
    kind, known = kinds_of(name)
    before, after = surroundings_of(text, places)
    found = [count_class(len(places), kind)]
    found += [standing_before(word, kind, known) for word in before]
    found += [standing_after(word, kind, known) for word in after]
    if places[0].opens and all(place.opens for place in places):
        found.append(opening(kind, first_class(name), last_class(name), frozenset(after)))
    if is_written_small(text, name):
        found.append(evidence("low" + kind))
    return found


@lru_cache(65536)
def kinds_of(name: str) -> tuple[str, str]:
    """Give m for several words or s for a single one, and how well the first one is known: most evidence differs."""
    return "m" if " " in name else "s", first_class(shape_of(name).first)


def title_before(text: str, start: int) -> str | None:
    """Give the word before a place where it tells what the bearer of a name is: `wethouder`."""
    word, kind = before_name(text, start)
    return word if kind in BEARERS else None


@lru_cache(1024)
def standing_before(word: str, kind: str, known: str) -> Evidence:
    """Tell what kind of word stands before a name; what begins with `y` is the ending of a word."""
    return evidence(word + kind) if word[0] == "y" else evidence(f"b{word}{kind}", f"b{word}{kind}{known}")


@lru_cache(1024)
def standing_after(word: str, kind: str, known: str) -> Evidence:
    """Tell what kind of word stands after a name."""
    return evidence(f"a{word}{kind}", f"a{word}{kind}{known}")


@lru_cache(1024)
def count_class(count: int, kind: str) -> Evidence:
    """Tell whether a name stands in the text once, a few times or often."""
    return evidence(f"c{1 if count == 1 else 2 if count < 4 else 4}{kind}")


@lru_cache(8192)
def opening(kind: str, first: str, last: str, after: frozenset[str]) -> Evidence:
    """Tell of a name that stands only where sentences open, so that its capital says nothing."""
    return evidence("allopen" + kind, f"o{kind}F{first}L{last}", *(f"oa{word}{kind}" for word in after))


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


def surroundings_of(text: str, places: Iterable[Place]) -> tuple[set[str], set[str]]:
    """Give what kinds of words stand before and after the places of a name, and note the titles."""
    before: set[str] = set()
    after: set[str] = set()
    for place in places:
        word, kind = before_name(text, place.start)
        if place.in_chain:
            kind = "office" if place.in_chain.lower().rpartition("-")[2] in titles() else "title"
        elif kind in BEARERS:
            place.title = word
        before.add(kind)
        if kind in TELLING and word:
            before.add("y" + word[-3:].lower())
        after.add(after_name(text, place.end))
    return before, after


def shown_by_others(
    name: str, candidates: Mapping[str, Candidate], longer: Mapping[str, str], starting: Mapping[str, str]
) -> Iterator[Evidence]:
    """Give what longer and shorter names in the same text say: `Jansen` beside `Anna Jansen`."""
    if " " in name:
        if shape_of(name).capitalised in candidates:
            yield evidence("lastalone")
        if shape_of(name).first in candidates:
            yield evidence("firstalone")
    if name in longer:
        yield backing(longer[name])
    if name in starting:
        yield evidence("startof" + mark_of_thing(starting[name]) + first_class(name))


@lru_cache(16384)
def backing(longer: str) -> Evidence:
    """Tell what a longer name says of the surname that it ends with."""
    first = shape_of(longer).first
    return evidence("backed" + ("I" if is_initials(first) else first_class(first)) + mark_of_thing(longer))


@lru_cache(16384)
def mark_of_thing(name: str) -> str:
    """Give X for a longer name that is known as something else than a person."""
    first, _, last, _, _ = shape_of(name)
    if name in organisations() or name in places() or known_otherwise(last):
        return "X"
    return "X" if known_otherwise(first) and not is_first_name(first) else ""
