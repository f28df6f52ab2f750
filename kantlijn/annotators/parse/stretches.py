"""An article to what stands between its quotation marks, and the marks without partner."""

from collections.abc import Iterator, Sequence

from kantlijn.annotators.parse.marks import Mark, find_marks
from kantlijn.annotators.parse.pairs import pair_marks
from kantlijn.annotators.parse.runs import BlockQuotes, join_paragraphs
from kantlijn.model.article import Article, Block
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.span import Span


def find_stretches(article: Article) -> tuple[list[Span], list[bool], list[Problem]]:
    """Give the outermost stretches, whether each is cut off by its paragraph's end, and the marks without partner.

    A quotation over several blocks is a stretch in each of them.
    """
    text = article.text
    found = [
        BlockQuotes(place, block, *pair_marks(text, marks))
        for place, block, marks in _marks_of_blocks(article.blocks, find_marks(text))
    ]
    if any(quotes.unclosed for quotes in found):
        found = join_paragraphs(text, article.blocks, found)
    stretches = [(span, span in quotes.runs) for quotes in found for span in quotes.outermost]
    doubtful = [quotes for quotes in found if quotes.unclosed or quotes.unopened]
    problems = [problem for quotes in doubtful for problem in _problems_of(article, quotes)]
    return [span for span, _ in stretches], [run for _, run in stretches], problems


def _marks_of_blocks(blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterator[tuple[int, Block, list[Mark]]]:
    """Give each block that holds marks, its place and its marks."""
    first = 0
    for place, block in enumerate(blocks):
        last = first
        while last < len(marks) and marks[last].start < block.span.end:
            last += 1
        if last > first:
            yield place, block, [mark for mark in marks[first:last] if mark.start >= block.span.start]
        first = last


def _problems_of(article: Article, quotes: BlockQuotes) -> list[Problem]:
    problems = [
        doubt(
            article.file,
            article.line_of(mark.start),
            "quotation mark never closed: ‘%(words)s’",
            "add the closing mark, or take the opening one out",
            words=_words_at(article.text, mark.start, quotes.block.span.end),
        )
        for mark in quotes.unclosed
    ]
    problems += [
        doubt(
            article.file,
            article.line_of(mark.start),
            "quotation mark never opened: ‘%(words)s’",
            "add the opening mark, or take the closing one out",
            words=_words_before(article.text, quotes.block.span.start, mark.end),
        )
        for mark in quotes.unopened
    ]
    return problems


def _words_at(text: str, start: int, end: int) -> str:
    """Give the first words from a mark on, so that the author finds the place."""
    return " ".join(text[start : min(end, start + 60)].split()[:5])


def _words_before(text: str, start: int, end: int) -> str:
    """Give the last words up to a mark."""
    return " ".join(text[max(start, end - 60) : end].split()[-5:])
