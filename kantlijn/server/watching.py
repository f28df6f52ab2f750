"""Events in the folders of a site to calls that say that something has changed.

An editor saves in its own way: it writes the file in place, or writes another one and renames it. So folders are
watched, never files. A folder that comes, goes or is replaced is noticed by watching the one it stands in.
"""

import asyncio
from collections.abc import AsyncIterable, Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from watchfiles import Change, DefaultFilter, awatch

from kantlijn.cache.files import Stat, stats_in

STEP = 10
"""Milliseconds of silence after which events are told; an editor's save takes less."""
LONGEST = 400
"""Milliseconds after which events are told even where there is no silence."""

PACE = 2.0
"""Seconds between two walks through all folders."""
SHARE = 50
"""Walking takes at most one part in so many of the time."""
SOURCE_FILES = DefaultFilter(ignore_dirs=(*DefaultFilter.ignore_dirs, ".kantlijn"))
"""Leaves out what editors and tools keep beside the files."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What a site is made of; all paths absolute."""

    folders: tuple[Path, ...]
    """Watched with all that is in them; they need not exist."""
    settings: Path
    """One file: pyproject.toml."""
    out: Path
    """What is written is never an event, wherever it lies."""

    @classmethod
    def of(cls, folders: Iterable[Path], settings: Path, out: Path) -> "Sources":
        """Make the paths absolute, without symbolic links, as events name them."""
        return cls(tuple(dict.fromkeys(each.resolve() for each in folders)), settings.resolve(), out.resolve())

    @property
    def present(self) -> list[Path]:
        """The folders that are there."""
        return [folder for folder in self.folders if folder.is_dir()]

    @property
    def parents(self) -> list[Path]:
        """The folders in which those of the site, and its settings, come and go."""
        above = [next(parent for parent in folder.parents if parent.is_dir()) for folder in self.folders]
        return list(dict.fromkeys([*above, self.settings.parent]))

    def has(self, change: Change, path: str) -> bool:
        """Say whether an event is about a source: neither what is written, nor what editors and tools keep beside."""
        file = Path(path)
        if file.is_relative_to(self.out):
            return False
        inside = next((file.relative_to(each) for each in self.folders if file.is_relative_to(each)), file)
        return SOURCE_FILES(change, str(inside))  # what the site itself lies in does not matter


class Walk:
    """How all files of a site lay on the disk when they were last looked through."""

    def __init__(self, sources: Sources) -> None:
        """Look through them once."""
        self.sources = sources
        self.took = 0.0
        self.told: set[Path] = set()
        """Files that events have told of since."""
        self._different: set[Path] = set()
        self._stats = self._now()

    def differs(self) -> bool:
        """Look through all files, and say whether any is another than before."""
        before, self._stats = self._stats, self._now()
        changed = [path for path in before.keys() | self._stats.keys() if before.get(path) != self._stats.get(path)]
        self._different = {Path(path) for path in changed if self.sources.has(Change.modified, path)}
        return bool(self._different)

    def untold(self) -> set[Path]:
        """Give the files that are others and of which no event has told."""
        untold, self.told = self._different - self.told, set()
        return untold

    def _now(self) -> dict[str, Stat]:
        began = monotonic()
        stats = {path: stat for folder in self.sources.folders for path, stat in stats_in(folder).items()}
        self.took = monotonic() - began
        return stats


Told = Callable[[Collection[Path] | None], None]
"""Takes the files that are others than before; None where that may be all."""


async def watch(sources: Callable[[], Sources], changed: Told, renewed: asyncio.Event, *, pace: float = PACE) -> None:
    """Call `changed` once the watch has begun, and with each batch of files that change; never ends by itself.

    `renewed` makes it ask for the sources anew; it is set here when a folder comes or goes. Between two walks lie at
    least so many seconds as `pace` says.
    """
    while True:
        renewed.clear()
        now = sources()
        walk = await asyncio.to_thread(Walk, now)
        asyncio.get_running_loop().call_soon(changed, None)  # by then all watches stand: nothing falls between
        async with asyncio.TaskGroup() as group:
            group.create_task(watch_inside(now, changed, renewed, walk))
            group.create_task(watch_parents(now, changed, renewed))
            group.create_task(watch_by_walking(walk, changed, renewed, pace))


async def watch_inside(sources: Sources, changed: Told, renewed: asyncio.Event, walk: Walk) -> None:
    """Watch the folders with all that is in them, until renewed."""
    if not sources.present:
        await renewed.wait()
        return
    async for batch in events(sources.present, sources.has, renewed, recursive=True):
        paths = {Path(path) for _, path in batch}
        walk.told |= paths
        changed(paths)


async def watch_parents(sources: Sources, changed: Told, renewed: asyncio.Event) -> None:
    """Watch for the settings, and for folders that come and go, until renewed."""
    settings = str(sources.settings)
    folders = {str(path) for folder in sources.folders for path in (folder, *folder.parents)}

    def concerns(_change: Change, path: str) -> bool:
        return path == settings or path in folders

    async for batch in events(sources.parents, concerns, renewed, recursive=False):
        changed(None)
        if any(path != settings for _, path in batch):
            renewed.set()


async def watch_by_walking(walk: Walk, changed: Told, renewed: asyncio.Event, pace: float) -> None:
    """Walk through the folders now and then, until renewed: some systems tell of no change that another one makes."""
    while not await passes(renewed, max(pace, walk.took * SHARE)):
        if await asyncio.to_thread(walk.differs) and not await passes(renewed, pace / 10):
            paths = walk.untold()  # an event is told later than the change can be seen
            if paths:
                changed(paths)


async def passes(renewed: asyncio.Event, seconds: float) -> bool:
    """Wait for some time; True as soon as it is renewed."""
    with suppress(TimeoutError):
        await asyncio.wait_for(renewed.wait(), seconds)
    return renewed.is_set()


async def events(
    paths: Iterable[Path], concerns: Callable[[Change, str], bool], renewed: asyncio.Event, *, recursive: bool
) -> AsyncIterable[set[tuple[Change, str]]]:
    """Give the events that concern us, in batches, until renewed; a path that has just gone renews."""
    try:
        async for batch in awatch(
            *paths,
            watch_filter=concerns,
            debounce=LONGEST,
            step=STEP,
            stop_event=renewed,
            recursive=recursive,
            ignore_permission_denied=True,
        ):
            yield batch
    except FileNotFoundError:
        renewed.set()
    except OSError:  # the system watches no more folders; walks see what changes
        await renewed.wait()
