"""A saved news page to an Article: its words as they stand there, its metadata from wherever the page has it."""

from collections.abc import Sequence
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from bs4.exceptions import ParserRejectedMarkup
from msgspec.structs import replace

from kantlijn.model.article import Article, LeftOut
from kantlijn.model.corrections import NO_LAYOUT, Layout
from kantlijn.model.dates import Moment
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.markup.html_article import find_article, is_live_blog, is_too_deep
from kantlijn.readers.markup.html_elements import meta_lines
from kantlijn.readers.markup.html_facts import Facts, find_facts, share_of
from kantlijn.readers.markup.html_parts import PageReader
from kantlijn.readers.markup.layout_parts import leave_out_parts, told_moment
from kantlijn.readers.markup.parts import Part, join_parts
from kantlijn.readers.markup.pictures import with_pictures
from kantlijn.readers.paste.dates import MOMENT, read_written_date
from kantlijn.readers.paste.head_found import find_moments
from kantlijn.readers.paste.head_lines import read_head_line
from kantlijn.readers.paste.head_names import names_in
from kantlijn.readers.paste.head_words import source_at
from kantlijn.readers.paste.layout import kind_alone
from kantlijn.readers.paste.lines import SURELY_STORY
from kantlijn.readers.paste.telling import tell_left_out
from kantlijn.readers.paste.told import Told
from kantlijn.readers.pasted import title_of
from kantlijn.readers.rights import ask_for_rights, read_rights

ENOUGH = 0.6
"""Share of the article's words that a saved page must hold not to look cut off."""


def read_html(
    text: str, *, slug: str, source: str, layout: Layout = NO_LAYOUT, path: Path | None = None, root: Path | None = None
) -> tuple[Article, list[Problem]]:
    """Give the article that a saved page holds. `source` is the file as the author would type it.

    `path` is the file, in or under `root`: what a browser saved beside it is shown; without it no picture is.
    """
    page = parsed(text)
    if page is None:
        return Article(slug, source, "", ()), [broken_page(source)]
    facts = find_facts(page)
    reader = read_page(page, facts)
    headline, top, parts = take_headline(reader, facts)
    parts, problems = complete(parts, facts, source)
    parts, unsaved = with_pictures(parts, path, root, source)
    parts, left_out, told, lost = without_layout(parts, layout, reader, headline.words if headline else "", top)
    problems += lost
    if not any(part.kind in ("paragraph", "item", "blockquote") for part in parts):
        return Article(slug, source, "", ()), [without_article(source)]
    joined, blocks, formatting = join_parts([headline, *parts] if headline else parts)
    authors = authors_of(facts, reader, told)
    rights, wrong = read_rights(facts.rights, 1, source) if facts.rights else ("unknown", [])
    article = Article(
        id=slug,
        file=source,
        text=joined,
        blocks=blocks,
        title=headline.words if headline else title_of(source),
        source=facts.source or told.source or source_at(facts.url or ""),
        section=facts.section,
        author=", ".join(authors) or None,
        authors=authors,
        credit=told.credit or credit_in(reader.meta),
        url=facts.url,
        rights=rights,
        lang=facts.lang,
        published=published_of(facts, told, reader.meta + meta_lines(page)),
        updated=facts.updated or told_moment(told.updated) or shown_change(reader.meta),
        formatting=formatting,
        left_out=tuple(left_out),
    )
    return article, problems + unsaved + wrong + tell_left_out(left_out, layout, source) + doubts_about(article, source)


def authors_of(facts: Facts, reader: PageReader, told: Told) -> tuple[str, ...]:
    """Give who wrote it: as the metadata says, else as the page shows it, without what he is."""
    named = read_head_line(reader.author or "")
    beside = (named.authors if named else ()) or names_in(reader.author or "")
    shown = [head for words in reader.meta if (head := read_head_line(words))]
    written = next((head.authors for head in shown if head.authors and head.is_strong), ())
    return facts.authors or beside or told.authors or written


def credit_in(lines: Sequence[str]) -> str | None:
    """Give the agency that a line beside the date names: `Kobe Renders, Belga | 2 oktober 2024`."""
    heads = (read_head_line(words) for words in lines)
    return next((head.credit for head in heads if head and head.credit), None)


def parsed(text: str) -> BeautifulSoup | None:
    """Parse a page; None for one that is no page, or nested deeper than can be read."""
    try:
        # The library's own parser, and not lxml, since it alone tells the line of each element.
        page = BeautifulSoup(text, "html.parser")
    except ParserRejectedMarkup:
        return None
    return None if is_too_deep(page) else page


def without_layout(
    parts: list[Part], layout: Layout, reader: PageReader, headline: str, top: int
) -> tuple[list[Part], list[LeftOut], Told, list[Problem]]:
    """Give the parts of the story; all of a live blog, which is made of times, calls and short lines."""
    if reader.live:
        return parts, [], Told(()), []
    return leave_out_parts(parts, layout, headed=True, headline=headline, top=top)


