"""Articles for tests, made from the text that the test shows."""

import re

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span

PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


def article_from(text: str, **details: object) -> Article:
    """Make an article of body text alone: its paragraphs stand between blank lines, the first on line 1."""
    blocks = tuple(
        Block(
            Span(found.start(), found.start() + len(found.group().rstrip())),
            "paragraph",
            text.count("\n", 0, found.start()) + 1,
        )
        for found in PARAGRAPH.finditer(text)
    )
    return Article("test", "seeds/test.txt", text, blocks, **details)  # type: ignore[arg-type]
