"""The library to all pages but those of single articles: front page, lists, people, glossary, and what machines ask."""

from collections.abc import Iterator, Sequence
from html import escape

from kantlijn.model.library import Library
from kantlijn.model.page import Page
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.article import view_article
from kantlijn.renderer.filters import find_filters
from kantlijn.renderer.links import entry_address
from kantlijn.renderer.lists import by_period
from kantlijn.renderer.metadata import Head, absolute, is_public, iso_day
from kantlijn.renderer.paging import CHUNK, cut_chunks, cut_sheets, older_than_front
from kantlijn.renderer.paths import article_path, list_path, person_path, term_path
from kantlijn.renderer.people import WayTo, people_letters, view_person
from kantlijn.renderer.press import Press, render_page
from kantlijn.renderer.terms import glossary_letters, view_term
from kantlijn.renderer.topics import find_topics, view_topic

Printed = tuple[Page | None, list[Problem], Head]


def render_collections(
    press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[list[Page], list[Problem]]:
    """Print all pages that rest on more than one article."""
    pages: list[Page] = []
    problems: list[Problem] = []
    indexed: list[tuple[str, str]] = []
    for page, found, head in print_all(press, library, gazetteer, glossary):
        problems += found
        if page:
            pages.append(page)
            if head.indexable and head.canonical and head.canonical == absolute(press.settings, page.path):
                indexed.append((head.canonical, ""))
    for annotated in library.articles:
        article = annotated.article
        if is_public(article):
            indexed.append(
                (absolute(press.settings, article_path(article.id)), iso_day(article.updated or article.published))
            )
    return pages + machine_pages(press, indexed), problems


def print_all(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Iterator[Printed]:
    """Print page after page."""
    yield print_front(press, library, gazetteer, glossary)
    yield from print_chunks(press, library, gazetteer, glossary)

    def way_to(name: str) -> str:
        return entry_address(name, gazetteer, glossary, "../")

    yield from print_people(press, library, gazetteer, glossary, way_to)
    yield from print_glossary(press, library, glossary, way_to)
    yield from print_topics(press, library)
    yield print_plain(press, "over.html", "about.html", press.words.say("About this site"))
    yield print_plain(press, "zoeken.html", "search.html", press.words.say("Search"))
    yield print_missing(press)


def print_front(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Printed:
    """Print the front page: the newest article's opening, in full where it is the only one, then the list of all."""
    newest = library.articles[0] if library.articles else None
    opening = len(library.articles) > 1
    view = view_article(newest, gazetteer, glossary, press, "", opening=opening) if newest else None
    head = Head(
        title=press.settings.title,
        description=view.head.description if view else press.settings.title,
        indexable=newest is None or is_public(newest.article),
        canonical=absolute(press.settings, article_path(newest.article.id) if newest else "index.html"),
    )
    listed = library.articles[:CHUNK]
    values = {
        "view": view,
        "folded": opening,
        "periods": by_period(listed, press.words),
        "filters": find_filters(listed, gazetteer, glossary, press.words),
        "newer": "",
        "older": list_path(older_than_front(len(library.articles))),
    }
    return *render_page(press, "index.html", "index.html", head=head, **values), head


def print_chunks(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Iterator[Printed]:
    """Print the lists of articles, where there is more than the front page holds."""
    for chunk in cut_chunks(library.articles):
        title = f"{press.words.say('All articles')} {chunk.number} – {press.settings.title}"
        path = list_path(chunk.number)
        head = Head(title, title, canonical=absolute(press.settings, path))
        values = {
            "periods": by_period(chunk.members, press.words),
            "filters": find_filters(chunk.members, gazetteer, glossary, press.words),
            "newer": list_path(chunk.newer),
            "older": list_path(chunk.older),
        }
        yield *render_page(press, "list.html", path, head=head, **values), head


def print_people(
    press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary, way_to: WayTo
) -> Iterator[Printed]:
    """Print the index of people, and the page of each whom an article names."""
    letters = people_letters(gazetteer, library, press.settings.surname_order, press.words)
    yield print_plain(press, "personen/index.html", "people.html", press.words.say("People"), letters=letters)
    for record in library.people.values():
        for sheet in cut_sheets(person_path, record.entity.id, record):
            view, head = view_person(record, sheet, library, press, way_to, glossary=glossary)
            yield *render_page(press, "person.html", sheet.path, head=head, view=view), head


def print_glossary(press: Press, library: Library, glossary: Glossary, way_to: WayTo) -> Iterator[Printed]:
    """Print the glossary, and the page of each term that an article uses."""
    letters = glossary_letters(glossary, library, press.words.lang, way_to)
    yield print_plain(press, "begrippen/index.html", "glossary.html", press.words.say("Glossary"), letters=letters)
    for record in library.terms.values():
        for sheet in cut_sheets(term_path, record.term.id, record):
            view, head = view_term(record, sheet, press, way_to)
            yield *render_page(press, "term.html", sheet.path, head=head, view=view), head


def print_topics(press: Press, library: Library) -> Iterator[Printed]:
    """Print the page of each topic that an article names."""
    for topic in find_topics(library.articles):
        view, head = view_topic(topic, press)
        yield *render_page(press, "topic.html", topic.path, head=head, view=view), head


def print_plain(press: Press, path: str, template: str, title: str, **values: object) -> Printed:
    """Print a page that shows no article's text."""
    name = f"{title} – {press.settings.title}"
    head = Head(name, name, canonical=absolute(press.settings, path))
    return *render_page(press, template, path, head=head, title=title, **values), head


def print_missing(press: Press) -> Printed:
    """Print the page for addresses that do not exist: its links are absolute, for it is shown at any depth."""
    title = f"404 – {press.settings.title}"
    head = Head(title, title, indexable=False)
    root = f"{press.settings.base_url.rstrip('/')}/" if press.settings.base_url else ""
    return *render_page(press, "404.html", "404.html", head=head, root=root), head


def machine_pages(press: Press, indexed: Sequence[tuple[str, str]]) -> list[Page]:
    """Write what machines ask of a site; a sitemap needs absolute addresses and at least one."""
    robots = "User-agent: *\nAllow: /\n"
    pages = [Page(".nojekyll", b"")]
    if press.settings.base_url and indexed:
        robots += f"Sitemap: {absolute(press.settings, 'sitemap.xml')}\n"
        pages.append(Page("sitemap.xml", sitemap(indexed)))
    return [*pages, Page("robots.txt", robots.encode())]


def sitemap(indexed: Sequence[tuple[str, str]]) -> bytes:
    """Write the sitemap: addresses, each with the day of its last change where that is known."""
    lines = [
        f"<url><loc>{escape(address)}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>"
        for address, day in sorted(indexed)
    ]
    opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return (opening + "\n".join(lines) + "\n</urlset>\n").encode()
