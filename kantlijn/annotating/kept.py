"""What was found in an article before, so that a run that was broken off goes on where it stopped."""

import zlib
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from time import monotonic

from msgspec import msgpack
from msgspec.structs import replace

from kantlijn.annotating.work import Found, Recipe
from kantlijn.cache.files import digest_of, stats_in
from kantlijn.cache.place import Cache
from kantlijn.cache.program import program_print
from kantlijn.cache.store import Store, open_store, unusable
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.problem import Problem
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Pasted, Seed, Unit
from kantlijn.readers.marks import marks_path

STATE = "annotated with"
SECONDS = 1.0
"""How much work a killed run may lose."""
FAST = 1
"""Level of compression that costs least."""


def marked(recipe: Recipe) -> Recipe:
    """Give a recipe the fingerprint of all that articles rest on: the program, the notes, the choices."""
    notes = digest_of(sorted(stats_in(recipe.notes)))
    chosen = [recipe.notes, recipe.body, recipe.collection, recipe.hide, recipe.explain, recipe.rows]
    return replace(
        recipe, mark=fingerprint_of([program_print(), notes, *chosen, "" if recipe.rows else recipe.language])
    )


class Kept:
    """What was found in articles, by all that it rests on; the file is made when something is first kept or asked."""

    def __init__(self, cache: Cache, recipe: Recipe) -> None:
        """Take the place of the cache (of none: nothing is kept), and the marked recipe."""
        self._cache, self._mark, self._rows = cache, recipe.mark, recipe.rows
        self._store: Store | None = None
        self._committed = monotonic()
        self.problems: list[Problem] = []
        """What is to be told of the cache."""

    @property
    def store(self) -> Store:
        """The open cache; one that another version of the program filled is emptied."""
        if self._store is None:
            self._store, self.problems = open_store(self._cache.path, ours=self._cache.ours)
            if self._store.state(STATE) != program_print():
                self._store.drop_all_articles()
                self._store.keep_state(STATE, program_print())
        return self._store

    def key_of(self, unit: Unit) -> str:
        """Give the name of what was found in an article; nothing for one that is not kept."""
        if self._cache.path is None or isinstance(unit, Pasted):
            return ""
        if isinstance(unit, Record):
            known: object = replace(unit, line=0, source="" if self._rows else unit.source)
        else:
            known = [unit, digest_of([unit.path, marks_path_of(unit)])]
        return blake2b(self._mark + msgpack.encode(known), digest_size=16).hexdigest()

    def get(self, key: str) -> Found | None:
        """Give what was found before under a key."""
        packed = self.store.article(key) if key else None
        with suppress(zlib.error):
            return Found(zlib.decompress(packed)) if packed else None
        return None

    def put(self, found: Iterable[tuple[str, Found]]) -> None:
        """Keep what was found, as far as it will be the same the next time."""
        rows = [(key, zlib.compress(each.content, FAST)) for key, each in found if key and each.lasting]
        if rows:
            self.store.keep_articles(rows)
            if monotonic() - self._committed > SECONDS:
                self.commit()

    def commit(self) -> None:
        """Have all that was kept survive the end of this process."""
        self._committed = monotonic()
        self.store.keep_state(STATE, program_print())

    def close(self) -> list[Problem]:
        """Let go of the file, and give what is to be told of it."""
        if self._store is None:
            return []
        self.commit()
        broken = [unusable(self._cache.path, self._store.broken)] if self._store.broken and self._cache.path else []
        self._store.close()
        return [*self.problems, *broken]


def marks_path_of(seed: Seed) -> str:
    """Give the corrections beside a seed."""
    return str(marks_path(Path(seed.path)))
