"""Requests to rebuild to builds: one at a time, and one more where something changed meanwhile."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

Built = TypeVar("Built")


class Rebuilder(Generic[Built]):
    """Runs a build in a thread whenever one was asked for, so that pages are served meanwhile."""

    def __init__(self, build: Callable[[], Built], publish: Callable[[Built], None]) -> None:
        """Take what builds, and what is done with the outcome of each build."""
        self._build = build
        self._publish = publish
        self._wanted = asyncio.Event()

    def request(self) -> None:
        """Ask for a build: now, or as soon as the one in flight has ended; asking twice gives one."""
        self._wanted.set()

    async def run(self) -> None:
        """Build whenever that is wanted; never ends by itself."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            self._publish(await asyncio.to_thread(self._build))
