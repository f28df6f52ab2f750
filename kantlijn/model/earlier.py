"""Cards of articles to what somebody said before one of them: the last of it, for certain and on a known day."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.card import Card
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.watched import Key


@dataclass(frozen=True, slots=True)
class Earlier:
    """A quotation of somebody in an earlier article."""

    article: Article
    parts: tuple[Quotation, ...]


class EarlierWords:
    """Finds what somebody said last before an article; `seen` is told what was looked for."""

    def __init__(
        self,
        cards: Mapping[str, Card],
        people: Mapping[str, Sequence[Card]],
        fetch: Callable[[str], AnnotatedArticle],
        seen: set[Key],
    ) -> None:
        """Take the cards by id, those of each person newest first, and what gives the whole article of an id."""
        self.cards = cards
        self.people = people
        self.fetch = fetch
        self.seen = seen
        self.said: dict[str, list[Card]] = {}

    def __call__(self, article: str, person: str) -> Earlier | None:
        """Give what a person said last before an article; None where that is nothing, or the article has no day."""
        self.seen.add(("earlier", f"{article}\t{person}"))
        card = self.card_before(article, person)
        if card is None:
            return None
        annotated = self.fetch(card.id)
        return Earlier(annotated.article, last_said(annotated, person))

    def card_before(self, article: str, person: str) -> Card | None:
        """Find the newest article before another in which a person says something for certain."""
        card = self.cards.get(article)
        if card is None or is_undated(card):
            return None
        if person not in self.said:
            sure = (one for one in self.people.get(person, ()) if person in one.fed and person in one.said)
            self.said[person] = sorted(sure, key=lambda one: one.moment)
        said = self.said[person]
        before = bisect_right(said, card.moment, key=lambda one: one.moment)
        return next((one for one in reversed(said[:before]) if one.moment < card.moment), None)

    def print_of(self, asked: str) -> bytes:
        """Give the fingerprint of what was looked for."""
        card = self.card_before(*asked.split("\t"))
        return fingerprint_of((card.id, card.mark)) if card else b""


def is_undated(card: Card) -> bool:
    """Say whether nothing is known of an article's day."""
    return card.moment[0]


def last_said(annotated: AnnotatedArticle, person: str) -> tuple[Quotation, ...]:
    """Give the parts of the last quotation that is a person's for certain."""
    sure = [
        one
        for one in annotated.quotations
        if one.is_sure
        and one.kind == "direct"
        and one.factuality == "said"
        and one.attribution
        and one.attribution.speaker.entity_id == person
    ]
    return tuple(one for one in sure if one.id == sure[-1].id)


def nothing_earlier(_article: str, _person: str) -> Earlier | None:
    """Give what somebody said before, where there are no other articles."""
    return None
