"""What somebody said in an earlier article to a line of a note: `Eerder gezegd, 14 december 2024`."""

from collections.abc import Callable
from functools import cache

from msgspec import Struct

from kantlijn.model.clippings import Statement
from kantlijn.model.library import Library
from kantlijn.renderer.cast import joined
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.shortening import shortened
from kantlijn.renderer.words import Words


class Before(Struct, frozen=True):
    """The last quotation of somebody in an earlier article."""

    date: str
    href: str
    text: str
    """Its first words."""
    lang: str
    """Of these, where it is not the page's."""


SaidBefore = Callable[[str], Before | None]


def before_article(library: Library, article: str, root: str, words: Words) -> SaidBefore:
    """Give what tells what a person, by id, said last before an article; root is the way to the first folder."""

    @cache
    def said_before(person: str) -> Before | None:
        earlier = library.earlier(article, person)
        day = earlier.article.published.date if earlier else None
        if earlier is None or day is None:
            return None
        found, statement = earlier.article, earlier.statement
        href = f"{root}{article_path(found.id)}#{statement.id}"
        lang = found.lang if found.lang != words.lang else ""
        return Before(worded_date(day, words.lang), href, shortened(said_in(statement)), lang)

    return said_before


def said_in(statement: Statement) -> str:
    """Give the words of a quotation."""
    return joined(span.of(one.sentence) for one in statement.excerpts for span in one.words)
