"""A Plan to the pages of its site, of which only those are printed that are not known to be right."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import time_ns

from msgspec import msgpack
from msgspec.structs import replace

from kantlijn.building.batches import MANY
from kantlijn.building.planning import Plan
from kantlijn.building.pressroom import Asked, Crew, OtherArchiveError
from kantlijn.building.presswork import Progress, left_to_print, print_here
from kantlijn.cache.files import ABSENT, stat_of
from kantlijn.cache.looked_at import Looked, PrintOf
from kantlijn.cache.pages import KnownPages, PageRow, Pages, read_pages
from kantlijn.cache.seeds import problems_in
from kantlijn.cache.store import Store
from kantlijn.model.page import Job, Page
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.renderer.collections import machine_pages
from kantlijn.writer.site import Site, Writing, open_site, why_not

TrackJobs = Callable[[Sequence[Job]], Iterable[Job]]
"""Gives jobs one by one, and may show how far it is."""


def go_on() -> None:
    """Wait for nothing."""


def write_pages(
    plan: Plan,
    settings: Settings,
    store: Store,
    *,
    clean: bool = False,
    crew: Crew | None = None,
    track: TrackJobs = iter,
) -> tuple[Writing | None, list[Problem]]:
    """Print and write what is not known to be right; None where a fault forbids it, and then nothing has changed.

    The crew, if there is one, prints in other processes where there is much to print.
    """
    before = read_pages(None if clean else store.state(name_of_pages(settings)), plan.made_with)
    writing, problems, pages = write_changed(plan, settings, before, clean=clean, crew=crew, track=track)
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
    plan: Plan,
    settings: Settings,
    before: Pages,
    *,
    clean: bool = False,
    pause: Callable[[], None] = go_on,
    crew: Crew | None = None,
    track: TrackJobs | None = None,
) -> tuple[Writing | None, list[Problem], Pages]:
    """Print and write what is not known to be right, and give the pages as they are then.

    Without a writing a fault forbids it: nothing has changed, and the pages are those of before. `pause` is called
    between any two pages, and may wait.
    """
    began = time_ns()
    prints = plan.shelf.prints()
    known = known_pages(plan, before, prints, settings)
    progress = Progress(Looked(prints, before.looked_at, known.changed))
    try:
        with open_site(settings.out, plan.paths, rewrite=clean) as site:
            jobs = left_to_print(plan, known, progress)
            here = share_out(list(jobs), crew, site, progress, track) if track else jobs
            for pages in print_here(here, plan, progress):
                put(pages, site)
                pause()
            if progress.problems:
                site.discard()
                return None, progress.told(plan), before
            machine = machine_pages(plan.press, plan.shelf.library, canonical_in(progress.rows))
            put((*machine, *plan.assets), site)
            paths = [path for row in progress.rows.values() for path in row.files]
            paths += [page.path for page in (*machine, *plan.assets)]
            writing, problems = site.finish(paths)
    except OSError as error:
        return None, [why_not(error, settings.out)], before
    if problems:
        return None, problems, before
    rows = {path: with_stats(row, settings.out) for path, row in progress.rows.items()}
    looked_at, rests_on = progress.looked.prints(), plan.archive.stood(plan.archive.began)
    return writing, [], Pages(plan.made_with, began, rows, looked_at, rests_on)


def known_pages(plan: Plan, before: Pages, prints: PrintOf, settings: Settings) -> KnownPages:
    """Give the pages of before, compared by what was touched where they are of the archive that this one continues."""
    archive = plan.archive
    touched = archive.touched if before.rests_on == archive.stood(archive.since) else None
    return KnownPages(before, prints, settings.out, touched)


def put(pages: Sequence[Page], site: Site) -> None:
    """Put pages beside their places."""
    for page in pages:
        site.put(page)


def find_faults(plan: Plan, settings: Settings, store: Store) -> list[Problem]:
    """Print what is not known to be right, for the faults that come of it alone."""
    before = read_pages(store.state(name_of_pages(settings)), plan.made_with)
    prints = plan.shelf.prints()
    known = known_pages(plan, before, prints, settings)
    progress = Progress(Looked(prints, before.looked_at, known.changed))
    jobs = left_to_print(plan, known, progress)
    for _ in print_here(jobs, plan, progress):
        pass
    return progress.told(plan)


def share_out(
    jobs: Sequence[Job], crew: Crew | None, site: Site, progress: Progress, track: TrackJobs
) -> Iterable[Job]:
    """Give the jobs that are to be done in this process: of many those alone that a crew leaves."""
    if crew is None or len(jobs) < MANY:
        return track(jobs)
    return print_elsewhere(jobs, crew, site, progress, track)


def print_elsewhere(jobs: Sequence[Job], crew: Crew, site: Site, progress: Progress, track: TrackJobs) -> Iterator[Job]:
    """Have pages printed and put by other processes; give the jobs that they leave: of another archive than ours."""
    site.leave_to_others(job.path for job in jobs)
    proofs = crew.print(Asked(job.path, job.path in site.earlier) for job in jobs)
    try:
        for job, proof in zip(track(jobs), proofs, strict=False):
            for path, fate in proof.fates.items():
                site.note(path, fate)
            progress.note(job, proof.looked_at, proof.fates, proof.canonical, problems_in(proof.problems))
    except OtherArchiveError:
        yield from (job for job in jobs if job.path not in progress.rows)


def canonical_in(rows: dict[str, PageRow]) -> Iterator[str]:
    """Give the addresses that search engines may list, but those of articles."""
    return (row.canonical for row in rows.values() if row.canonical)


def with_stats(row: PageRow, out: Path) -> PageRow:
    """Give a row with what the system says of the files that were written just now."""
    if ABSENT not in row.files.values():
        return row
    return replace(row, files={path: stat_of(out / path) for path in row.files})
