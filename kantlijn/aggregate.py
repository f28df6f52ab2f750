"""All annotated articles to the library: newest first, and what is said of each person and term."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.dates import PartialDate
from kantlijn.model.library import Excerpt, Library, PersonRecord, Statement, TermRecord
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span

SENTENCE_END = re.compile(r"[.!?…]+[\"”’»)\]']*\s+(?=[\"“„‘«'(\[]*[A-ZÀ-Þ0-9])")
ABBREVIATION = re.compile(
    r"[\"“„‘«'(\[]*(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|(?i:dr|drs|mr|ir|ing|prof|ds|jhr|st|nr|ca|bijv|blz|art|jl|resp|mln|mld))",
)
"""What ends with a full stop and no sentence: `J. de Vries`, `prof. Bakker`, `o.a. Leiden`."""
BESIDE = 12
"""How many of the people who are quoted in the same articles a page names."""


def aggregate(articles: Iterable[AnnotatedArticle], gazetteer: Gazetteer, glossary: Glossary) -> Library:
    """Put the articles in order and gather what they say of each person and term."""
    ordered = newest_first(articles)
    said: dict[str, list[Statement]] = defaultdict(list)
    named: dict[str, list[Excerpt]] = defaultdict(list)
    used: dict[str, list[Excerpt]] = defaultdict(list)
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for annotated in ordered:
        article = annotated.article
        sentences = find_sentences(article)
        speaking = gather_statements(annotated, sentences)
        for speaker, statements in speaking.items():
            said[speaker] += statements
            beside[speaker].update(other for other in speaking if other != speaker)
        people = ((mention.entity_id, mention.span) for mention in annotated.mentions if mention.entity_id)
        gather_excerpts(named, article, sentences, people)
        gather_excerpts(used, article, sentences, ((use.term_id, use.span) for use in annotated.term_uses))
    people_records = {
        name: PersonRecord(entity, tuple(said[name]), tuple(named[name]), most_frequent(beside[name], gazetteer))
        for name, entity in gazetteer.entities.items()
        if name in named or name in said
    }
    term_records = {
        name: TermRecord(term, tuple(used[name]), tuple(said[name]) if name not in gazetteer.entities else ())
        for name, term in glossary.terms.items()
        if name in used or (name in said and name not in gazetteer.entities)
    }
    return Library(tuple(ordered), people_records, term_records)


def newest_first(articles: Iterable[AnnotatedArticle]) -> list[AnnotatedArticle]:
    """Order articles by date, then by hour; those without a date count as new, and equals go by their ids."""
    by_name = sorted(articles, key=lambda annotated: annotated.article.id)
    return sorted(by_name, key=lambda annotated: moment_key(annotated.article), reverse=True)


def moment_key(article: Article) -> tuple[bool, PartialDate, str]:
    """Give what orders an article in time."""
    moment = article.published
    return moment.date is None, moment.date or PartialDate(0), moment.time or ""


def find_sentences(article: Article) -> list[Span]:
    """Cut the blocks of an article into sentences; a mistake costs no more than a sentence shown too long."""
    sentences = []
    for block in article.blocks:
        start = block.span.start
        for end in SENTENCE_END.finditer(article.text, start, block.span.end):
            if ABBREVIATION.fullmatch(article.text[start : end.start()].rpartition(" ")[2]):
                continue
            sentences.append(Span(start, end.start() + len(end.group().rstrip())))
            start = end.end()
        sentences.append(Span(start, block.span.end))
    return sentences


def sentence_around(span: Span, sentences: Sequence[Span]) -> Span:
    """Give the sentence, or the run of sentences, in which some words stand."""
    first = max(bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1, 0)
    last = max(bisect_right(sentences, span.end - 1, key=lambda sentence: sentence.start) - 1, 0)
    return Span(min(sentences[first].start, span.start), max(sentences[last].end, span.end))


def gather_statements(annotated: AnnotatedArticle, sentences: Sequence[Span]) -> dict[str, list[Statement]]:
    """Give what each speaker with an id says in an article; the parts of one quotation make one statement."""
    parts: dict[tuple[str, str], list[Quotation]] = {}
    for place, quotation in enumerate(annotated.quotations):
        attribution = quotation.attribution
        if attribution and attribution.speaker.entity_id and quotation.kind == "direct":
            key = (attribution.speaker.entity_id, quotation.id or str(place))
            parts.setdefault(key, []).append(quotation)
    statements: dict[str, list[Statement]] = {}
    for (speaker, _), of_one in parts.items():
        excerpts = (Excerpt(annotated.article, sentence_around(part.span, sentences), (part.span,)) for part in of_one)
        statements.setdefault(speaker, []).append(Statement(tuple(of_one), tuple(excerpts)))
    return statements


def gather_excerpts(
    gathered: dict[str, list[Excerpt]], article: Article, sentences: Sequence[Span], found: Iterable[tuple[str, Span]]
) -> None:
    """Add the sentences in which people or terms occur, each once with all places in it."""
    places: dict[tuple[str, Span], list[Span]] = {}
    for name, span in found:
        places.setdefault((name, sentence_around(span, sentences)), []).append(span)
    for (name, sentence), spans in places.items():
        gathered[name].append(Excerpt(article, sentence, tuple(spans)))


def most_frequent(counted: Counter[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the people who are quoted beside somebody, the most frequent first, equals by their ids."""
    known = [(name, count) for name, count in counted.items() if name in gazetteer.entities]
    return tuple(name for name, _ in sorted(known, key=lambda pair: (-pair[1], pair[0]))[:BESIDE])
