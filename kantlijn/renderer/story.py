"""Blocks and layers to the HTML of the story: paragraphs, subheads, captions, lists and quoted blocks."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, takewhile, zip_longest

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span
from kantlijn.patterns import pattern
from kantlijn.renderer.layers import CREDIT, FORMAT
from kantlijn.renderer.weave import Layer, escape_attribute, weave
from kantlijn.renderer.words import Words

JOINED = pattern(r"\b\w+(?:-\w+)+\b|\S{1,6} \S{1,6}$")
NUMBERS = pattern(r"\W*\d[\W\d]*")
"""What a column of numbers has below its head: digits and signs, no letters."""
LONGEST_JOINED = 20
"""Characters that stay on one line of a headline; on a phone a line has hardly more."""


class Story(Struct, frozen=True):
    """The article's own text as HTML."""

    headline: Markup
    """Empty for body text alone."""
    body: Markup


def render_story(article: Article, layers: Iterable[Layer], root: str, words: Words) -> Story:
    """Weave each block and set it in its element; nothing else becomes text, labels are attributes for the CSS."""
    headline = ""
    writer = StoryWriter(article, root, words)
    for block, over in zip(article.blocks, layers_by_block(article.blocks, layers), strict=True):
        if block.kind == "headline":
            headline = weave(article.text, block.span, [*over, *joined_words(article.text, block.span)])
        else:
            writer.add(block, over)
    return Story(Markup(headline), Markup(writer.finish()))  # noqa: S704 # weave escapes each character of the text


def joined_words(text: str, headline: Span) -> Iterator[Layer]:
    """Keep `Oekraïne-Rusland` whole in a headline, and its last short words together, so that none stands alone."""
    for found in JOINED.finditer(text, headline.start, headline.end):
        if len(found.group()) <= LONGEST_JOINED:
            yield Layer(Span(*found.span()), '<span class="joined">', "</span>", FORMAT)


def layers_by_block(blocks: Sequence[Block], layers: Iterable[Layer]) -> list[list[Layer]]:
    """Deal the layers out to the blocks that they touch, in one pass over both."""
    dealt: list[list[Layer]] = [[] for _ in blocks]
    first = 0
    for layer in sorted(layers, key=lambda layer: layer.span.start):
        while first < len(blocks) and blocks[first].span.end <= layer.span.start:
            first += 1
        place = first
        while place < len(blocks) and blocks[place].span.start < layer.span.end:
            dealt[place].append(layer)
            place += 1
    return dealt


