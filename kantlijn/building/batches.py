"""Batches of seeds to the rows of what is in them, in whatever process: all that it needs is in the task."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from msgspec import Struct, msgpack

from kantlijn.building.entries import DECODER, watched_reference
from kantlijn.building.rows import make_guarded
from kantlijn.knowledge import Reference, known_beside
from kantlijn.model.settings import Settings
from kantlijn.model.watched import Key

if TYPE_CHECKING:
    from kantlijn.executors import Workers

BATCH = 32
"""Pieces of work that are sent at once: some tenths of a second."""
MANY = 256
"""Pieces of work from which on other processes are worth the time that they take to start."""
Hire = Callable[[], "Workers"]
"""Gives workers, who are hired when they are first asked for."""
Task = TypeVar("Task")
Piece = TypeVar("Piece")


class ReadingTask(Struct, frozen=True):
    """What all seeds are read with."""

    settings: Settings
    entries: bytes
    """What the notes say, packed."""


class Reader(NamedTuple):
    """What articles are annotated with, and what tells what is looked up in it."""

    reference: Reference
    seen: set[Key]


@lru_cache(maxsize=1)
def reader_of(task: ReadingTask) -> Reader:
    """Make what articles are annotated with, once in each process."""
    entries = DECODER.decode(task.entries)
    known, _ = known_beside(entries.gazetteer, entries.glossary, task.settings)
    seen: set[Key] = set()
    return Reader(watched_reference(entries, known, seen), seen)


def make_batch(task: ReadingTask, seeds: Sequence[Path]) -> bytes:
    """Read and annotate seeds: what came of each, packed."""
    reader = reader_of(task)
    return msgpack.encode([make_guarded(seed, task.settings.seeds, *reader) for seed in seeds])


@contextmanager
def staff_of(jobs: int | None) -> Iterator[Hire | None]:
    """Give what hires so many workers, by default one for each processor; None where one process does all."""
    with ExitStack() as hired:

        @cache
        def hire() -> "Workers":
            from kantlijn.executors import open_workers, processors  # most builds have too little to do for others

            workers = open_workers(jobs or processors())
            hired.callback(workers.close)
            return workers

        yield None if jobs == 1 else hire


def in_order(
    workers: "Workers", work: Callable[[Task, Sequence[Piece]], bytes], task: Task, pieces: Iterable[Piece]
) -> Iterator[bytes]:
    """Have pieces of work done in batches, and give what came of each batch in their order; the first ones begin now.

    No more is under way than keeps the workers busy. Work on which workers die is done in this process.
    """
    batches = batches_of(pieces)
    under_way = deque((batch, workers.submit(work, task, batch)) for batch in islice(batches, max(1, workers.ahead)))

    def finish() -> Iterator[bytes]:
        try:
            while under_way:
                batch, future = under_way.popleft()
                under_way.extend((each, workers.submit(work, task, each)) for each in islice(batches, 1))
                yield come_of(workers, future, work, task, batch)
        finally:
            for _, future in under_way:
                future.cancel()

    return finish()


def come_of(
    workers: "Workers",
    future: "Future[bytes]",
    work: Callable[[Task, Sequence[Piece]], bytes],
    task: Task,
    batch: Sequence[Piece],
) -> bytes:
    """Wait for what came of a batch."""
    from kantlijn.executors import WorkerDiedError

    try:
        return workers.wait(future, work, task, batch)
    except WorkerDiedError:
        return work(task, batch)


def batches_of(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Cut pieces of work into batches."""
    rest = iter(pieces)
    while batch := tuple(islice(rest, BATCH)):
        yield batch
