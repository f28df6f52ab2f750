"""An annotated article to the same with people and terms of the collection, where nothing of the site's own stands.

It comes after all else, so that it can make no speaker more certain or other: who is known only gets his note.
"""

from collections.abc import Collection as Names
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.linking.people import Links, link_people
from kantlijn.annotators.linking.terms import link_terms
from kantlijn.annotators.matching.automaton import fold
from kantlijn.annotators.matching.phrases import find_phrases, name_key
from kantlijn.annotators.naming.name_shapes import surname_of
from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.model.annotations import AnnotatedArticle, Quotation, TermUse
from kantlijn.model.collection import Collection
from kantlijn.model.corrections import Corrections
from kantlijn.model.reference import Gazetteer, Glossary, GlossaryTerm


class Known(Struct, frozen=True):
    """The collection without what the site's own notes silence."""

    collection: Collection
    own_surnames: Names[str]


NOTHING = Known(Collection(), frozenset())
"""Where the collection is off."""


def silenced(collection: Collection, gazetteer: Gazetteer, glossary: Glossary, hide: Iterable[str] = ()) -> Known:
    """Leave out what the settings hide, and all that has the id or a name of one of the site's own notes."""
    hidden = {*hide, *gazetteer.entities, *glossary.terms}
    for entity in gazetteer.entities.values():
        for name in (entity.name, *entity.aliases):
            hidden.update(collection.tables.names.get(name_key(name), "").split())
    for term in glossary.terms.values():
        for form in (term.term, *term.aliases, *term.forms):
            hidden.update(ids_called(form, collection))
    surnames = {name_key(surname_of(entity.name)) for entity in gazetteer.entities.values()}
    return Known(replace(collection, hidden=collection.hidden | hidden), surnames)


def explain(annotated: AnnotatedArticle, known: Known) -> AnnotatedArticle:
    """Give strangers whom the collection knows their id, and add the terms that it explains."""
    collection = known.collection
    if not collection:
        return annotated
    links = link_people(annotated, collection, known.own_surnames)
    mentions = [each for each in map(links.apply, annotated.mentions) if each] + links.added
    own = [each.span for each in annotated.term_uses] + [each.span for each in annotated.mentions if each.entity_id]
    added = [use for use in link_terms(annotated.article, collection) if not any(map(use.span.overlaps, own))]
    mentions, uses = settle_overlaps(mentions, [*annotated.term_uses, *added])
    bodies = bodies_among(added, annotated, collection)
    quotations = [with_speaker(quotation, links, bodies) for quotation in annotated.quotations]
    return replace(annotated, mentions=tuple(mentions), term_uses=tuple(uses), quotations=tuple(quotations))


def with_named(
    corrections: Corrections, annotated: AnnotatedArticle, known: Known, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[Gazetteer, Glossary]:
    """Give the notes with those of the collection that an article holds, or whom its author names in the marks."""
    collection = known.collection
    gazetteer, glossary = with_occurring([annotated], known, gazetteer, glossary)
    people, terms = dict(gazetteer.entities), dict(glossary.terms)
    for correction in corrections.marks if collection else ():
        for said in filter(None, (correction.person, correction.speaker)):
            people.update((one.id, one) for one in [collection.person(said), *collection.named(name_key(said))] if one)
        for said in filter(None, (correction.term, correction.speaker)):
            terms.update((one.id, one) for one in terms_called(said, collection))
    return Gazetteer(people), Glossary(terms)


def terms_called(said: str, collection: Collection) -> Iterator[GlossaryTerm]:
    """Give the terms with that id or with these words."""
    yield from (term for one in dict.fromkeys([said, *ids_called(said, collection)]) if (term := collection.term(one)))


def ids_called(words: str, collection: Collection) -> list[str]:
    """Give the ids of the terms of which these are the words."""
    folded = fold(words)
    found = find_phrases(folded, collection.tables)
    return [meaning.term_id for start, end, meaning in found if end - start == len(folded)]


def with_occurring(
    articles: Iterable[AnnotatedArticle], known: Known, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[Gazetteer, Glossary]:
    """Give the site's own notes and those of the collection that its articles hold, in the order of their ids."""
    ids: set[str] = set()
    for annotated in articles if known.collection else ():
        ids.update(each.entity_id for each in annotated.mentions if each.entity_id)
        ids.update(use.term_id for use in annotated.term_uses)
        speakers = (each.attribution.speaker for each in annotated.quotations if each.attribution)
        ids.update(each.entity_id for each in speakers if each.entity_id)
    return with_entries(ids, known, gazetteer, glossary)


def with_entries(
    ids: Iterable[str], known: Known, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[Gazetteer, Glossary]:
    """Give the site's own notes and those of the collection with these ids, in the order of their ids."""
    people, terms = dict(gazetteer.entities), dict(glossary.terms)
    for one in ids:
        if one not in people and (person := known.collection.person(one)):
            people[one] = person
        if one not in terms and (term := known.collection.term(one)):
            terms[one] = term
    return Gazetteer(dict(sorted(people.items()))), Glossary(dict(sorted(terms.items())))


def bodies_among(uses: Iterable[TermUse], annotated: AnnotatedArticle, collection: Collection) -> dict[str, str]:
    """Give the ids of the organisations among the terms, by how the article writes them."""
    terms = ((use, collection.term(use.term_id)) for use in uses)
    text = annotated.article.text
    return {use.span.of(text): term.id for use, term in terms if term and term.kind == "organisation"}


def with_speaker(quotation: Quotation, links: Links, bodies: Mapping[str, str]) -> Quotation:
    """Give a quotation the id of its speaker, where the collection knows whom the text names; all else stays."""
    attribution = quotation.attribution
    if attribution is None or attribution.speaker.entity_id:
        return quotation
    speaker = attribution.speaker
    if speaker.type == "person" and speaker.name in links.by_name:
        person = links.by_name[speaker.name]
        speaker = replace(speaker, name=person.name, entity_id=person.id)
    elif speaker.type == "org" and speaker.name in bodies:
        speaker = replace(speaker, entity_id=bodies[speaker.name])
    return replace(quotation, attribution=replace(attribution, speaker=speaker))
