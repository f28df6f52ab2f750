"""All annotated articles to the library: newest first, and what is said of each person and term."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle, Quotation, SpeakerType
from kantlijn.model.article import Article
from kantlijn.model.card import Card
from kantlijn.model.clippings import Clippings, Excerpt, Found, Statement
from kantlijn.model.dates import PartialDate
from kantlijn.model.findable import Findable, nothing_findable
from kantlijn.model.grounds import NO_GROUNDS, grounds_of
from kantlijn.model.library import Library
from kantlijn.model.packing import fingerprint, pack
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.sentences import Sentences
from kantlijn.model.shelf import Fetchers, Shelf
from kantlijn.model.span import Span


def aggregate(
    articles: Iterable[AnnotatedArticle],
    gazetteer: Gazetteer,
    glossary: Glossary,
    findable_of: Callable[[AnnotatedArticle], Findable] = nothing_findable,
) -> Library:
    """Put the articles in order and gather what they say of each person and term; all are kept in memory."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    clippings = {name: clippings_of(annotated) for name, annotated in by_id.items()}
    cards = [card_of(one, pack(one), pack(clippings[name])) for name, one in by_id.items()]
    fetchers = by_id.__getitem__, clippings.__getitem__, lambda name: findable_of(by_id[name])
    return Shelf(cards, gazetteer, glossary, Fetchers(*fetchers)).library


def card_of(annotated: AnnotatedArticle, packed: bytes, clippings: bytes, findable: bytes = b"") -> Card:
    """Give what is kept in memory of an article, which is given as bytes too, with its clippings and what finds it."""
    article = annotated.article
    said = Counter(name for name, _ in find_statements(annotated, "person"))
    by_bodies = Counter(name for name, _ in find_statements(annotated, "org"))
    named = dict.fromkeys([*said, *(one.entity_id for one in annotated.mentions if one.entity_id)])
    used = dict.fromkeys([*by_bodies, *(use.term_id for use in annotated.term_uses)])
    images = [(block.image.source, block.image.file, block.line) for block in article.blocks if block.image]
    return Card(
        article.id,
        article.file,
        moment_of(article),
        dict(said),
        tuple(named),
        dict(by_bodies),
        tuple(used),
        pack(replace(article, text="", blocks=(), formatting=(), left_out=())),
        fingerprint(packed),
        fingerprint(clippings),
        fingerprint(findable),
        tuple(images),
        fed_by(annotated),
        tuple({one.attribution.speaker.entity_id or "": None for one in annotated.quotations if one.attribution}),
        article.tags,
        article.draft,
        article.publish,
    )


def fed_by(annotated: AnnotatedArticle) -> tuple[str, ...]:
    """Give in whose feeds an article stands, by id; only one of which the day is known stands in any."""
    day = annotated.article.published.date
    if day is None or not day.day:
        return ()
    sure = (name for name, parts in find_statements(annotated, "person") if any(part.is_sure for part in parts))
    return tuple(dict.fromkeys([*sure, *(use.term_id for use in annotated.term_uses)]))


def moment_of(article: Article) -> tuple[bool, int, int, int, str]:
    """Give what orders an article in time: those without a date count as new."""
    moment = article.published
    day = moment.date or PartialDate(0)
    return moment.date is None, day.year, day.month, day.day, moment.time or ""


def clippings_of(annotated: AnnotatedArticle) -> Clippings:
    """Give what an article has on each person, and on each term, by their ids."""
    sentences = Sentences(annotated.article)
    named = ((mention.entity_id, mention.span) for mention in annotated.mentions if mention.entity_id)
    used = ((use.term_id, use.span) for use in annotated.term_uses)
    people = gather_statements(annotated, "person", sentences), gather_excerpts(sentences, named)
    terms = gather_statements(annotated, "org", sentences), gather_excerpts(sentences, used)
    return Clippings(found_by_name(*people), found_by_name(*terms))


def found_by_name(
    statements: Mapping[str, Sequence[Statement]], excerpts: Mapping[str, Sequence[Excerpt]]
) -> dict[str, Found]:
    """Put what is said by somebody together with where he is named."""
    return {
        name: Found(tuple(statements.get(name, ())), tuple(excerpts.get(name, ())))
        for name in dict.fromkeys([*statements, *excerpts])
    }


def find_statements(annotated: AnnotatedArticle, kind: SpeakerType) -> list[tuple[str, list[Quotation]]]:
    """Give what speakers of a kind say in an article, with the speaker's id, the parts of one quotation as one."""
    parts: dict[tuple[str, str], list[Quotation]] = {}
    for place, quotation in enumerate(annotated.quotations):
        speaker = quotation.attribution.speaker if quotation.attribution else None
        if speaker and speaker.entity_id and speaker.type == kind and is_said(quotation):
            parts.setdefault((speaker.entity_id, quotation.id or str(place)), []).append(quotation)
    return [(name, of_one) for (name, _), of_one in parts.items()]


def is_said(quotation: Quotation) -> bool:
    """Say whether a quotation is reported as said: what is denied or supposed is nobody's statement."""
    return quotation.kind == "direct" and quotation.factuality == "said"


def gather_statements(
    annotated: AnnotatedArticle, kind: SpeakerType, sentences: Sentences
) -> dict[str, list[Statement]]:
    """Give what each speaker of a kind says in an article, in its sentences."""
    statements: dict[str, list[Statement]] = {}
    for name, parts in find_statements(annotated, kind):
        statements.setdefault(name, []).append(statement_of(parts, annotated, sentences))
    return statements


def statement_of(parts: Sequence[Quotation], annotated: AnnotatedArticle, sentences: Sentences) -> Statement:
    """Give one quotation in its sentences; two parts in one sentence are lit together."""
    shown = [sentences.around(one.span) for one in parts]
    attribution = next((one.attribution for one in parts if one.attribution), None)
    inferred = attribution is not None and attribution.certainty == "inferred"
    used = (use.term_id for use in annotated.term_uses if any(one.covers(use.span) for one in shown))
    excerpts = []
    for sentence, run in groupby(zip(shown, parts, strict=True), key=itemgetter(0)):
        excerpts.append(excerpt_of(sentences.text, sentence, [part.span for _, part in run]))
    return Statement(
        parts[0].id,
        tuple(excerpts),
        attribution.certainty if attribution else None,
        any(one.is_sure for one in parts),
        grounds_of(attribution, sentences.text) if attribution and inferred else NO_GROUNDS,
        tuple(dict.fromkeys(used)),
    )


def gather_excerpts(sentences: Sentences, found: Iterable[tuple[str, Span]]) -> dict[str, list[Excerpt]]:
    """Give the sentences in which people or terms occur, each once with all places in it."""
    places: dict[tuple[str, Span], list[Span]] = {}
    for name, span in found:
        places.setdefault((name, sentences.around(span)), []).append(span)
    excerpts: dict[str, list[Excerpt]] = {}
    for (name, sentence), spans in places.items():
        excerpts.setdefault(name, []).append(excerpt_of(sentences.text, sentence, spans))
    return excerpts


def excerpt_of(text: str, sentence: Span, spans: Iterable[Span]) -> Excerpt:
    """Give a sentence by itself, with the places in it."""
    start = sentence.start
    return Excerpt(start, sentence.of(text), tuple([Span(one.start - start, one.end - start) for one in spans]))
