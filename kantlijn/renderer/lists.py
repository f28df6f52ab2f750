"""All articles to the lists that lead to them: by month, and in chunks counted from the oldest."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.dates import PartialDate
from kantlijn.renderer.dates import Stamp, published_stamp, worded_date
from kantlijn.renderer.words import Words

CHUNK = 100
"""Articles on one list; counted from the oldest, so that a new article changes the last list alone."""


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


@dataclass(frozen=True, slots=True)
class Chunk:
    """One list of articles, newest first, and the ways to its neighbours."""

    path: str
    number: int
    months: list[Month]
    newer: str
    """The path of the next list; empty where there is none."""
    older: str


def chunk_path(number: int) -> str:
    """Give where a list stands in the site; the first holds the oldest articles."""
    return f"artikelen-{number}.html"


def cut_chunks(articles: Sequence[AnnotatedArticle], words: Words) -> list[Chunk]:
    """Cut the articles, which come newest first, into lists; none where one list holds them all."""
    count = -(-len(articles) // CHUNK)
    if count < 2:
        return []
    oldest_first = articles[::-1]
    return [
        Chunk(
            chunk_path(number),
            number,
            by_month(oldest_first[(number - 1) * CHUNK : number * CHUNK][::-1], words),
            chunk_path(number + 1) if number < count else "",
            chunk_path(number - 1) if number > 1 else "",
        )
        for number in range(1, count + 1)
    ]


def older_than_front(total: int) -> str:
    """Give the list on which the front page's own list goes on; empty where that holds all."""
    return chunk_path(-(-(total - CHUNK) // CHUNK)) if total > CHUNK else ""


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
        f"artikelen/{article.id}.html",
        article.source or "",
        published_stamp(article, words),
        article.lang,
    )
