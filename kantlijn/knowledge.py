"""notes/ and the collection to all that is known of people and terms, and what finds it in a text."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.explaining import NOTHING, Known, silenced, with_occurring
from kantlijn.annotators.matching.matcher import PeopleIndex, TermIndex, index_people, index_terms
from kantlijn.annotators.matching.phrases import tabulate
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.settings import Settings
from kantlijn.readers.keys.note_links import find_dead_links
from kantlijn.readers.notes import read_notes
from kantlijn.reference.compiled import open_collection


class Reference(Struct, frozen=True):
    """What the notes say, and the automata that find it in a text: made once for all articles."""

    gazetteer: Gazetteer
    glossary: Glossary
    people: PeopleIndex
    terms: TermIndex
    known: Known = NOTHING
    """The collection, as far as the site's own notes and settings leave it to speak."""


def read_entries(notes: Path) -> tuple[Gazetteer, Glossary, list[Problem]]:
    """Read what the site itself knows of people and terms."""
    return read_notes(notes)


def read_reference(notes: Path) -> tuple[Reference, list[Problem]]:
    """Read the notes and make the automata that find their names and terms."""
    gazetteer, glossary, problems = read_entries(notes)
    return index_reference(gazetteer, glossary), problems


def index_reference(gazetteer: Gazetteer, glossary: Glossary) -> Reference:
    """Make the automata that find names and terms."""
    return Reference(gazetteer, glossary, index_people(gazetteer), index_terms(glossary))


def with_collection(reference: Reference, settings: Settings) -> tuple[Reference, list[Problem]]:
    """Add the collection that comes with Kantlijn, where the settings do not switch it off."""
    known, problems = known_beside(reference.gazetteer, reference.glossary, settings)
    return replace(reference, known=known), problems


def known_beside(gazetteer: Gazetteer, glossary: Glossary, settings: Settings) -> tuple[Known, list[Problem]]:
    """Give what the collection may say beside the site's own notes, and doubts on ids that neither has."""
    collection = open_collection(tabulate) if settings.reference else NOTHING.collection

    def is_known(name: str) -> bool:
        return bool(collection.person(name) or collection.term(name))

    notes: list[Entity | GlossaryTerm] = [*gazetteer.entities.values(), *glossary.terms.values()]
    dead = list(find_dead_links(notes, is_known, settings.notes))
    if not settings.reference:
        return NOTHING, dead
    unknown = [hides_nothing(one) for one in settings.hide if not is_known(one)]
    return silenced(collection, gazetteer, glossary, settings.hide), [*unknown, *dead]


def hides_nothing(one: str) -> Problem:
    """Make the doubt of an id in the settings that the collection does not have."""
    return doubt(
        "pyproject.toml",
        0,
        "‘hide’ names ‘%(id)s’, which the reference does not have",
        "look it up with ‘list’",
        id=one,
    )


def with_notes_for(reference: Reference, articles: Iterable[AnnotatedArticle]) -> Reference:
    """Add the notes of the collection that the articles need: all others stand nowhere on the site."""
    gazetteer, glossary = with_occurring(articles, reference.known, reference.gazetteer, reference.glossary)
    return replace(reference, gazetteer=gazetteer, glossary=glossary)


def known_entries(settings: Settings, notes: Path) -> tuple[list[Entity], list[GlossaryTerm]]:
    """Give all people and all terms with a note, the site's own and the collection's, in the order of their ids."""
    reference, _ = with_collection(read_reference(notes)[0], settings)
    collection = reference.known.collection
    people = [*reference.gazetteer.entities.values(), *filter(None, map(collection.person, collection.people))]
    terms = [*reference.glossary.terms.values(), *filter(None, map(collection.term, collection.terms))]
    return sorted(people, key=lambda one: one.id), sorted(terms, key=lambda one: one.id)
