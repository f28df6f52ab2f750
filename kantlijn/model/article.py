"""Article and Block: one text, and its paragraphs and headings as spans of it."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Literal

from msgspec import Struct, field

from kantlijn.model.dates import Moment
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

BlockKind = Literal["headline", "paragraph", "subhead", "caption", "item", "blockquote", "byline", "row"]
ASIDES: frozenset[BlockKind] = frozenset({"headline", "subhead", "caption", "byline"})
"""Blocks beside the story."""
Rights = Literal["own", "licensed", "unknown"]
LINE_END = pattern("\n")


class Image(Struct, frozen=True):
    """A picture of the seed's own folder."""

    source: str
    """Its path inside the site: `beelden/brug.jpg`."""
    alt: str = ""
    """What it shows; empty where the caption says so."""
    width: int = 0
    height: int = 0
    file: str = ""
    """The picture's path as the author would type it, from which it is copied."""


class Block(Struct, frozen=True):
    """A paragraph, heading, caption or list item: a span of the text and where it stood in the file."""

    span: Span
    kind: BlockKind
    line: int
    """Line of the seed on which the block starts, counted from 1."""
    credit: Span | None = None
    """The photo agency that a caption names, inside the block."""
    image: Image | None = None
    level: int = 0
    """Depth of a heading (2 to 6) or of a list item (1 and deeper); 1 for the head of a table, whose rows are 0."""
    ordered: bool = False
    """Whether a list item is numbered."""
    task: Literal["", "open", "done"] = ""
    """Whether a list item is something to do, and whether that is done."""


class Formatting(Struct, frozen=True):
    """Emphasis or a link of the source: an HTML element beside the text, not in it."""

    span: Span
    tag: Literal["em", "strong", "code", "del", "a", "br"]
    href: str = ""


class LeftOut(Struct, frozen=True):
    """A line of the seed that is no part of the article's text."""

    line: int
    """Counted from 1."""
    text: str
    why: Literal["key", "head", "layout", "drop"]
    """It says something of the article; belongs to the page; or the author took it out."""


class Article(Struct, frozen=True):
    """One news text. `text` is the headline, then the blocks, joined by one blank line; it never changes."""

    id: str
    """The slug: name of the page, unique in the site."""
    file: str
    """The seed's path as the author would type it."""
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    source: str | None = None
    """Who published it: `NOS Nieuws`."""
    section: str | None = None
    author: str | None = None
    """Who wrote it, all of them in one text: `Els Prins, Bo Kuiper`."""
    authors: tuple[str, ...] = ()
    """The same one by one, where they are known so."""
    tags: tuple[str, ...] = ()
    credit: str | None = None
    """What the masthead credits (`ANP`): text or photo, that is unknown."""
    url: str | None = None
    """The original's address."""
    rights: Rights = "unknown"
    lang: str = "nl"
    published: Moment = field(default_factory=Moment)
    updated: Moment | None = None
    formatting: tuple[Formatting, ...] = ()
    draft: bool = False
    publish: bool = True
    """False: for disk and preview only."""
    left_out: tuple[LeftOut, ...] = ()

    @property
    def headline(self) -> Block | None:
        """The block that holds the title, where the text has one (body text alone has none)."""
        return next((block for block in self.blocks if block.kind == "headline"), None)

    def line_of(self, offset: int) -> int:
        """Give the seed's line for a place in the text; hard-wrapped paragraphs are counted through."""
        place = bisect_right(self.blocks, offset, key=lambda block: block.span.start)
        if not place:
            return 1
        block, breaks = self.blocks[place - 1], breaks_in(self.text)
        return block.line + bisect_left(breaks, offset) - bisect_left(breaks, block.span.start)


@lru_cache(maxsize=8)
def breaks_in(text: str) -> tuple[int, ...]:
    """Give where the lines of a text end; asked for again with each place of it whose line is wanted."""
    return tuple(found.start() for found in LINE_END.finditer(text))
