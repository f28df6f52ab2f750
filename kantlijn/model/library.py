"""Library: all annotated articles together, and what they say of each person and term."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
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
class PersonRecord:
    """All that the articles have on a person, newest first."""

    entity: Entity
    statements: tuple[Statement, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    """The sentences that name the person."""
    beside: tuple[str, ...] = ()
    """The ids of the people who are quoted in the same articles, the most frequent first."""
    articles: tuple[str, ...] = ()
    """The ids of the articles in which the person speaks or is named."""


@dataclass(frozen=True, slots=True)
class TermRecord:
    """All that the articles have on a term, newest first; an organisation may speak too."""

    term: GlossaryTerm
    excerpts: tuple[Excerpt, ...] = ()
    statements: tuple[Statement, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """The articles of a site, newest first, and the people and terms that occur in them, by id."""

    articles: tuple[AnnotatedArticle, ...] = ()
    people: Mapping[str, PersonRecord] = field(default_factory=dict)
    terms: Mapping[str, TermRecord] = field(default_factory=dict)
