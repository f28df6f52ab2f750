"""One annotated article as the JSON object that `annotate` prints; offsets are code points into its text."""

from collections.abc import Sequence

from kantlijn.model.annotations import AnnotatedArticle, Mention, Quotation, TermUse
from kantlijn.model.article import Article
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.reference import Glossary
from kantlijn.model.span import Span

Json = dict[str, object]
Candidate = tuple[str, str, float, str]
"""A possible speaker's name, the evidence, what it is worth, and the words that point there."""


def annotations_of(
    annotated: AnnotatedArticle,
    glossary: Glossary,
    problems: Sequence[Problem],
    translate: Translate = str,
    *,
    candidates: Sequence[Sequence[Candidate]] | None = None,
) -> Json:
    """Give the article and all that was found in it as plain values, ready for `json.dumps`.

    `candidates`, where given, holds those of each quotation in turn.
    """
    quotes = [quotation_of(quotation) for quotation in annotated.quotations]
    for quote, explained in zip(quotes, candidates or [], strict=False):
        quote["candidates"] = [candidate_of(*candidate) for candidate in explained]
    return {
        **head_of(annotated.article),
        "quotes": quotes,
        "people": [mention_of(mention) for mention in annotated.mentions],
        "terms": [term_of(use, glossary) for use in annotated.term_uses],
        "left_out": [{"line": each.line, "text": each.text, "why": each.why} for each in annotated.article.left_out],
        "problems": [problem_of(problem, translate) for problem in problems],
    }


def head_of(article: Article) -> Json:
    """Give what is known of the article itself, its text and its blocks."""
    published, updated = article.published, article.updated
    return {
        "id": article.id,
        "file": article.file,
        "title": article.title,
        "source": article.source,
        "author": article.author,
        "authors": list(article.authors),
        "tags": list(article.tags),
        "credit": article.credit,
        "date": str(published.date) if published.date else None,
        "published": published.time,
        "updated": moment_of(updated, published) if updated else None,
        "lang": article.lang,
        "text": article.text,
        "blocks": [{**offsets_of(block.span), "kind": block.kind} for block in article.blocks],
    }


def moment_of(updated: Moment, published: Moment) -> str | None:
    """Give the time alone where the day is that of publication, else day and time: `2024-12-15 11:33`."""
    same_day = updated.date is None or updated.date == published.date
    known = [None if same_day else updated.date, updated.time]
    return " ".join(str(part) for part in known if part) or None


def offsets_of(span: Span) -> Json:
    """Give a span as two fields."""
    return {"start": span.start, "end": span.end}


def quotation_of(quotation: Quotation) -> Json:
    """Give a quotation with its speaker, if it has one."""
    factuality = quotation.factuality if quotation.kind == "direct" else None
    said = {"id": quotation.id, **offsets_of(quotation.span), "kind": quotation.kind, "factuality": factuality}
    attribution = quotation.attribution
    if attribution is None:
        speakerless = None if quotation.kind == "scare" else "none"
        nobody = {"speaker": None, "speaker_id": None, "speaker_type": speakerless, "certainty": None}
        return {**said, **nobody, "probability": None, "cue": None, "rule": None}
    speaker, cue = attribution.speaker, attribution.cue
    return {
        **said,
        "speaker": speaker.name,
        "speaker_id": speaker.entity_id,
        "speaker_type": speaker.type,
        "certainty": attribution.certainty,
        "probability": attribution.probability,
        "cue": [cue.start, cue.end] if cue else None,
        "rule": attribution.rule,
    }


def candidate_of(name: str, evidence: str, weight: float, words: str) -> Json:
    """Give somebody who came into question for a quotation, and why."""
    return {"name": name, "evidence": evidence, "weight": weight, "words": words}


def mention_of(mention: Mention) -> Json:
    """Give a mention with the person's fullest name."""
    return {**offsets_of(mention.span), "name": mention.name, "id": mention.entity_id}


def term_of(use: TermUse, glossary: Glossary) -> Json:
    """Give a term's place, with the term in its dictionary form."""
    term = glossary.terms[use.term_id]
    return {**offsets_of(use.span), "term": term.term, "id": term.id, "kind": term.kind}


def problem_of(problem: Problem, translate: Translate) -> Json:
    """Give a problem in the author's language; its file is the article's own."""
    return {
        "line": problem.line,
        "severity": problem.severity,
        "what": problem.said(problem.what, translate),
        "remedy": problem.said(problem.remedy, translate),
    }
