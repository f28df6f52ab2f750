"""An article to the quotations in it: what stands between quotation marks, and whether anyone's words."""

from kantlijn.annotators.continued import BlockQuotes, join_paragraphs
from kantlijn.annotators.quote_marks import find_marks
from kantlijn.annotators.quote_pairs import pair_marks
from kantlijn.annotators.scare import kind_of
from kantlijn.model.annotations import Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem, doubt

HEADINGS = frozenset({"headline", "subhead"})


def find_quotations(article: Article) -> tuple[list[Quotation], list[Problem]]:
    """Give the outermost quotations, one for each block that they run through, and the marks without partner."""
    text = article.text
    pairings = [pair_marks(text, find_marks(text, block.span.start, block.span.end)) for block in article.blocks]
    quotations: list[Quotation] = []
    problems: list[Problem] = []
    for quotes in join_paragraphs(text, article.blocks, pairings):
        quotations += _quotations_of(text, quotes)
        problems += _problems_of(article, quotes)
    return quotations, problems


def _quotations_of(text: str, quotes: BlockQuotes) -> list[Quotation]:
    block = quotes.block.span
    heading = quotes.block.kind in HEADINGS
    return [
        Quotation(span, "direct" if span in quotes.runs else kind_of(text, span, block, heading=heading))
        for span in quotes.outermost
    ]


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
