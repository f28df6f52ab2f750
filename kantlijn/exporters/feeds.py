"""The library to Atom feeds: of the site, and of each person, term and topic.

A text of unknown rights stands in them by its title, with a link to the original; of what somebody says only what is
certain. The hour of an article is that of the Netherlands and Flanders.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from kantlijn.exporters.xml import xml_text
from kantlijn.model.article import Article
from kantlijn.model.dates import Moment
from kantlijn.model.library import Excerpt, Library
from kantlijn.model.page import Page
from kantlijn.renderer.excerpts import lit_sentence, merged
from kantlijn.renderer.feeding import has_day, person_feed, sure_statements, term_feed
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.metadata import absolute, description_of, is_public
from kantlijn.renderer.paths import article_path, feed_path, person_path, term_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.topics import find_topics, topic_feed

NEWEST = 50
"""Articles in one feed."""
ZONE = "Europe/Amsterdam"
NO_TIME = "1970-01-01T00:00:00+00:00"
"""When a feed without articles changed: never."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in a feed."""

    article: Article
    content: Markup


def make_feeds(library: Library, press: Press) -> Iterator[Page]:
    """Write all feeds; a site that does not know its address has none."""
    settings = press.settings
    if not settings.base_url:
        return
    articles = [annotated.article for annotated in library.articles]
    yield make_feed("index.html", settings.title, summaries(articles), press)
    for topic in find_topics(library.articles):
        if topic_feed(topic, press):
            named = (annotated.article for annotated in topic.articles)
            yield make_feed(topic.path, f"{topic.name} – {settings.title}", summaries(named), press)
    for person in library.people.values():
        if person_feed(person, settings):
            said = (excerpt for one in sure_statements(person) for excerpt in one.excerpts)
            title = f"{person.entity.name} – {settings.title}"
            yield make_feed(person_path(person.entity.id), title, sentences(said), press)
    for term in library.terms.values():
        if term_feed(term, settings):
            title = f"{term.term.term} – {settings.title}"
            yield make_feed(term_path(term.term.id), title, sentences(term.excerpts), press)


def summaries(articles: Iterable[Article]) -> Iterator[Entry]:
    """Give articles by their first words."""
    for article in articles:
        yield Entry(article, Markup("<p>{}</p>").format(description_of(article)))


def sentences(excerpts: Iterable[Excerpt]) -> Iterator[Entry]:
    """Give articles by the sentences that matter, the words lit."""
    by_article: dict[str, list[Excerpt]] = {}
    for excerpt in excerpts:
        by_article.setdefault(excerpt.article.id, []).append(excerpt)
    for of_one in by_article.values():
        shown = Markup().join(Markup("<p>{}</p>").format(lit_sentence(one)) for one in merged(of_one))
        yield Entry(of_one[0].article, shown)


def make_feed(page: str, title: str, entries: Iterable[Entry], press: Press) -> Page:
    """Write one feed, newest first; what has no day is left out."""
    from feedgen.feed import FeedGenerator

    settings = press.settings
    path = feed_path(page)
    dated = [entry for entry in entries if has_day(entry.article)][:NEWEST]
    feed = FeedGenerator()
    feed.id(absolute(settings, path))
    feed.title(xml_text(title))
    feed.author(name=xml_text(settings.title))
    feed.language(settings.language)
    feed.generator("Kantlijn")
    feed.link(href=absolute(settings, path), rel="self", type="application/atom+xml")
    feed.link(href=absolute(settings, page) or settings.base_url, rel="alternate", type="text/html")
    feed.updated(max((changed(entry.article) for entry in dated), default=NO_TIME))
    for entry in dated:
        add_entry(feed, entry, press)
    return Page(path, feed.atom_str(pretty=True) + b"\n")


def add_entry(feed: object, entry: Entry, press: Press) -> None:
    """Add an article to a feed: of unknown rights by its title and the original's address alone."""
    article, own = entry.article, absolute(press.settings, article_path(entry.article.id))
    shown = feed.add_entry(order="append")  # type: ignore[attr-defined] # feedgen has no types
    shown.id(own)
    shown.title(xml_text(article.title or article.id))
    shown.published(moment_of(article.published))
    shown.updated(changed(article))
    if is_public(article):
        shown.link(href=own, rel="alternate", type="text/html")
        shown.content(xml_text(entry.content), type="html")
    else:
        shown.link(href=safe_address(article.url or "") or own, rel="alternate", type="text/html")


def changed(article: Article) -> datetime:
    """Say when an article last changed; an hour without a day is of the day on which it appeared."""
    updated = article.updated
    if updated is None or not (updated.date or updated.time) or (updated.date and not updated.date.day):
        return moment_of(article.published)
    return max(moment_of(Moment(updated.date or article.published.date, updated.time)), moment_of(article.published))


def moment_of(moment: Moment) -> datetime:
    """Give a moment of which the day is known."""
    assert moment.date is not None  # noqa: S101 # has_day
    hour, _, minute = (moment.time or "00:00").partition(":")
    day = moment.date
    return datetime(day.year, day.month, day.day, int(hour) % 24, int(minute) % 60, tzinfo=ZoneInfo(ZONE))
