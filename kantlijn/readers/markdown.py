"""Markdown with front matter to an Article: its words as they read, their form as formatting beside them."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from kantlijn.model.article import Article
from kantlijn.model.corrections import NO_LAYOUT, Layout
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.keys.article_keys import ArticleKeys, read_article_keys
from kantlijn.readers.keys.front_matter import FrontMatter, read_front_matter
from kantlijn.readers.keys.key_names import SAME
from kantlijn.readers.keys.plain_keys import read_plain_keys
from kantlijn.readers.markup.bombs import find_bombs
from kantlijn.readers.markup.layout_parts import leave_out_parts, told_moment
from kantlijn.readers.markup.markdown_parts import PartsReader
from kantlijn.readers.markup.markdown_tree import read_tree
from kantlijn.readers.markup.parts import Part, join_parts
from kantlijn.readers.markup.pictures import is_missing
from kantlijn.readers.paste.head_lines import LONGEST, read_head_line
from kantlijn.readers.paste.head_words import source_at
from kantlijn.readers.paste.telling import tell_left_out
from kantlijn.readers.paste.told import Told
from kantlijn.readers.pasted import title_of

MOST_HEAD = 6
"""Parts among which the head of a clipped page stands."""


def read_markdown(
    text: str, *, slug: str, path: Path, folder: Path, source: str, layout: Layout = NO_LAYOUT
) -> tuple[Article, list[Problem]]:
    """Give the article that a Markdown text holds. Pictures lie beside it, within the folder of all seeds."""
    front, problems = read_front(text, source)
    if problems:
        return Article(slug, source, "", ()), problems
    keys, problems = read_article_keys(front, source)
    reader = PartsReader(source, path, folder)
    if unreadable := read_parts(reader, front.body, front.body_line):
        return Article(slug, source, "", ()), [*problems, *unreadable]
    title, headline, parts, top, found = find_title(keys, reader.parts, source)
    clipped = is_clipped(keys, parts, top)
    named = keys.authors
    parts, left_out, told, lost = leave_out_parts(parts, layout, headed=clipped, headline=title, top=top, authors=named)
    joined, blocks, formatting = join_parts([headline, *parts] if headline else parts)
    article = Article(
        id=slug,
        file=source,
        text=joined,
        blocks=blocks,
        title=title,
        source=keys.source or told.source or source_at(keys.url or ""),
        author=", ".join(named or told.authors) or None,
        authors=named or told.authors,
        tags=keys.tags,
        credit=keys.credit,
        url=keys.url,
        rights=keys.rights,
        lang=keys.lang,
        published=published_of(keys, told_moment(told.published)),
        updated=updated_of(keys, told),
        formatting=formatting,
        draft=keys.draft,
        publish=keys.publish,
        left_out=tuple(left_out),
    )
    of_parts = less_grave(reader.problems, clipped=clipped) + found + lost
    return article, problems + ask_for_day(article, keys) + of_parts + tell_left_out(left_out, layout, source)


def ask_for_day(article: Article, keys: ArticleKeys) -> list[Problem]:
    """Give the doubt that asks when an article was published, where neither keys nor text tell it."""
    if article.published.date or keys.is_dated:
        return []
    return [doubt(article.file, 1, "date unknown", "put ‘date: 2024-12-14’ in the front matter")]


def read_front(text: str, source: str) -> tuple[FrontMatter, list[Problem]]:
    """Give the front matter; where there is none, the keys that other programs write above a text."""
    front, problems = read_front_matter(text, source)
    if front.present or problems:
        return front, problems
    entries, body = read_plain_keys(front.body, SAME)
    return replace(front, entries=entries, body=body), []


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


def is_clipped(keys: ArticleKeys, parts: Sequence[Part], top: int) -> bool:
    """Say whether a text was clipped from a page, whose head may stand among its words."""
    return bool(keys.url or top or any(map(is_page_head, parts[:MOST_HEAD])))


def less_grave(problems: Sequence[Problem], *, clipped: bool) -> list[Problem]:
    """Give problems without faults for pictures that are nowhere: all of a clipped page, and those of another program.

    `![](brug.jpg)` is a name that the author wrote; `![](/img/brug.jpg)` a path that a program made. The words stay.
    """
    return [
        each.but(severity="doubt")
        if is_missing(each) and (clipped or "/" in str(each.values.get("file", "")))
        else each
        for each in problems
    ]


def is_page_head(part: Part) -> bool:
    """Say whether a part tells, as only a page does, both when it was written and by whom, or where it stood."""
    head = read_head_line(part.words) if len(part.words) <= LONGEST else None
    return bool(head and head.published and head.published.year and (head.authors or head.source))


def published_of(keys: ArticleKeys, told: Moment | None) -> Moment:
    """Give when the front matter says that it was published, with the hour that the page tells of that day.

    What says only when the page was clipped gives way to the day that stands on the page.
    """
    stated = keys.published
    if told is None or (stated.date and not keys.is_clipped and (stated.time or stated.date != told.date)):
        return stated
    return told


def updated_of(keys: ArticleKeys, told: Told) -> Moment | None:
    """Give when it was changed: the article, and not its copy."""
    changed = told_moment(told.updated)
    return changed if keys.is_clipped and told.published else keys.updated or changed


def find_title(
    keys: ArticleKeys, parts: Sequence[Part], source: str
) -> tuple[str, Part | None, list[Part], int, list[Problem]]:
    """Give the title, the headline, the other parts, how many of them stood above it, and what is wrong.

    The title is that of the front matter, else the first heading, else the first of the first level further down.
    """
    rest = [replace(part, level=max(part.level, 2)) if part.kind == "subhead" else part for part in parts]
    problems = [] if parts else [fault(source, keys.title_line, "no text", "write the article below the front matter")]
    top = next((place for place, part in enumerate(parts) if part.kind == "subhead" and part.level == 1), 0)
    heading = parts[top] if parts and parts[top].kind == "subhead" else None
    if heading and (heading.words == keys.title or not keys.title):
        headline = replace(heading, kind="headline", level=0)
        return heading.words, headline, [*rest[:top], *rest[top + 1 :]], top, problems
    if keys.title:
        return keys.title, Part(keys.title, "headline", keys.title_line), rest, 0, problems
    if parts:
        what = "no title, so the file name became the title"
        remedy = "put ‘title:’ in the front matter, or a heading above the text"
        problems.append(doubt(source, parts[0].line, what, remedy))
    return title_of(source), None, rest, 0, problems
