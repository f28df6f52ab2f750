"""Which pages have a feed of their own: a feed needs absolute addresses, and articles of which the day is known."""

from collections.abc import Iterable, Iterator

from kantlijn.model.article import Article
from kantlijn.model.clippings import Statement
from kantlijn.model.library import PersonRecord, TermRecord
from kantlijn.model.settings import Settings
from kantlijn.renderer.paths import feed_path, person_path, term_path


def has_day(article: Article) -> bool:
    """Say whether the day of an article is known; a month alone is no place in a feed."""
    return bool(article.published.date and article.published.date.day)


def may_be_fed(settings: Settings, articles: Iterable[Article]) -> bool:
    """Say whether a feed of these articles has anything in it."""
    return bool(settings.base_url) and any(has_day(article) for article in articles)


def sure_statements(record: PersonRecord, article: str) -> Iterator[Statement]:
    """Give what somebody says in an article for certain: what is only inferred stands in no feed."""
    return (statement for statement in record.found_in(article).statements if statement.is_sure)


def person_feed(record: PersonRecord, settings: Settings) -> str:
    """Give where the feed of a person's quotations stands; nothing where there is none."""
    return feed_path(person_path(record.entity.id)) if settings.base_url and record.fed else ""


def term_feed(record: TermRecord, settings: Settings) -> str:
    """Give where the feed of the articles that use a term stands; nothing where there is none."""
    return feed_path(term_path(record.term.id)) if settings.base_url and record.fed else ""
