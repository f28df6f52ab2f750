"""The folders of a run to the faults of those that cannot be what they are said to be."""

from pathlib import Path

from kantlijn.model.problem import Problem, fault
from kantlijn.model.settings import Settings


def find_misplaced(settings: Settings) -> list[Problem]:
    """Give a fault for a file where a folder must be, for missing seeds, and for a site among what it is made of.

    Without seeds every page of the site would be stale; a site among the seeds would be read as articles.
    """
    sources = [settings.seeds, settings.notes, settings.templates, settings.static]
    problems = [not_a_folder(folder) for folder in sources if folder.exists() and not folder.is_dir()]
    if not settings.seeds.exists():
        problems.append(missing_folder(settings.seeds))
    problems += [among_sources(settings.out, folder) for folder in sources if meet(settings.out, folder)]
    return problems


def meet(out: Path, folder: Path) -> bool:
    """Say whether one of two folders lies in the other; hidden ones are never read, and the preview's is."""
    if not folder.is_dir():
        return False
    inner, outer = out.resolve(), folder.resolve()
    if inner.is_relative_to(outer):
        return not any(part.startswith(".") for part in inner.relative_to(outer).parts)
    return outer.is_relative_to(inner)


def not_a_folder(path: Path) -> Problem:
    """Report a file where a folder must be."""
    return fault(path.as_posix(), 0, "not a folder", "put a folder in its place, or choose another one")


def missing_folder(folder: Path) -> Problem:
    """Report a seeds folder that is not there."""
    return fault(
        folder.as_posix(), 0, "no such folder", "make it and put a text in it, or name another one with --seeds"
    )


def among_sources(out: Path, folder: Path) -> Problem:
    """Report a site that would be written over or around what it is made of."""
    return fault(
        out.as_posix(),
        0,
        "the site and %(folder)s, of which it is made, lie in one another",
        "choose another folder with --out",
        folder=folder.as_posix(),
    )


def folders(name: str, own: Path) -> list[Path]:
    """Give the site's own folder, if it has one, before the package's.

    In a wheel the package's lies inside it; in a checkout beside it.
    """
    package = Path(__file__).parent
    shipped = next(folder / name for folder in (package, package.parent) if (folder / name).is_dir())
    own_first = [own] if own.is_dir() and own.resolve() != shipped.resolve() else []
    return [*own_first, shipped]
