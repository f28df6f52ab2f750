"""`build`: what the last build told, where nothing has changed since; else a build, and what it has to tell."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from kantlijn.building.unchanged import look_around, recall, remember
from kantlijn.cache.place import cache_of
from kantlijn.commands.options import site_options
from kantlijn.commands.spoken import Spoken
from kantlijn.commands.telling import FAULTY, report, translator
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.printing import put
from kantlijn.progress import progress


@click.command(cls=Spoken)
@site_options
@click.option("--keep-going", is_flag=True, help="Leave faulty files out and build the rest.")
@click.option("--clean", is_flag=True, help="Take nothing from the cache, and write every page anew.")
@click.option("--jobs", type=click.IntRange(1), help="Processes that share the work; as many as there are processors.")
def build(
    settings: Settings,
    found: list[Problem],
    *,
    cache: Path | None,
    strict: bool,
    quiet: bool,
    keep_going: bool,
    clean: bool,
    jobs: int | None,
) -> None:
    """Build the site; after a fault the last good one stays as it is."""
    how = {"strict": strict, "keep_going": keep_going, "clean": clean}
    faults = run_build(settings, found, cache, quiet=quiet, jobs=jobs, **how)
    sys.exit(FAULTY if faults else 0)


def run_build(
    settings: Settings,
    found: Sequence[Problem],
    named: Path | None,
    *,
    quiet: bool,
    clean: bool,
    jobs: int | None = None,
    **how: bool,
) -> int:
    """Build the site unless it is as it was left, tell what there is to tell, and give the number of faults."""
    cache = cache_of(settings, named)
    before = look_around(settings)
    look = recall(cache.path, settings, how, before[1]) if cache.path and not clean and not found else None
    if look:
        report(look.problems, str, quiet=quiet)
        if not quiet:
            put(look.done)
        return 0
    with sparing_collector():
        from kantlijn.building.build import build as build_site
    _ = translator(settings)
    reading, printing = (progress(doing, quiet=quiet) for doing in (_("Reading texts"), _("Making pages")))
    outcome = build_site(
        settings, found, track=reading, track_pages=printing, cache=cache, clean=clean, jobs=jobs, **how
    )
    report(outcome.problems, _, quiet=quiet)
    if outcome.writing is None:
        return outcome.faults
    doubts = len(outcome.problems) - outcome.faults
    told = {"n": len(outcome.articles), "w": doubts, "path": settings.out / "index.html"}
    done = _("Done. Articles: %(n)s, warnings: %(w)s. Open %(path)s") % told
    if not quiet:
        put(done)
    if cache.path and not outcome.faults and not any(problem.source == str(cache.path) for problem in outcome.problems):
        remember(cache.path, settings, how, before=before, told=(outcome.problems, done, _))
    return outcome.faults


@contextmanager
def sparing_collector() -> Iterator[None]:
    """Have Python seldom look for what nobody needs, and never among what is loaded here, which stays until the end."""
    gc.set_threshold(5000, 20, 500)
    yield
    gc.freeze()
