"""The names of a text's people to the fullest form of each: surname, first name, initials, suspect's initial."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.lexicon.functions import words_for
from kantlijn.annotators.naming.first_names import gender_of_first_name, is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.name_shapes import is_initials, shape_of, surname_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.titles import excludes
from kantlijn.annotators.naming.word_lists import known_figures, surnames


class FullNames:
    """The full names of one text, the shorter forms that may stand for them, and where each was written."""

    def __init__(self, people: Iterable[Candidate]) -> None:
        """Sort the names of several words by all their shorter forms."""
        self.starts: dict[str, list[int]] = {}
        self.by_part: dict[str, list[str]] = {}
        self.relatives: set[str] = set()
        """Those who are introduced as somebody's father, wife or brother, and go by their full name from then on."""
        people = list(people)
        self.short = {one.name: [place.start for place in one.places] for one in people if " " not in one.name}
        """Where names of one word stand."""
        full = [one for one in people if " " in one.name and one.name.partition(" ")[0] not in OPENERS]
        for person in full:
            self.add(person.name, sorted(place.start for place in person.places))
            if (person.places[0].title or "").lower() in words_for("kin"):
                self.relatives.add(person.name)
        self.add_relatives(people, full)

    def add_relatives(self, people: Iterable[Candidate], full: Iterable[Candidate]) -> None:
        """Give first names in one breath with a full name its surname: `Anja, Bo en Dirk |Buis|`."""
        alone = {place.end: (place.start, one.name) for one in people if is_forename(one.name) for place in one.places}
        if not alone:
            return
        for surname, before in [(surname_of(one.name), place.start) for one in full for place in one.places]:
            partner = alone.get(before - len(" en "))
            while partner:
                start, forename = partner
                if forename not in self.by_part:
                    self.add(f"{forename} {surname}", [before])
                partner = alone.get(start - len(", "))

    def add(self, name: str, starts: list[int]) -> None:
        """Add a full name and where it was written."""
        self.starts[name] = starts
        for part in parts_naming(name):
            self.by_part.setdefault(part, []).append(name)

    def full_name(self, place: Place) -> str:
        """Give the fullest form of the name at a place: of several possible people the one named last before it.

        Nobody's relative is meant: `Mia Bos zag haar vader Piet Bos. Bos lachte.` is about her; nor is another than
        before he was named: `Mia Bos kwam. Bos zag Piet Bos. Bos lachte.`
        """
        if place.name in self.starts:
            return self.fullest(place.name)
        possible = {self.fullest(name) for name in self.by_part.get(place.name, ()) if fits(name, place)}
        if len(possible) < 2:
            return next(iter(possible), place.name)
        possible = possible - self.relatives or possible
        possible = {name for name in possible if not self.goes_by_first_name(name, place.name)} or possible
        used = self.used_before_others(place.name, possible)
        return used or max(possible, key=lambda name: (self.last_before(name, place.start), name))

    def goes_by_first_name(self, name: str, short: str) -> bool:
        """Say whether somebody is called by his first name alone, as relatives are, when a surname is sought."""
        first = name.partition(" ")[0]
        return first != short and first in self.short

    def used_before_others(self, short: str, possible: set[str]) -> str | None:
        """Give whom a short form meant before the others were named; it means nobody else from then on."""
        first, *others = sorted(possible, key=lambda name: self.starts[name][0])
        until = min((self.starts[name][0] for name in others), default=0)
        return first if any(self.starts[first][0] < start < until for start in self.short.get(short, ())) else None

    def fullest(self, name: str) -> str:
        """Give the one longer form of a full name: `Anna Bos` for `A. Bos`."""
        longer = self.by_part.get(name, ())
        return longer[0] if len(longer) == 1 else name

    def last_before(self, name: str, offset: int) -> tuple[int, int]:
        """Order people by who was named in full last before a place; those named only later come behind."""
        starts = self.starts[name]
        before = bisect_left(starts, offset)
        return (1, starts[before - 1]) if before else (0, -starts[0])


OPENERS = words("De Van Vande Vanden Vander Den Der Von Ter Ten Te El Al La Le Du Di")
"""First words of a surname that stands without first name: `Van der Bos`."""


def is_forename(name: str) -> bool:
    """Say whether a single word is a first name and no surname: `Anja` of `Anja en Dirk Buis`."""
    return " " not in name and is_first_name(name) and not surnames().get(name) and name not in known_figures()


@lru_cache(16384)
def parts_naming(name: str) -> frozenset[str]:
    """Give the shorter forms that may stand for a full name: `Bos`, `Anna`, `A. Bos`; `B.` for `Anna B.`."""
    first, _, last, surname, with_capital = shape_of(name)
    if is_initials(surname):
        return frozenset((surname, first))
    parts = {surname, with_capital, last}
    if not is_initials(first):
        given = name.removesuffix(surname).split()
        initials = "".join(f"{part[0]}." for part in given)
        parts |= {first, " ".join(given), f"{first[0]}. {surname}", f"{first} {surname}", f"{initials} {surname}"}
    head, hyphen, _ = name.rpartition("-")
    if hyphen and " " in head:
        parts |= {head, shape_of(head).capitalised}
    return frozenset(parts - {name, ""})


def fits(name: str, place: Place) -> bool:
    """Say whether the title at a place may belong to that person: `mevrouw Bos` is not `Piet Bos`."""
    return not (place.title and excludes(place.title, gender_of_first_name(name.partition(" ")[0])))
