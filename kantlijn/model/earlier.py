"""Cards of articles to what somebody said before one of them: the last of it, for certain and on a known day."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from kantlijn.model.article import Article
from kantlijn.model.card import Card
from kantlijn.model.clippings import Clippings, Found, Statement
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.watched import Key


class Earlier(Struct, frozen=True):
    """A quotation of somebody in an earlier article."""

    article: Article
    """Without its text."""
    statement: Statement


class EarlierWords:
    """Finds what somebody said last before an article; `seen` is told what was looked for."""

    def __init__(
        self,
        cards: Mapping[str, Card],
        people: Mapping[str, Sequence[Card]],
        heading: Callable[[str], Article],
        clippings: Callable[[str], Clippings],
        seen: set[Key],
    ) -> None:
        """Take the cards by id, those of each person newest first, and what gives headings and clippings by id."""
        self.cards = cards
        self.people = people
        self.heading = heading
        self.clippings = clippings
        self.seen = seen
        self.said: dict[str, tuple[list[tuple[bool, int, int, int, str]], list[Card]]] = {}
        """Of each person the articles in which something is said for certain, the oldest first, after their moments."""
        self.prints: dict[str, bytes] = {}
        """By article, for many pages rest on one."""

    def __call__(self, article: str, person: str) -> Earlier | None:
        """Give what a person said last before an article; None where that is nothing, or the article has no day."""
        self.seen.add(("earlier", f"{article}\t{person}"))
        card = self.card_before(article, person)
        if card is None:
            return None
        return Earlier(self.heading(card.id), last_said(self.clippings(card.id).people[person]))

    def card_before(self, article: str, person: str) -> Card | None:
        """Find the newest article before another in which a person says something for certain."""
        card = self.cards.get(article)
        if card is None or is_undated(card):
            return None
        if person not in self.said:
            sure = (one for one in self.people.get(person, ()) if person in one.fed and person in one.said)
            cards = sorted(sure, key=lambda one: one.moment)
            self.said[person] = [one.moment for one in cards], cards
        moments, cards = self.said[person]
        before = bisect_left(moments, card.moment)
        return cards[before - 1] if before else None

    def print_of(self, asked: str) -> bytes:
        """Give the fingerprint of what was looked for."""
        card = self.card_before(*asked.split("\t"))
        if card is None:
            return b""
        if card.id not in self.prints:
            self.prints[card.id] = fingerprint_of((card.id, card.clippings_mark, card.heading))
        return self.prints[card.id]


def is_undated(card: Card) -> bool:
    """Say whether nothing is known of an article's day."""
    return card.moment[0]


def last_said(found: Found) -> Statement:
    """Give the last quotation that is somebody's for certain."""
    return max((one for one in found.statements if one.is_sure), key=end_of)


def end_of(statement: Statement) -> int:
    """Give where the last part of a quotation ends in the article's text."""
    last = statement.excerpts[-1]
    return last.start + last.words[-1].end


def nothing_earlier(_article: str, _person: str) -> Earlier | None:
    """Give what somebody said before, where there are no other articles."""
    return None
