"""A site kept in memory while the program runs: what changed is looked at, can be shown at once, and is written."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.building.again import read_again
from kantlijn.building.archive import Archive, archive_of
from kantlijn.building.build import Outcome, judge, spoilt, with_problems
from kantlijn.building.planning import Printery, make_printery, plan_with
from kantlijn.building.printing import go_on, keep_pages, name_of_pages, write_changed
from kantlijn.building.reading import Track, Work, articles_in
from kantlijn.building.showing import Showing
from kantlijn.cache.pages import Pages, read_pages
from kantlijn.cache.place import Cache
from kantlijn.cache.store import Store, open_store
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import Fetchers
from kantlijn.placement import folders

PATIENCE = 0.5
"""Seconds to wait for another build to let go of the cache; the next look tries again."""
Found = TypeVar("Found")
Changed = Collection[Path] | None
"""Files that are others than before, absolute and without links; None where that is not known."""


class Look(Struct, frozen=True):
    """What was found in the files of a site, before anything of it is written."""

    settings: Settings
    outcome: Outcome
    work: Work
    archive: Archive
    printery: Printery | None = None
    showing: Showing | None = None
    """The site as it will be; None where a fault forbids it."""


class Resident:
    """Looks at a site and writes it, again and again. One thread looks, another one may write meanwhile."""

    def __init__(self, cache: Cache, *, strict: bool = False, keep_going: bool = False) -> None:
        """Take where the cache stands, and how a build is asked for; drafts are always shown."""
        self._cache, self._strict, self._keep_going = cache, strict, keep_going
        self._store: Store | None = None
        self._of_cache: list[Problem] = []
        self._last: Look | None = None
        self._printed_with: tuple[Settings, Printery] | None = None
        self._pages: tuple[str, Pages] | None = None
        self._kept: tuple[str, set[str]] = ("", set())

    def look(self, settings: Settings, problems: Sequence[Problem], changed: Changed, track: Track = iter) -> Look:
        """Read what has changed since the last look, and find out what the site will be."""
        work = self._read(settings, changed, track)
        archive, found = archive_of(work, drafts=True)
        how = {"strict": self._strict, "keep_going": self._keep_going}
        judged = judge(archive, settings, [*problems, *found], self._of_cache, **how)
        printery, faults = (None, []) if judged.stopped else self._printery(settings, changed, work.store)
        look = Look(settings, with_problems(judged.outcome, faults), work, judged.archive, printery)
        if printery:
            self._pages_before(look)
            plan = plan_with(printery, look.archive)
            look = replace(look, showing=Showing(plan, settings.out, self._pages_now))
        self._last = look
        return look

    def write(self, look: Look, pause: Callable[[], None] = go_on) -> Outcome:
        """Write what was found in a look; `pause` is called between any two steps, and may wait."""
        if look.showing is None or look.printery is None:
            return look.outcome

        store = look.work.store
        self._keep(look.work)
        fetch, clip, find, find_words = look.archive.fetchers
        fetchers = Fetchers(paused(fetch, pause), paused(clip, pause), paused(find, pause), find_words)
        plan = plan_with(look.printery, replace(look.archive, fetchers=fetchers))
        before = self._pages_before(look)
        writing, problems, pages = write_changed(plan, look.settings, before, pause=pause)
        if writing:
            self._pages = name_of_pages(look.settings), pages
            self._forget(look.work)
            keep_pages(pages, look.settings, store)
        outcome = with_problems(look.outcome, [*problems, *spoilt(store, self._cache)])
        store.broken = ""  # what was in the way, such as another build, may have passed the next time
        return replace(outcome, writing=writing)

    def _read(self, settings: Settings, changed: Changed, track: Track) -> Work:
        last = self._last.work if self._last else None
        seeds = settings.seeds.resolve()
        if changed is not None and last and last.settings == settings:
            elsewhere = [path for path in changed if not path.is_relative_to(seeds)]
            known = not any(concerns_reading(path, settings) for path in elsewhere)
            now = read_again(last, changed) if known else None
            if now:
                return now
        if self._store is None:
            self._store, self._of_cache = open_store(self._cache.path, ours=self._cache.ours, patience=PATIENCE)
        work = Work(settings, self._store, clean=False, earlier=last)
        work.read(track)
        return work

    def _printery(self, settings: Settings, changed: Changed, store: Store) -> tuple[Printery | None, list[Problem]]:
        if self._printed_with and self._printed_with[0] == settings and changed is not None:
            sources = folders_of_printing(settings)
            if not any(path.is_relative_to(folder) for path in changed for folder in sources):
                return self._printed_with[1], []
        printery, faults = make_printery(settings, store)
        self._printed_with = (settings, printery) if printery else None
        return printery, faults

    def _pages_now(self) -> Pages | None:
        return self._pages[1] if self._pages else None

    def _pages_before(self, look: Look) -> Pages:
        """Give the pages that were written last with the same press; the cache knows those of an earlier preview."""
        name, made_with = name_of_pages(look.settings), look.printery.made_with if look.printery else b""
        if self._pages is None or self._pages[0] != name:
            self._pages = name, read_pages(look.work.store.state(name), made_with)
        pages = self._pages[1]
        return pages if pages.made_with == made_with else Pages(made_with, 0)

    def _keep(self, work: Work) -> None:
        name, kept = self._kept
        earlier = kept if name == work.name else articles_in(work.before) | work.stale
        self._kept = work.name, earlier | articles_in(work)
        work.keep(forget=False)

    def _forget(self, work: Work) -> None:
        """Forget articles that are no more, now that no page is shown any longer for which they may be asked."""
        name, kept = self._kept
        if work.store.drop_articles(kept - articles_in(work)):
            self._kept = name, articles_in(work)


def paused(find: Callable[[str], Found], pause: Callable[[], None]) -> Callable[[str], Found]:
    """Let something be found only after a pause."""

    def find_after_pause(name: str) -> Found:
        pause()
        return find(name)

    return find_after_pause


def folders_of_printing(settings: Settings) -> list[Path]:
    """Give the folders that the press is made of: the site's own, and the package's."""
    own = [*folders("templates", settings.templates), *folders("static", settings.static)]
    return [folder.resolve() for folder in (*own, settings.templates, settings.static)]


def concerns_reading(path: Path, settings: Settings) -> bool:
    """Say whether a file that is no seed has to be read for articles: all have, but those of the press."""
    return not any(path.is_relative_to(folder) for folder in folders_of_printing(settings))
