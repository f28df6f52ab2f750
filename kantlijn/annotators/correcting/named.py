"""What an author calls somebody or something (an id, a name, a word) to the person, organisation or term meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from kantlijn.model.annotations import Mention, Speaker
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm

Place = tuple[str, int]
"""File and line of a correction."""
Named = tuple[str, str | None]
"""The name of a person, and the id of his or her note; None for whom the article alone knows."""


def find_person(said: str, gazetteer: Gazetteer) -> Entity | None:
    """Give the one person with that id, name or alias."""
    if said in gazetteer.entities:
        return gazetteer.entities[said]
    found = [person for person in gazetteer.entities.values() if said in (person.name, *person.aliases)]
    return found[0] if len(found) == 1 else None


def find_term(said: str, glossary: Glossary) -> GlossaryTerm | None:
    """Give the one term with that id or among whose words this is."""
    if said in glossary.terms:
        return glossary.terms[said]
    words = said.casefold()
    found = [
        term
        for term in glossary.terms.values()
        if words in (word.casefold() for word in (term.term, *term.aliases, *term.forms))
    ]
    return found[0] if len(found) == 1 else None


def find_named(
    said: str, mentions: Iterable[Mention], gazetteer: Gazetteer, place: Place
) -> tuple[Named | None, list[Problem]]:
    """Give the person whom an author names, by id, name, alias, or by a surname that only one person here bears.

    The people of the article go before those of the notes. A surname that two bear is a fault.
    """
    person = find_person(said, gazetteer)
    if person:
        return (person.name, person.id), []
    here = {(mention.name, mention.entity_id) for mention in mentions if not mention.private}
    there = {(person.name, person.id) for person in gazetteer.entities.values()}
    for bears in (str.__eq__, bears_surname):
        for known in (here, there):
            found = sorted(name for name, _ in known if bears(name, said))
            if len(found) > 1:
                return None, [several(said, found, place)]
            if found:
                return next(each for each in known if each[0] == found[0]), []
    return None, []


def several(said: str, found: Iterable[str], place: Place) -> Problem:
    """Make the fault of a name that several people bear."""
    return fault(
        *place,
        "‘%(name)s’ may be %(people)s",
        "write the whole name, or the id",
        name=said,
        people=", ".join(found),
    )


def bears_surname(name: str, surname: str) -> bool:
    """Say whether a name ends in a surname: `Hanna de Wit` in `De Wit`."""
    return name.casefold().endswith(f" {surname.casefold()}")


def find_speaker(
    said: str, mentions: Iterable[Mention], gazetteer: Gazetteer, glossary: Glossary, place: Place
) -> tuple[Speaker | None, list[Problem]]:
    """Give the speaker whom an author names; a person whom the article alone knows has a name and no id.

    What looks like an id and is none is a fault, and so is a surname that two bear; a name that is almost a known one
    is a doubt.
    """
    mentions = list(mentions)
    term = find_term(said, glossary) if find_person(said, gazetteer) is None else None
    if term and term.kind == "organisation":
        return Speaker(term.term, "org", term.id), []
    named, problems = find_named(said, mentions, gazetteer, place)
    if named or problems:
        return (Speaker(named[0], "person", named[1]) if named else None), problems
    if looks_like_id(said, gazetteer):
        return None, [unknown_person(said, gazetteer, place)]
    known = [mention.name for mention in mentions if not mention.private]
    near = get_close_matches(said, [*known, *(person.name for person in gazetteer.entities.values())], n=1, cutoff=0.8)
    if near:
        problems.append(
            doubt(*place, "no ‘%(name)s’ in the text or the notes", "did you mean ‘%(near)s’?", name=said, near=near[0])
        )
    return Speaker(said, "person" if said[0].isupper() else "unnamed"), problems


def looks_like_id(said: str, gazetteer: Gazetteer) -> bool:
    """Say whether it is written as a file name is: `els-prins`, not `Els Prins`, `een woordvoerder` or `politie`."""
    written_so = said.islower() and said.isascii() and " " not in said
    return written_so and ("-" in said or bool(get_close_matches(said, gazetteer.entities, n=1)))


def unknown_person(said: str, gazetteer: Gazetteer, place: Place) -> Problem:
    """Make the fault of an id or name that no note of a person bears."""
    names = {person.name: person.name for person in gazetteer.entities.values()}
    near = get_close_matches(said, [*gazetteer.entities, *names], n=1)
    if near:
        return fault(*place, "unknown person ‘%(name)s’", "did you mean ‘%(near)s’?", name=said, near=near[0])
    return fault(*place, "unknown person ‘%(name)s’", "make a note in people/, or write the name", name=said)


def unknown_term(said: str, glossary: Glossary, place: Place) -> Problem:
    """Make the fault of an id or word that no note of a term bears."""
    words = [term.term for term in glossary.terms.values()]
    near = get_close_matches(said, [*glossary.terms, *words], n=1)
    if near:
        return fault(*place, "unknown term ‘%(name)s’", "did you mean ‘%(near)s’?", name=said, near=near[0])
    return fault(*place, "unknown term ‘%(name)s’", "make a note in terms/", name=said)
