"""Sentences of articles to what the pages of people and terms show of them: the words lit, dated, with a way back."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.article import Article
from kantlijn.model.clippings import Excerpt, Found, Statement
from kantlijn.model.reference import Entity
from kantlijn.renderer.dates import Stamp, published_stamp
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.reasons import grounded_reason
from kantlijn.renderer.weave import escape
from kantlijn.renderer.words import Words


class Line(Struct, frozen=True):
    """One sentence, with the words that matter in `<mark>`."""

    html: Markup
    link: str
    """From the site's first folder: `artikelen/x.html#r-navo`."""


class Passage(Struct, frozen=True):
    """The sentences of one article."""

    title: str
    link: str
    source: str
    date: Stamp
    lang: str
    lines: tuple[Line, ...]


class ShownStatement(Struct, frozen=True):
    """One quotation on the page of who says it."""

    lines: tuple[Line, ...]
    certainty: str
    reason: str
    """Why the speaker is named, where that is not certain; not said again where it is the last one's."""
    about: str
    """What it is found by: `t-navo t-vredesmacht j-2024`."""


class Speech(Struct, frozen=True):
    """What somebody says in one article."""

    passage: Passage
    role: str
    """The function on the article's date."""
    statements: tuple[ShownStatement, ...]


def lit_sentence(excerpt: Excerpt) -> Markup:
    """Give a sentence with the words that matter lit; they need no weaving, for what overlaps is lit once."""
    text, written = excerpt.sentence, 0
    html = []
    for span in sorted(excerpt.words):
        start = max(span.start, written)
        if start < span.end:
            html.append(f"{escape(text[written:start])}<mark>{escape(text[start : span.end])}</mark>")
            written = span.end
    html.append(escape(text[written:]))
    return Markup("".join(html))  # noqa: S704 # each piece of the text is escaped


def show_passage(article: Article, lines: Iterable[Line], words: Words) -> Passage:
    """Give what a page tells of the article in which some sentences stand."""
    return Passage(
        article.title or article.id,
        article_path(article.id),
        article.source or "",
        published_stamp(article, words),
        article.lang,
        tuple(lines),
    )


def show_excerpts(found: Iterable[tuple[Article, Found]], name: str, words: Words) -> list[Passage]:
    """Give the sentences that hold a name or term, article by article."""
    shown = []
    for article, of_one in found:
        if of_one.excerpts:
            link = f"{article_path(article.id)}#r-{name}"
            lines = [Line(lit_sentence(excerpt), link) for excerpt in of_one.excerpts]
            shown.append(show_passage(article, lines, words))
    return shown


def show_speeches(found: Iterable[tuple[Article, Found]], entity: Entity | None, words: Words) -> list[Speech]:
    """Give the quotations of somebody article by article, each with its sentence and how certain it is."""
    speeches = []
    for article, of_one in found:
        if of_one.statements:
            role = function_then(entity, article.published.date, words, dated=False) if entity else ""
            shown = [show_statement(statement, article, words) for statement in of_one.statements]
            speeches.append(Speech(show_passage(article, (), words), role, without_repetition(shown)))
    return speeches


def without_repetition(shown: Sequence[ShownStatement]) -> tuple[ShownStatement, ...]:
    """Give the quotations of an article, a reason that is the one before it left out."""
    before = ["", *(one.reason for one in shown)]
    return tuple(
        replace(one, reason="") if one.reason == last else one for last, one in zip(before, shown, strict=False)
    )


def keys_of(statement: Statement, article: Article) -> str:
    """Give by what a quotation is found: the terms in its sentences, and its year."""
    day = article.published.date
    return " ".join([*(f"t-{name}" for name in statement.terms), *([f"j-{day.year}"] if day else [])])


def show_statement(statement: Statement, article: Article, words: Words) -> ShownStatement:
    """Give one quotation, all its parts together."""
    link = f"{article_path(article.id)}#{statement.id}"
    return ShownStatement(
        tuple(Line(lit_sentence(excerpt), link) for excerpt in statement.excerpts),
        statement.certainty or "unknown",
        grounded_reason(statement.grounds, words) if statement.certainty == "inferred" else "",
        keys_of(statement, article),
    )
