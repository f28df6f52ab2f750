"""The library to one table of all quotations, as CSV that a spreadsheet opens without harm.

A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet: it gets an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.settings import Settings
from kantlijn.model.unseen import seen
from kantlijn.renderer.cast import Utterance, find_utterances
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.metadata import absolute, is_public
from kantlijn.renderer.paths import article_path

COLUMNS = (
    *("article", "title", "source", "date", "address"),
    *("quotation", "words", "speaker", "speaker_id", "speaker_type", "certainty", "probability", "factuality"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
MARK = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""


class Table(Struct, frozen=True):
    """A CSV file, and how many of its cells were made harmless."""

    content: bytes
    defused: int


def render_quotations(articles: Iterable[AnnotatedArticle], settings: Settings, *, whole: bool, raw: bool) -> Table:
    """Write the table; not `whole`: an article of unknown rights has one row, without words. `raw`: as they are."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    defused = 0
    for annotated in articles:
        for row in rows_of(annotated, settings, whole=whole):
            cells = row if raw else [harmless(cell) for cell in row]
            defused += sum(cell != before for cell, before in zip(cells, row, strict=True))
            writer.writerow(cells)
    return Table((MARK + written.getvalue()).encode(), defused)


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet reckons with."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def rows_of(annotated: AnnotatedArticle, settings: Settings, *, whole: bool) -> Iterator[Sequence[str]]:
    """Give a row for each quotation of an article."""
    article = annotated.article
    if not whole and not is_public(article):
        title, address = article.title or article.id, safe_address(article.url or "")
        yield (article.id, title, "", "", address or page_address(article, settings), *[""] * 8)
        return
    for utterance in find_utterances(annotated):
        yield (*head_of(article, settings, utterance), *said_of(utterance))


def page_address(article: Article, settings: Settings) -> str:
    """Give where an article stands: in full, or within the site."""
    return absolute(settings, article_path(article.id)) or article_path(article.id)


def head_of(article: Article, settings: Settings, utterance: Utterance) -> tuple[str, ...]:
    """Give what a row says of the article, with the address of the quotation itself."""
    date = str(article.published.date or "")
    address = f"{page_address(article, settings)}#{utterance.id}"
    return article.id, article.title, article.source or "", date, address


def said_of(utterance: Utterance) -> tuple[str, ...]:
    """Give what a row says of the quotation; what is not reported as said has no speaker."""
    told = (utterance.id, seen(utterance.said))
    if utterance.attribution is None or utterance.factuality != "said":
        return (*told, "", "", "", "", "", utterance.factuality)
    attribution, speaker = utterance.attribution, utterance.attribution.speaker
    return (
        *told,
        speaker.name,
        speaker.entity_id or "",
        speaker.type,
        attribution.certainty,
        f"{attribution.probability:g}",
        utterance.factuality,
    )
