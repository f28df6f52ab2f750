"""`build`: what the last build told, where nothing has changed since; else a build, and what it has to tell."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kantlijn.building.unchanged import look_around, recall, remember
from kantlijn.cache.place import cache_of
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.settings import Settings
from kantlijn.printing import put
from kantlijn.progress import progress

Report = Callable[[Iterable[Problem], Translate], None]


def run_build(
    settings: Settings,
    found: Sequence[Problem],
    named: Path | None,
    *,
    report: Report,
    quiet: bool,
    clean: bool,
    jobs: int | None = None,
    **how: bool,
) -> int:
    """Build the site unless it is as it was left, tell what there is to tell, and give the number of faults."""
    cache = cache_of(settings, named)
    look = recall(cache.path, settings, how) if cache.path and not clean and not found else None
    if look:
        report(look.problems, str)
        if not quiet:
            put(look.done)
        return 0
    from kantlijn.building.build import build
    from kantlijn.readers.catalogue import read_catalogue

    _ = read_catalogue(settings.language).gettext
    before = look_around(settings)
    reading, printing = (progress(doing, quiet=quiet) for doing in (_("Reading texts"), _("Making pages")))
    outcome = build(settings, found, track=reading, track_pages=printing, cache=cache, clean=clean, jobs=jobs, **how)
    report(outcome.problems, _)
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
