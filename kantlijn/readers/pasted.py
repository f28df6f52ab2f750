"""Pasted news text (head, headline, captions, paragraphs, layout) to an Article."""

from collections.abc import Sequence
from pathlib import PurePath

from kantlijn.model.article import Article, Block, BlockKind, LeftOut
from kantlijn.model.corrections import NO_LAYOUT, Layout
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.span import Span
from kantlijn.model.unseen import seen
from kantlijn.readers.paste.credits import find_closing_publisher, find_credit
from kantlijn.readers.paste.keylines import read_key_lines
from kantlijn.readers.paste.layout import find_kinds
from kantlijn.readers.paste.masthead import authors_of, read_masthead
from kantlijn.readers.paste.page import Page, sort_page
from kantlijn.readers.paste.paragraphs import Line, Paragraph, find_lines, find_paragraphs
from kantlijn.readers.paste.telling import find_lost, tell_left_out, unknown_date
from kantlijn.readers.rights import ask_for_rights

LONGEST_TITLE = 12
"""Words; a line of more that ends with a full stop is rather the first of the story."""


def read_pasted(text: str, *, slug: str, source: str, layout: Layout = NO_LAYOUT) -> tuple[Article, list[Problem]]:
    """Give the article that a pasted text holds; each block's words are kept letter for letter.

    `source` is the file as the author would type it; `layout` says which lines he wants kept or dropped.
    """
    lines = find_lines(text)
    keys, problems = read_key_lines(lines, source)
    kept, dropped = ({seen(each.words) for each in quoted} for quoted in (layout.keep, layout.drop))
    page = sort_page(lines[keys.count :], kept, dropped, title=keys.title)
    masthead, found = read_masthead(keys, page.seats, source)
    paragraphs = find_paragraphs(text, page.story)
    joined, blocks = join_blocks(page.headline, paragraphs, kinds_of(page, paragraphs))
    authors = masthead.authors or authors_of(page.seats)
    left_out = (*(LeftOut(line.number, line.words, "key") for line in lines[: keys.count]), *page.left_out)
    article = Article(
        id=slug,
        file=source,
        text=joined,
        blocks=blocks,
        title=seen(page.headline.words) if page.headline else title_of(source),
        source=masthead.source,
        section=masthead.section,
        author=", ".join(authors) or None,
        authors=authors,
        credit=masthead.credit,
        url=masthead.url,
        rights=masthead.rights,
        published=masthead.published,
        updated=masthead.updated,
        draft=masthead.draft,
        left_out=left_out,
    )
    problems += [*found, *find_lost(layout, (line.words for line in lines))]
    if not any(problem.severity == "fault" for problem in problems):
        problems += doubts_about(article, page, layout)
    return article, problems


def kinds_of(page: Page, paragraphs: Sequence[Paragraph]) -> list[BlockKind]:
    """Give what each paragraph is: as its lines were found to be, in a plain text as it looks."""
    return find_kinds(paragraphs) if page.is_plain else [page.kinds[each.line] for each in paragraphs]


def doubts_about(article: Article, page: Page, layout: Layout) -> list[Problem]:
    """Give what the author must know of a text that can be read."""
    problems = []
    if article.published.date is None:
        problems.append(unknown_date(page.seats, article.file))
    if page.headline is None:
        problems.append(no_headline(page.story, article.file))
    elif reads_like_sentence(page.headline.words):
        problems.append(odd_headline(page.headline, article.file))
    return (
        problems + tell_left_out(article.left_out, layout, article.file) + ask_for_rights(article.rights, article.file)
    )


def reads_like_sentence(words: str) -> bool:
    """Say whether a headline is rather the first sentence of the story."""
    return words.endswith(".") and len(words.split()) > LONGEST_TITLE


def odd_headline(line: Line, source: str) -> Problem:
    """Make the doubt of a first line that became the headline for want of a better one."""
    what = "the headline reads like a sentence of the story"
    return doubt(source, line.number, what, "put ‘titel: ...’ at the top where it is another")


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


def join_blocks(
    headline: Line | None, paragraphs: Sequence[Paragraph], kinds: Sequence[BlockKind]
) -> tuple[str, tuple[Block, ...]]:
    """Give the article's text, which is the headline and the paragraphs with one blank line between, and its blocks.

    `kinds` has one for each paragraph.
    """
    parts = []
    blocks = []
    start = 0
    if headline:
        parts.append(headline.words)
        blocks.append(Block(Span(0, len(headline.words)), "headline", headline.number))
        start = len(headline.words) + 2
    for paragraph, kind in zip(paragraphs, kinds, strict=True):
        end = start + len(paragraph.words)
        is_caption = kind == "caption"
        credit = find_credit(paragraph.words) or find_closing_publisher(paragraph.words) if is_caption else None
        credited = Span(start + credit.start, start + credit.end) if credit else None
        blocks.append(Block(Span(start, end), kind, paragraph.line, credited))
        parts.append(paragraph.words)
        start = end + 2
    return "\n\n".join(parts), tuple(blocks)


def title_of(source: str) -> str:
    """Give the title that a file name stands for: `seeds/brug-bij-zaltveen.txt` is `Brug bij zaltveen`."""
    words = PurePath(source).stem.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
