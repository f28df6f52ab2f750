"""A text to the people in it whom no note knows: each distinct name is judged once, by all its places together."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from kantlijn.annotators.closed_words import words
from kantlijn.annotators.first_names import is_first_name
from kantlijn.annotators.name_evidence import evidence_of, first_class, last_class
from kantlijn.annotators.name_shapes import capitalised, is_initials, surname_of
from kantlijn.annotators.names import find_parts, known_otherwise
from kantlijn.annotators.surroundings import after_name, before_name
from kantlijn.annotators.titles import GENDER
from kantlijn.annotators.word_lists import LISTS, organisations, particle_surnames, places, surnames

SURNAME_OPENERS = words("De Van Den Der Von Ter Ten Te El Al La Le Du Di")
LOWER_WORD = re.compile(r"(?<![\w-])[^\W\d_A-Z][\w-]*")


@dataclass(slots=True)
class Place:
    """One place of a name in the text."""

    start: int
    end: int
    name: str
    """As it is written, or without genitive s and capitals throughout."""
    title: str | None
    opens: bool


@dataclass(slots=True)
class Candidate:
    """A distinct name of the text with all its places and all that speaks for its being a person."""

    name: str
    places: list[Place] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Give m for several words, s for a single one: most evidence weighs differently."""
        return "m" if " " in self.name else "s"


def find_candidates(text: str, is_boundary: Callable[[int], bool]) -> dict[str, Candidate]:
    """Give every distinct name of the text with its evidence."""
    found = [
        Place(part.start, part.end, text[part.start : part.end].replace("\n", " ").replace("\u00a0", " "), *part[2:])
        for part in find_parts(text, is_boundary)
    ]
    settle_openings(found)
    settle_forms(found)
    candidates: dict[str, Candidate] = {}
    for place in found:
        candidates.setdefault(place.name, Candidate(place.name)).places.append(place)
    weigh(text, candidates)
    return candidates


def settle_openings(found: Iterable[Place]) -> None:
    """Decide of `De Boer` or `Van Delft` at the start of a sentence whether the first word belongs to the name."""
    inside = {place.name for place in found if not place.opens}
    names = {place.name for place in found}
    lasts = {surname_of(name).lower() for name in names if " " in name and not name.startswith(tuple(SURNAME_OPENERS))}
    for place in found:
        word, blank, rest = place.name.partition(" ")
        if not (place.opens and blank and word in SURNAME_OPENERS) or place.name in inside:
            continue
        low = place.name.lower()
        if low in lasts or low.removesuffix("s") in lasts or place.name in particle_surnames():
            continue
        if word == "De" or rest in names or known_otherwise(rest.partition(" ")[0]):
            place.start += len(word) + 1
            place.name = rest
            place.opens = False


def settle_forms(found: Iterable[Place]) -> None:
    """Bring genitives and capitals together with the plain form: `Jansens` and `JANSEN` with `Jansen`."""
    names = {place.name for place in found}
    lasts = {capitalised(surname_of(name)) for name in names if " " in name}
    for place in found:
        name = place.name
        if name.endswith("s") and len(name) > 3:
            base = name[:-1]
            if base in names or base in lasts or is_genitive(name, base, lasts):
                place.name = base
        elif name.isupper() and len(name) > 3:
            plain = name.title()
            if plain in names or (" " in name and is_first_name(plain.partition(" ")[0])):
                place.name = plain


def is_genitive(name: str, base: str, lasts: set[str]) -> bool:
    """Say whether an unlisted word is the genitive of a listed name: `Annas`, `Piet Hoekstras`."""
    last = name.rpartition(" ")[2]
    if last in surnames():
        return False
    if " " in name:
        return last[:-1] in surnames()
    return name not in lasts and is_first_name(base) and not is_first_name(name)


def weigh(text: str, candidates: dict[str, Candidate]) -> None:
    """Collect the evidence for every candidate."""
    lower = set(LOWER_WORD.findall(text))
    longer, starting = longer_names(candidates)
    for candidate in candidates.values():
        kind, name = candidate.kind, candidate.name
        around = surroundings_of(text, candidate)
        candidate.evidence = [*evidence_of(name), *around]
        if all(place.opens for place in candidate.places):
            candidate.evidence += ["allopen" + kind, f"o{kind}F{first_class(name)}L{last_class(name)}"]
            candidate.evidence += ["o" + mark for mark in around if mark[0] == "a" and mark[-1] == kind]
        if name.lower() in lower:
            candidate.evidence.append("low" + kind)
        count = len(candidate.places)
        candidate.evidence.append(f"c{1 if count == 1 else 2 if count < 4 else 4}{kind}")
        candidate.evidence += shown_by_others(name, candidates, longer, starting)


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


def surroundings_of(text: str, candidate: Candidate) -> set[str]:
    """Give what kinds of words stand before and after the places of a name."""
    around: set[str] = set()
    kind = candidate.kind
    known = first_class(candidate.name.partition(" ")[0])
    for place in candidate.places:
        word, before = before_name(text, place.start)
        if place.title:
            before = "office" if place.title.lower().rpartition("-")[2] in GENDER else "title"
        elif before in ("office", "title", "kin", "person"):
            place.title = word
        after = after_name(text, place.end)
        around |= {f"b{before}{kind}", f"a{after}{kind}", f"b{before}{kind}{known}", f"a{after}{kind}{known}"}
        if word and before in ("other", "adjective", "person", "title", "office"):
            around.add(f"y{word[-3:].lower()}{kind}")
    return around


def shown_by_others(
    name: str, candidates: dict[str, Candidate], longer: dict[str, str], starting: dict[str, str]
) -> list[str]:
    """Give what longer and shorter names in the same text say: `Jansen` beside `Anna Jansen`."""
    found = []
    if " " in name:
        found += ["lastalone"] * (capitalised(surname_of(name)) in candidates)
        found += ["firstalone"] * (name.partition(" ")[0] in candidates)
    if name in longer:
        first = longer[name].partition(" ")[0]
        found.append("backed" + ("I" if is_initials(first) else first_class(first)) + is_of_thing(longer[name]))
    if name in starting:
        found.append("startof" + is_of_thing(starting[name]) + first_class(name))
    return found


def is_of_thing(name: str) -> str:
    """Give X for a longer name that is known as something else than a person."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    if name in organisations() or name in places() or known_otherwise(last):
        return "X"
    return "X" if known_otherwise(first) and not is_first_name(first) else ""


@cache
def weights() -> tuple[dict[str, float], float]:
    """Give how much each piece of evidence weighs, and what all names start with; see docs/people-model.md."""
    read = json.loads((LISTS / "name_weights.json").read_text(encoding="utf-8"))
    return read["weights"], read["start"]


def strength_of(candidate: Candidate) -> float:
    """Give what all evidence together says: above zero for a person's name."""
    weight, start = weights()
    return start + sum(weight.get(piece, 0.0) for piece in candidate.evidence)


def find_persons(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Give those that are people's names; a short form of one found in full needs less evidence of its own."""
    strengths = [(candidate, strength_of(candidate)) for candidate in candidates]
    shorter: set[str] = set()
    for candidate, strength in strengths:
        if strength > 0 and " " in candidate.name:
            surname = surname_of(candidate.name)
            shorter |= {surname, capitalised(surname), candidate.name.partition(" ")[0]}
    return [candidate for candidate, strength in strengths if strength > (-BACKING if candidate.name in shorter else 0)]


BACKING = 2.5
"""What a name found in full adds to its surname and first name alone."""
