"""Cards of articles to the Library over them, which fetches what is asked for, notes it, and knows its fingerprint."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.asked import MadeWhenAsked
from kantlijn.model.card import Card, newest_first
from kantlijn.model.clippings import Clippings, Found
from kantlijn.model.dates import PartialDate
from kantlijn.model.earlier import EarlierWords
from kantlijn.model.findable import Findable
from kantlijn.model.library import Library, PersonRecord, TermRecord
from kantlijn.model.packing import fingerprint, fingerprint_of, unpack_heading
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.watched import ALL, ANY, Key, Watched, WatchedList, stretch_of
from kantlijn.model.words import NoWords, WatchedWords, Words

BESIDE = 12
"""How many of the people who are quoted in the same articles a page names."""
KEPT = 128
"""Articles that are kept whole: those of a list stand on the front page as well."""
SMALL = 16
"""Times as many are kept as headings and clippings, which are small, and which several pages ask of each article."""
NOTHING = Found()
TOLD_BY_CARDS = frozenset(("article", "clippings", "findable", "heading", "tags", "on person", "on term", "earlier"))
"""Kinds of things that are looked at which rest on the cards of those alone that their names tell."""
PrintOf = Callable[[str], bytes]


def no_words(_cards: Sequence[Card], _terms: Mapping[str, GlossaryTerm], _find: object) -> Words:
    """Give the words of articles in which none are sought."""
    return NoWords()


class Fetchers(NamedTuple):
    """What gives an article by its id, and what is kept of it."""

    fetch: Callable[[str], AnnotatedArticle]
    """Gives the whole article."""
    clippings: Callable[[str], Clippings]
    """Gives what pages beside its own show of it."""
    findable: Callable[[str], Findable]
    """Gives what the search index needs of it."""
    words: "FindWords" = no_words
    """Gives the words of all."""


FindWords = Callable[[Sequence[Card], Mapping[str, GlossaryTerm], Callable[[str], Findable]], Words]
"""Finds the words of articles, the oldest first, by all terms and by what gives what the index needs of each."""


Figures = tuple[tuple[str, ...], int, PartialDate | None, bool]
"""The first fields of a Record."""


class Shelf:
    """The articles of a site by their cards; `seen` is told all that is looked at in the library."""

    def __init__(
        self,
        cards: Iterable[Card],
        gazetteer: Gazetteer,
        glossary: Glossary,
        fetchers: Fetchers,
        *,
        seen: set[Key] | None = None,
    ) -> None:
        """Take the cards, the notes, and what gives articles by their ids."""
        self.cards = {card.id: card for card in newest_first(list(cards))}
        self.seen: set[Key] = set() if seen is None else seen
        self.entities = gazetteer.entities
        self.glossary = glossary.terms
        self.fetch = lru_cache(KEPT)(fetchers.fetch)
        self.clippings = lru_cache(SMALL * KEPT)(fetchers.clippings)
        self.heading = lru_cache(SMALL * KEPT)(self.find_heading)
        self.figures = lru_cache(SMALL * KEPT)(self.sum_up)
        self.people = occurring(self.entities, ((card, card.named) for card in self.cards.values()))
        self.terms = occurring(self.glossary, ((card, card.terms) for card in self.cards.values()))
        self.tags = {card.id: card.tags for card in self.cards.values() if card.tags}
        self.ids = tuple(self.cards)
        self.earlier = EarlierWords(self.cards, self.people, self.heading, self.clippings, self.seen)
        self.words = WatchedWords(partial(self.find_words, fetchers), self.seen)
        self.library = Library(
            WatchedList("article", self.ids, self.fetch, self.seen),
            Watched("article", MadeWhenAsked(self.cards, self.fetch), self.seen),
            Watched("findable", MadeWhenAsked(dict(reversed(self.cards.items())), fetchers.findable), self.seen),
            Watched("heading", MadeWhenAsked(self.cards, self.heading), self.seen),
            Watched("tags", self.tags, self.seen),
            Watched("on person", MadeWhenAsked(self.people, self.on_person), self.seen),
            Watched("on term", MadeWhenAsked(self.terms, self.on_term), self.seen),
            self.words,
            self.earlier,
        )

    def find_words(self, fetchers: Fetchers) -> Words:
        """Give the words of all articles."""
        return fetchers.words(tuple(reversed(self.cards.values())), self.glossary, fetchers.findable)

    def find_heading(self, name: str) -> Article:
        """Give an article without its text."""
        return unpack_heading(self.cards[name].heading)

    def on_person(self, name: str) -> PersonRecord:
        """Give what the articles have on a person."""
        return PersonRecord(
            *self.figures("person", name),
            lambda article: self.look(article).people.get(name, NOTHING),
            entity=self.entities[name],
            find_beside=partial(self.find_beside, name),
        )

    def find_beside(self, name: str) -> tuple[Entity, ...]:
        """Find the people who are quoted in the same articles as a person, the most frequent first."""
        counted: Counter[str] = Counter()
        for card in self.people[name]:
            if name in card.said:
                counted.update(dict.fromkeys(card.said, 1))
        del counted[name]
        return tuple(self.entities[other] for other in most_frequent(counted) if other in self.entities)

    def on_term(self, name: str) -> TermRecord:
        """Give what the articles have on a term."""
        return TermRecord(
            *self.figures("term", name),
            lambda article: self.look(article).terms.get(name, NOTHING),
            term=self.glossary[name],
        )

    def sum_up(self, kind: str, name: str) -> Figures:
        """Give what the cards tell of a person or term: each page asks for it, and none of it is looked up."""
        is_person = kind == "person"
        cards = (self.people if is_person else self.terms)[name]
        said = [card.said if is_person else card.said_by_bodies for card in cards]
        quotations = sum([counted[name] for counted in said if name in counted])
        return tuple([card.id for card in cards]), quotations, newest_day(cards), any(name in one.fed for one in cards)

    def look(self, article: str) -> Clippings:
        """Give what an article has on all, and note that it was looked at."""
        self.seen.add(("clippings", article))
        return self.clippings(article)

    def prints(self) -> dict[str, PrintOf]:
        """Give by kind what makes the fingerprint of a thing that was looked at; empty where there is no such thing."""

        def of_card(mark: Callable[[Card], bytes]) -> PrintOf:
            return lambda name: mark(self.cards[name]) if name in self.cards else b""

        @cache
        def of_said(article: str) -> bytes:
            card = self.cards[article]
            return fingerprint_of((card.id, card.moment, card.said))

        def on_person(name: str) -> bytes:
            cards = self.people.get(name, ())
            return fingerprint_of([(of_said(card.id), name in card.fed) for card in cards])

        def on_term(name: str) -> bytes:
            cards = self.terms.get(name, ())
            found = [(card.said_by_bodies.get(name, 0), name in card.fed) for card in cards]
            return fingerprint_of([[(card.id, card.moment) for card in cards], found])

        return {
            "article": with_all(of_card(lambda card: card.mark), self.cards),
            "order of article": lambda asked: fingerprint_of(stretch_of(self.ids, asked)),
            "clippings": of_card(lambda card: card.clippings_mark),
            "findable": with_all(of_card(lambda card: card.findable_mark), self.cards),
            "heading": with_all(of_card(lambda card: fingerprint(card.heading)), self.cards),
            "tags": with_all(lambda name: print_if_known(self.tags, name), self.tags),
            "on person": with_all(on_person, self.people),
            "on term": with_all(on_term, self.terms),
            "words": self.words.print_of,
            "earlier": self.earlier.print_of,
            "person": with_all(lambda name: print_if_known(self.entities, name), self.entities),
            "term": with_all(lambda name: print_if_known(self.glossary, name), self.glossary),
        }


def with_all(print_of: PrintOf, names: Collection[str]) -> PrintOf:
    """Let what makes one fingerprint make that of all of a kind as well, and of whether there are any."""

    def print_of_any(name: str) -> bytes:
        if name == ALL:
            return fingerprint_of([(each, print_of(each)) for each in names])
        return (b"any" if names else b"") if name == ANY else print_of(name)

    return print_of_any


def print_if_known(values: Mapping[str, object], name: str) -> bytes:
    """Give the fingerprint of a value that may not be there."""
    return fingerprint_of(values[name]) if name in values else b""


def occurring(known: Mapping[str, object], found: Iterable[tuple[Card, Sequence[str]]]) -> dict[str, list[Card]]:
    """Give the cards of the articles in which each of the known occurs, in the order of the known."""
    cards: dict[str, list[Card]] = {}
    for card, names in found:
        for name in names:
            cards.setdefault(name, []).append(card)
    return {name: cards[name] for name in known if name in cards}


def newest_day(cards: Iterable[Card]) -> PartialDate | None:
    """Give the latest day among those that are known; the cards come newest first."""
    return next((PartialDate(*card.moment[1:4]) for card in cards if card.moment[1]), None)


def most_frequent(counted: Counter[str]) -> tuple[str, ...]:
    """Give the people who are quoted beside somebody, the most frequent first, equals by their ids."""
    return tuple(name for name, _ in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:BESIDE])
