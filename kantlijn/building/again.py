"""What was read a moment ago, and the files that have changed since, to what is read now: only those are looked at."""

from collections.abc import Collection
from copy import copy
from os import sep
from pathlib import Path

from kantlijn.building.reading import Work
from kantlijn.building.rows import NOTHING, is_kept
from kantlijn.cache.files import ABSENT, digest_of, stat_of
from kantlijn.cache.seeds import TEXTS, SeedRow
from kantlijn.readers.seeds import DOCUMENTS, LIKE_MARKS, MARKS, SEEDS, find_seeds

READ = (*SEEDS, MARKS, *DOCUMENTS, *LIKE_MARKS)
"""Endings of the files that are read, or of which something is told."""


def read_again(work: Work, changed: Collection[Path]) -> Work | None:
    """Read the seeds to which the changed files of their folder belong; None where all has to be looked at.

    The paths are absolute and without links, as the system's events name them. What was read before stays as it is.
    """
    folder = work.settings.seeds
    names = names_in(folder, changed)
    by_file = {file: name for name, row in work.rows.items() for file in row.files}
    now = copy(work)
    now.rows = dict(work.rows)
    if any(changes_list(name, by_file, work) for name in names):
        seeds, now.found = find_seeds(folder)
        now.rows = {str(seed): work.rows.get(str(seed), NOTHING) for seed in seeds}
        if not all(known_by_name(name, now.rows) for name in names):
            return None
    concerned = {by_file[name] for name in names if name in by_file}
    for name, row in now.rows.items():
        if not is_kept(row) or (name in concerned and not is_same(row)):
            now.rows[name] = now.take(now.make(Path(name)))
    return now


def names_in(folder: Path, paths: Collection[Path]) -> list[str]:
    """Give the files of a folder by the names under which they are read; hidden ones are never read."""
    root = folder.resolve()
    inside = [path.relative_to(root) for path in paths if path.is_relative_to(root)]
    return [str(folder / path) for path in inside if not any(part.startswith(".") for part in path.parts)]


def changes_list(name: str, by_file: dict[str, str], work: Work) -> bool:
    """Say whether a change may add to the seeds, or to what stands in their way, or take from it.

    Another file than the seeds' own has no say: an article that lacks a picture is read each time.
    """
    if name in by_file:
        row = work.rows[by_file[name]]
        return Path(name).is_file() != (row.stats[row.files.index(name)] != ABSENT)
    if name.lower().endswith(READ) or Path(name).is_dir():
        return True
    return any(file.startswith(f"{name}{sep}") for file in by_file)  # a folder that has gone


def known_by_name(name: str, rows: dict[str, SeedRow]) -> bool:
    """Say whether a seed is read under the name that the system gave it: some write letters in another way."""
    return name in rows or not name.lower().endswith(SEEDS) or not Path(name).is_file()


def is_same(row: SeedRow) -> bool:
    """Say whether the files of a seed hold what they held."""
    pictures = zip(row.files[TEXTS:], row.stats[TEXTS:], strict=True)
    return digest_of(row.files[:TEXTS]) == row.digest and all(stat_of(path) == stat for path, stat in pictures)
