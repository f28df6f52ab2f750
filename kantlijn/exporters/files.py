"""The library to what stands beside its pages, and to the files of an export."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kantlijn.exporters.feeds import make_feeds
from kantlijn.exporters.search.index import make_search
from kantlijn.exporters.tables import render_quotations
from kantlijn.exporters.tei import render_tei
from kantlijn.exporters.web_annotations import render_web_annotations
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.library import Library
from kantlijn.model.page import Page
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import EXPORTS, Settings
from kantlijn.renderer.press import Press

FOLDER = "data"
"""Where they stand in a site."""
ENDINGS = {"webannotation": "jsonld", "tei": "tei.xml"}
TABLE = "citaten.csv"


@dataclass(frozen=True, slots=True)
class Exported:
    """The files of an export."""

    files: tuple[Page, ...]
    defused: int = 0
    """Cells of a table that were made harmless."""


def export(
    kind: str,
    articles: Sequence[AnnotatedArticle],
    gazetteer: Gazetteer,
    glossary: Glossary,
    settings: Settings,
    *,
    whole: bool,
    raw: bool = False,
) -> Exported:
    """Make the files of one kind of export; `whole` for the author's own disk, else as far as rights allow."""
    if kind == "csv":
        table = render_quotations(articles, settings, whole=whole, raw=raw)
        return Exported((Page(TABLE, table.content),), table.defused)
    render: Callable[..., bytes] = {"webannotation": render_web_annotations, "tei": render_tei}[kind]
    return Exported(
        tuple(
            Page(f"{one.article.id}.{ENDINGS[kind]}", render(one, gazetteer, glossary, settings, whole=whole))
            for one in articles
        )
    )


def site_files(library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Iterator[Page]:
    """Make all that a site holds beside its pages: feeds, search index, and the exports that its settings ask for."""
    yield from make_feeds(library, press)
    yield from make_search(library, gazetteer, glossary, press)
    yield from export_to_site(library.articles, gazetteer, glossary, press.settings)


def export_to_site(
    articles: Sequence[AnnotatedArticle], gazetteer: Gazetteer, glossary: Glossary, settings: Settings
) -> Iterator[Page]:
    """Make the files that the settings ask for inside the site."""
    for kind in EXPORTS:
        if kind in settings.exports:
            for page in export(kind, articles, gazetteer, glossary, settings, whole=False).files:
                yield Page(f"{FOLDER}/{page.path}", page.content)
