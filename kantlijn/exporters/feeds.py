"""The library to Atom feeds: of the site, and of each person, term and topic.

A text of unknown rights stands in them by its title, with a link to the original; of what somebody says only what is
certain. The hour of an article is that of the Netherlands and Flanders.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby, islice
from operator import attrgetter
from zoneinfo import ZoneInfo

from markupsafe import Markup
from msgspec import Struct

from kantlijn.exporters.xml import xml_text
from kantlijn.model.article import Article
from kantlijn.model.clippings import Excerpt
from kantlijn.model.dates import Moment
from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.renderer.excerpts import lit_sentence
from kantlijn.renderer.feeding import has_day, person_feed, sure_statements, term_feed
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.metadata import absolute, description_of, is_public
from kantlijn.renderer.paths import article_path, feed_path, person_path, term_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.topics import Topic, find_topics, topic_feed

NEWEST = 50
"""Articles in one feed."""
ZONE = "Europe/Amsterdam"
NO_TIME = "1970-01-01T00:00:00+00:00"
"""When a feed without articles changed: never."""


class Entry(Struct, frozen=True):
    """An article in a feed."""

    article: Article
    content: Markup


def feed_jobs(library: Library, press: Press) -> Iterator[Job]:
    """Give all feeds, to be written one by one; a site that does not know its address has none."""
    settings = press.settings
    if not settings.base_url:
        return
    yield Job(feed_path("index.html"), lambda: site_feed(library, press))
    for topic in find_topics(library.tags):
        if topic_feed(topic, (library.headings[name] for name in topic.articles), press):
            given = (topic.name, topic.articles)
            yield Job(feed_path(topic.path), partial(feed_of_topic, topic, library, press), given=given)
    for name, person in library.people.items():
        if path := person_feed(person, settings):
            yield Job(path, partial(feed_of_person, name, library, press))
    for name, term in library.terms.items():
        if path := term_feed(term, settings):
            yield Job(path, partial(feed_of_term, name, library, press))


def site_feed(library: Library, press: Press) -> Printed:
    """Write the feed of the whole site."""
    articles = (annotated.article for annotated in library.articles)
    return make_feed("index.html", press.settings.title, summaries(articles), press)


def feed_of_topic(topic: Topic, library: Library, press: Press) -> Printed:
    """Write the feed of a topic."""
    articles = (library.by_id[name].article for name in topic.articles)
    return make_feed(topic.path, f"{topic.name} – {press.settings.title}", summaries(articles), press)


def feed_of_person(name: str, library: Library, press: Press) -> Printed:
    """Write the feed of what somebody says."""
    person = library.people[name]
    said = ((one, [each for said in sure_statements(person, one) for each in said.excerpts]) for one in person.articles)
    title = f"{person.entity.name} – {press.settings.title}"
    return make_feed(person_path(name), title, sentences(said, library.headings), press)


def feed_of_term(name: str, library: Library, press: Press) -> Printed:
    """Write the feed of the articles that use a term."""
    term = library.terms[name]
    used = ((one, term.found_in(one).excerpts) for one in term.articles)
    title = f"{term.term.term} – {press.settings.title}"
    return make_feed(term_path(name), title, sentences(used, library.headings), press)


def summaries(articles: Iterable[Article]) -> Iterator[Entry]:
    """Give articles by their first words."""
    for article in articles:
        yield Entry(article, Markup("<p>{}</p>").format(description_of(article)))


def sentences(found: Iterable[tuple[str, Sequence[Excerpt]]], headings: Mapping[str, Article]) -> Iterator[Entry]:
    """Give articles by the sentences that matter, the words lit."""
    for name, excerpts in found:
        if excerpts:
            shown = Markup().join(Markup("<p>{}</p>").format(lit_sentence(one)) for one in merged(excerpts))
            yield Entry(headings[name], shown)


def merged(excerpts: Sequence[Excerpt]) -> Iterator[Excerpt]:
    """Give sentences each once: two quotations in one sentence are lit together."""
    for (start, sentence), run in groupby(excerpts, key=attrgetter("start", "sentence")):
        yield Excerpt(start, sentence, tuple(span for one in run for span in one.words))


def make_feed(page: str, title: str, entries: Iterable[Entry], press: Press) -> Printed:
    """Write one feed, newest first; what has no day is left out."""
    from feedgen.feed import FeedGenerator

    settings = press.settings
    path = feed_path(page)
    dated = list(islice((entry for entry in entries if has_day(entry.article)), NEWEST))
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
    return Printed((Page(path, feed.atom_str(pretty=True) + b"\n"),))


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
