"""Batches of pages to files beside their places, in whatever process: all that it needs is in task and cache."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct, msgpack

from kantlijn.building.archive import Archive, archive_left
from kantlijn.building.batches import Hire, in_order
from kantlijn.building.planning import Plan, plan_site
from kantlijn.cache.seeds import packed_problems
from kantlijn.cache.store import Store, connect
from kantlijn.guarding import guard
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Printed
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.model.watched import Key
from kantlijn.writer.files import Fate, fate_of, write_beside


class PrintingTask(Struct, frozen=True):
    """What all pages are printed with."""

    settings: Settings
    cache: str
    """The file in which the archive was kept."""
    mark: bytes
    """Fingerprint of the archive: workers print from the same one."""
    drafts: bool
    rewrite: bool


class Proof(Struct, array_like=True):
    """What came of one job, as one process hands it to another."""

    looked_at: tuple[Key, ...]
    fates: dict[str, Fate]
    """What was done with each of its files."""
    canonical: str
    problems: bytes
    """What there is to tell, packed."""


class Asked(NamedTuple):
    """A page that is to be printed."""

    path: str
    ours: bool
    """Whether an earlier build wrote its file."""


class Crew(NamedTuple):
    """Who prints, and with what."""

    hire: Hire
    task: PrintingTask

    def print(self, asked: Iterable[Asked]) -> Iterator[Proof]:
        """Have pages printed, and give what came of each, in their order; the first ones begin now."""
        packed = in_order(self.hire(), print_batch, self.task, asked)
        return (proof for each in packed for proof in PROOFS.decode(each))


PROOFS = msgpack.Decoder(list[Proof])


class OtherArchiveError(Exception):
    """The archive in the cache is not the one of which the pages were asked."""


def mark_of(archive: Archive) -> bytes:
    """Give the fingerprint of all articles of an archive, and of whom they name."""
    return fingerprint_of([[(card.id, card.mark) for card in archive.cards], sorted(archive.occurring)])


@lru_cache(maxsize=1)
def plan_of(task: PrintingTask) -> tuple[Plan, dict[str, Job]]:
    """Plan the site as the process does that gives out the work; once in each process. Raises OtherArchiveError."""
    path = Path(task.cache)
    try:
        store = Store(connect(path), path)
    except sqlite3.Error as error:
        raise OtherArchiveError from error
    archive = archive_left(task.settings, store, drafts=task.drafts)
    plan, _ = plan_site(archive, task.settings, store)
    if plan is None or mark_of(archive) != task.mark:
        raise OtherArchiveError
    return plan, {job.path: job for job in plan.jobs}


def print_batch(task: PrintingTask, asked: Sequence[Asked]) -> bytes:
    """Print pages, and put each beside its place: what came of each, packed."""
    plan, jobs = plan_of(task)
    return msgpack.encode([proof_of(jobs[path], ours, plan, task) for path, ours in asked])


def proof_of(job: Job, ours: bool, plan: Plan, task: PrintingTask) -> Proof:  # noqa: FBT001 (handed on)
    """Print one page, and put it beside its place unless that is not needed or not allowed."""
    out = task.settings.out
    printed, looked_at, problems = print_watched(job, plan)
    fates = {page.path: fate_of(page, out, ours=ours, rewrite=task.rewrite) for page in printed.pages}
    for page in printed.pages:
        if fates[page.path] == "new":
            write_beside(page, out)
    return Proof(looked_at, fates, printed.canonical, packed_problems(problems))


def print_watched(job: Job, plan: Plan) -> tuple[Printed, tuple[Key, ...], list[Problem]]:
    """Do a job: what came of it, what it looked at, and what there is to tell."""
    plan.shelf.seen.clear()
    printed, broken = guard(job.source or job.path, lambda: (job.print(), []), Printed())
    return printed, tuple(plan.shelf.seen), [*printed.problems, *broken]
