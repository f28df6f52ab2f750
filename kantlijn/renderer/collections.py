"""The library to all pages but those of single articles: front page, lists, people, glossary, and what machines ask."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from html import escape

from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.article import view_article
from kantlijn.renderer.filters import find_filters
from kantlijn.renderer.links import entry_address
from kantlijn.renderer.lists import by_period
from kantlijn.renderer.metadata import Head, absolute, is_public, iso_day
from kantlijn.renderer.paging import CHUNK, Chunk, Sheet, cut_chunks, cut_sheets, older_than_front
from kantlijn.renderer.paths import article_path, list_path, person_path, term_path
from kantlijn.renderer.people import WayTo, people_letters, view_person
from kantlijn.renderer.press import Press
from kantlijn.renderer.printing import print_page
from kantlijn.renderer.terms import glossary_letters, view_term
from kantlijn.renderer.topics import Topic, find_topics, view_topic

MACHINE_FILES = (".nojekyll", "sitemap.xml", "robots.txt")


def collection_jobs(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Iterator[Job]:
    """Give all pages that rest on more than one article, for printing; what machines ask comes after them."""

    def way_to(name: str) -> str:
        return entry_address(name, gazetteer, glossary, "../")

    yield Job("index.html", lambda: print_front(press, library, gazetteer, glossary))
    yield from chunk_jobs(press, library, gazetteer, glossary)
    yield from people_jobs(press, library, gazetteer, glossary, way_to)
    yield from term_jobs(press, library, glossary, way_to)
    yield from topic_jobs(press, library)
    about = press.words.say("About this site")
    yield Job("over.html", lambda: print_plain(press, "over.html", "about.html", about))
    search = press.words.say("Search")
    yield Job("zoeken.html", lambda: print_plain(press, "zoeken.html", "search.html", search))
    yield Job("404.html", lambda: print_missing(press))


def print_front(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Printed:
    """Print the front page: the newest article's opening, in full where it is the only one, then the list of all."""
    newest = library.articles[0] if library.articles else None
    opening = len(library.articles) > 1
    view = view_article(newest, gazetteer, glossary, press, "", opening=opening, library=library) if newest else None
    head = Head(
        title=press.settings.title,
        description=view.head.description if view else press.settings.title,
        indexable=newest is None or is_public(newest.article),
        canonical=absolute(press.settings, article_path(newest.article.id) if newest else "index.html"),
    )
    count = len(library.articles)  # to count headings is to look at all of them
    listed = list(library.articles[:CHUNK])
    values = {
        "view": view,
        "folded": opening,
        "periods": by_period(listed, press.words),
        "filters": find_filters(listed, gazetteer, glossary, press.words),
        "newer": "",
        "older": list_path(older_than_front(count)),
    }
    return print_page(press, "index.html", "index.html", head, **values)


