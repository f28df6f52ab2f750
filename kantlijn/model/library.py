"""Library: all annotated articles together, and what they say of each person and term, fetched when it is asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct, field

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.clippings import Found
from kantlijn.model.dates import PartialDate
from kantlijn.model.earlier import Earlier, nothing_earlier
from kantlijn.model.findable import Findable
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.model.words import NoWords, Words


def nothing(_article: str) -> Found:
    """Give what is found in an article where nothing is."""
    return Found()


class Record(Struct, frozen=True):
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

    def found(self, articles: Iterable[str]) -> list[tuple[str, Found]]:
        """Give what some of the articles have, in their order, with their ids."""
        return [(article, self.found_in(article)) for article in articles]


class PersonRecord(Record, frozen=True, kw_only=True):
    """All that the articles have on a person."""

    entity: Entity
    find_beside: Callable[[], tuple[Entity, ...]] = tuple
    """Finds the people who are quoted in the same articles, which one page alone asks for."""

    @property
    def beside(self) -> tuple[Entity, ...]:
        """The people who are quoted in the same articles, the most frequent first."""
        return self.find_beside()


class TermRecord(Record, frozen=True, kw_only=True):
    """All that the articles have on a term; an organisation may speak too."""

    term: GlossaryTerm


class Library(Struct, frozen=True):
    """The articles of a site, newest first, and the people and terms that occur in them, by id."""

    articles: Sequence[AnnotatedArticle] = ()
    """Each is fetched when it is asked for: for a list, `headings` is far cheaper."""
    by_id: Mapping[str, AnnotatedArticle] = field(default_factory=dict)
    """The same by their ids."""
    findables: Mapping[str, Findable] = field(default_factory=dict)
    """By id, oldest first: what the search index needs of each."""
    headings: Mapping[str, Article] = field(default_factory=dict)
    """By id, newest first: the articles without their texts, for lists, feeds and all that only names them."""
    tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Of the articles that have any, by id, newest first."""
    people: Mapping[str, PersonRecord] = field(default_factory=dict)
    terms: Mapping[str, TermRecord] = field(default_factory=dict)
    words: Words = field(default_factory=NoWords)
    """The words of the articles, numbered in the order of `findables`."""
    earlier: Callable[[str, str], Earlier | None] = nothing_earlier
    """Gives what a person said last before an article, both by id."""
