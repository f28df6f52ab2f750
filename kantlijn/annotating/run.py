"""Articles to what is found in each, in their order: known ones from the cache, the others by whoever does the work."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import chain, islice

from kantlijn.annotating.kept import Kept
from kantlijn.annotating.work import Found, Recipe, annotate_batch, source_of
from kantlijn.executors import WorkerDiedError, Workers
from kantlijn.model.problem import Problem, fault
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Unit

BATCH = 32
"""Articles that are sent at once: a tenth of a second of work."""
Item = Unit | Problem
Answer = list[Found]


@dataclass(slots=True)
class Batch:
    """Some items in a row, and what is known of each."""

    found: list[Found | None]
    missing: list[tuple[int, Unit, str]]
    """Place, article and key of those that nothing is known of."""
    future: "Future[Answer] | None" = None


def begin_reading(items: Iterable[Item]) -> tuple[bool, Iterator[Item]]:
    """Say whether there is more than one batch to do, and give all items from the first."""
    rest = iter(items)
    first = list(islice(rest, BATCH + 1))
    return len(first) > BATCH, chain(first, rest)


def annotate_all(items: Iterable[Item], recipe: Recipe, workers: Workers, kept: Kept) -> Iterator[Found]:
    """Give what is found in each item, in their order; a problem among them is passed on in its place.

    No more is under way than keeps the workers busy, however long the archive is.
    """
    under_way: deque[Batch] = deque()
    rest = iter(items)
    while some := list(islice(rest, BATCH if workers.ahead else 1)):
        under_way.append(begin(some, recipe, workers, kept))
        while len(under_way) > workers.ahead:
            yield from finish(under_way.popleft(), recipe, workers, kept)
    while under_way:
        yield from finish(under_way.popleft(), recipe, workers, kept)


def begin(items: Sequence[Item], recipe: Recipe, workers: Workers, kept: Kept) -> Batch:
    """Look up what is known, and have the rest done."""
    batch = Batch([], [])
    for place, item in enumerate(items):
        if isinstance(item, Problem):
            batch.found.append(Found(problems=(item,)))
            continue
        key = kept.key_of(item)
        batch.found.append(kept.get(key))
        if batch.found[place] is None:
            batch.missing.append((place, item, key))
    if batch.missing:
        batch.future = workers.submit(annotate_batch, recipe, units_of(batch))
    return batch


def units_of(batch: Batch) -> tuple[Unit, ...]:
    """Give the articles that are to be annotated."""
    return tuple(unit for _, unit, _ in batch.missing)


def finish(batch: Batch, recipe: Recipe, workers: Workers, kept: Kept) -> Iterator[Found]:
    """Wait for what is under way, keep it, and give all that was found."""
    if batch.future:
        try:
            answer = workers.wait(batch.future, annotate_batch, recipe, units_of(batch))
        except WorkerDiedError:
            answer = [alone(unit, recipe, workers) for unit in units_of(batch)]
        for (place, _, _), found in zip(batch.missing, answer, strict=True):
            batch.found[place] = found
        kept.put((key, found) for (_, _, key), found in zip(batch.missing, answer, strict=True))
    yield from filter(None, batch.found)


def alone(unit: Unit, recipe: Recipe, workers: Workers) -> Found:
    """Annotate one article of a batch with which workers died; the one that it was is a fault."""
    try:
        return workers.wait(workers.submit(annotate_batch, recipe, (unit,)), annotate_batch, recipe, (unit,))[0]
    except WorkerDiedError:
        line = unit.line if isinstance(unit, Record) else 0
        what = "the process that read this ended before it was done"
        remedy = "give it more memory, or leave this text out"
        return Found(problems=(fault(source_of(unit), line, what, remedy),), lasting=False)
