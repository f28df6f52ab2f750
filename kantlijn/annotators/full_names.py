"""The names of a text's people to the fullest form of each: surname, first name, initials, suspect's initial."""

from bisect import bisect_left
from collections.abc import Iterable

from kantlijn.annotators.closed_words import words
from kantlijn.annotators.first_names import gender_of_first_name
from kantlijn.annotators.name_candidates import Candidate, Place
from kantlijn.annotators.name_shapes import capitalised, is_initials, surname_of
from kantlijn.annotators.titles import gender_of_title


class FullNames:
    """The full names of one text, the shorter forms that may stand for them, and where each was written."""

    def __init__(self, people: Iterable[Candidate]) -> None:
        """Sort the names of several words by all their shorter forms."""
        self.starts: dict[str, list[int]] = {}
        self.by_part: dict[str, list[str]] = {}
        for person in people:
            if " " in person.name and person.name.partition(" ")[0] not in OPENERS:
                self.starts[person.name] = sorted(place.start for place in person.places)
                for part in parts_naming(person.name):
                    self.by_part.setdefault(part, []).append(person.name)

    def full_name(self, place: Place) -> str:
        """Give the fullest form of the name at a place: of several possible people the one named last before it."""
        if place.name in self.starts:
            return self.fullest(place.name)
        possible = {self.fullest(name) for name in self.by_part.get(place.name, ()) if fits(name, place)}
        if len(possible) < 2:
            return next(iter(possible), place.name)
        return max(possible, key=lambda name: (self.last_before(name, place.start), name))

    def fullest(self, name: str) -> str:
        """Give the one longer form of a full name: `Anna Bos` for `A. Bos`."""
        longer = self.by_part.get(name, ())
        return longer[0] if len(longer) == 1 else name

    def last_before(self, name: str, offset: int) -> tuple[int, int]:
        """Order people by who was named in full last before a place; those named only later come behind."""
        starts = self.starts[name]
        before = bisect_left(starts, offset)
        return (1, starts[before - 1]) if before else (0, -starts[0])


OPENERS = words("De Van Den Der Von Ter Ten Te El Al La Le Du Di")
"""First words of a surname that stands without first name: `Van der Bos`."""


def parts_naming(name: str) -> set[str]:
    """Give the shorter forms that may stand for a full name: `Bos`, `Anna`, `A. Bos`; `B.` for `Anna B.`."""
    surname = surname_of(name)
    first = name.partition(" ")[0]
    if is_initials(surname):
        return {surname, first}
    parts = {surname, capitalised(surname), name.rpartition(" ")[2]}
    if not is_initials(first):
        given = name.removesuffix(surname).split()
        initials = "".join(f"{part[0]}." for part in given)
        parts |= {first, " ".join(given), f"{first[0]}. {surname}", f"{first} {surname}", f"{initials} {surname}"}
    head, hyphen, _ = name.rpartition("-")
    if hyphen and " " in head:
        parts |= {head, capitalised(surname_of(head))}
    return parts - {name, ""}


def fits(name: str, place: Place) -> bool:
    """Say whether the title at a place may belong to that person: `mevrouw Bos` is not `Piet Bos`."""
    told = gender_of_title(place.title) if place.title else None
    known = gender_of_first_name(name.partition(" ")[0])
    return not (told and known and told != known)
