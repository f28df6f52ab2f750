"""An article to where its opening ends: the first paragraphs, for the front page, and no quotation cut in two."""

from collections.abc import Sequence

from kantlijn.model.article import Article
from kantlijn.renderer.cast import Utterance

ENOUGH = 700
"""Characters of the story with which a paragraph that ends is the last."""


def opening_end(article: Article, utterances: Sequence[Utterance]) -> int:
    """Give where the opening ends: with a paragraph, outside of any quotation; where little is left, the whole text."""
    start = article.headline.span.end if article.headline else 0
    across = [(said.parts[0].span.start, said.parts[-1].span.end) for said in utterances]
    for block, following in zip(article.blocks, article.blocks[1:], strict=False):
        end = block.span.end
        if end - start < ENOUGH or block.kind != "paragraph" or following.kind in ("item", "row"):
            continue
        if not any(first < end < last for first, last in across):
            return end if len(article.text) - end > ENOUGH // 2 else len(article.text)
    return len(article.text)
