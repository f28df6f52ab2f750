"""Gazetteer and glossary to one automaton each over all the ways to write their people and terms."""

from collections.abc import Mapping

from msgspec import Struct

from kantlijn.annotators.matching.automaton import Matcher, fold
from kantlijn.annotators.matching.inflection import inflections
from kantlijn.annotators.naming.name_shapes import UPPER, surname_of
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.patterns import pattern

JOINED = pattern(rf"(?<=[^\W\d_]{{2}})-(?=[{UPPER}][^\W\d_]{{2}})")
"""The hyphen between two names, which a text may leave out: `Air France|-|KLM`."""


class PersonForm(Struct, frozen=True):
    """One way to write a name, and the people who may be meant by it."""

    written: str
    """As the note has it: `van der Linden`."""
    ids: tuple[str, ...]
    is_surname: bool
    """Whether it is the bare surname, which others may bear."""


class PeopleIndex(Struct, frozen=True):
    """All people of the gazetteer, and one automaton over their names."""

    matcher: Matcher[PersonForm]
    entities: Mapping[str, Entity]


class TermForm(Struct, frozen=True):
    """One way to write a term."""

    written: str
    term_id: str
    exact: bool
    """Whether its capitals must be kept: `NAVO`, `Trouw`, not `vredesmacht`."""
    lang: str | None
    """Language of the texts in which it may stand; None for names, which stand in all."""


class TermIndex(Struct, frozen=True):
    """One automaton over all forms of all terms."""

    matcher: Matcher[TermForm]
    """Over whole words."""
    parts: Matcher[TermForm]
    """Over terms that may stand inside a compound without a hyphen."""


def forms_of(entity: Entity) -> list[tuple[str, bool]]:
    """Give the ways to write a person's name: in full, aliases, initials, bare surname."""
    surname = surname_of(entity.name)
    first = entity.name[: -len(surname)].strip()
    forms = [(entity.name, False), *((alias, False) for alias in entity.aliases if alias.lower() != surname.lower())]
    if first:
        forms += [(f"{first[0]}. {surname}", False), (surname, True)]
    return forms


def index_people(gazetteer: Gazetteer) -> PeopleIndex:
    """Build the index once for all articles."""
    collected: dict[str, PersonForm] = {}
    for entity in gazetteer.entities.values():
        for written, is_surname in forms_of(entity):
            folded = fold(written)
            known = collected.get(folded)
            ids = dict.fromkeys((*known.ids, entity.id) if known else (entity.id,))
            bare = is_surname and (known is None or known.is_surname)
            collected[folded] = PersonForm(written, tuple(ids), bare)
    for folded, form in list(collected.items()):
        if folded[-1:] not in ("s", "x", "z", "."):
            collected.setdefault(folded + "s", form)
    return PeopleIndex(Matcher(collected), gazetteer.entities)


def index_terms(glossary: Glossary) -> TermIndex:
    """Build the index once for all articles; the first entry keeps a form that two claim."""
    collected: dict[str, TermForm] = {}
    parts: dict[str, TermForm] = {}
    for term in glossary.terms.values():
        for written in term_forms(term):
            exact = any(map(str.isupper, written))
            form = TermForm(written, term.id, exact, None if exact or term.kind != "term" else term.lang)
            collected.setdefault(fold(written), form)
            if term.compounds and len(written) > 3:
                parts.setdefault(fold(written), form)
    return TermIndex(Matcher(collected), Matcher(parts))


def term_forms(term: GlossaryTerm) -> list[str]:
    """Give the ways to write a term: as entered, names without their hyphen, ordinary Dutch words inflected."""
    entered = [term.term, *term.aliases, *term.forms]
    entered += [apart for written in entered if (apart := JOINED.sub(" ", written)) not in entered]
    if term.kind != "term" or term.lang not in ("nl", "en"):
        return entered
    words = (term.term, *term.aliases)
    return entered + [form for word in words for form in (inflections(word) if term.lang == "nl" else [word + "s"])]
