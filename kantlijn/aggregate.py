"""All annotated articles to the library: newest first, and what is said of each person and term."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kantlijn.model.annotations import AnnotatedArticle, Quotation, SpeakerType
from kantlijn.model.article import Article
from kantlijn.model.dates import PartialDate
from kantlijn.model.library import Excerpt, Library, PersonRecord, Statement, TermRecord
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.sentences import sentence_ends
from kantlijn.model.span import Span

BESIDE = 12
"""How many of the people who are quoted in the same articles a page names."""


@dataclass
class Gathered:
    """What the articles so far have on one person or term."""

    statements: list[Statement] = field(default_factory=list)
    excerpts: list[Excerpt] = field(default_factory=list)
    articles: dict[str, None] = field(default_factory=dict)
    """Their ids, in order and each once."""


def aggregate(articles: Iterable[AnnotatedArticle], gazetteer: Gazetteer, glossary: Glossary) -> Library:
    """Put the articles in order and gather what they say of each person and term."""
    ordered = newest_first(articles)
    people: dict[str, Gathered] = defaultdict(Gathered)
    terms: dict[str, Gathered] = defaultdict(Gathered)
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for annotated in ordered:
        sentences = find_sentences(annotated.article)
        speaking = gather_statements(people, "person", annotated, sentences)
        for speaker in speaking:
            beside[speaker].update(other for other in speaking if other != speaker)
        gather_statements(terms, "org", annotated, sentences)
        named = ((mention.entity_id, mention.span) for mention in annotated.mentions if mention.entity_id)
        gather_excerpts(people, annotated.article, sentences, named)
        used = ((use.term_id, use.span) for use in annotated.term_uses)
        gather_excerpts(terms, annotated.article, sentences, used)
    return Library(
        tuple(ordered),
        {
            name: PersonRecord(
                entity,
                tuple(found.statements),
                tuple(found.excerpts),
                most_frequent(beside[name]),
                tuple(found.articles),
            )
            for name, entity in gazetteer.entities.items()
            if (found := people.get(name))
        },
        {
            name: TermRecord(term, tuple(found.excerpts), tuple(found.statements), tuple(found.articles))
            for name, term in glossary.terms.items()
            if (found := terms.get(name))
        },
    )


def newest_first(articles: Iterable[AnnotatedArticle]) -> list[AnnotatedArticle]:
    """Order articles by date, then by hour; those without a date count as new, and equals go by their ids."""
    by_name = sorted(articles, key=lambda annotated: annotated.article.id)
    return sorted(by_name, key=lambda annotated: moment_key(annotated.article), reverse=True)


def moment_key(article: Article) -> tuple[bool, PartialDate, str]:
    """Give what orders an article in time."""
    moment = article.published
    return moment.date is None, moment.date or PartialDate(0), moment.time or ""


def find_sentences(article: Article) -> list[Span]:
    """Cut the blocks of an article into sentences."""
    sentences = []
    for block in article.blocks:
        start = block.span.start
        for end, following in sentence_ends(article.text, start, block.span.end):
            sentences.append(Span(start, end))
            start = following
        sentences.append(Span(start, block.span.end))
    return sentences


def sentence_around(span: Span, sentences: Sequence[Span]) -> Span:
    """Give the sentence, or the run of sentences, in which some words stand."""
    first = max(bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1, 0)
    last = max(bisect_right(sentences, span.end - 1, key=lambda sentence: sentence.start) - 1, 0)
    return Span(min(sentences[first].start, span.start), max(sentences[last].end, span.end))


def gather_statements(
    gathered: dict[str, Gathered], kind: SpeakerType, annotated: AnnotatedArticle, sentences: Sequence[Span]
) -> list[str]:
    """Add what speakers of a kind say in an article, the parts of one quotation as one, and give the speakers' ids."""
    article = annotated.article
    parts: dict[tuple[str, str], list[Quotation]] = {}
    for place, quotation in enumerate(annotated.quotations):
        speaker = quotation.attribution.speaker if quotation.attribution else None
        if speaker and speaker.entity_id and speaker.type == kind and is_said(quotation):
            parts.setdefault((speaker.entity_id, quotation.id or str(place)), []).append(quotation)
    for (name, _), of_one in parts.items():
        excerpts = tuple(Excerpt(article, sentence_around(part.span, sentences), (part.span,)) for part in of_one)
        gathered[name].statements.append(Statement(tuple(of_one), excerpts, terms_in(annotated, excerpts)))
        gathered[name].articles[article.id] = None
    return list(dict.fromkeys(name for name, _ in parts))


def terms_in(annotated: AnnotatedArticle, excerpts: Sequence[Excerpt]) -> tuple[str, ...]:
    """Give the ids of the terms that some sentences of an article use, each once."""
    sentences = [excerpt.sentence for excerpt in excerpts]
    used = (use.term_id for use in annotated.term_uses if any(one.covers(use.span) for one in sentences))
    return tuple(dict.fromkeys(used))


def is_said(quotation: Quotation) -> bool:
    """Say whether a quotation is reported as said: what is denied or supposed is nobody's statement."""
    return quotation.kind == "direct" and quotation.factuality == "said"


def gather_excerpts(
    gathered: dict[str, Gathered], article: Article, sentences: Sequence[Span], found: Iterable[tuple[str, Span]]
) -> None:
    """Add the sentences in which people or terms occur, each once with all places in it."""
    places: dict[tuple[str, Span], list[Span]] = {}
    for name, span in found:
        places.setdefault((name, sentence_around(span, sentences)), []).append(span)
    for (name, sentence), spans in places.items():
        gathered[name].excerpts.append(Excerpt(article, sentence, tuple(spans)))
        gathered[name].articles[article.id] = None


def most_frequent(counted: Counter[str]) -> tuple[str, ...]:
    """Give the people who are quoted beside somebody, the most frequent first, equals by their ids."""
    return tuple(name for name, _ in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:BESIDE])
