"""A Plan to the pages of its site, of which only those are printed that are not known to be right."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import time_ns

from msgspec import msgpack
from msgspec.structs import replace

from kantlijn.building.planning import Plan
from kantlijn.cache.files import ABSENT, stat_of
from kantlijn.cache.looked_at import Looked
from kantlijn.cache.pages import KnownPages, PageRow, Pages, read_pages
from kantlijn.cache.store import Store
from kantlijn.guarding import guard
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.renderer.collections import machine_pages
from kantlijn.writer import Writing, open_site, why_not


@dataclass(slots=True)
class Progress:
    """What has been printed so far."""

    looked: Looked
    rows: dict[str, PageRow] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def go_on() -> None:
    """Wait for nothing."""


def write_pages(
    plan: Plan, settings: Settings, store: Store, *, clean: bool = False
) -> tuple[Writing | None, list[Problem]]:
    """Print and write what is not known to be right; None where a fault forbids it, and then nothing has changed."""
    before = read_pages(None if clean else store.state(name_of_pages(settings)), plan.made_with)
    writing, problems, pages = write_changed(plan, settings, before, clean=clean)
    if pages is not before:
        keep_pages(pages, settings, store)
    return writing, problems


def name_of_pages(settings: Settings) -> str:
    """Give the name under which the pages of a site are kept."""
    return f"pages {Path.cwd()} {settings.out}"


def keep_pages(pages: Pages, settings: Settings, store: Store) -> None:
    """Keep what was printed for the next build."""
    store.keep_state(name_of_pages(settings), msgpack.encode(pages))


def write_changed(
    plan: Plan, settings: Settings, before: Pages, *, clean: bool = False, pause: Callable[[], None] = go_on
) -> tuple[Writing | None, list[Problem], Pages]:
    """Print and write what is not known to be right, and give the pages as they are then.

    Without a writing a fault forbids it: nothing has changed, and the pages are those of before. `pause` is called
    between any two pages, and may wait.
    """
    began = time_ns()
    known = KnownPages(before, plan.shelf.prints(), settings.out)
    progress = Progress(Looked(plan.shelf.prints(), before.looked_at))
    try:
        with open_site(settings.out, plan.paths, rewrite=clean) as site:
            for pages in print_all(plan, known, progress):
                site.expect(page.path for page in pages)
                for page in pages:
                    site.put(page)
                pause()
            if progress.problems:
                site.discard()
                return None, told_once(progress.problems), before
            machine = machine_pages(plan.press, plan.shelf.library, canonical_in(progress.rows))
            for page in (*machine, *plan.assets):
                site.put(page)
            paths = [path for row in progress.rows.values() for path in row.files]
            paths += [page.path for page in (*machine, *plan.assets)]
            writing, problems = site.finish(paths)
    except OSError as error:
        return None, [why_not(error, settings.out)], before
    if problems:
        return None, problems, before
    rows = {path: with_stats(row, settings.out) for path, row in progress.rows.items()}
    return writing, [], Pages(plan.made_with, began, rows, progress.looked.prints())


def find_faults(plan: Plan, settings: Settings, store: Store) -> list[Problem]:
    """Print what is not known to be right, for the faults that come of it alone."""
    before = read_pages(store.state(name_of_pages(settings)), plan.made_with)
    prints = plan.shelf.prints()
    progress = Progress(Looked(prints, before.looked_at))
    for _ in print_all(plan, KnownPages(before, prints, settings.out), progress):
        pass
    return told_once(progress.problems)


def print_all(plan: Plan, known: KnownPages, progress: Progress) -> Iterator[tuple[Page, ...]]:
    """Print page after page but those that are known to be right, and note what each has looked at."""
    seen = plan.shelf.seen
    for job in plan.jobs:
        row = known.row_of(job)
        if row:
            progress.rows[job.path] = row
            continue
        seen.clear()
        printed, broken = guard(job.source or job.path, partial(printed_by, job), Printed())
        progress.problems += [*printed.problems, *broken]
        files = {page.path: ABSENT for page in printed.pages}
        given = fingerprint_of(job.given)
        progress.rows[job.path] = PageRow(progress.looked.number(seen), given, files, printed.canonical)
        yield printed.pages


def printed_by(job: Job) -> tuple[Printed, list[Problem]]:
    """Do a job."""
    return job.print(), []


def canonical_in(rows: dict[str, PageRow]) -> Iterator[str]:
    """Give the addresses that search engines may list, but those of articles."""
    return (row.canonical for row in rows.values() if row.canonical)


def with_stats(row: PageRow, out: Path) -> PageRow:
    """Give a row with what the system says of the files that were written just now."""
    if ABSENT not in row.files.values():
        return row
    return replace(row, files={path: stat_of(out / path) for path in row.files})


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """Give each problem once: a template's mistake shows on every page."""
    return list({(problem.source, problem.line, problem.what): problem for problem in problems}.values())
