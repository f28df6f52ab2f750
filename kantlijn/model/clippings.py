"""Clippings: the sentences of an article that pages beside its own show."""

from collections.abc import Mapping

from msgspec import Struct

from kantlijn.model.annotations import Certainty
from kantlijn.model.grounds import NO_GROUNDS, Grounds
from kantlijn.model.span import Span


class Excerpt(Struct, frozen=True, array_like=True):
    """A sentence of an article, and where in it the words stand that matter."""

    start: int
    """Where the sentence stands in the article's text."""
    sentence: str
    words: tuple[Span, ...]
    """Counted from the start of the sentence."""


class Statement(Struct, frozen=True, array_like=True):
    """What somebody says in an article: one quotation, with the sentences in which its parts stand."""

    id: str
    """The quotation's id, at which its first part stands."""
    excerpts: tuple[Excerpt, ...]
    certainty: Certainty | None = None
    is_sure: bool = False
    """Whether it is known of any part for certain who says it."""
    grounds: Grounds = NO_GROUNDS
    """On what the speaker rests, where that is not certain."""
    terms: tuple[str, ...] = ()
    """The ids of the terms in these sentences."""


class Found(Struct, frozen=True, array_like=True):
    """What one article has on a person or term."""

    statements: tuple[Statement, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    """The sentences that name the person or use the term."""


class Clippings(Struct, frozen=True, array_like=True):
    """What other pages than its own tell of an article, which fetch it instead of the whole."""

    people: Mapping[str, Found] = {}
    """By id, also of those who speak and are not named."""
    terms: Mapping[str, Found] = {}
