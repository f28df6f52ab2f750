"""The tree of a Markdown text to the parts of an article: paragraphs, headings, items, quoted blocks, pictures."""

from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.article import BlockKind, Formatting
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.span import Span
from kantlijn.readers.markup.markdown_lines import DONE_BOX, EMBED, OPEN_BOX
from kantlijn.readers.markup.markdown_tree import drop_attributes, take_line
from kantlijn.readers.markup.parts import InlineText, Part, Tag, safe_address
from kantlijn.readers.markup.pictures import is_missing, read_picture
from kantlijn.readers.paste.layout import kind_alone

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = ("ul", "ol")
BLOCKS = {"p", "blockquote", "pre", "hr", "div", "table", *LISTS, *HEADINGS}
REMOTE = ("http://", "https://", "//")


class Shown(Struct, frozen=True):
    """A picture in a paragraph."""

    address: str
    alt: str
    title: str
    line: int
    opens: bool
    """Whether no words stand before it."""


class PartsReader:
    """Collects the parts of one text, and what is wrong with them."""

    def __init__(self, source: str, path: Path, folder: Path) -> None:
        """Start without parts. `source` is the seed as the author would type it, `folder` that of all seeds."""
        self.source = source
        self.path = path
        self.folder = folder
        self.parts: list[Part] = []
        self.problems: list[Problem] = []
        self.line = 1
        """The last line that the words told."""
        self.first: int | None = None
        """The first line that the words of the present part told."""
        self.shown: list[Shown] = []
        """Pictures of the present part."""

    def read(self, root: Element, first_line: int) -> None:
        """Read the whole tree."""
        self.line = first_line
        for element in root:
            self.read_block(element, "paragraph")

    def read_block(self, element: Element, kind: BlockKind, depth: int = 0) -> None:
        """Read one element between others: `kind` is what a paragraph is here, `depth` that of the list around."""
        if element.tag in LISTS:
            for item in element:
                self.read_item(item, depth + 1, ordered=element.tag == "ol")
        elif element.tag == "blockquote":
            for child in element:
                self.read_block(child, "blockquote", depth)
        elif element.tag == "table":
            for row in element.iter("tr"):
                self.read_row(row)
        elif element.tag == "pre":
            self.read_code(element, kind)
        elif element.tag in HEADINGS:
            drop_attributes(element)
            self.read_words(element, list(element), "subhead", level=HEADINGS[element.tag])
        elif element.tag != "hr":
            self.read_words(element, list(element), kind)

    def read_row(self, row: Element) -> None:
        """Read a row of a table: its cells stand apart by a tab."""
        inline = InlineText()
        self.first = None
        for place, cell in enumerate(row):
            if place:
                inline.add("\t")
            self.add_words(inline, cell.text)
            for child in cell:
                self.add_inline(inline, child)
        words, formatting = inline.finish()
        if words:
            head = int(any(cell.tag == "th" for cell in row))
            self.parts.append(Part(words, "row", self.first or self.line, formatting, head))

    def read_item(self, item: Element, depth: int, *, ordered: bool) -> None:
        """Read a list item: its first words are the item, paragraphs below them paragraphs, lists one level deeper."""
        inline = [child for child in item if child.tag not in BLOCKS]
        before = len(self.parts)
        self.read_words(item, inline, "item", level=depth, ordered=ordered)
        for child in item:
            if child.tag == "p" and len(self.parts) == before:
                self.read_words(child, list(child), "item", level=depth, ordered=ordered)
            elif child.tag in BLOCKS:
                self.read_block(child, "paragraph", depth)

    def read_words(
        self, element: Element, children: list[Element], kind: BlockKind, *, level: int = 0, ordered: bool = False
    ) -> None:
        """Read words with the formatting in them, and the pictures among them."""
        inline = InlineText()
        self.shown = []
        self.first = None
        self.add_words(inline, element.text)
        for child in children:
            self.add_inline(inline, child)
        words, formatting = inline.finish()
        line = self.first or self.line
        if words and self.shown and self.shown[0].opens:
            self.add_picture(self.shown.pop(0), words, formatting)
        elif words:
            kind = kind_alone(words) if kind == "paragraph" else kind
            part = Part(words, kind, line, formatting, level, ordered)
            self.parts.append(without_box(part) if kind == "item" else part)
        for shown in self.shown:
            self.add_picture(shown, shown.title or shown.alt)

    def add_words(self, inline: InlineText, text: str | None) -> None:
        """Add words, and keep the line that they tell."""
        words, line = take_line(text or "")
        self.line = line or self.line
        self.first = self.first or line
        inline.add(words)

    def add_inline(self, inline: InlineText, element: Element) -> None:
        """Add the words of an element inside a line, its formatting, and the words behind it."""
        start = inline.length
        if element.tag == "br":
            inline.add("\n")
        elif element.tag == "img":
            self.show(inline, element)
        self.add_words(inline, element.text)
        for child in element:
            self.add_inline(inline, child)
        if element.tag == "a":
            self.add_link(inline, start, element.get("href", ""))
        elif element.tag in ("em", "strong", "code", "del", "br"):
            inline.mark(start, cast(Tag, element.tag))
        self.add_words(inline, element.tail)

    def add_link(self, inline: InlineText, start: int, href: str) -> None:
        """Link the words from `start` on, if the address is one that may be followed."""
        address = take_line(href)[0]
        if safe_address(address):
            inline.mark(start, "a", safe_address(address))
        else:
            self.problems.append(
                doubt(
                    self.source,
                    self.line,
                    "a link to ‘%(address)s’, which leads nowhere on the site",
                    "write the whole address, with https://",
                    address=address,
                )
            )

    def show(self, inline: InlineText, element: Element) -> None:
        """Keep a picture until the words around it are read."""
        address, alt, title = (take_line(element.get(name, ""))[0].strip() for name in ("src", "alt", "title"))
        opens = not "".join(inline.pieces).strip()
        self.shown.append(Shown(address, alt, title, self.line, opens))

    def add_picture(self, shown: Shown, caption: str, formatting: tuple[Formatting, ...] = ()) -> None:
        """Add a picture with its caption; one from elsewhere becomes a link, so that no page asks others for it."""
        place = (self.source, shown.line)
        if shown.address.lower().startswith(REMOTE):
            self.add_remote(shown, caption)
            return
        if not caption:
            self.problems.append(
                fault(*place, "picture ‘%(file)s’ without words", "say between [ ] what it shows", file=shown.address)
            )
            return
        alt = shown.alt if caption != shown.alt else ""
        address = shown.address.removeprefix(EMBED)
        image, problems = read_picture(address, alt, self.path, self.folder, place)
        self.problems += problems if address == shown.address else [each.but(severity="doubt") for each in problems]
        if image or any(map(is_missing, problems)):
            self.parts.append(Part(caption, "caption", shown.line, formatting, image=image))

    def add_remote(self, shown: Shown, caption: str) -> None:
        """Add the words of a picture from elsewhere, linked to it."""
        self.problems.append(
            doubt(
                self.source,
                shown.line,
                "picture ‘%(address)s’ lies elsewhere, so it became a link",
                "save it beside the text",
                address=shown.address,
            )
        )
        if not caption:
            return
        address = safe_address(shown.address)
        link = (Formatting(Span(0, len(caption)), "a", address),) if address else ()
        self.parts.append(Part(caption, "caption", shown.line, link))

    def read_code(self, element: Element, kind: BlockKind) -> None:
        """Read lines of code as one paragraph."""
        inline = InlineText()
        self.first = None
        for child in element.iter():
            self.add_words(inline, child.text)
        inline.mark(0, "code")
        words, formatting = inline.finish()
        if words:
            self.parts.append(Part(words, kind, self.first or self.line, formatting))


def without_box(part: Part) -> Part:
    """Give an item that is a task without the sign of its box, which is form and no word."""
    sign = part.words[: len(OPEN_BOX)]
    if sign not in (OPEN_BOX, DONE_BOX) or len(part.words) == len(sign):
        return part
    formatting = (
        replace(form, span=Span(max(form.span.start - len(sign), 0), form.span.end - len(sign)))
        for form in part.formatting
        if form.span.end > len(sign)
    )
    return replace(
        part,
        words=part.words[len(sign) :],
        formatting=tuple(formatting),
        task="open" if sign == OPEN_BOX else "done",
    )
