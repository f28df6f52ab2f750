"""A request to annotate files and archives to what is written of them, and to what is told on the way."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kantlijn.annotating.cluster import open_cluster
from kantlijn.annotating.kept import Kept, marked
from kantlijn.annotating.output import Output, Wanted, open_output
from kantlijn.annotating.run import Item, annotate_all, begin_reading
from kantlijn.annotating.work import Found, OtherVersionError, Recipe, reference_of
from kantlijn.cache.place import NOWHERE, Cache
from kantlijn.executors import LostClusterError, Workers, open_workers, processors
from kantlijn.model.problem import Problem, fault
from kantlijn.readers.archives.parquet import import_duckdb, not_installed
from kantlijn.readers.archives.sources import STANDARD_INPUT, read_sources
from kantlijn.readers.seeds import name_of
from kantlijn.writer.site import refused

Tell = Callable[[Problem], None]
Track = Callable[[Iterable[Found]], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for."""

    files: Sequence[Path]
    recipe: Recipe
    wanted: Wanted
    out: Path | None = None
    """None: standard output."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Names of columns by what they hold."""
    jobs: int | None = None
    """None: as many processes as there are processors."""
    executor: str = ""
    cache: Cache = NOWHERE


def annotate(request: Request, tell: Tell, track: Track = iter) -> Output | None:
    """Do what is asked; None where nothing was written. `track` may show how far it is."""
    obstacles = list(find_obstacles(request))
    if obstacles:
        tell_all(obstacles, tell)
        return None
    recipe = marked(request.recipe)
    tell_all((each for each in reference_of(recipe)[1] if each.severity == "fault"), tell)
    workers, items, faults = start(request)
    if workers is None:
        tell_all(faults, tell)
        return None
    kept = Kept(request.cache, recipe)
    try:
        with open_output(request.wanted, request.out) as output:
            for found in track(annotate_all(items, recipe, workers, kept)):
                tell_all(found.problems, tell)
                if found.content:
                    output.put(found.content)
        return output
    except OtherVersionError as error:
        tell(other_version(request.executor, error))
    except LostClusterError as error:
        tell(lost_cluster(request.executor, error))
    except OSError as error:
        if request.out is None:
            raise
        tell(refused(error, request.out))
    finally:
        workers.close()
        tell_all(kept.close(), tell)
    return None


def other_version(address: str, error: Exception) -> Problem:
    """Make the fault of a worker that would find something else."""
    remedy = "install the same version on all of them"
    return fault(address, 0, "a worker has another version (%(reason)s)", remedy, reason=str(error))


def lost_cluster(address: str, error: Exception) -> Problem:
    """Make the fault of a scheduler that has gone; what was found before is kept."""
    what = "the scheduler is gone (%(reason)s)"
    remedy = "start it, and give the same command: it goes on from here"
    return fault(address, 0, what, remedy, reason=str(error))


def tell_all(problems: Iterable[Problem], tell: Tell) -> None:
    """Tell problems in turn."""
    for problem in problems:
        tell(problem)


def find_obstacles(request: Request) -> Iterator[Problem]:
    """Give the faults for which nothing need be begun."""
    if request.wanted.kind == "parquet" and import_duckdb() is None:
        yield not_installed(str(request.out))
    out = request.out
    if out and any(path.exists() and out.exists() and out.samefile(path) for path in request.files):
        yield fault(name_of(out), 0, "would be written over what is read", "choose another file with --out")


def start(request: Request) -> tuple[Workers | None, Iterator[Item], Sequence[Problem]]:
    """Give who does the work, and what there is to do; a few articles need nobody else."""
    files = [path if is_local(request, path) else path.absolute() for path in request.files]
    is_long, items = begin_reading(read_sources(files, request.columns, any_suffix=request.recipe.body))
    if request.executor:
        workers, faults = open_cluster(request.executor)
        return workers, items, faults
    return open_workers(request.jobs or (processors() if is_long else 1)), items, ()


def is_local(request: Request, path: Path) -> bool:
    """Say whether a path means the same to whoever does the work."""
    return not request.executor or str(path) == STANDARD_INPUT
