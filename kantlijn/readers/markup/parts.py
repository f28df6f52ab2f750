"""Words with formatting beside them, and parts of an article, to the article's text, blocks and formatting."""

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.article import Block, BlockKind, Formatting, Image
from kantlijn.model.span import Span
from kantlijn.patterns import pattern
from kantlijn.readers.paste.credits import find_credit

Tag = Literal["em", "strong", "code", "del", "a", "br"]
BLANKS = pattern(r"[ \t\r\n\f]+")
SAFE_ADDRESS = pattern(r"(?:https?://[^\s/]|mailto:[^\s@]+@|tel:\+?\d)\S*", re.IGNORECASE)
"""A list of what is let through; `javascript:` and its disguises are not on it."""


class Part(Struct, frozen=True):
    """One block of an article before it has a place in the text."""

    words: str
    kind: BlockKind
    line: int
    formatting: tuple[Formatting, ...] = ()
    """Counted from the start of the words."""
    level: int = 0
    ordered: bool = False
    task: Literal["", "open", "done"] = ""
    image: Image | None = None
    picture: tuple[str, str] | None = None
    """Of a caption on a saved page: the address and the other text of the picture that was saved beside it."""
    credit: Span | None = None
    """Of a caption, where the page says which words it is; else it is looked for in them."""


class InlineText:
    """Collects the words of one block, and what is emphasised or linked in them."""

    def __init__(self, *, collapse: bool = False) -> None:
        """Start without words. `collapse` makes one space of several blanks, as HTML does."""
        self.pieces: list[str] = []
        self.formatting: list[Formatting] = []
        self.length = 0
        self.collapse = collapse

    def add(self, text: str) -> None:
        """Add words."""
        if self.collapse:
            text = BLANKS.sub(" ", text)
            if text.startswith(" ") and (not self.pieces or self.pieces[-1][-1] in " \n\t"):
                text = text[1:]
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def add_tab(self) -> None:
        """Add what parts two cells of a table."""
        self.pieces.append("\t")
        self.length += 1

    def break_line(self) -> None:
        """Add a line break."""
        self.pieces.append("\n")
        self.length += 1
        self.mark(self.length - 1, "br")

    def ends_in_break(self) -> bool:
        """Say whether nothing stands behind the last line break."""
        return bool(self.pieces) and self.pieces[-1] == "\n"

    def mark(self, start: int, tag: Tag, href: str = "") -> None:
        """Format the words from `start` on."""
        if start < self.length:
            self.formatting.append(Formatting(Span(start, self.length), tag, href))

    def finish(self) -> tuple[str, tuple[Formatting, ...]]:
        """Give the words without blanks at their edges, and the formatting that is left on them."""
        whole = "".join(self.pieces)
        words = whole.strip()
        offset = len(whole) - len(whole.lstrip())
        clipped = []
        for form in sorted(self.formatting, key=lambda form: (form.span.start, -form.span.end)):
            start = max(form.span.start - offset, 0)
            end = min(form.span.end - offset, len(words))
            if start < end:
                clipped.append(replace(form, span=Span(start, end)))
        return words, tuple(clipped)


def join_parts(parts: Sequence[Part]) -> tuple[str, tuple[Block, ...], tuple[Formatting, ...]]:
    """Give the text, which is the parts with one blank line between, its blocks, and its formatting."""
    blocks = []
    formatting = []
    start = 0
    above = 1
    for part in parts:
        level = part.level
        if part.kind == "subhead":
            # No heading may lie two levels below the one above it, or screen readers tell of one that is missing.
            above = level = min(max(level, 2), above + 1)
        span = Span(start, start + len(part.words))
        credit = (part.credit or find_credit(part.words)) if part.kind == "caption" else None
        credited = Span(start + credit.start, start + credit.end) if credit else None
        blocks.append(Block(span, part.kind, part.line, credited, part.image, level, part.ordered, part.task))
        formatting += [
            replace(form, span=Span(form.span.start + start, form.span.end + start)) for form in part.formatting
        ]
        start = span.end + 2
    return "\n\n".join(part.words for part in parts), tuple(blocks), tuple(formatting)


def safe_address(href: str) -> str:
    """Give an address that may be linked to, or nothing."""
    address = "".join(href.split())
    return address if SAFE_ADDRESS.fullmatch(address) else ""
