"""An article with its people and terms to its quotations: whose words each holds, how surely, and by which evidence."""

from collections.abc import Container, Iterable

from kantlijn.annotators.entities.coreference import find_entities
from kantlijn.annotators.parse.article import ParsedArticle, parse
from kantlijn.annotators.parse.stretches import find_stretches
from kantlijn.annotators.quotes.attribution import Attributor, Decision
from kantlijn.annotators.quotes.scorer import weights
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span

Explanation = tuple[str, str, float, str]
"""A candidate's name, the evidence that counts most, the probability, and the words that point to the candidate."""
TOLD = 6
"""How many pieces of evidence an explanation names."""


def find_quotations(
    found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[list[Quotation], list[Problem]]:
    """Give the outermost quotations with their speakers, one for each block, and the marks without partner."""
    _, decisions, problems = _decide(found, gazetteer, glossary)
    return [decision.quotation for decision in decisions], problems


def explain_quotations(found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary) -> list[list[Explanation]]:
    """Give for each quotation those who came into question, the likeliest first; nobody for scare quotes."""
    parsed, decisions, _ = _decide(found, gazetteer, glossary)
    return [_explained(decision, parsed) for decision in decisions] if parsed else []


def find_speakerless(article: Article, quotations: Iterable[Quotation], settled: Container[Span]) -> list[Problem]:
    """Tell the author for which quotations nobody could be named, but for those of which he has spoken himself."""
    return [
        doubt(
            article.file,
            article.line_of(quotation.span.start),
            "quotation without speaker",
            "name the speaker in this paragraph, or in the marks",
        )
        for quotation in quotations
        if quotation.kind == "direct" and quotation.attribution is None and quotation.span not in settled
    ]


def _decide(
    found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[ParsedArticle | None, list[Decision], list[Problem]]:
    """Give what was weighed for each stretch; where there is none, the article need not be parsed."""
    article = found.article
    stretches, runs, problems = find_stretches(article)
    if not stretches:
        return None, [], problems
    bodies = {
        use.span.start: use.term_id for use in found.term_uses if glossary.terms[use.term_id].kind == "organisation"
    }
    parsed = parse(article, stretches, found.mentions)
    return parsed, Attributor(parsed, find_entities(parsed, gazetteer, bodies), runs).decide(), problems


def _explained(decision: Decision, parsed: ParsedArticle) -> list[Explanation]:
    weighed = weights()["speaker"]
    told = []
    for candidate, chance in zip(decision.candidates, decision.probabilities, strict=True):
        pieces = sorted(candidate.evidence, key=lambda piece: -abs(weighed.get(piece, 0.0)))[:TOLD]
        evidence = ", ".join(f"{piece} {weighed.get(piece, 0.0):+.1f}" for piece in pieces)
        name = candidate.entity.name if candidate.entity else ""
        words = parsed.span(parsed.chunks[candidate.chunk]).of(parsed.text) if candidate.chunk >= 0 else ""
        told.append((name, evidence, round(chance, 3), words))
    return sorted(told, key=lambda one: -one[2])
