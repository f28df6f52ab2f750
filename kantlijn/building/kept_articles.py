"""Articles as they stay between builds: what an earlier build kept of them, and what was just made."""

from collections.abc import Callable, Collection, Iterable
from typing import Generic, TypeVar

from msgspec import Struct

from kantlijn.building.rows import Packed
from kantlijn.cache.seeds import article_name, clippings_name, findable_name, is_findable
from kantlijn.cache.store import Store
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.card import Card
from kantlijn.model.clippings import Clippings
from kantlijn.model.findable import Findable
from kantlijn.model.packing import fingerprint, unpack_annotated, unpack_clippings, unpack_findable
from kantlijn.model.shelf import Fetchers, FindWords

BATCH = 500
"""Articles, and things to be kept of them, that are made before they are kept."""
Value = TypeVar("Value")


class Part(Struct, Generic[Value], frozen=True):
    """One thing that is kept of an article."""

    name_of: Callable[[Card], str]
    """Gives the name under which it is kept."""
    mark_of: Callable[[Card], bytes]
    """Gives the fingerprint that it must have."""
    packed_in: Callable[[Packed], bytes]
    unpack: Callable[[bytes], Value]


ARTICLE = Part[AnnotatedArticle](article_name, lambda card: card.mark, lambda all_of: all_of.article, unpack_annotated)
CLIPPINGS = Part[Clippings](
    clippings_name, lambda card: card.clippings_mark, lambda all_of: all_of.clippings, unpack_clippings
)
FINDABLE = Part[Findable](
    findable_name, lambda card: card.findable_mark, lambda all_of: all_of.findable, unpack_findable
)
PARTS = (ARTICLE, CLIPPINGS, FINDABLE)


class KeptArticles:
    """What is kept of the articles of a site, by name; what was just made waits until there is enough of it."""

    def __init__(self, store: Store) -> None:
        """Take where it is kept."""
        self.store = store
        self._made: dict[str, bytes] = {}
        """What is not kept yet."""
        self._gone: dict[str, bytes] = {}
        """What the search index needed of articles that are no more."""

    def put(self, card: Card, packed: Packed) -> None:
        """Take what was made of an article."""
        self._made.update((part.name_of(card), part.packed_in(packed)) for part in PARTS)
        if len(self._made) >= BATCH:
            self.keep()

    def keep(self) -> None:
        """Keep what was made since the last time; a little that is refused is held fast."""
        made = list(self._made.items())
        if self.store.keep_articles(made) or len(made) >= BATCH:
            for name, _ in made:
                self._made.pop(name, None)

    def drop(self, names: Collection[str]) -> None:
        """Forget articles; of a few it is remembered by which words they were found, which have to be struck out."""
        if len(names) <= BATCH:
            found = {name: self.store.article(name) for name in names if is_findable(name)}
            self._gone = {name: packed for name, packed in found.items() if packed}
        self.store.drop_articles(names)

    def get(self, name: str) -> bytes | None:
        """Give what is kept under a name."""
        return self._made.get(name) or self.store.article(name)

    def of_last_build(self, name: str) -> bytes | None:
        """Give what the search index needed of an article of the last build."""
        return self._gone.get(name) or self.store.article(name)

    def fetchers(self, cards: Iterable[Card], make: Callable[[Card], Packed], find_words: FindWords) -> Fetchers:
        """Give what fetches articles, and what is kept of them. One that was lost or damaged is made again."""
        by_id = {card.id: card for card in cards}

        def fetcher(part: Part[Value]) -> Callable[[str], Value]:
            def fetch(name: str) -> Value:
                card = by_id[name]
                packed = self.get(part.name_of(card))
                intact = packed is not None and fingerprint(packed) == part.mark_of(card)
                return part.unpack(packed if packed and intact else part.packed_in(make(card)))

            return fetch

        return Fetchers(fetcher(ARTICLE), fetcher(CLIPPINGS), fetcher(FINDABLE), find_words)


def names_of(cards: Iterable[Card]) -> set[str]:
    """Give the names under which articles are kept, and what is kept of them."""
    return {part.name_of(card) for card in cards for part in PARTS}
