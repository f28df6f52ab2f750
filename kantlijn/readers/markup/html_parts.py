"""The article element of a saved page to the parts of an article: paragraphs, subheads, items, quotations, captions."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bs4 import Tag
from bs4.element import NavigableString
from msgspec.structs import replace

from kantlijn.model.article import BlockKind
from kantlijn.model.span import Span
from kantlijn.patterns import pattern
from kantlijn.readers.markup.html_article import names_of
from kantlijn.readers.markup.html_elements import (
    AUTHOR,
    CAPTION,
    HEADINGS,
    absolute,
    author_within,
    figures_above,
    heading_level,
    is_bold_heading,
    is_data,
    is_in_words,
    is_maker_alone,
    is_meta,
    last_element,
    saved_picture,
)
from kantlijn.readers.markup.parts import InlineText, Part, safe_address
from kantlijn.readers.markup.parts import Tag as FormatTag
from kantlijn.readers.paste.credits import has_full_stop
from kantlijn.readers.paste.head_lines import read_head_line
from kantlijn.readers.paste.layout import LEAST_ASKED, RELATED, kind_alone

BLOCKS = {
    "address", "article", "blockquote", "body", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "header", "hr", "html", "li", "main", "ol", "p", "picture", "pre", "section", "summary", "table", "tbody", "td",
    "th", "thead", "tr", "ul", *HEADINGS,
}  # fmt: skip
FORMATS: dict[str, FormatTag] = {
    "em": "em", "i": "em", "strong": "strong", "b": "strong", "code": "code", "del": "del", "s": "del", "strike": "del",
}  # fmt: skip
NAME_OF_CREDIT = "credits?|copyright|bron|source|photographer|fotograaf|rights"
CREDIT = pattern(rf"(?:^|[\s_-])(?:{NAME_OF_CREDIT})(?:$|[\s_-])", re.IGNORECASE)
"""Class names of Dutch and Flemish news sites."""
LEVEL_OF_BOLD = 3
LONGEST_LABEL = 60
QUOTE_MARKS = "\"“„‘'«"
BEFORE_NAME = pattern(r"(?:door|tekst|auteur|beeld|foto(?:grafie)?|©)\b\s*:?\s*|©\s*", re.IGNORECASE)


class Context(NamedTuple):
    """What words are where they stand."""

    kind: BlockKind = "paragraph"
    level: int = 0
    ordered: bool = False
    depth: int = 0
    """How many lists they stand in."""


class PageReader:
    """Collects the parts of one page."""

    def __init__(self, base: str, *, live: bool, title: str = "", titled_by_name: bool = False) -> None:
        """Start without parts. `base` is the page's address, for links; in a live blog the times are text."""
        self.base = base
        self.title = title
        """The headline as the metadata has it."""
        self.live = live
        self.is_titled_by_name = titled_by_name
        """Whether the page has no heading of the first level, so that a class name may tell the headline."""
        self.parts: list[Part] = []
        self.headline: Part | None = None
        """The first heading of the first level."""
        self.meta: list[str] = []
        """What stands in elements that tell author or date of the whole."""
        self.author: str | None = None
        self.inline = InlineText(collapse=True)
        self.credit: Span | None = None
        self.picture: tuple[str, str] | None = None
        self.line = 1

    def read(self, root: Tag) -> None:
        """Read the whole article."""
        self.read_children(root, Context())
        self.parts = with_questions(self.parts)

    def read_children(self, element: Tag, context: Context) -> None:
        """Read what stands in a block, and end it; words between other blocks become a block of their own."""
        for child in element.children:
            if type(child) is NavigableString:
                self.add(child, element)
            elif isinstance(child, Tag) and child.name in BLOCKS:
                self.flush(context)
                self.read_block(child, context)
            elif isinstance(child, Tag):
                self.read_inline(child, context)
        self.flush(context)

    def read_block(self, element: Tag, context: Context) -> None:
        """Read a block that stands by itself."""
        name = element.name
        if level := heading_level(element, named=self.is_titled_by_name and self.headline is None, title=self.title):
            self.read_heading(element, level)
        elif name == "figure":
            self.read_figure(element)
        elif name == "table" and is_data(element):
            self.read_table(element)
        elif name in ("ul", "ol"):
            self.read_list(element, context, ordered=name == "ol")
        elif name == "blockquote":
            self.read_children(element, context._replace(kind="blockquote"))
        elif is_meta(element):
            self.read_meta(element)
        elif element.name in ("p", "div") and CAPTION.search(names_of(element)) and not element.find(["p", "img"]):
            self.read_children(element, context._replace(kind="caption"))
        elif is_bold_heading(element):
            self.read_children(element, context._replace(kind="subhead", level=LEVEL_OF_BOLD))
        else:
            self.read_children(element, context)

    def read_meta(self, element: Tag) -> None:
        """Keep what tells author or date of the whole article out of its text."""
        words = " ".join(element.get_text(" ").split())
        self.meta.append(words)
        if AUTHOR.search(names_of(element)) and self.author is None:
            alone = author_within(element)
            named = " ".join(alone.get_text(" ").split()) if alone else words
            self.author = BEFORE_NAME.sub("", named, count=1) or None

    def read_list(self, element: Tag, context: Context, *, ordered: bool) -> None:
        """Read a list; posts of a live blog are no items, whatever element holds them."""
        depth = context.depth + 1
        item = Context("item", depth, ordered, depth)
        for child in element.find_all("li", recursive=False):
            is_post = self.live and child.find(["article", "p", "h2", "h3"]) is not None
            self.read_children(child, context if is_post else item)

    def read_table(self, element: Tag) -> None:
        """Read a table of data: each row is a part, its cells apart by tabs."""
        for row in element.find_all("tr"):
            cells = row.find_all(["td", "th"])
            for place, cell in enumerate(cells):
                if place:
                    self.inline.add_tab()
                self.line = self.line if self.inline.length else cell.sourceline or self.line
                self.read_inline(cell, Context("row"))
            self.flush(Context("row", level=int(all(cell.name == "th" for cell in cells))))

    def read_heading(self, element: Tag, level: int) -> None:
        """Read a heading; the headline is the one of the first level that the page's title says, else the first."""
        if level == 1 and self.headline and self.is_better(element):
            self.headline = None
        if level > 1 or self.headline:
            self.read_children(element, Context("subhead", max(level, 2)))
            return
        before = len(self.parts)
        self.read_children(element, Context("headline"))
        found = self.parts[before:]
        self.headline = found[0] if found else None
        self.parts = [part for part in self.parts[:before] if not is_label(part)]

    def is_better(self, element: Tag) -> bool:
        """Say whether a further heading of the first level is the title of the metadata, and the one before not."""
        words = " ".join(element.get_text().split())
        return words == self.title and self.headline is not None and self.headline.words != self.title

    def read_pictures(self, headings: Sequence[Tag], root: Tag | None) -> None:
        """Read the figures above an article that stand outside it as its headline does."""
        for figure in figures_above(headings[0], root) if headings and root else ():
            self.read_block(figure, Context())

    def read_figure(self, element: Tag) -> None:
        """Read the caption of a figure, and which words of it are the credit."""
        caption = element.find("figcaption")
        context = Context("caption")
        self.picture = saved_picture(element)
        last = last_element(caption) if caption else None
        for child in caption.children if caption else ():
            if type(child) is NavigableString:
                self.add(child, caption or element)
            elif isinstance(child, Tag):
                self.read_caption_part(child, context, is_last=child is last)
        self.flush(context)
        self.picture = None

    def read_caption_part(self, element: Tag, context: Context, *, is_last: bool) -> None:
        """Read an element of a caption; one that is named so, or the last where it is a name, holds the credit."""
        self.inline.add(" ")
        start = self.inline.length
        self.read_inline(element, context)
        is_name = is_last and start > 0 and is_maker_alone(" ".join(element.get_text(" ").split()))
        credit = element if is_name or CREDIT.search(names_of(element)) else None
        if credit and self.inline.length > start:
            words = "".join(self.inline.pieces)[start:]
            label = BEFORE_NAME.match(words)
            self.credit = Span(start + (label.end() if label else 0), self.inline.length)

    def read_inline(self, element: Tag, context: Context) -> None:
        """Read an element inside a line, with its formatting."""
        if element.name == "br":
            self.break_line(context)
            return
        if element.name == "time" and not self.inline.length and (self.live or not is_in_words(element)):
            self.read_time(element)
            return
        start = self.inline.length
        if element.name == "q":
            self.inline.add("“")
        for child in element.children:
            if type(child) is NavigableString:
                self.add(child, element)
            elif isinstance(child, Tag):
                self.read_inline(child, context)
        if element.name == "q":
            self.inline.add("”")
        self.format(element, start)

    def read_time(self, element: Tag) -> None:
        """Read a time that stands by itself: that of a post in a live blog, or else of the whole article."""
        if self.live:
            self.add(element.get_text(), element)
            self.flush(Context("byline"))

    def format(self, element: Tag, start: int) -> None:
        """Format the words of an element; links lead where they led from the page's own address."""
        if element.name in FORMATS:
            self.inline.mark(start, FORMATS[element.name])
        elif element.name == "a":
            address = safe_address(absolute(self.base, str(element.get("href") or "")))
            if address:
                self.inline.mark(start, "a", address)

    def break_line(self, context: Context) -> None:
        """Break the line, or end the block at the second break in a row."""
        if self.inline.ends_in_break():
            self.flush(context)
        elif self.inline.length:
            self.inline.break_line()

    def add(self, text: str, element: Tag) -> None:
        """Add words; the first ones of a block tell its line."""
        if not self.inline.length and text.strip():
            self.line = element.sourceline or self.line
        self.inline.add(text)

    def flush(self, context: Context) -> None:
        """End a block and keep it, if there are words in it that are not a way to other pages."""
        words, formatting = self.inline.finish()
        credit = Span(self.credit.start, min(self.credit.end, len(words))) if self.credit else None
        linked = sum(len(form.span) for form in formatting if form.tag == "a")
        if words and not (RELATED.match(words) and linked * 2 > len(words)):
            kind = kind_alone(words) if context.kind == "paragraph" else context.kind
            part = Part(words, kind, self.line, formatting, context.level, context.ordered, credit=credit)
            self.parts.append(replace(part, picture=self.picture))
        self.inline = InlineText(collapse=True)
        self.credit, self.picture = None, None


def with_questions(parts: list[Part]) -> list[Part]:
    """Give the parts of an interview with its bold questions as paragraphs: most answers are quotations."""
    asked = [at for at, part in enumerate(parts[:-1]) if part.level == LEVEL_OF_BOLD and part.words.endswith("?")]
    answered = sum(parts[at + 1].words[0] in QUOTE_MARKS for at in asked)
    if len(asked) < LEAST_ASKED or answered * 2 <= len(asked):
        return parts
    return [replace(part, kind="paragraph", level=0) if at in asked else part for at, part in enumerate(parts)]


def is_label(part: Part) -> bool:
    """Say whether words above the headline are a label, like `Economie`, and neither of the article nor its date."""
    head = read_head_line(part.words) if len(part.words) <= LONGEST_LABEL else None
    return (
        not (head and head.published)
        and part.kind == "paragraph"
        and len(part.words) <= LONGEST_LABEL
        and not has_full_stop(part.words)
    )
