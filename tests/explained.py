"""Articles explained by a small invented collection, for tests."""

from articles import article_from

from kantlijn import knowledge, pipeline
from kantlijn.annotators.explaining import silenced
from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.annotators.matching.phrases import tabulate
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.collection import Collection
from kantlijn.model.corrections import Corrections
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, Role

DAY = "2024-05-06"
UNCORRECTED = Corrections()


def person(name: str, *roles: Role, one: str = "", **details: object) -> Entity:
    details = {"country": "nl", "stand": PartialDate(2025, 10), **details}
    one = one or name.lower().replace(" ", "-")
    return Entity(one, name, roles=roles, origin="reference", **details)  # type: ignore[arg-type]


def role(title: str, party: str | None = None, start: str = "2020", until: str = "") -> Role:
    return Role(title, party, PartialDate.parse(start), PartialDate.parse(until) if until else None)


def term(word: str, **details: object) -> GlossaryTerm:
    return GlossaryTerm(word.lower().replace(" ", "-"), word, origin="reference", **details)  # type: ignore[arg-type]


def collection_of(*entries: Entity | GlossaryTerm) -> Collection:
    people = [one for one in entries if isinstance(one, Entity)]
    terms = [one for one in entries if isinstance(one, GlossaryTerm)]
    tables = tabulate(people, terms)
    return Collection(tables, {one.id: one for one in people}.get, {one.id: one for one in terms}.get)


def dated(text: str, day: str | None = DAY) -> Article:
    return article_from(text, published=Moment(PartialDate.parse(day) if day else None))


def explained(
    text: str,
    *entries: Entity | GlossaryTerm,
    day: str | None = DAY,
    own: tuple[Entity | GlossaryTerm, ...] = (),
    corrections: Corrections = UNCORRECTED,
) -> AnnotatedArticle:
    gazetteer = Gazetteer({one.id: one for one in own if isinstance(one, Entity)})
    glossary = Glossary({one.id: one for one in own if isinstance(one, GlossaryTerm)})
    reference = knowledge.Reference(
        gazetteer,
        glossary,
        index_people(gazetteer),
        index_terms(glossary),
        silenced(collection_of(*entries), gazetteer, glossary),
    )
    return pipeline.annotate_article(dated(text, day), reference, corrections)[0]


def people_in(annotated: AnnotatedArticle) -> list[tuple[str, str]]:
    """The words that name people with an id, and the ids."""
    text = annotated.article.text
    return [(each.span.of(text), each.entity_id) for each in annotated.mentions if each.entity_id]


def terms_in(annotated: AnnotatedArticle) -> list[tuple[str, str]]:
    """The words that are terms, and their ids."""
    return [(each.span.of(annotated.article.text), each.term_id) for each in annotated.term_uses]
