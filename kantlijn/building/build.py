"""Settings to a site: read, print and write, each only as far as something has changed."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.building.archive import Archive, read_archive
from kantlijn.building.batches import staff_of
from kantlijn.building.planning import plan_site
from kantlijn.building.pressroom import Crew, PrintingTask, mark_of
from kantlijn.building.printing import TrackJobs, find_faults, write_pages
from kantlijn.building.reading import Track
from kantlijn.cache.place import NOWHERE, Cache
from kantlijn.cache.store import Store, open_store, unusable
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.placement import find_misplaced
from kantlijn.readers.marks import marks_path
from kantlijn.readers.seeds import name_of
from kantlijn.writer.site import Writing


class Outcome(Struct, frozen=True):
    """What came of a build or a check."""

    articles: Sequence[AnnotatedArticle] = ()
    """Each is fetched when it is asked for."""
    problems: tuple[Problem, ...] = ()
    writing: Writing | None = None
    """None where nothing was to be written, or a fault forbade it."""
    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    glossary: Glossary = field(default_factory=Glossary)
    by_id: Mapping[str, AnnotatedArticle] = field(default_factory=dict)
    """The articles by their ids."""
    occurring: frozenset[str] = frozenset()
    """Ids of all people and terms in the articles."""

    @property
    def faults(self) -> int:
        """How many problems stop the build."""
        return sum(problem.severity == "fault" for problem in self.problems)


def build(
    settings: Settings,
    problems: Sequence[Problem] = (),
    *,
    strict: bool = False,
    keep_going: bool = False,
    clean: bool = False,
    drafts: bool = False,
    track: Track = iter,
    cache: Cache = NOWHERE,
    track_pages: TrackJobs = iter,
    jobs: int | None = 1,
) -> Outcome:
    """Read, annotate, aggregate, render and write the site; after a fault nothing is written.

    `problems` are those of the settings. `strict` makes faults of doubts, `keep_going` leaves faulty files out and
    builds the rest, `clean` makes all anew and writes unchanged files too, `drafts` shows what is not for publication:
    in the preview. Where there is much to do, `jobs` processes do it (None: one for
    each processor), if there is a cache through which they share it.
    """
    store, of_cache = open_store(cache.path, ours=cache.ours)
    with staff_of(jobs if store.path else 1) as hire:
        archive, found = read_archive(settings, store, track, clean=clean, drafts=drafts, hire=hire)
        judged = judge(archive, settings, [*problems, *found], of_cache, strict=strict, keep_going=keep_going)
        if judged.stopped:
            return judged.outcome
        plan, found = plan_site(judged.archive, settings, store)
        if plan is None:
            return with_problems(judged.outcome, found)
        task = PrintingTask(settings, str(store.path), mark_of(judged.archive), drafts, clean)
        crew = Crew(hire, task) if hire else None
        writing, found = write_pages(plan, settings, store, clean=clean, crew=crew, track=track_pages)
    return replace(with_problems(judged.outcome, [*found, *spoilt(store, cache)]), writing=writing)


class Judged(Struct, frozen=True):
    """What was read, and whether a site may be made of it."""

    archive: Archive
    """Less the faulty articles, where they are left out."""
    outcome: Outcome
    stopped: bool


def judge(
    archive: Archive,
    settings: Settings,
    problems: Sequence[Problem],
    of_cache: Iterable[Problem],
    *,
    strict: bool,
    keep_going: bool,
) -> Judged:
    """Find out whether a site may be made of what was read; what is wrong with the cache never forbids it."""
    misplaced = find_misplaced(settings)
    problems = [*problems, *misplaced]
    problems = strictly(problems) if strict else problems
    if keep_going:
        archive = without_faulty(archive, problems)
    outcome = outcome_of(archive, [*problems, *of_cache])
    stopped = bool(outcome.faults and (misplaced or not (keep_going and archive.cards)))
    return Judged(archive, outcome, stopped)


def check(
    settings: Settings,
    problems: Sequence[Problem] = (),
    *,
    strict: bool = False,
    track: Track = iter,
    cache: Cache = NOWHERE,
) -> Outcome:
    """Find all problems without writing pages; templates are filled in too, since they may have faults of their own."""
    store, of_cache = open_store(cache.path, ours=cache.ours)
    archive, found = read_archive(settings, store, track)
    plan, faults = plan_site(archive, settings, store)
    if plan:
        faults = find_faults(plan, settings, store)
    problems = [*problems, *find_misplaced(settings), *found, *faults]
    return outcome_of(archive, [*(strictly(problems) if strict else problems), *of_cache, *spoilt(store, cache)])


def outcome_of(archive: Archive, problems: Iterable[Problem]) -> Outcome:
    """Give what is known once everything is read."""
    return Outcome(
        archive.articles,
        tuple(problems),
        None,
        archive.gazetteer,
        archive.glossary,
        archive.by_id,
        archive.occurring,
    )


def with_problems(outcome: Outcome, problems: Iterable[Problem]) -> Outcome:
    """Add problems that were found later."""
    return replace(outcome, problems=(*outcome.problems, *problems))


def strictly(problems: Iterable[Problem]) -> list[Problem]:
    """Make each doubt a fault."""
    return [problem.but(severity="fault") for problem in problems]


def without_faulty(archive: Archive, problems: Iterable[Problem]) -> Archive:
    """Leave out the articles with a fault in the seed or in its corrections, without which a speaker may be wrong."""
    faulty = {problem.source for problem in problems if problem.severity == "fault"}
    cards = (card for card in archive.cards if faulty.isdisjoint((card.file, name_of(marks_path(Path(card.file))))))
    return replace(archive, cards=tuple(cards))


def spoilt(store: Store, cache: Cache) -> list[Problem]:
    """Give the doubt of a cache in which something could not be read or kept; nothing is lost but time."""
    if not store.broken or cache.path is None:
        return []
    return [unusable(cache.path, store.broken)]
