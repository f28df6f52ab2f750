"""Seeds and notes to rows: what was annotated before and is still the same is taken from the cache."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain
from pathlib import Path
from threading import RLock
from time import time_ns

from msgspec import msgpack
from msgspec.structs import replace

from kantlijn.annotators.explaining import with_entries
from kantlijn.annotators.matching.matcher import index_terms
from kantlijn.annotators.notes import link_notes
from kantlijn.building import words
from kantlijn.building.batches import MANY, Hire, ReadingTask, in_order, make_batch
from kantlijn.building.entries import (
    Entries,
    decode_entries,
    new_forms_finder,
    prints_of_names,
    read_entries_again,
    watched_reference,
)
from kantlijn.building.kept_articles import KeptArticles, names_of
from kantlijn.building.linked import Link, linked_once
from kantlijn.building.rows import Made, Packed, is_kept, make_guarded
from kantlijn.building.settings_prints import choices_of
from kantlijn.building.words import KeptWords
from kantlijn.cache.files import stats_in
from kantlijn.cache.looked_at import Looked, changed
from kantlijn.cache.program import program_print
from kantlijn.cache.seeds import (
    SeedRow,
    Seeds,
    article_name,
    read_seeds,
    still_same,
)
from kantlijn.cache.store import Store
from kantlijn.knowledge import Reference, known_beside
from kantlijn.model.card import Card, who_is_in
from kantlijn.model.findable import Findable
from kantlijn.model.packing import (
    fingerprint_of,
    text_in,
)
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import Fetchers
from kantlijn.model.watched import Key
from kantlijn.readers.seeds import find_seeds

Track = Callable[[Sequence[Path]], Iterable[Path]]
"""Gives the seeds one by one, and may show how far it is."""
Left = tuple[Seeds, set[str]]
"""The seeds as they were left, and names of articles that are kept and of no use any more."""
ROWS = msgpack.Decoder(list[Made])


class Work:
    """Goes through the seeds once: keeps the rows of those that are known, makes those of the others."""

    def __init__(self, settings: Settings, store: Store, *, clean: bool, earlier: "Work | None" = None) -> None:
        """Read the notes, and what the last build left; `clean` passes over that.

        In a program that goes on running it stands in the `earlier` work on the same site.
        """
        self.settings, self.store, self.clean = settings, store, clean
        self.began = time_ns()
        self.name = f"seeds {Path.cwd()} {settings.seeds} {settings.notes}"
        self.articles: KeptArticles = earlier.articles if earlier else KeptArticles(store)
        made_with = fingerprint_of([program_print(), choices_of(settings, for_articles=True)])
        is_ours = earlier and (earlier.name, earlier.before.made_with) == (self.name, made_with)
        self.before: Seeds
        self.stale: set[str]
        self.before, self.stale = earlier.left() if earlier and is_ours else self.left_by_last_build(made_with)
        old = earlier.entries if earlier and is_ours else decode_entries(self.before.reference)
        self.entries: Entries = read_entries_again(settings.notes, old, self.before.began)
        print_of = prints_of_names(self.entries)
        self.changed = changed(self.before.looked_at, print_of)
        self.looked = Looked(print_of, self.before.looked_at, self.changed)
        self.known, self.of_known = known_beside(self.entries.gazetteer, self.entries.glossary, settings)
        self.holds_new_form = new_forms_finder(old, self.entries, self.known)
        self.stats = stats_in(settings.seeds)
        self.seen: set[Key] = set()
        self.rows: dict[str, SeedRow] = {}
        self.found: list[Problem] = []
        """What stands in the way of seeds."""
        self.lock = RLock()
        """Held while an article is made: another thread that asks for one must not add to what was seen for it."""
        self._reference: Reference | None = None
        self._linked: tuple[frozenset[str], Gazetteer, Glossary, Link] | None = None

    def left_by_last_build(self, made_with: bytes) -> Left:
        """Give what the last build left, as far as it was made with the same program, choices and all."""
        left = read_seeds(self.store.state(self.name))
        if left.made_with == made_with and not self.clean:
            return left, set()
        return Seeds(made_with, 0), articles_in(left)

    def left(self) -> Left:
        """Give what is left to the next work in the same program."""
        return self.state(), self.stale

    @property
    def reference(self) -> Reference:
        """What articles are annotated with, made when the first one is."""
        if self._reference is None:
            self._reference = watched_reference(self.entries, self.known, self.seen)
        return self._reference

    def read(self, track: Track, hire: Hire | None = None) -> None:
        """Go through all seeds; workers that are hired make the rows of many."""
        seeds, self.found = find_seeds(self.settings.seeds)
        known = {seed: self.known_row(seed) for seed in seeds}
        made = self.make_all([seed for seed, row in known.items() if row is None], hire)
        for seed in track(seeds):
            self.rows[str(seed)] = known[seed] or self.take(next(made))

    def known_row(self, seed: Path) -> SeedRow | None:
        """Give the row that a seed had, if nothing that it rests on has changed."""
        row = self.before.rows.get(str(seed))
        kept = still_same(row, self.before.began, self.stats) if row else None
        return kept if kept and self.is_right(kept) else None

    def is_right(self, row: SeedRow) -> bool:
        """Say whether the notes would find the same in an article, and whether it is still there."""
        if row.card is None or not self.changed.isdisjoint(row.looked_at):
            return False
        if self.holds_new_form is None:
            return True
        packed = self.articles.get(article_name(row.card))
        return packed is not None and not self.holds_new_form(text_in(packed))

    def make_all(self, seeds: Sequence[Path], hire: Hire | None) -> Iterator[Made]:
        """Read and annotate seeds, in their order."""
        if hire is None or len(seeds) < MANY:
            return map(self.make, seeds)
        task = ReadingTask(self.settings, msgpack.encode(self.entries, enc_hook=str))
        return chain.from_iterable(map(ROWS.decode, in_order(hire(), make_batch, task, seeds)))

    def make(self, seed: Path) -> Made:
        """Read and annotate a seed; what the system says of it comes first, so that a later change is noticed."""
        with self.lock:
            return make_guarded(seed, self.settings.seeds, self.reference, self.seen)

    def take(self, made: Made) -> SeedRow:
        """Keep what came of a seed, and give its row."""
        card = made.row.card
        if card and made.packed is not None:
            self.articles.put(card, made.packed)
        return replace(made.row, looked_at=self.looked.number(made.looked_at))

    def keep(self, *, forget: bool = True) -> None:
        """Keep all rows for the next build, and forget the articles of the last one that are no more."""
        self.articles.keep()
        if forget:
            changed = self.changed_cards()
            gone = names_of(then for then, _ in changed if then) - names_of(now for _, now in changed if now)
            self.articles.drop(gone | (self.stale - articles_in(self)) if self.stale else gone)
        self.store.keep_state(self.name, msgpack.encode(self.state()))

    def state(self) -> Seeds:
        """Give what the next build may take for known."""
        kept = {name: row for name, row in self.rows.items() if is_kept(row)}
        packed = msgpack.encode(self.entries, enc_hook=str)
        return Seeds(self.before.made_with, self.began, kept, self.looked.prints(), packed)

    def changed_cards(self) -> list[tuple[Card | None, Card | None]]:
        """Give the cards that are others than before, as they were and as they are."""
        then, now = cards_by_path(self.before), cards_by_path(self)
        paths = then.keys() | now.keys()
        return [(then.get(path), now.get(path)) for path in paths if then.get(path) is not now.get(path)]

    def touched(self) -> frozenset[str]:
        """Give the ids of the articles of which the card is another than before, and of all who are in either."""
        cards = [card for pair in self.changed_cards() for card in pair if card]
        return frozenset(one for card in cards for one in (card.id, *who_is_in(card)))

    def entries_for(self, ids: frozenset[str]) -> tuple[Gazetteer, Glossary, Link]:
        """Give the notes of the site and those of the collection with these ids, and what links them."""
        if self._linked is None or self._linked[0] != ids:
            gazetteer, glossary = with_entries(ids, self.known, self.entries.gazetteer, self.entries.glossary)

            def link() -> tuple[Gazetteer, Glossary]:
                own = self._reference.terms if self._reference else index_terms(self.entries.glossary)
                return link_notes(gazetteer, glossary, own, ids, self.known.collection)

            made_from = fingerprint_of([self.before.made_with, gazetteer, glossary, sorted(ids)])
            once = partial(linked_once, link, made_from, self.store, f"linked {self.name}", clean=self.clean)
            self._linked = ids, gazetteer, glossary, cache(once)
        return self._linked[1:]

    def fetchers(self, cards: Sequence[Card]) -> Fetchers:
        """Give what fetches articles, and what is kept of them. One that was lost from the cache is made again."""
        seeds = {row.card.id: name for name, row in self.rows.items() if row.card}

        def make_again(card: Card) -> Packed:
            packed = self.make(Path(seeds[card.id])).packed
            if packed is None:
                raise LookupError(f"{card.file} is gone")
            return packed

        return self.articles.fetchers(cards, make_again, self.find_words)

    def find_words(
        self, cards: Sequence[Card], terms: Mapping[str, GlossaryTerm], find: Callable[[str], Findable]
    ) -> KeptWords:
        """Give the words of articles, which are kept for each site by itself."""
        name = f"words {Path.cwd()} {self.settings.out}"
        before = self.articles.of_last_build
        return words.find_words(self.store, name, cards, terms, find, before=before, clean=self.clean)


def cards_by_path(work: Work | Seeds) -> dict[str, Card]:
    """Give the cards of articles by the paths of their seeds."""
    return {path: row.card for path, row in work.rows.items() if row.card}


def articles_in(work: Work | Seeds) -> set[str]:
    """Give the names under which articles are kept, and what is kept of them."""
    return names_of(cards_by_path(work).values())
