"""The names of a text's people to the fullest form of each: surname, first name, initials, suspect's initial."""

from bisect import bisect_left
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from kantlijn.annotators.lexicon.beside_names import words_for
from kantlijn.annotators.naming.first_names import gender_of_first_name, is_first_name
from kantlijn.annotators.naming.name_candidates import Candidate
from kantlijn.annotators.naming.name_shapes import NOBLES, SURNAME_OPENERS, capitalised, is_initials, shape_of
from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.titles import excludes, title_of
from kantlijn.patterns import pattern

RELATIVE = pattern(rf"\b(?:familie|{'|'.join(sorted(words_for('kin')))}) van (?:[\w-]+ ){{0,3}}$")
"""What introduces somebody by whose relative another is: `geen familie van schaatser |Karel Bos|`."""
SAME_SPELLED = 0.84
"""How alike two first names must be to be one: `Lilian` and `Lilianne`, not `Marie` and `Maria`."""
RELATIVE_BEHIND = pattern(rf",? (?:de|een|zijn|haar|hun) (?:[a-z]+ )?(?:{'|'.join(sorted(words_for('kin')))})\b")
"""What tells behind a name whose relative somebody is: `|Dirk Bos|, de zoon van de trainer`."""
REACH = 60
"""Characters before a name in which that stands."""


class FullNames:
    """The full names of one text, the shorter forms that may stand for them, and where each was written."""

    def __init__(self, people: Iterable[Candidate], text: str = "") -> None:
        """Sort the names of several words by all their shorter forms."""
        self.starts: dict[str, list[int]] = {}
        self.titles: dict[str, set[str | None]] = {}
        """By full name, the functions that stand before it somewhere."""
        self.by_part: dict[str, list[str]] = {}
        self.relatives: set[str] = set()
        """Those who are introduced as somebody's father, wife or brother, and go by their full name from then on."""
        people = list(people)
        self.short = {one.name: [place.start for place in one.places] for one in people if " " not in one.name}
        """Where names of one word stand."""
        for person in people:
            if " " in person.name and shape_of(person.name).first not in SURNAME_OPENERS:
                self.add(person)
                first = person.places[0]
                if (
                    (first.title or "").lower() in words_for("kin")
                    or RELATIVE.search(text, max(0, first.start - REACH), first.start)
                    or RELATIVE_BEHIND.match(text, first.end)
                ):
                    self.relatives.add(person.name)
        self.join_spellings()

    def join_spellings(self) -> None:
        """Take two spellings of a full name for one person's, the more frequent one or the first staying."""
        by_surname: dict[str, list[str]] = {}
        for name in sorted(self.starts, key=lambda name: (-len(self.starts[name]), self.starts[name][0])):
            bearers = by_surname.setdefault(shape_of(name).surname.lower(), [])
            same = next((other for other in bearers if is_same_spelled(name, other)), None)
            if same is None:
                bearers.append(name)
                continue
            for part in parts_naming(name):
                self.by_part[part].remove(name)
            self.by_part[name] = [same]

    def add(self, person: Candidate) -> None:
        """Add a full name and where it was written."""
        self.starts[person.name] = sorted(place.start for place in person.places)
        self.titles[person.name] = {title_of(place.title) for place in person.places if place.title}
        for part in parts_naming(person.name):
            self.by_part.setdefault(part, []).append(person.name)

    def full_name(self, place: Place) -> str:
        """Give the fullest form of the name at a place: of several possible people the one whom evidence nearby tells.

        A title decides: `burgemeester Bos` is whom the text calls so. Else it is the one named last before, but no
        relative: `Mia Bos zag haar vader Piet Bos. Bos lachte.` is about her; and no other than before he was named:
        `Mia Bos kwam. Bos zag Piet Bos. Bos lachte.`
        """
        if place.name in self.starts:
            return self.fullest(place.name)
        possible = {self.fullest(name) for name in self.by_part.get(place.name, ()) if fits(name, place)}
        if len(possible) < 2:
            only = next(iter(possible), place.name)
            return place.name if self.is_only_relative(only, place) else only
        title = title_of(place.title) if place.title else None
        possible = {name for name in possible if title in self.titles[name]} or possible
        possible = {name for name in possible if is_whole_form(place.name, name)} or possible
        possible = possible - self.relatives or possible
        possible = {name for name in possible if not self.goes_by_first_name(name, place.name)} or possible
        used = None if title else self.used_before_others(place.name, possible)
        return used or max(possible, key=lambda name: (self.last_before(name, place.start), name))

    def is_only_relative(self, name: str, place: Place) -> bool:
        """Say whether a surname was used before a relative of its bearer was named: `Bos won. Dirk Bos, zijn zoon`."""
        if name not in self.relatives or place.name != shape_of(name).capitalised:
            return False
        return self.short.get(place.name, [place.start])[0] < self.starts[name][0]

    def goes_by_first_name(self, name: str, short: str) -> bool:
        """Say whether somebody is called by his first name alone, as relatives are, when a surname is sought."""
        first = shape_of(name).first
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


def is_whole_form(short: str, name: str) -> bool:
    """Say whether a short form is a whole surname or first name: `Bos` of `Noor Bos`, not of `Mia Bos-Vink`."""
    return short in (shape_of(name).capitalised, shape_of(name).first)


@lru_cache(4096)
def is_same_spelled(one: str, other: str) -> bool:
    """Say whether two full names differ in how they are spelled alone: `Lilian(ne) Bos`, `Ali El/el Bos`."""
    first, second = shape_of(one).first, shape_of(other).first
    if one.lower() == other.lower():
        return True
    alike = min(len(first), len(second)) > 4 and SequenceMatcher(None, first, second).ratio() > SAME_SPELLED
    return alike and gender_of_first_name(first) == gender_of_first_name(second)


@lru_cache(16384)
def parts_naming(name: str) -> frozenset[str]:
    """Give the shorter forms that may stand for a full name: `Bos`, `Anna`, `A. Bos`; `B.` for `Anna B.`.

    Of a surname of several parts also its end: `Santos Vidal` and `Vidal`, `Sybe Buis` for `Sybe van Harsma Buis`.
    """
    first, rest, last, surname, with_capital = shape_of(name)
    if is_initials(surname):
        return frozenset((surname, with_capital, last, first))
    parts = {surname, with_capital, last}
    if surname.startswith(NOBLES):
        parts.add(capitalised(surname.partition(" ")[2]))
    words = rest.split()
    if is_first_name(first):
        parts.add(capitalised(rest))
        parts.update(" ".join(words[at:]) for at in range(1, len(words)) if words[at][0].isupper())
    if not is_initials(first):
        given = name.removesuffix(surname).split()
        initials = "".join(f"{part[0]}." for part in given)
        parts |= {first, " ".join(given), f"{first[0]}. {surname}", f"{first} {surname}", f"{initials} {surname}"}
        if any(word[0].isupper() for word in surname.split()[:-1]):
            parts.add(f"{first} {last}")
    head, hyphen, tail = name.rpartition("-")
    if hyphen and " " in head:
        parts |= {head, shape_of(head).capitalised, f"{first} {tail}"}
    return frozenset(parts - {name, ""})


def fits(name: str, place: Place) -> bool:
    """Say whether the title at a place may belong to that person: `mevrouw Bos` is not `Piet Bos`."""
    return not (place.title and excludes(place.title, gender_of_first_name(shape_of(name).first)))
