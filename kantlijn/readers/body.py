"""Body text alone (`annotate --body`) to an Article whose text is the file's, character for character."""

from kantlijn.model.article import Article, Block
from kantlijn.model.span import Span
from kantlijn.readers.paste.paragraphs import find_lines, find_paragraphs


def read_body(text: str, *, slug: str, source: str) -> Article:
    """Give an article without masthead or title: newlines as they are, every block a paragraph."""
    paragraphs = find_paragraphs(text, find_lines(text))
    blocks = tuple(Block(Span(part.start, part.end), "paragraph", part.line) for part in paragraphs)
    return Article(slug, source, text, blocks)
