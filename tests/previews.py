"""Builds for tests of the preview: an article with its quotations, and what a build of it came to."""

from collections.abc import Sequence
from gettext import NullTranslations
from pathlib import Path

from articles import article_from

from kantlijn.annotators.notes import occurring
from kantlijn.building.build import Outcome
from kantlijn.knowledge import Reference, index_reference
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Certainty, Mention, Quotation, Speaker
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.settings import Settings
from kantlijn.model.span import Span
from kantlijn.renderer.words import Words
from kantlijn.server.printing import make_printer
from kantlijn.server.state import Built
from kantlijn.writer.site import Writing

WORDS = Words("en", NullTranslations())
ANS = Entity("ans-de-wit", "Ans de Wit", file="notes/people/ans-de-wit.md")
COUNCIL = GlossaryTerm("raad", "gemeenteraad", kind="organisation", file="notes/terms/raad.md")


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def said(text: str, words: str, who: Speaker | None, certainty: Certainty = "certain", **details: object) -> Quotation:
    """A quotation in a text, by who says it."""
    attribution = Attribution(who, certainty, "rule", "before") if who else None
    name = details.pop("id", f"c-{text.index(words)}")
    return Quotation(span_of(text, words), id=str(name), attribution=attribution, **details)  # type: ignore[arg-type]


def person(entity: Entity) -> Speaker:
    return Speaker(entity.name, "person", entity.id)


def annotated(
    text: str, quotations: Sequence[Quotation] = (), mentions: Sequence[Mention] = (), **details: object
) -> AnnotatedArticle:
    return AnnotatedArticle(article_from(text, **details), tuple(quotations), tuple(mentions))


def reference(*known: Entity | GlossaryTerm) -> Reference:
    people = Gazetteer({each.id: each for each in known if isinstance(each, Entity)})
    terms = Glossary({each.id: each for each in known if isinstance(each, GlossaryTerm)})
    return index_reference(people, terms)


def built_of(
    out: Path,
    *articles: AnnotatedArticle,
    problems: Sequence[Problem] = (),
    written: bool = True,
    known: Sequence[Entity | GlossaryTerm] = (),
) -> Built:
    """What a build came to, its pages on the disk; with `written=False` a fault stopped it."""
    writing = Writing() if written else None
    noted = reference(*known)
    by_id = {each.article.id: each for each in articles}
    outcome = Outcome(articles, tuple(problems), writing, noted.gazetteer, noted.glossary, by_id, occurring(articles))
    return Built(Settings(out=out), WORDS, make_printer("en", WORDS.translations), outcome, stopped=not written)


def unbuilt(out: Path) -> Built:
    """What there is before the first build has ended."""
    return Built(Settings(out=out), WORDS, make_printer("en", WORDS.translations))