def chunk_jobs(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Iterator[Job]:
    """Give the lists of articles, where there is more than the front page holds."""

    def print_chunk(chunk: Chunk[str]) -> Printed:
        title = f"{press.words.say('All articles')} {chunk.number} – {press.settings.title}"
        path = list_path(chunk.number)
        head = Head(title, title, canonical=absolute(press.settings, path))
        members = [library.by_id[name] for name in chunk.members]
        values = {
            "periods": by_period(members, press.words),
            "filters": find_filters(members, gazetteer, glossary, press.words),
            "newer": list_path(chunk.newer),
            "older": list_path(chunk.older),
        }
        return print_page(press, "list.html", path, head, **values)

    for chunk in cut_chunks(tuple(library.headings)):
        given = (chunk.number, tuple(chunk.members), chunk.newer, chunk.older)
        yield Job(list_path(chunk.number), partial(print_chunk, chunk), given=given)


def people_jobs(
    press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary, way_to: WayTo
) -> Iterator[Job]:
    """Give the index of people, and the pages of each whom an article names."""

    def print_index() -> Printed:
        letters = people_letters(gazetteer, library, press.settings.surname_order, press.words)
        return print_plain(press, "personen/index.html", "people.html", press.words.say("People"), letters=letters)

    def print_sheet(name: str, sheet: Sheet) -> Printed:
        view, head = view_person(
            library.people[name], sheet, press, way_to, headings=library.headings, glossary=glossary
        )
        return print_page(press, "person.html", sheet.path, head, view=view)

    yield Job("personen/index.html", print_index)
    for name, record in library.people.items():
        for sheet in cut_sheets(person_path, name, record):
            yield Job(sheet.path, partial(print_sheet, name, sheet), given=as_given(sheet))


def term_jobs(press: Press, library: Library, glossary: Glossary, way_to: WayTo) -> Iterator[Job]:
    """Give the glossary, and the pages of each term that an article uses."""

    def print_index() -> Printed:
        letters = glossary_letters(glossary, library, press.words.lang, way_to)
        return print_plain(press, "begrippen/index.html", "glossary.html", press.words.say("Glossary"), letters=letters)

    def print_sheet(name: str, sheet: Sheet) -> Printed:
        view, head = view_term(library.terms[name], sheet, press, way_to, headings=library.headings)
        return print_page(press, "term.html", sheet.path, head, view=view)

    yield Job("begrippen/index.html", print_index)
    for name, record in library.terms.items():
        for sheet in cut_sheets(term_path, name, record):
            yield Job(sheet.path, partial(print_sheet, name, sheet), given=as_given(sheet))


def as_given(sheet: Sheet) -> tuple[object, ...]:
    """Give what a page of a person or term is printed with."""
    return (sheet.number, sheet.articles, sheet.newer, sheet.older)


def topic_jobs(press: Press, library: Library) -> Iterator[Job]:
    """Give the page of each topic that an article names."""

    def print_topic(topic: Topic) -> Printed:
        view, head = view_topic(topic, library.by_id, press)
        return print_page(press, "topic.html", topic.path, head, view=view)

    for topic in find_topics(library.tags):
        yield Job(topic.path, partial(print_topic, topic), given=(topic.name, topic.articles))


def print_plain(press: Press, path: str, template: str, title: str, **values: object) -> Printed:
    """Print a page that shows no article's text."""
    name = f"{title} – {press.settings.title}"
    head = Head(name, name, canonical=absolute(press.settings, path))
    return print_page(press, template, path, head, title=title, **values)


def print_missing(press: Press) -> Printed:
    """Print the page for addresses that do not exist: its links are absolute, for it is shown at any depth."""
    title = f"404 – {press.settings.title}"
    head = Head(title, title, indexable=False)
    root = f"{press.settings.base_url.rstrip('/')}/" if press.settings.base_url else ""
    return print_page(press, "404.html", "404.html", head, root=root)


def machine_pages(press: Press, library: Library, canonical: Iterable[str]) -> list[Page]:
    """Write what machines ask of a site, `canonical` being the addresses of its pages but those of articles.

    A sitemap needs absolute addresses and at least one.
    """
    robots = "User-agent: *\nAllow: /\n"
    pages = [Page(".nojekyll", b"")]
    indexed = find_indexed(press, library, canonical) if press.settings.base_url else []
    if indexed:
        robots += f"Sitemap: {absolute(press.settings, 'sitemap.xml')}\n"
        pages.append(Page("sitemap.xml", sitemap(indexed)))
    return [*pages, Page("robots.txt", robots.encode())]


def find_indexed(press: Press, library: Library, canonical: Iterable[str]) -> list[tuple[str, str]]:
    """Give all addresses that search engines may list, each with the day of its last change where that is known."""
    indexed = [(address, "") for address in canonical]
    for article in library.headings.values():
        if is_public(article):
            day = iso_day(article.updated or article.published)
            indexed.append((absolute(press.settings, article_path(article.id)), day))
    return indexed


def sitemap(indexed: Sequence[tuple[str, str]]) -> bytes:
    """Write the sitemap: addresses, each with the day of its last change where that is known."""
    lines = [
        f"<url><loc>{escape(address)}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>"
        for address, day in sorted(indexed)
    ]
    opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return (opening + "\n".join(lines) + "\n</urlset>\n").encode()
