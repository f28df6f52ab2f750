"""Markdown with front matter to an Article: its words as they read, their form as formatting beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kantlijn.model.article import Article
from kantlijn.model.corrections import NO_LAYOUT, Layout
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.keys.article_keys import ArticleKeys, read_article_keys
from kantlijn.readers.keys.front_matter import read_front_matter
from kantlijn.readers.markup.layout_parts import leave_out_parts
from kantlijn.readers.markup.markdown_parts import PartsReader
from kantlijn.readers.markup.markdown_tree import read_tree
from kantlijn.readers.markup.parts import Part, join_parts
from kantlijn.readers.paste.telling import tell_left_out
from kantlijn.readers.pasted import title_of

SIGNS = ("[", "\\")
MOST_SIGNS = 600
"""A paragraph that is all links has a tenth of that."""
PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*+")


def read_markdown(
    text: str, *, slug: str, path: Path, folder: Path, source: str, layout: Layout = NO_LAYOUT
) -> tuple[Article, list[Problem]]:
    """Give the article that a Markdown text holds. Pictures lie beside it, within the folder of all seeds."""
    front, problems = read_front_matter(text, source)
    if problems:
        return Article(slug, source, "", ()), problems
    keys, problems = read_article_keys(front, source)
    reader = PartsReader(source, path, folder)
    unreadable = read_parts(reader, front.body, front.body_line)
    if unreadable:
        return Article(slug, source, "", ()), [*problems, *unreadable]
    title, parts, found = find_title(keys, reader.parts, source)
    parts, left_out, _, lost = leave_out_parts(parts, layout, headed=False)
    joined, blocks, formatting = join_parts(parts)
    article = Article(
        id=slug,
        file=source,
        text=joined,
        blocks=blocks,
        title=title,
        source=keys.source,
        author=", ".join(keys.authors) or None,
        authors=keys.authors,
        tags=keys.tags,
        credit=keys.credit,
        url=keys.url,
        rights=keys.rights,
        lang=keys.lang,
        published=keys.published,
        updated=keys.updated,
        formatting=formatting,
        draft=keys.draft,
        publish=keys.publish,
        left_out=tuple(left_out),
    )
    return article, problems + reader.problems + found + lost + tell_left_out(left_out, layout, source)


def read_parts(reader: PartsReader, body: str, line: int) -> list[Problem]:
    """Read the parts of a body that starts on that line; give the faults that forbid it."""
    bombs = find_bombs(body, line, reader.source)
    if bombs:
        return bombs
    try:
        reader.read(read_tree(body, line), line)
    except RecursionError:
        return [fault(reader.source, line, "lists or quotations too deep inside each other", "set them side by side")]
    return []


def find_bombs(text: str, first_line: int, source: str) -> list[Problem]:
    """Give a fault for each paragraph with more signs of Markdown than any text has; the library never ends them.

    It tries for each bracket where its link may end, for all of those behind it.
    """
    problems = []
    for paragraph in PARAGRAPH.finditer(text):
        words = paragraph.group()
        sign = next((sign for sign in SIGNS if words.count(sign) > MOST_SIGNS), None)
        if sign:
            line = first_line + text.count("\n", 0, paragraph.start())
            what = "more than %(most)s times ‘%(sign)s’ in one paragraph"
            remedy = "part it with blank lines, or take them out"
            problems.append(fault(source, line, what, remedy, most=MOST_SIGNS, sign=sign))
    return problems


def find_title(keys: ArticleKeys, parts: Sequence[Part], source: str) -> tuple[str, list[Part], list[Problem]]:
    """Give the title and the parts with a headline on top: the title of the front matter, else the first heading."""
    first = parts[0] if parts else None
    opens = first is not None and first.kind == "subhead"
    rest = [replace(part, level=max(part.level, 2)) if part.kind == "subhead" else part for part in parts]
    problems = [] if parts else [fault(source, keys.title_line, "no text", "write the article below the front matter")]
    if first and opens and keys.title in (None, first.words):
        return first.words, [replace(first, kind="headline", level=0), *rest[1:]], problems
    if keys.title:
        return keys.title, [Part(keys.title, "headline", keys.title_line), *rest], problems
    if first:
        problems.append(
            doubt(
                source,
                first.line,
                "no title, so the file name became the title",
                "put ‘title:’ in the front matter, or a heading above the text",
            )
        )
    return title_of(source), rest, problems