def take_headline(reader: PageReader, facts: Facts) -> tuple[Part | None, int, list[Part]]:
    """Give the headline, how many parts stand above it, and the parts: on old pages it is a heading like others."""
    if reader.headline or not facts.title:
        return reader.headline, 0, reader.parts
    parts = reader.parts
    same = (place for place, part in enumerate(parts) if part.words == facts.title and part.kind != "caption")
    place = next(same, first_heading(parts) if facts.is_titled_alone else None)
    if place is None:
        return Part(facts.title, "headline", 1), 0, parts
    return replace(parts[place], kind="headline", level=0), place, [*parts[:place], *parts[place + 1 :]]


def first_heading(parts: Sequence[Part]) -> int | None:
    """Give the first heading, where no paragraph stands above it: the page's own title names the site alone."""
    for place, part in enumerate(parts):
        if part.kind == "subhead":
            return place
        if len(part.words) >= SURELY_STORY:
            return None
    return None


def published_of(facts: Facts, told: Told, shown: Sequence[str]) -> Moment:
    """Give when it was published: as the metadata says, else as the page shows it."""
    if facts.published.date:
        return facts.published
    moment = shown_date(shown)
    return moment if moment.date else told_moment(told.published) or Moment()


def read_page(page: BeautifulSoup, facts: Facts) -> PageReader:
    """Give what the page holds; its headline may stand outside the article's element."""
    root = find_article(page, live=facts.is_live)
    live = facts.is_live or (root is not None and is_live_blog(root))
    reader = PageReader(facts.url or "", live=live, title=facts.title or "", titled_by_name=page.find("h1") is None)
    if root is not None:
        reader.read(root)
    if reader.headline is None:
        outside = PageReader(facts.url or "", live=False)
        headings = [heading for heading in page.find_all("h1") if is_headline(heading, facts)]
        for heading in headings:
            outside.read_heading(heading, 1)
        reader.headline, outside.parts = outside.headline, []
        outside.read_pictures(headings[:1], root)
        reader.parts = [*outside.parts, *reader.parts]
    return reader


def shown_date(lines: Sequence[str]) -> Moment:
    """Give the first whole date that the page shows to its readers."""
    for line in lines:
        for found in MOMENT.finditer(line):
            try:
                return Moment(*read_written_date(found.group()))
            except ValueError:
                continue
    return Moment()


def shown_change(lines: Sequence[str]) -> Moment | None:
    """Give when it was changed, as the page shows it to its readers beside the date."""
    changes = (find_moments(line)[1] for line in lines)
    return next((told_moment((when, 0)) for when in changes if when), None)


def is_headline(heading: Tag, facts: Facts) -> bool:
    """Say whether a heading outside the article is its headline, and not the name of the site."""
    words = " ".join(heading.get_text().split())
    return words != facts.source and (not facts.title or alike(words, facts.title))


def alike(words: str, title: str) -> bool:
    """Say whether most words of a heading are those of the title; metadata often has a shorter or longer one."""
    one, other = set(words.casefold().split()), set(title.casefold().split())
    return len(one & other) * 2 >= min(len(one), len(other))


def complete(parts: list[Part], facts: Facts, source: str) -> tuple[list[Part], list[Problem]]:
    """Give the parts, or the text of the metadata in their place where the page itself shows too little of it."""
    if share_of(facts, (part.words for part in parts)) >= ENOUGH:
        return parts, []
    lines = (line.strip() for line in facts.body.splitlines())
    problem = doubt(
        source,
        0,
        "the page shows only a part of the article, so its text comes from the metadata, without form",
        "check it, or paste the text into a .txt file",
    )
    return [Part(line, kind_alone(line), 1) for line in lines if line], [problem]


def doubts_about(article: Article, source: str) -> list[Problem]:
    """Give what the author must know of a page that can be read."""
    problems = []
    if article.headline is None:
        problems.append(
            doubt(source, 0, "no headline on the page, so the file name became the title", "check the page")
        )
    if article.published.date is None:
        problems.append(
            doubt(
                source,
                0,
                "date unknown, since the page does not tell it",
                'put ‘<meta name="date" content="2024-12-14">’ at the top',
            )
        )
    return problems + ask_for_rights(article.rights, source)


def broken_page(source: str) -> Problem:
    """Make the fault of HTML that cannot be made sense of."""
    return fault(source, 0, "HTML that cannot be read", "save the page again, or paste its text into a .txt file")


def without_article(source: str) -> Problem:
    """Make the fault of a page without the text of an article."""
    return fault(
        source,
        0,
        "no article on this page",
        "save the page again when all of it is shown, or paste its text into a .txt file",
    )
