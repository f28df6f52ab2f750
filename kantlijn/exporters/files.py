"""The library to what stands beside its pages, and to the files of an export."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from kantlijn.exporters.feeds import feed_jobs
from kantlijn.exporters.search.index import search_jobs
from kantlijn.exporters.tables import render_quotations
from kantlijn.exporters.tei import render_tei
from kantlijn.exporters.web_annotations import render_web_annotations
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import EXPORTS, Settings
from kantlijn.renderer.press import Press

FOLDER = "data"
"""Where they stand in a site."""
ENDINGS = {"webannotation": "jsonld", "tei": "tei.xml"}
TABLE = "citaten.csv"


class Exported(Struct, frozen=True):
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
    return Exported(tuple(export_one(kind, one, gazetteer, glossary, settings, whole=whole) for one in articles))


def export_one(
    kind: str, annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, settings: Settings, *, whole: bool
) -> Page:
    """Make the file of one article."""
    render: Callable[..., bytes] = {"webannotation": render_web_annotations, "tei": render_tei}[kind]
    content = render(annotated, gazetteer, glossary, settings, whole=whole)
    return Page(f"{annotated.article.id}.{ENDINGS[kind]}", content)


def file_jobs(library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Iterator[Job]:
    """Give all that a site holds beside its pages: feeds, search index, and the exports that its settings ask for."""
    yield from feed_jobs(library, press)
    yield from search_jobs(library, gazetteer, glossary, press)
    yield from export_jobs(library, gazetteer, glossary, press.settings)


def export_jobs(library: Library, gazetteer: Gazetteer, glossary: Glossary, settings: Settings) -> Iterator[Job]:
    """Give the files that the settings ask for inside the site."""

    def table() -> Printed:
        made = export("csv", library.articles, gazetteer, glossary, settings, whole=False).files
        return Printed(tuple(Page(f"{FOLDER}/{page.path}", page.content) for page in made))

    def of_article(kind: str, name: str) -> Printed:
        page = export_one(kind, library.by_id[name], gazetteer, glossary, settings, whole=False)
        return Printed((Page(f"{FOLDER}/{page.path}", page.content),))

    for kind in EXPORTS:
        if kind == "csv" and kind in settings.exports:
            yield Job(f"{FOLDER}/{TABLE}", table)
        elif kind in settings.exports:
            for name in tuple(library.headings):
                yield Job(f"{FOLDER}/{name}.{ENDINGS[kind]}", partial(of_article, kind, name))
