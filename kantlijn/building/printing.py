"""An Archive to the pages of its site, of which only those are printed that are not known to be right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import time_ns

from msgspec import msgpack
from msgspec.structs import replace

from kantlijn.aggregate import gather
from kantlijn.building.reading import Archive
from kantlijn.building.settings_prints import choices_of
from kantlijn.cache.files import ABSENT, digest_of, stat_of
from kantlijn.cache.looked_at import Looked
from kantlijn.cache.pages import KnownPages, PageRow, Pages, read_pages
from kantlijn.cache.program import program_print
from kantlijn.cache.store import Store
from kantlijn.exporters.files import file_jobs
from kantlijn.guarding import guard
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import Shelf
from kantlijn.model.watched import Key, Watched
from kantlijn.placement import folders
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.readers.files import unreadable
from kantlijn.readers.markup.pictures import read_picture_page
from kantlijn.renderer.article import article_job
from kantlijn.renderer.collections import MACHINE_FILES, collection_jobs, machine_pages
from kantlijn.renderer.press import Press, make_press
from kantlijn.renderer.static import static_pages
from kantlijn.writer import Writing, open_site, why_not


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages of a site, and what it takes to print them."""

    press: Press
    shelf: Shelf
    jobs: tuple[Job, ...]
    assets: tuple[Page, ...]
    made_with: bytes
    """The fingerprint of what all pages rest on."""

    @property
    def paths(self) -> Iterator[str]:
        """The files that the site will have."""
        yield from (job.path for job in self.jobs if not job.path.endswith("/"))
        yield from (asset.path for asset in self.assets)
        yield from MACHINE_FILES


@dataclass(slots=True)
class Progress:
    """What has been printed so far."""

    looked: Looked
    rows: dict[str, PageRow] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def plan_site(archive: Archive, settings: Settings) -> tuple[Plan | None, list[Problem]]:
    """Find out which pages there are to be; a template or a static file that cannot be read is a fault."""
    own = folders("templates", settings.templates)
    try:
        assets, names = static_pages(folders("static", settings.static))
    except OSError as error:
        return None, [unreadable(error, str(error.filename))]
    press, problems = make_press(own, read_catalogue(settings.language), settings, names)
    if problems:
        return None, problems
    names_of_all = press.environment.list_templates()
    templates = [(name, digest_of([Path(folder, name)])) for folder in own for name in names_of_all]
    made_with = fingerprint_of([program_print(), choices_of(settings, for_articles=False), names, templates])
    seen: set[Key] = set()
    people, terms = archive.linked()
    gazetteer = Gazetteer(Watched("person", people.entities, seen))
    glossary = Glossary(Watched("term", terms.terms, seen))
    shelf = Shelf(archive.cards, gazetteer, glossary, archive.fetch, gather=gather, seen=seen)
    jobs = [article_job(press, shelf.library, card, gazetteer, glossary) for card in archive.cards]
    jobs += collection_jobs(press, shelf.library, gazetteer, glossary)
    jobs += file_jobs(shelf.library, gazetteer, glossary, press)
    return Plan(press, shelf, (*jobs, *picture_jobs(archive)), tuple(assets), made_with), []


def picture_jobs(archive: Archive) -> list[Job]:
    """Give the pictures that articles show, each once, as files of the site."""
    jobs: dict[str, Job] = {}
    for card in archive.cards:
        for source, file, line in card.pictures:
            if source not in jobs:
                given = (*stat_of(file), digest_of([file]))
                jobs[source] = Job(source, partial(read_picture_page, source, file, (card.file, line)), given=given)
    return [jobs[source] for source in sorted(jobs)]


def write_pages(
    plan: Plan, settings: Settings, store: Store, *, clean: bool = False
) -> tuple[Writing | None, list[Problem]]:
    """Print and write what is not known to be right; None where a fault forbids it, and then nothing has changed."""
    name = f"pages {Path.cwd()} {settings.out}"
    began = time_ns()
    before = read_pages(None if clean else store.state(name), plan.made_with)
    known = KnownPages(before, plan.shelf.prints(), settings.out)
    progress = Progress(Looked(plan.shelf.prints(), before.looked_at))
    try:
        with open_site(settings.out, plan.paths, rewrite=clean) as site:
            for pages in print_all(plan, known, progress):
                site.expect(page.path for page in pages)
                for page in pages:
                    site.put(page)
            if progress.problems:
                site.discard()
                return None, told_once(progress.problems)
            machine = machine_pages(plan.press, plan.shelf.library, canonical_in(progress.rows))
            for page in (*machine, *plan.assets):
                site.put(page)
            paths = [path for row in progress.rows.values() for path in row.files]
            paths += [page.path for page in (*machine, *plan.assets)]
            writing, problems = site.finish(paths)
    except OSError as error:
        return None, [why_not(error, settings.out)]
    if problems:
        return None, problems
    rows = {path: with_stats(row, settings.out) for path, row in progress.rows.items()}
    store.keep_state(name, msgpack.encode(Pages(plan.made_with, began, rows, progress.looked.prints())))
    return writing, []


def find_faults(plan: Plan, settings: Settings, store: Store) -> list[Problem]:
    """Print what is not known to be right, for the faults that come of it alone."""
    before = read_pages(store.state(f"pages {Path.cwd()} {settings.out}"), plan.made_with)
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