class StoryWriter:
    """Writes block after block, and keeps the lists and quoted blocks that are open between them."""

    def __init__(self, article: Article, root: str, words: Words) -> None:
        """Start an empty story; root is the page's way to the site's first folder."""
        self.article = article
        self.root = root
        self.words = words
        self.html: list[str] = []
        self.around: list[str] = []
        """The elements that are open around the next block, outermost first: ul, ol, blockquote, table."""
        self.numbers: frozenset[int] = frozenset()
        """Which columns of the table that is open hold numbers."""

    def add(self, block: Block, layers: list[Layer]) -> None:
        """Write one block."""
        if block.kind == "item":
            self.add_item(block, layers)
            return
        if block.kind == "row":
            self.add_row(block, layers)
            return
        keep = 1 if block.kind == "blockquote" and self.around == ["blockquote"] else 0
        self.close_to(keep)
        if block.kind == "blockquote" and not keep:
            self.html.append("<blockquote>")
            self.around.append("blockquote")
        if block.kind == "caption":
            self.html.append(self.figure(block, layers))
            return
        name, attributes = element_of(block)
        self.html.append(f"<{name}{attributes}>{weave(self.article.text, block.span, layers)}</{name}>\n")

    def add_item(self, block: Block, layers: list[Layer]) -> None:
        """Write a list item, opening and closing lists to come to its depth; the item before it is still open."""
        name = "ol" if block.ordered else "ul"
        depth = max(block.level, 1)
        keep = 0 if self.around in (["blockquote"], ["table"]) else min(len(self.around), depth)
        if keep == depth and self.around[keep - 1] != name:
            keep -= 1
        self.close_to(keep)
        if len(self.around) == depth:
            self.html.append("</li>\n")
        while len(self.around) < depth:
            self.html.append(f"<{name}>" if len(self.around) == depth - 1 else f"<{name}><li>")
            self.around.append(name)
        box = f'<input type="checkbox" disabled{" checked" if block.task == "done" else ""}> ' if block.task else ""
        self.html.append(f"<li>{box}{weave(self.article.text, block.span, layers)}")

    def add_row(self, block: Block, layers: list[Layer]) -> None:
        """Write a row of a table, whose cells stand apart by tabs in the text; the table stays open for more rows."""
        if self.around != ["table"]:
            self.close_to(0)
            self.html.append('<div class="table"><table>\n')
            self.around.append("table")
            self.numbers = number_columns(self.article, block)
        name = "th" if block.level else "td"
        cells: list[str] = []
        start = block.span.start
        for words in block.span.of(self.article.text).split("\t"):
            span = Span(start, start + len(words))
            inside = [replace(each, span=cut) for each in layers if len(cut := common(each.span, span))]
            kind = ' class="number"' if len(cells) in self.numbers else ""
            cells.append(f"<{name}{kind}>{weave(self.article.text, span, inside)}</{name}>")
            start = span.end + 1
        self.html.append(f"<tr>{''.join(cells)}</tr>\n")

    def close_to(self, keep: int) -> None:
        """Close the elements around the next block but for the outermost so many."""
        while len(self.around) > keep:
            name = self.around.pop()
            closing = {"blockquote": "</blockquote>\n", "table": "</table></div>\n"}
            self.html.append(closing.get(name, f"</li></{name}>\n"))

    def figure(self, block: Block, layers: list[Layer]) -> str:
        """Give a photo with its caption; its labels are attributes, for the CSS to show."""
        if block.credit:
            layers = [*layers, self.credit(block, block.credit)]
        caption = weave(self.article.text, block.span, layers)
        image = block.image
        if image is None:
            label = escape_attribute(self.words.say("Caption (photo not shown here)"))
            return f'<figure class="photo" data-label="{label}"><figcaption>{caption}</figcaption></figure>\n'
        source = escape_attribute(f"{self.root}{image.source}")
        size = f' width="{image.width}" height="{image.height}"' if image.width and image.height else ""
        picture = f'<img src="{source}" alt="{escape_attribute(image.alt)}"{size} loading="lazy">'
        return f'<figure class="photo">{picture}<figcaption>{caption}</figcaption></figure>\n'

    def credit(self, block: Block, span: Span) -> Layer:
        """Mark a caption's credit; one that opens the caption gets a label, one behind `Foto:` has its own."""
        label = escape_attribute(self.words.say("Photo:"))
        shown = f' data-label="{label}"' if span.start == block.span.start else ""
        return Layer(span, f'<span class="credit"{shown}>', "</span>", CREDIT)

    def finish(self) -> str:
        """Close what is open and give the whole."""
        self.close_to(0)
        return "".join(self.html).rstrip("\n")


def common(one: Span, other: Span) -> Span:
    """Give what two spans share; nothing where they lie apart."""
    start = max(one.start, other.start)
    return Span(start, max(start, min(one.end, other.end)))


def number_columns(article: Article, first: Block) -> frozenset[int]:
    """Tell which columns of the table that begins with a row hold numbers below their heads, and nothing in letters."""
    behind = dropwhile(lambda block: block is not first, article.blocks)
    rows = [block for block in takewhile(lambda block: block.kind == "row", behind) if not block.level]
    columns = zip_longest(*(row.span.of(article.text).split("\t") for row in rows), fillvalue="")
    held = ["".join(column) for column in columns]
    return frozenset(nth for nth, words in enumerate(held) if NUMBERS.fullmatch(words))


def element_of(block: Block) -> tuple[str, str]:
    """Give the element of a block and its attributes."""
    if block.kind == "subhead":
        return f"h{min(max(block.level, 2), 6)}", ' class="subhead"'
    return "p", ' class="byline"' if block.kind == "byline" else ""
