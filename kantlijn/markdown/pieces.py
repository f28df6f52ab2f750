"""A tree that Python-Markdown made to an Article, and to where in the tree each stretch of its text stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element

from kantlijn.model.article import Article, Block, BlockKind
from kantlijn.model.dates import Moment
from kantlijn.model.span import Span

KINDS: dict[str, BlockKind] = {
    **{f"h{level}": "subhead" for level in range(1, 7)},
    **dict.fromkeys(("p", "dd", "dt", "td", "th", "div", "section", "article"), "paragraph"),
    "li": "item",
    "blockquote": "blockquote",
    "figcaption": "caption",
}
SILENT = {"code", "pre", "script", "style", "kbd", "samp", "math"}
"""Elements whose words are nobody's: they stay in the text, and get no marks."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in the tree: an element's text, or what follows the element."""

    element: Element
    attribute: Literal["text", "tail"]
    span: Span
    """In the article's text."""
    linked: bool
    """Whether it stands inside a link, in which there can be no other."""
    silent: bool

    def write(self, text: str) -> None:
        """Put another text in its place."""
        setattr(self.element, self.attribute, text)


@dataclass(frozen=True, slots=True)
class Found:
    """A piece before it has its place in the article."""

    element: Element
    attribute: Literal["text", "tail"]
    linked: bool
    silent: bool

    @property
    def text(self) -> str:
        """Give its words."""
        return getattr(self.element, self.attribute) or ""


def read_tree(root: Element, published: Moment) -> tuple[Article, list[Piece]]:
    """Give the article that a tree holds; its first heading is one like the others, for it stands in the text."""
    runs: list[tuple[BlockKind, list[Found]]] = [("paragraph", [])]
    gather(root, runs, runs[0][1], linked=False, silent=False)
    texts: list[str] = []
    blocks: list[Block] = []
    pieces: list[Piece] = []
    place = 0
    for kind, founds in runs:
        if not "".join(found.text for found in founds).strip():
            continue
        start = place
        for found in founds:
            span = Span(place, place + len(found.text))
            pieces.append(Piece(found.element, found.attribute, span, found.linked, found.silent))
            texts.append(found.text)
            place = span.end
        blocks.append(Block(Span(start, place), kind, 1))
        texts.append("\n\n")
        place += 2
    return Article("pagina", "", "".join(texts)[:-2], tuple(blocks), published=published), pieces


def gather(
    element: Element, runs: list[tuple[BlockKind, list[Found]]], run: list[Found], *, linked: bool, silent: bool
) -> None:
    """Add the texts of an element, block by block, to the runs; `run` is that of the block around it."""
    if element.tag in KINDS:
        run = []
        runs.append((KINDS[element.tag], run))
    linked, silent = linked or element.tag == "a", silent or element.tag in SILENT
    run.append(Found(element, "text", linked, silent))
    for child in children_of(element):
        gather(child, runs, run, linked=linked, silent=silent)
        run.append(Found(child, "tail", linked, silent))


def children_of(element: Element) -> Iterator[Element]:
    """Give the elements inside another; comments, whose tag is no name, hold no words."""
    return (child for child in element if isinstance(child.tag, str))
