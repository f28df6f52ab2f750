"""A Plan to each file of its site as it will be: the one on the disk where that is right, else printed in memory."""

from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import RLock

from kantlijn.building.planning import Plan
from kantlijn.building.pressroom import print_watched
from kantlijn.cache.files import stat_of
from kantlijn.cache.looked_at import print_now
from kantlijn.cache.pages import PageRow, Pages
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Page, Printed
from kantlijn.renderer.collections import MACHINE_FILES
from kantlijn.renderer.paths import article_path
from kantlijn.writer.manifest import read_manifest

KEPT = 24
"""Jobs of which what they printed is kept: a browser asks for a page twice, and has few open."""


class Showing:
    """A site as it will be once it is written; it can be asked from any thread."""

    def __init__(self, plan: Plan, out: Path, pages: Callable[[], Pages | None]) -> None:
        """Take the plan, the folder of the site, and what gives the pages that were written last."""
        self._plan, self._out, self._pages = plan, out, pages
        self._prints = plan.shelf.prints()
        self._assets = {page.path: page for page in plan.assets}
        self._articles = {article_path(card.id): card for card in plan.archive.cards}
        self._printed: OrderedDict[str, Printed] = OrderedDict()
        self._lock = RLock()

    @cached_property
    def _jobs(self) -> dict[str, Job]:
        return {job.path: job for job in self._plan.jobs}

    def find(self, path: str) -> Page | Path | None:
        """Give a file of the site: what it will say, or where it stands if that is right; None where it will not be.

        A page that cannot be printed now is the one of before, if there is one. Files that no build wrote stay.
        """
        target = self._out / path
        with self._lock:
            if path in self._assets:
                return self._assets[path]
            job = self._job(path)
            if job is None:
                return target if path in MACHINE_FILES or not self._is_stale(path) else None
            if self._is_right(job, path):
                return target
            printed = self._print(job)
        page = next((page for page in printed.pages if page.path == path), None)
        return page or (target if printed.problems else None)

    def _job(self, path: str) -> Job | None:
        card = self._articles.get(path)
        if card:
            return self._plan.article_job(card)
        return self._jobs.get(path)

    def _is_stale(self, path: str) -> bool:
        return path in read_manifest(self._out).paths

    def _is_right(self, job: Job, path: str) -> bool:
        pages = self._pages()
        row = pages.rows.get(job.path) if pages and pages.made_with == self._plan.made_with else None
        if not pages or not row or path not in row.files or row.given != fingerprint_of(job.given):
            return False
        return row.files[path] == stat_of(self._out / path) and self._sees_the_same(row, pages)

    def _sees_the_same(self, row: PageRow, pages: Pages) -> bool:
        known = pages.looked_at
        return all(print_now(known.keys[one], self._prints) == known.prints[one] for one in row.looked_at)

    def _print(self, job: Job) -> Printed:
        if job.path not in self._printed:
            printed, _, problems = print_watched(job, self._plan)
            self._printed[job.path] = Printed(printed.pages, tuple(problems))
            if len(self._printed) > KEPT:
                self._printed.popitem(last=False)
        return self._printed[job.path]
