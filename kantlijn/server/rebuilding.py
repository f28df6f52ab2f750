"""Files that change to looks at the site, each shown at once and then written, while more files may change."""

import asyncio
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Generic, TypeVar

from kantlijn.server.turns import Turns

Built = TypeVar("Built")
Changed = Collection[Path] | None
GRACE = 0.2
"""Seconds between showing and writing, in which browsers ask for the pages that they have open."""


class Rebuilder(Generic[Built]):
    """Looks whenever a file has changed, in a thread; writes what was looked at last in another one."""

    def __init__(
        self,
        look: Callable[[Changed], Built],
        write: Callable[[Built], Built],
        publish: Callable[[Built], None],
        wrote: Callable[[Built], None],
        turns: Turns,
        *,
        grace: float = GRACE,
    ) -> None:
        """Take what looks and what writes, what shows the outcome of either, and what is told of all writing."""
        self._look, self._write, self._publish, self._wrote = look, write, publish, wrote
        self._turns, self._grace = turns, grace
        self._changed: set[Path] | None = set()
        self._wanted, self._unwritten = asyncio.Event(), asyncio.Event()
        self._latest: Built | None = None

    def request(self, changed: Changed) -> None:
        """Ask for a look at these files, or at all: now, or with others as soon as the one in flight has ended."""
        self._changed = None if changed is None or self._changed is None else {*self._changed, *changed}
        self._wanted.set()

    async def run(self) -> None:
        """Look and write whenever that is wanted; never ends by itself."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._look_on())
            group.create_task(self._write_on())

    async def _look_on(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            changed, self._changed = self._changed, set()
            with self._turns.urgent():
                self._latest = await asyncio.to_thread(self._look, changed)
            self._publish(self._latest)
            self._unwritten.set()

    async def _write_on(self) -> None:
        while True:
            await self._unwritten.wait()
            await asyncio.sleep(self._grace)
            self._unwritten.clear()
            looked = self._latest
            assert looked is not None  # noqa: S101 (that there is one was told just now)
            written = await asyncio.to_thread(self._write, looked)
            if self._latest is looked:  # else another look is shown by now, and is written next
                self._latest = written
                self._publish(written)
            self._wrote(written)
