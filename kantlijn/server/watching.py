"""Events in the folders of a site to calls that say that something has changed.

An editor saves in its own way: it writes the file in place, or writes another one and renames it. So folders are
watched, never files. A folder that comes, goes or is replaced is noticed by watching the one it stands in.
"""

import asyncio
from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from watchfiles import Change, DefaultFilter, awatch

STEP = 20
"""Milliseconds of silence after which events are told; an editor's save takes less."""
LONGEST = 400
"""Milliseconds after which events are told even where there is no silence."""

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


async def watch(sources: Callable[[], Sources], changed: Callable[[], None], renewed: asyncio.Event) -> None:
    """Call `changed` once the watch has begun, and after each batch of events; never ends by itself.

    `renewed` makes it ask for the sources anew; it is set here when a folder comes or goes.
    """
    while True:
        renewed.clear()
        now = sources()
        asyncio.get_running_loop().call_soon(changed)  # by then both watches stand: nothing falls between
        async with asyncio.TaskGroup() as group:
            group.create_task(watch_inside(now, changed, renewed))
            group.create_task(watch_parents(now, changed, renewed))


async def watch_inside(sources: Sources, changed: Callable[[], None], renewed: asyncio.Event) -> None:
    """Watch the folders with all that is in them, until renewed."""
    if not sources.present:
        await renewed.wait()
        return
    async for _ in events(sources.present, sources.has, renewed, recursive=True):
        changed()


async def watch_parents(sources: Sources, changed: Callable[[], None], renewed: asyncio.Event) -> None:
    """Watch for the settings, and for folders that come and go, until renewed."""
    settings = str(sources.settings)
    folders = {str(path) for folder in sources.folders for path in (folder, *folder.parents)}

    def concerns(_change: Change, path: str) -> bool:
        return path == settings or path in folders

    async for batch in events(sources.parents, concerns, renewed, recursive=False):
        changed()
        if any(path != settings for _, path in batch):
            renewed.set()


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
