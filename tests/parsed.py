"""Texts to what the annotators read in them, quotations and names found first: the test shows the text alone."""

import re
from functools import cache

from articles import article_from
from quoted import annotated

from kantlijn.annotators.entities.coreference import find_entities
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.parse.article import ParsedArticle, parse
from kantlijn.annotators.parse.phrases import Phrase
from kantlijn.annotators.parse.stretches import find_stretches
from kantlijn.annotators.quotes.candidates import CandidateFinder
from kantlijn.annotators.quotes.context import QuoteContext
from kantlijn.annotators.quotes.patterns import SourceFinder
from kantlijn.annotators.quotes.scene import Said, SaidSoFar, Scene
from kantlijn.model.annotations import Mention
from kantlijn.model.reference import Gazetteer
from kantlijn.model.span import Span


@cache
def parsed_from(text: str, *names: str) -> ParsedArticle:
    """Parse a text; its people are those of these names, or as the program finds them where none are listed."""
    article = article_from(text)
    stretches = find_stretches(article)[0]
    if not names:
        return parse(article, stretches, annotated(article).mentions)
    outside = (
        one
        for one in mentions_in(text, *names)
        if not any(span.start <= one.span.start < span.end for span in stretches)
    )
    return parse(article, stretches, tuple(outside))


def mentions_in(text: str, *names: str) -> list[Mention]:
    """Give each place of a full name, and of its last words alone."""
    found: dict[int, Mention] = {}
    for name in names:
        surname = name.split(" ", 1)[-1]
        for form in (name, surname, surname[:1].upper() + surname[1:]):
            for place in re.finditer(rf"\b{re.escape(form)}\b", text):
                if not any(one.span.start <= place.start() < one.span.end for one in found.values()):
                    found[place.start()] = Mention(Span(place.start(), place.end()), name)
    return [found[start] for start in sorted(found)]


def entities_in(text: str, *names: str) -> Entities:
    """Give the entities of a text, of which nobody is known beforehand."""
    return find_entities(parsed_from(text, *names), Gazetteer({}), {})


def meaning_of(words: str, text: str, *names: str) -> str | None:
    """Give the name of whom the last place of these words most likely means; None where it means nobody."""
    found = entities_in(text, *names)
    parsed, at = found.parsed, text.rindex(words)
    chunk = next((place for place, one in enumerate(parsed.chunks) if one.kind and parsed.span(one).start == at), -1)
    entity = found.at(chunk)
    return entity.name if entity else None


def context_of(found: Entities) -> QuoteContext:
    """Give the quotations of a text whose entities are known."""
    return QuoteContext(found.parsed)


def written(parsed: ParsedArticle, phrase: Phrase) -> str:
    """Give a phrase as it is written."""
    return parsed.span(phrase).of(parsed.text)


def phrase_text(parsed: ParsedArticle, chunk: int) -> str:
    """Give a chunk as it is written; nothing for -1."""
    return written(parsed, parsed.chunks[chunk]) if chunk >= 0 else ""


def chunk_of(parsed: ParsedArticle, words: str, nth: int = 0) -> int:
    """Give the n-th of the chunks that are written so."""
    chunks = [place for place, phrase in enumerate(parsed.chunks) if phrase.after > phrase.first]
    return [place for place in chunks if written(parsed, parsed.chunks[place]) == words][nth]


def subjects_of(text: str) -> list[str]:
    """Give the subject of each clause of the first sentence, in the order of their verbs."""
    parsed = parsed_from(text)
    return [phrase_text(parsed, clause.subject) for clause in parsed.clauses(0)]


def clauses_of(text: str) -> list[tuple[str, str, str]]:
    """Give kind, verb and subject of each clause of the first sentence."""
    parsed = parsed_from(text)
    return [(one.kind, phrase_text(parsed, one.verb), phrase_text(parsed, one.subject)) for one in parsed.clauses(0)]


def sources_of(text: str) -> list[tuple[str, str]]:
    """Give for all quotations the rows that find a source, and whom."""
    parsed = parsed_from(text)
    found = [source for chunk in parsed.chunk_of_stretch for source in SourceFinder(parsed).find(chunk)]
    return [(source.row, phrase_text(parsed, source.chunk)) for source in found]


def scene_of(text: str, *names: str, number: int = 0, before: str | None = None, aside: str = "") -> Scene:
    """Give a quotation whose speaker is sought; `before`: who said the one in front of it."""
    entities = entities_in(text, *names)
    context = context_of(entities)
    said = [Said(context.stretch(number - 1), entities.people[before], aside=False)] if before else []
    return Scene(entities.parsed, entities, context.stretch(number), SaidSoFar(said), aside)


def evidence_in(
    text: str, *names: str, number: int = 0, before: str | None = None, aside: str = ""
) -> dict[str | None, set[str]]:
    """Give the evidence for each candidate of a quotation by name."""
    scene = scene_of(text, *names, number=number, before=before)
    finder = CandidateFinder(scene.parsed, scene.entities, context_of(scene.entities))
    finder.said = scene.said
    found = finder.find(scene.stretch, aside=aside)
    return {one.entity.name if one.entity else None: one.evidence for one in found}
