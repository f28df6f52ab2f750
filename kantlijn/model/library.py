"""Library: all annotated articles together, and what they say of each person and term, fetched when it is asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.dates import PartialDate
from kantlijn.model.earlier import Earlier, nothing_earlier
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.model.span import Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of an article, and the words in it that matter."""

    article: Article
    sentence: Span
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody says in an article: the parts of one quotation, each with the sentences in which it stands."""

    parts: tuple[Quotation, ...]
    excerpts: tuple[Excerpt, ...]
    """One for each part."""
    terms: tuple[str, ...] = ()
    """The ids of the terms in these sentences."""

    @property
    def article(self) -> Article:
        """Give the article in which it is said."""
        return self.excerpts[0].article


@dataclass(frozen=True, slots=True)
class Found:
    """What one article has on a person or term."""

    statements: tuple[Statement, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    """The sentences that name the person or use the term."""


def nothing(_article: str) -> Found:
    """Give what is found in an article where nothing is."""
    return Found()


@dataclass(frozen=True, slots=True)
class Record:
    """What the articles have on somebody or something; the sentences themselves are fetched when they are asked for."""

    articles: tuple[str, ...] = ()
    """The ids of the articles in which the person speaks or is named, or the term is used, newest first."""
    quotations: int = 0
    """How often the person or organisation is quoted."""
    newest: PartialDate | None = None
    """The day of the newest of these articles, as far as one is known."""
    fed: bool = False
    """Whether there is anything for a feed: said for certain, or used, on a known day."""
    found_in: Callable[[str], Found] = nothing
    """Gives what the article of an id has."""

    def found(self, articles: Iterable[str]) -> Found:
        """Give what some of the articles have, in their order."""
        each = [self.found_in(article) for article in articles]
        return Found(
            tuple(statement for found in each for statement in found.statements),
            tuple(excerpt for found in each for excerpt in found.excerpts),
        )

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All that is said, newest first."""
        return self.found(self.articles).statements

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """All sentences that name the person or use the term, newest first."""
        return self.found(self.articles).excerpts


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord(Record):
    """All that the articles have on a person."""

    entity: Entity
    beside: tuple[Entity, ...] = ()
    """The people who are quoted in the same articles, the most frequent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRecord(Record):
    """All that the articles have on a term; an organisation may speak too."""

    term: GlossaryTerm


@dataclass(frozen=True, slots=True)
class Library:
    """The articles of a site, newest first, and the people and terms that occur in them, by id."""

    articles: Sequence[AnnotatedArticle] = ()
    """Each is fetched when it is asked for: for a list, `headings` is far cheaper."""
    by_id: Mapping[str, AnnotatedArticle] = field(default_factory=dict)
    """The same by their ids."""
    headings: Mapping[str, Article] = field(default_factory=dict)
    """By id, newest first: the articles without their texts, for lists, feeds and all that only names them."""
    tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Of the articles that have any, by id, newest first."""
    people: Mapping[str, PersonRecord] = field(default_factory=dict)
    terms: Mapping[str, TermRecord] = field(default_factory=dict)
    earlier: Callable[[str, str], Earlier | None] = nothing_earlier
    """Gives what a person said last before an article, both by id."""
