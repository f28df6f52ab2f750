"""Jobs to their pages, with what each has looked at: those alone that are not known to be right."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from kantlijn.building.planning import Plan
from kantlijn.building.pressroom import print_watched
from kantlijn.cache.files import ABSENT
from kantlijn.cache.looked_at import Looked
from kantlijn.cache.pages import KnownPages, PageRow
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job, Page
from kantlijn.model.problem import Problem
from kantlijn.model.watched import Key


class Progress(Struct):
    """What has been printed so far, by path."""

    looked: Looked
    rows: dict[str, PageRow] = field(default_factory=dict)
    problems: dict[str, Sequence[Problem]] = field(default_factory=dict)

    def note(
        self, job: Job, looked_at: Iterable[Key], files: Iterable[str], canonical: str, problems: Sequence[Problem]
    ) -> None:
        """Note what came of a job."""
        row = PageRow(self.looked.number(looked_at), fingerprint_of(job.given), dict.fromkeys(files, ABSENT), canonical)
        self.rows[job.path] = row
        if problems:
            self.problems[job.path] = problems

    def told(self, plan: Plan) -> list[Problem]:
        """Give what there is to tell in the order of the pages, each once: a template's mistake shows on every page."""
        return told_once(problem for job in plan.jobs for problem in self.problems.get(job.path, ()))


def left_to_print(plan: Plan, known: KnownPages, progress: Progress) -> Iterator[Job]:
    """Give job after job but those that are known to be right, of which that is noted."""
    for job in plan.jobs:
        row = known.row_of(job)
        if row:
            progress.rows[job.path] = row
        else:
            yield job


def print_here(jobs: Iterable[Job], plan: Plan, progress: Progress) -> Iterator[Sequence[Page]]:
    """Print job after job: what each makes, and note what it has looked at."""
    for job in jobs:
        printed, looked_at, problems = print_watched(job, plan)
        progress.note(job, looked_at, (page.path for page in printed.pages), printed.canonical, problems)
        yield printed.pages


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """Give each problem once."""
    return list({(problem.source, problem.line, problem.what): problem for problem in problems}.values())
