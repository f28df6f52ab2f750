"""The topics that articles name to the links at an article's foot, and to a page for each of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.renderer.cast import slug_of
from kantlijn.renderer.feeding import may_be_fed
from kantlijn.renderer.lists import Period, by_period
from kantlijn.renderer.metadata import Head, absolute
from kantlijn.renderer.note import Link
from kantlijn.renderer.paths import feed_path, topic_path
from kantlijn.renderer.press import Press

LONGEST = 80
"""Characters of a topic in a file's name."""


class Topic(Struct, frozen=True):
    """What articles say that they are about: `Oekraïne` and `oekraine` are one topic."""

    name: str
    """As most articles write it."""
    path: str
    articles: tuple[str, ...]
    """Their ids, newest first."""


class TopicView(Struct, frozen=True):
    """What the page of a topic prints."""

    name: str
    periods: list[Period]
    feed: str
    follow: str


def topic_id(tag: str) -> str:
    """Give a tag as part of a file's name; one of signs alone (`#`, an emoji) gets a number of its own."""
    slug = slug_of(tag)[:LONGEST].strip("-")
    return slug if any(sign.isalnum() for sign in tag) else f"x-{crc32(tag.encode()):08x}"


def topic_links(article: Article) -> tuple[Link, ...]:
    """Give the topics of an article, each once, with their pages."""
    return tuple(Link(topic_path(name), tag) for name, tag in topics_of(article).items())


def topics_of(article: Article) -> dict[str, str]:
    """Give the topics of an article by id, each as the article first writes it."""
    return topics_among(article.tags)


def topics_among(tags: Iterable[str]) -> dict[str, str]:
    """Give the topics of an article's tags."""
    by_id: dict[str, str] = {}
    for tag in tags:
        if tag.strip():
            by_id.setdefault(topic_id(tag), tag.strip())
    return by_id


def find_topics(tagged: Mapping[str, Sequence[str]]) -> list[Topic]:
    """Gather the articles of each topic from their tags by id, in that order; topics are ordered by their ids."""
    written: dict[str, Counter[str]] = defaultdict(Counter)
    found: dict[str, list[str]] = defaultdict(list)
    for article, tags in tagged.items():
        for name, tag in topics_among(tags).items():
            written[name][tag] += 1
            found[name].append(article)
    return [
        Topic(min(written[name], key=lambda tag: (-written[name][tag], tag)), topic_path(name), tuple(found[name]))
        for name in sorted(found)
    ]


def view_topic(topic: Topic, by_id: Mapping[str, AnnotatedArticle], press: Press) -> tuple[TopicView, Head]:
    """Make ready what the page of a topic prints: titles alone, so that it may be found whatever the rights."""
    articles = [by_id[name] for name in topic.articles]
    feed = topic_feed(topic, (annotated.article for annotated in articles), press)
    title = f"{topic.name} – {press.settings.title}"
    follow = press.words.say("Follow new articles (Atom)")
    view = TopicView(topic.name, by_period(articles, press.words), feed, follow)
    return view, Head(title, title, canonical=absolute(press.settings, topic.path), feed=feed)


def topic_feed(topic: Topic, articles: Iterable[Article], press: Press) -> str:
    """Give where a topic's feed stands; nothing where there is none."""
    return feed_path(topic.path) if may_be_fed(press.settings, articles) else ""
