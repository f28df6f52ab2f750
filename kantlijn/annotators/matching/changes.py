"""The names and terms of two builds to the ways of writing whose meaning differs, and to whether a text has one."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kantlijn.annotators.matching.automaton import Matcher, fold
from kantlijn.annotators.matching.composition import compose
from kantlijn.annotators.matching.matcher import PeopleIndex, TermIndex
from kantlijn.model.reference import Entity, Glossary, GlossaryTerm
from kantlijn.model.unseen import read_over

Forms = Mapping[tuple[str, str], object]
"""What each way of writing means, by kind."""


def name_of_person(entity: Entity) -> tuple[object, ...]:
    """Give what annotation rests on of a person: not the note."""
    return entity.id, entity.name, entity.aliases, entity.roles


def name_of_term(term: GlossaryTerm) -> tuple[object, ...]:
    """Give what annotation rests on of a term: not the note."""
    return term.id, term.term, term.aliases, term.forms, term.kind, term.lang, term.compounds


def forms_in(people: PeopleIndex, terms: TermIndex, glossary: Glossary) -> Forms:
    """Give all ways to write people and terms, with all that annotation knows of whom or what each means."""
    forms: dict[tuple[str, str], object] = {}
    for form, person in zip(people.matcher.forms, people.matcher.meanings, strict=True):
        forms["person", form] = person, [name_of_person(people.entities[one]) for one in person.ids]
    for kind, matcher in (("term", terms.matcher), ("part", terms.parts)):
        for form, meaning in zip(matcher.forms, matcher.meanings, strict=True):
            forms[kind, form] = meaning, name_of_term(glossary.terms[meaning.term_id])
    return forms


def text_finder(before: Forms, now: Forms, also: Forms = MappingProxyType({})) -> Callable[[str], bool] | None:
    """Give what says of a text whether it holds a form whose meaning differs; None where none does.

    It says so of too many texts rather than too few: a form inside a longer word counts as well. `also` are forms that
    count whatever they mean.
    """
    differing = {form for kind, form in before.keys() | now.keys() if before.get((kind, form)) != now.get((kind, form))}
    differing |= {form for _, form in also}
    if not differing:
        return None
    matcher = Matcher(dict.fromkeys(sorted(differing)))

    def holds(text: str) -> bool:
        return bool(matcher.find_anywhere(fold(compose(read_over(text).words).text)))

    return holds
