"""Articles to the lists that lead to them, month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.dates import PartialDate
from kantlijn.renderer.dates import Stamp, published_stamp, worded_date
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.words import Words


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a list."""

    title: str
    link: str
    source: str
    date: Stamp
    lang: str


@dataclass(frozen=True, slots=True)
class Month:
    """The articles of one month."""

    name: str
    entries: tuple[Item, ...]


def by_month(articles: Sequence[AnnotatedArticle], words: Words) -> list[Month]:
    """Group articles, which come newest first, by month; those without a date stand together."""
    months = []
    for month, run in groupby(articles, key=month_of):
        name = worded_date(month, words.lang) if month else words.say("Undated")
        months.append(Month(name, tuple(list_item(annotated, words) for annotated in run)))
    return months


def month_of(annotated: AnnotatedArticle) -> PartialDate | None:
    """Give the month, or the year alone, in which an article appeared."""
    date = annotated.article.published.date
    return PartialDate(date.year, date.month) if date else None


def list_item(annotated: AnnotatedArticle, words: Words) -> Item:
    """Give an article's line in a list."""
    article = annotated.article
    return Item(
        article.title or article.id,
        article_path(article.id),
        article.source or "",
        published_stamp(article, words),
        article.lang,
    )
