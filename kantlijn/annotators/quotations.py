"""An article to the quotations in it: what stands between quotation marks, and whether anyone's words."""

from kantlijn.annotators.quote_marks import find_marks
from kantlijn.annotators.quote_pairs import pair_marks
from kantlijn.annotators.scare import kind_of
from kantlijn.model.annotations import Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem


def find_quotations(article: Article) -> tuple[list[Quotation], list[Problem]]:
    """Give the outermost quotations, one for each block that they run through, and the marks without partner."""
    text = article.text
    quotations: list[Quotation] = []
    problems: list[Problem] = []
    for block in article.blocks:
        pairing = pair_marks(text, find_marks(text, block.span.start, block.span.end))
        quotations += [Quotation(span, kind_of(text, span, block.span)) for span in pairing.pairs]
    return quotations, problems
