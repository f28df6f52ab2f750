"""Articles to the lists that lead to them: by year, or by month where a year holds many."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.dates import PartialDate
from kantlijn.renderer.dates import Stamp, published_stamp, worded_date
from kantlijn.renderer.filters import keys_of
from kantlijn.renderer.names import initials
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.words import Words

MANY = 24
"""Articles of one year that are still one list."""
SPEAKERS = 4
"""Of an article's, how many its line names."""


class Voice(Struct, frozen=True):
    """Somebody who speaks in an article."""

    initials: str
    name: str


class Item(Struct, frozen=True):
    """An article in a list."""

    title: str
    link: str
    source: str
    date: Stamp
    lang: str
    speakers: tuple[Voice, ...]
    """Who says most comes first."""
    more: int
    """How many speak besides."""
    about: str
    """By what the filters find it."""


class Period(Struct, frozen=True):
    """The articles of one year or month."""

    name: str
    entries: tuple[Item, ...]


def by_period(articles: Sequence[AnnotatedArticle], words: Words) -> list[Period]:
    """Group articles, which come newest first, by year, or by month where a year holds many.

    Those without a date stand together.
    """
    years = Counter(annotated.article.published.date.year for annotated in articles if annotated.article.published.date)

    def period_of(annotated: AnnotatedArticle) -> PartialDate | None:
        date = annotated.article.published.date
        return PartialDate(date.year, date.month if years[date.year] > MANY else 0) if date else None

    periods = []
    for period, run in groupby(articles, key=period_of):
        name = worded_date(period, words.lang) if period else words.say("Undated")
        periods.append(Period(name, tuple(list_item(annotated, words) for annotated in run)))
    return periods


def list_item(annotated: AnnotatedArticle, words: Words) -> Item:
    """Give an article's line in a list."""
    article = annotated.article
    speakers = find_speakers(annotated)
    return Item(
        article.title or article.id,
        article_path(article.id),
        article.source or "",
        published_stamp(article, words),
        article.lang,
        speakers[:SPEAKERS],
        max(0, len(speakers) - SPEAKERS),
        " ".join(keys_of(annotated)),
    )


def find_speakers(annotated: AnnotatedArticle) -> tuple[Voice, ...]:
    """Give who speaks in an article, by how much each says."""
    said: Counter[tuple[str, bool]] = Counter()
    for quotation in annotated.quotations:
        if quotation.attribution and quotation.kind == "direct" and quotation.factuality == "said":
            speaker = quotation.attribution.speaker
            said[speaker.name, speaker.type == "unnamed"] += len(quotation.span)
    return tuple(Voice(initials(name, described=unnamed), name) for (name, unnamed), _ in said.most_common())
