"""Where sentences end in a text, by their marks alone; a mistake costs no more than a sentence shown too long."""

from bisect import bisect_right
from collections.abc import Iterator

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

SENTENCE_END = pattern(r"[.!?…](?<![.!?…].)[.!?…]*+[\"”’»)\]']*+\s++(?=[\"“„‘«'(\[]*+[A-ZÀ-Þ0-9])")
ABBREVIATION = pattern(
    r"[\"“„‘«'(\[]*(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|(?i:dr|drs|mr|ir|ing|prof|ds|jhr|st|nr|ca|bijv|blz|art|jl|resp|mln|mld))",
)
"""What ends with a full stop and no sentence: `J. de Vries`, `prof. Bakker`, `o.a. Leiden`."""


def sentence_ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where each sentence but the last ends in a part of a text, and where the next one begins."""
    for found in SENTENCE_END.finditer(text, start, end):
        if not ABBREVIATION.fullmatch(text[start : found.start()].rpartition(" ")[2]):
            yield found.start() + len(found.group().rstrip()), found.end()
            start = found.end()


def first_sentence(text: str) -> str:
    """Give the first sentence of a text, whole."""
    return text[: next(sentence_ends(text, 0, len(text)), (len(text), 0))[0]]


class Sentences:
    """The sentences of an article, each inside one of its blocks."""

    def __init__(self, article: Article) -> None:
        """Cut the blocks of an article into sentences."""
        self.text = article.text
        self.spans = list(find_sentences(article))
        self.starts = [sentence.start for sentence in self.spans]

    def around(self, span: Span) -> Span:
        """Give the sentence, or the run of sentences, in which some words stand; the words where there is none."""
        if not self.spans:
            return span
        first = self.spans[max(bisect_right(self.starts, span.start) - 1, 0)]
        last = self.spans[max(bisect_right(self.starts, span.end - 1) - 1, 0)]
        return Span(min(first.start, span.start), max(last.end, span.end))


def find_sentences(article: Article) -> Iterator[Span]:
    """Give the sentences of each block of an article; who made a photo is none of its caption's."""
    for block in article.blocks:
        for part in block_parts(block, article.text):
            start = part.start
            for end, following in sentence_ends(article.text, start, part.end):
                yield Span(start, end)
                start = following
            yield Span(start, part.end)


def block_parts(block: Block, text: str) -> Iterator[Span]:
    """Give what stands before a credit, the credit and what follows it: `|ANP| |De brug in mei|`; else all."""
    credit = block.credit
    if credit is None:
        yield block.span
        return
    for start, end in ((block.span.start, credit.start), (credit.start, credit.end), (credit.end, block.span.end)):
        words = text[start:end].strip()
        if words:
            opens = text.index(words, start)
            yield Span(opens, opens + len(words))
