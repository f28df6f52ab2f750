"""Mention, Quotation, TermUse: a span plus what it means; AnnotatedArticle, which holds them."""

from typing import Literal

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.model.span import Span

QuotationKind = Literal["direct", "scare"]
SpeakerType = Literal["person", "org", "unnamed"]
Certainty = Literal["certain", "inferred", "confirmed"]
Factuality = Literal["said", "denied", "supposed", "asked", "wished", "future"]
"""How a report is meant: `heeft nooit gezegd`, `als zij zegt`, `zou zij zeggen?`, `had moeten zeggen`, `zal zeggen`."""
Reason = Literal["cue", "role", "pronoun", "before", "continued", "repeat", "author"]


class Mention(Struct, frozen=True):
    """One place that names a person: title out, particles in, genitive 's out, attached s in."""

    span: Span
    name: str
    """The fullest form in the gazetteer or the article: `Ruben Brekelmans`."""
    entity_id: str | None = None
    """None for people whom the gazetteer does not know."""
    role: str | None = None
    """The function by which the narrator of this article introduces the person: `Poolse premier`."""
    private: bool = False
    """Whether the person is left in peace, without a note: a suspect by initial, a child."""


class Speaker(Struct, frozen=True):
    """Who says something; may be unnamed (`een woordvoerder`)."""

    name: str
    type: SpeakerType
    entity_id: str | None = None
    """A person's id, or that of a term of kind organisation."""


class Attribution(Struct, frozen=True):
    """A speaker, how sure we are, and why."""

    speaker: Speaker
    certainty: Certainty
    rule: str
    """Name of the rule that decided: `cue-after-name`."""
    reason: Reason
    """What the reader is told about it."""
    cue: Span | None = None
    """The reporting word in the same sentence: `zegt`, `aldus`, `volgens`."""
    evidence: Span | None = None
    """The words that point to the speaker: `de VVD-minister`, `hij`, a name."""
    probability: float = 1.0
    """The scorer's own, calibrated on texts that it had not learned from."""


class Quotation(Struct, frozen=True):
    """Words between quotation marks, marks included; one for each paragraph that they run through."""

    span: Span
    kind: QuotationKind = "direct"
    id: str = ""
    """`c-4f9a1c`, shared by the parts of an interrupted or continued quotation."""
    part: int = 1
    parts: int = 1
    attribution: Attribution | None = None
    """None where nobody is worth naming, and for every scare quote."""
    factuality: Factuality = "said"
    """All but said are inferred at most, and count nowhere as somebody's words."""

    @property
    def is_sure(self) -> bool:
        """Whether it is known for certain who says it, from the text or from the author."""
        return self.attribution is not None and self.attribution.certainty in ("certain", "confirmed")


class TermUse(Struct, frozen=True):
    """One place where a glossary term occurs."""

    span: Span
    term_id: str


class Review(Struct, frozen=True):
    """That somebody read the article and its marks through."""

    name: str
    date: str


class AnnotatedArticle(Struct, frozen=True):
    """An article and all that was found in it, each list in the order of the text."""

    article: Article
    quotations: tuple[Quotation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    term_uses: tuple[TermUse, ...] = ()
    review: Review | None = None
