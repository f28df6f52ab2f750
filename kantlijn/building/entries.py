"""The notes of a site, read anew where a file of theirs has changed, and what annotation rests on of each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import DecodeError, Struct, msgpack

from kantlijn import knowledge
from kantlijn.annotators.explaining import Known, silenced
from kantlijn.annotators.matching.changes import forms_in, name_of_person, name_of_term, text_finder
from kantlijn.annotators.matching.matcher import PeopleIndex
from kantlijn.cache.files import Stat, is_settled, stats_in
from kantlijn.cache.looked_at import PrintOf
from kantlijn.knowledge import Reference, index_reference
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.shelf import print_if_known, with_all
from kantlijn.model.watched import Key, Watched

KNOWN_PERSON, KNOWN_TERM = "known person", "known term"
"""Kinds of things that annotation looks at: people and terms without their notes."""


class Entries(Struct):
    """What the notes say, and their files as they were when they were read."""

    stats: dict[str, Stat]
    gazetteer: Gazetteer
    glossary: Glossary
    problems: tuple[Problem, ...]


DECODER = msgpack.Decoder(Entries)


def decode_entries(content: bytes) -> Entries | None:
    """Give the notes of the last build; None where there was none."""
    try:
        return DECODER.decode(content) if content else None
    except (DecodeError, ValueError):
        return None


def read_entries_again(notes: Path, before: Entries | None, began: int) -> Entries:
    """Give the notes; those of the last build, which began then, where no file of theirs has changed."""
    stats = stats_in(notes)
    if before and stats == before.stats and all(is_settled(stat, began) for stat in stats.values()):
        return before
    gazetteer, glossary, problems = knowledge.read_entries(notes)
    return Entries(stats, gazetteer, glossary, tuple(problems))


def prints_of_names(entries: Entries) -> PrintOf:
    """Give what makes the fingerprints of what annotation looks at."""
    people = {name: name_of_person(entity) for name, entity in entries.gazetteer.entities.items()}
    terms = {name: name_of_term(term) for name, term in entries.glossary.terms.items()}
    return {
        KNOWN_PERSON: with_all(lambda name: print_if_known(people, name), people),
        KNOWN_TERM: with_all(lambda name: print_if_known(terms, name), terms),
    }


def watched_reference(entries: Entries, known: Known, seen: set[Key]) -> Reference:
    """Give what articles are annotated with; `seen` is told which of the site's own notes are looked up."""
    reference = index_reference(entries.gazetteer, entries.glossary)
    people = Watched(KNOWN_PERSON, entries.gazetteer.entities, seen)
    terms = Watched(KNOWN_TERM, entries.glossary.terms, seen)
    index = PeopleIndex(reference.people.matcher, people)
    return Reference(Gazetteer(people), Glossary(terms), index, reference.terms, known)


def new_forms_finder(before: Entries | None, now: Entries, known: Known) -> Callable[[str], bool] | None:
    """Give what says of a text whether the notes find something else in it than before; None where they cannot.

    A note that comes or goes silences the collection or lets it speak: what it calls those entries counts as well.
    """
    if before is None or before is now or same_names(before, now):
        return None
    then, collection = silenced(known.collection, before.gazetteer, before.glossary).collection, known.collection
    hidden_now = silenced(collection, now.gazetteer, now.glossary).collection.hidden
    ids = then.hidden ^ hidden_now
    people = {one: person for one in ids if (person := collection.find_person(one))}
    terms = {one: term for one in ids if (term := collection.find_term(one))}
    silent = forms_of(Entries({}, Gazetteer(people), Glossary(terms), ()))
    return text_finder(forms_of(before), forms_of(now), silent)


def same_names(before: Entries, now: Entries) -> bool:
    """Say whether only what notes tell has changed, and nobody's name or function."""
    people = [[name_of_person(one) for one in each.gazetteer.entities.values()] for each in (before, now)]
    terms = [[name_of_term(one) for one in each.glossary.terms.values()] for each in (before, now)]
    return people[0] == people[1] and terms[0] == terms[1]


def forms_of(entries: Entries) -> Mapping[tuple[str, str], object]:
    """Give all ways to write the people and terms of the notes."""
    reference = index_reference(entries.gazetteer, entries.glossary)
    return forms_in(reference.people, reference.terms, entries.glossary)
