"""Python-Markdown's side: when the tree of a page is ready, it is read, annotated, and given its marks and endnotes."""

import logging
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from kantlijn import pipeline
from kantlijn.annotators.privacy import withhold_names
from kantlijn.knowledge import Reference, read_reference
from kantlijn.markdown.notes import mark_page
from kantlijn.markdown.pieces import read_tree
from kantlijn.markdown.weaving import weave_pieces
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.settings import Settings
from kantlijn.placement import folders
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.press import Press, make_press

LOG = logging.getLogger("mkdocs.kantlijn")
"""MkDocs shows what is told below its own name, others show it as well."""
LAST = -10
"""Among the treeprocessors: when inline marks, footnotes and tables of contents are done."""


class KantlijnExtension(Extension):
    """Adds speakers, people and terms to a page."""

    def __init__(self, **options: object) -> None:
        """Take the options `notes`, `language` and `date`."""
        self.config = {
            "notes": ["notes", "Folder of people/ and terms/."],
            "language": ["nl", "Language of the notes' own words: nl or en."],
            "date": ["", "Day of the text, for functions: 2024-12-14; a page's own `date` goes before it."],
        }
        super().__init__(**options)
        folder = Path(str(self.getConfig("notes")))
        self.reference = reference_in(folder, stamp_of(folder))

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name is Python-Markdown's
        """Stand behind all others."""
        annotating = Annotating(md, self)
        md.treeprocessors.register(annotating, "kantlijn", LAST)
        md.postprocessors.register(Endnotes(annotating), "kantlijn-notes", LAST)


class Annotating(Treeprocessor):
    """Annotates the tree of a page."""

    def __init__(self, md: Markdown, extension: KantlijnExtension) -> None:
        """Take the options."""
        super().__init__(md)
        self.extension = extension
        self.endnotes = ""

    def run(self, root: Element) -> None:
        """Put the marks into the tree, and keep the endnotes for its end."""
        article, pieces = read_tree(root, self.published())
        reference = self.extension.reference
        annotated = withhold_names(pipeline.annotate_article(article, reference)[0])
        press = press_in(str(self.extension.getConfig("language")))
        marked = mark_page(annotated, reference.gazetteer, reference.glossary, press)
        weave_pieces(article.text, pieces, marked.layers, self.md.htmlStash.store)
        self.endnotes = marked.endnotes

    def published(self) -> Moment:
        """Give the day of the page: its own metadata's, as the extension `meta` reads it, else the option's."""
        own = getattr(self.md, "Meta", {}).get("date") or [self.extension.getConfig("date")]
        try:
            return Moment(PartialDate.parse(str(own[0])[:10]))
        except ValueError:
            return Moment()


class Endnotes(Postprocessor):
    """Puts the endnotes behind the page."""

    def __init__(self, annotating: Annotating) -> None:
        """Take what made them."""
        super().__init__(annotating.md)
        self.annotating = annotating

    def run(self, text: str) -> str:
        """Give the page with its endnotes."""
        endnotes, self.annotating.endnotes = self.annotating.endnotes, ""
        return f"{text}\n{endnotes}" if endnotes else text


def stamp_of(folder: Path) -> frozenset[tuple[str, int]]:
    """Give what changes with any change of the notes: MkDocs makes an extension for each page anew."""
    return frozenset((str(file), file.stat().st_mtime_ns) for file in folder.rglob("*.md"))


@lru_cache(maxsize=4)
def reference_in(folder: Path, _: frozenset[tuple[str, int]]) -> Reference:
    """Read the notes once, and tell what is wrong with them; a folder that is not there has none."""
    reference, problems = read_reference(folder)
    if not folder.is_dir():
        LOG.warning("%s: no such folder; name the folder of your notes with the option notes", folder)
    for problem in problems:
        LOG.warning("%s", problem)
    return reference


@lru_cache
def press_in(language: str) -> Press:
    """Make what the endnotes are printed with."""
    lang = language if language in ("nl", "en") else "nl"
    shipped = folders("templates", Path("no templates of one's own"))
    return make_press(shipped, read_catalogue(lang), Settings(language=lang), {})[0]
