"""Markdown with front matter to an Article: its words as they read, their form as formatting beside them."""

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


def read_markdown(
    text: str, *, slug: str, path: Path, folder: Path, source: str, layout: Layout = NO_LAYOUT
) -> tuple[Article, list[Problem]]:
    """Give the article that a Markdown text holds. Pictures lie beside it, within the folder of all seeds."""
    front, problems = read_front_matter(text, source)
    if problems:
        return Article(slug, source, "", ()), problems
    keys, problems = read_article_keys(front, source)
    reader = PartsReader(source, path, folder)
    try:
        reader.read(read_tree(front.body, front.body_line), front.body_line)
    except RecursionError:
        deep = fault(source, front.body_line, "lists or quotations too deep inside each other", "set them side by side")
        return Article(slug, source, "", ()), [*problems, deep]
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
