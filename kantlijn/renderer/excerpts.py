"""Sentences of articles to what the pages of people and terms show of them: the words lit, dated, with a way back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from kantlijn.model.article import Article
from kantlijn.model.library import Excerpt, Statement
from kantlijn.model.reference import Entity
from kantlijn.renderer.cast import utterance_of
from kantlijn.renderer.dates import Stamp, published_stamp
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.paths import article_path
from kantlijn.renderer.reasons import worded_reason
from kantlijn.renderer.weave import escape
from kantlijn.renderer.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, with the words that matter in `<mark>`."""

    html: Markup
    link: str
    """From the site's first folder: `artikelen/x.html#r-navo`."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences of one article."""

    title: str
    link: str
    source: str
    date: Stamp
    lang: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ShownStatement:
    """One quotation on the page of who says it."""

    lines: tuple[Line, ...]
    certainty: str
    reason: str
    """Why the speaker is named, where that is not certain; not said again where it is the last one's."""
    about: str
    """What it is found by: `t-navo t-vredesmacht j-2024`."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What somebody says in one article."""

    passage: Passage
    role: str
    """The function on the article's date."""
    statements: tuple[ShownStatement, ...]


def lit_sentence(excerpt: Excerpt) -> Markup:
    """Give a sentence with the words that matter lit; they need no weaving, for what overlaps is lit once."""
    text, written = excerpt.article.text, excerpt.sentence.start
    html = []
    for span in sorted(excerpt.words):
        start = max(span.start, written)
        if start < span.end:
            html.append(f"{escape(text[written:start])}<mark>{escape(text[start : span.end])}</mark>")
            written = span.end
    html.append(escape(text[written : excerpt.sentence.end]))
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


def show_excerpts(excerpts: Sequence[Excerpt], name: str, words: Words) -> list[Passage]:
    """Give the sentences that hold a name or term, article by article."""
    shown = []
    for _, run in groupby(excerpts, key=lambda excerpt: excerpt.article.id):
        of_one = list(run)
        link = f"{article_path(of_one[0].article.id)}#r-{name}"
        shown.append(show_passage(of_one[0].article, (Line(lit_sentence(one), link) for one in of_one), words))
    return shown


def show_speeches(statements: Sequence[Statement], entity: Entity | None, words: Words) -> list[Speech]:
    """Give the quotations of somebody article by article, each with its sentence and how certain it is."""
    speeches = []
    for _, run in groupby(statements, key=lambda statement: statement.article.id):
        of_one = list(run)
        article = of_one[0].article
        role = function_then(entity, article.published.date, words, dated=False) if entity else ""
        shown = [show_statement(statement, words) for statement in of_one]
        speeches.append(Speech(show_passage(article, (), words), role, without_repetition(shown)))
    return speeches


def without_repetition(shown: Sequence[ShownStatement]) -> tuple[ShownStatement, ...]:
    """Give the quotations of an article, a reason that is the one before it left out."""
    before = ["", *(one.reason for one in shown)]
    return tuple(
        replace(one, reason="") if one.reason == last else one for last, one in zip(before, shown, strict=False)
    )


def keys_of(statement: Statement) -> str:
    """Give by what a quotation is found: the terms in its sentences, and its year."""
    day = statement.article.published.date
    return " ".join([*(f"t-{name}" for name in statement.terms), *([f"j-{day.year}"] if day else [])])


def show_statement(statement: Statement, words: Words) -> ShownStatement:
    """Give one quotation, all its parts together."""
    article = statement.article
    utterance = utterance_of(statement.parts[0].id, statement.parts, article.text)
    link = f"{article_path(article.id)}#{utterance.id}"
    return ShownStatement(
        tuple(Line(lit_sentence(excerpt), link) for excerpt in merged(statement.excerpts)),
        utterance.certainty or "unknown",
        worded_reason(utterance, article.text, words) if utterance.certainty == "inferred" else "",
        keys_of(statement),
    )


def merged(excerpts: Sequence[Excerpt]) -> Iterable[Excerpt]:
    """Give the sentences of a quotation each once: two parts in one sentence are lit together."""
    for _, run in groupby(excerpts, key=lambda excerpt: excerpt.sentence):
        of_one = list(run)
        yield Excerpt(of_one[0].article, of_one[0].sentence, tuple(span for one in of_one for span in one.words))
