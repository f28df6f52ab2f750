"""Collection: the people and terms that come with Kantlijn, looked up by how a text may write them."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from kantlijn.model.reference import Entity, GlossaryTerm

Table = Mapping[str, str]
"""A word, folded, to the lines that tell what it may mean; a line is read only where its word occurs in a text."""


class Tables(Struct, frozen=True):
    """All ways to write the people and terms of the collection. Texts alone, so that loading costs next to nothing."""

    names: Table = field(default_factory=dict)
    """Full names and aliases, folded, to ids with blanks between them."""
    surnames: Table = field(default_factory=dict)
    """Bare surnames, and names of one word, to ids."""
    endings: Table = field(default_factory=dict)
    """The last word of each name to lines of full names, aliases and bare surnames, the longest first."""
    terms: Table = field(default_factory=dict)
    """The first word of a form to lines of forms; see annotators.matching.phrases."""
    parts: Table = field(default_factory=dict)
    """The same for forms that may open or end a closed compound."""
    edges: Table = field(default_factory=dict)
    """Their first letters, and their last: a word with none of these at its own edges is no such compound."""


def no_person(_: str) -> Entity | None:
    """Know nobody."""


def no_term(_: str) -> GlossaryTerm | None:
    """Know no term."""


class Collection(Struct, frozen=True):
    """The collection as one site sees it: without what its settings hide and its own notes silence."""

    tables: Tables = Tables()
    find_person: Callable[[str], Entity | None] = no_person
    """By id."""
    find_term: Callable[[str], GlossaryTerm | None] = no_term
    people: tuple[str, ...] = ()
    """The ids of all people."""
    terms: tuple[str, ...] = ()
    """The ids of all terms."""
    hidden: frozenset[str] = frozenset()
    stamp: str = ""
    """Changes whenever the collection says something else: part of the key of what is kept between builds."""

    def person(self, one: str) -> Entity | None:
        """Give the person with an id, None where there is none or it is hidden."""
        return None if one in self.hidden else self.find_person(one)

    def term(self, one: str) -> GlossaryTerm | None:
        """Give the term with an id, None where there is none or it is hidden."""
        return None if one in self.hidden else self.find_term(one)

    def named(self, folded: str) -> list[Entity]:
        """Give the people with this full name or alias."""
        return self._people(self.tables.names.get(folded, ""))

    def surnamed(self, folded: str) -> list[Entity]:
        """Give the people with this surname or only name."""
        return self._people(self.tables.surnames.get(folded, ""))

    def _people(self, ids: str) -> list[Entity]:
        found: Sequence[Entity | None] = [self.person(one) for one in ids.split()]
        return [one for one in found if one]

    def __bool__(self) -> bool:
        """Say whether there is anything in it."""
        return bool(self.tables.names or self.tables.terms)
