"""Pasted news text (masthead, headline, captions, paragraphs) to an Article."""

from collections.abc import Sequence
from pathlib import PurePath

from kantlijn.model.article import Article, Block
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.span import Span
from kantlijn.readers.paste.layout import find_author, find_credit, find_kinds
from kantlijn.readers.paste.masthead import read_masthead
from kantlijn.readers.paste.paragraphs import Line, Paragraph, find_lines, find_paragraphs
from kantlijn.readers.rights import ask_for_rights

LONGEST_HEADLINE = 200


def read_pasted(text: str, *, slug: str, source: str) -> tuple[Article, list[Problem]]:
    """Give the article that a pasted text holds; each block's words are kept letter for letter.

    `source` is the file as the author would type it.
    """
    masthead, rest, problems = read_masthead(find_lines(text), source)
    headline, body = find_headline(masthead.headline, rest)
    if headline is None:
        problems.append(no_headline(rest, source))
    paragraphs = find_paragraphs(text, body)
    joined, blocks = join_blocks(headline, paragraphs)
    bylines = (find_author(block.span.of(joined)) for block in blocks if block.kind == "byline")
    article = Article(
        id=slug,
        file=source,
        text=joined,
        blocks=blocks,
        title=headline.words if headline else title_of(source),
        source=masthead.source,
        section=masthead.section,
        author=masthead.author or next((names for names in bylines if names), None),
        credit=masthead.credit,
        url=masthead.url,
        rights=masthead.rights,
        published=masthead.published,
        updated=masthead.updated,
    )
    if not any(problem.severity == "fault" for problem in problems):
        problems += ask_for_rights(masthead.rights, source)
    return article, problems


def find_headline(beside: Line | None, rest: Sequence[Line]) -> tuple[Line | None, Sequence[Line]]:
    """Give the headline and the lines below it: beside the source, else the first line if text follows it."""
    if beside:
        return (beside, rest) if len(beside.words) <= LONGEST_HEADLINE else (None, [beside, *rest])
    if len(rest) > 1 and len(rest[0].words) <= LONGEST_HEADLINE:
        return rest[0], [rest[1]._replace(after_blank=True), *rest[2:]]
    return None, rest


def no_headline(rest: Sequence[Line], source: str) -> Problem:
    """Make the doubt of a text that opens without headline, or the fault of one without any words."""
    if not rest:
        return fault(source, 1, "no text below the first lines", "paste the article there")
    return doubt(
        source,
        rest[0].number,
        "no headline, so the file name became the title",
        "put the headline on a line above the text",
    )


def join_blocks(headline: Line | None, paragraphs: Sequence[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """Give the article's text, which is the headline and the paragraphs with one blank line between, and its blocks."""
    parts = []
    blocks = []
    start = 0
    if headline:
        parts.append(headline.words)
        blocks.append(Block(Span(0, len(headline.words)), "headline", headline.number))
        start = len(headline.words) + 2
    for paragraph, kind in zip(paragraphs, find_kinds(paragraphs), strict=True):
        end = start + len(paragraph.words)
        credit = find_credit(paragraph.words) if kind == "caption" else None
        credited = Span(start + credit.start, start + credit.end) if credit else None
        blocks.append(Block(Span(start, end), kind, paragraph.line, credited))
        parts.append(paragraph.words)
        start = end + 2
    return "\n\n".join(parts), tuple(blocks)


def title_of(source: str) -> str:
    """Give the title that a file name stands for: `seeds/brug-bij-zaltveen.txt` is `Brug bij zaltveen`."""
    words = PurePath(source).stem.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
