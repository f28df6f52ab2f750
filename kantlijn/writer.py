"""Pages into the site's folder: each file whole or not at all, and nobody else's files touched.

A build first puts all that is new beside its place under a temporary name, then renames, then removes what earlier
builds wrote and this one did not. Killed at any point it leaves each file old or new, and whole; a full disk is noticed
before the first page is replaced. The manifest names what builds have written; while a build is at work it also names
what is on its way, so that the next build can clear up after it.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from filelock import FileLock, Timeout

from kantlijn.model.page import Page
from kantlijn.model.problem import Problem, fault

MANIFEST = ".kantlijn.json"
LOCK = ".kantlijn.lock"
UNFINISHED = ".kantlijn-new"
PATIENCE = 10.0
"""Seconds that a build waits for another one to end."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What a build did to the site's folder: paths relative to it."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def write_site(pages: Iterable[Page], out: Path, *, rewrite: bool = False) -> tuple[Writing, list[Problem]]:
    """Write the pages into the folder `out`, which is made if need be; leave the same bytes alone.

    `rewrite` writes unchanged files too. A folder that cannot be written, a file there that no build wrote, and
    another build at work are faults; then nothing has changed.
    """
    contents = {page.path: page.content for page in pages}
    try:
        with only_build_in(out):
            return replace_files(contents, out, rewrite=rewrite)
    except Timeout:
        return Writing(), [
            fault(str(out), 0, "another build is writing here", "wait until it has ended, and build again")
        ]
    except OSError as error:
        return Writing(), [refused(error, out)]


def refused(error: OSError, out: Path) -> Problem:
    """Report a folder or file that the system does not let us write."""
    return fault(
        str(error.filename or out),
        0,
        "cannot be written: %(reason)s",
        "give the folder room and write permission, or choose another one with --out",
        reason=error.strerror,
    )


@contextmanager
def only_build_in(out: Path) -> Iterator[None]:
    """Hold the folder for one build; the system lets go of it when the process dies."""
    out.mkdir(parents=True, exist_ok=True)
    with FileLock(out / LOCK, timeout=PATIENCE):
        yield


def replace_files(contents: Mapping[str, bytes], out: Path, *, rewrite: bool) -> tuple[Writing, list[Problem]]:
    """Do the work of `write_site`, the folder being ours alone; OSError where the system refuses."""
    earlier = read_manifest(out)
    clear_unfinished(earlier, out)
    changed = [path for path in contents if rewrite or not holds(out / path, contents[path])]
    foreign = [path for path in changed if path not in earlier and (out / path).exists()]
    if foreign:
        return Writing(), [foreign_file(out, path) for path in foreign]
    stale = sorted(earlier - contents.keys())
    if changed or stale or not earlier:
        write_manifest(earlier | contents.keys(), out)
        put_in_place(changed, contents, out)
        remove_files(stale, out)
        write_manifest(set(contents), out)
    return Writing(tuple(changed), tuple(stale)), []


def foreign_file(out: Path, path: str) -> Problem:
    """Report a file that stands where a page must come and that no build wrote."""
    return fault(
        str(out / path),
        0,
        "stands in the way and was not written by a build",
        "move it, or choose another folder with --out",
    )


def holds(path: Path, content: bytes) -> bool:
    """Say whether the file already holds these bytes."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError):
        return False


def put_in_place(paths: Iterable[str], contents: Mapping[str, bytes], out: Path) -> None:
    """Write each file under a temporary name; when all are there, rename them."""
    staged = []
    try:
        for path in paths:
            target = out / path
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(target.name + UNFINISHED)
            staged.append((unfinished, target))
            unfinished.write_bytes(contents[path])
    except OSError:
        for unfinished, _ in staged:
            unfinished.unlink(missing_ok=True)
        raise
    for unfinished, target in staged:
        os.replace(unfinished, target)  # noqa: PTH105 (the test of killed builds counts these calls)


def clear_unfinished(paths: Iterable[str], out: Path) -> None:
    """Remove what a killed build left under a temporary name."""
    for path in (*paths, MANIFEST):
        target = out / path
        target.with_name(target.name + UNFINISHED).unlink(missing_ok=True)


def remove_files(paths: Iterable[str], out: Path) -> None:
    """Remove files, and the folders that have become empty by it."""
    for path in paths:
        target = out / path
        target.unlink(missing_ok=True)
        for folder in target.parents:
            if folder == out or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()


def read_manifest(out: Path) -> set[str]:
    """Give the paths that earlier builds wrote; none where the manifest is missing or damaged.

    OSError where it cannot be read: without it nobody knows which files are ours.
    """
    try:
        paths = json.loads((out / MANIFEST).read_text(encoding="utf-8"))["files"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return set()
    return {path for path in paths if is_inside(path)} if isinstance(paths, list) else set()


def is_inside(path: object) -> bool:
    """Say whether a path of the manifest stays inside the site, whoever edited it."""
    if not isinstance(path, str) or "\0" in path or path.startswith(("/", "\\")) or PureWindowsPath(path).drive:
        return False
    return ".." not in PureWindowsPath(path).parts  # which parts at both kinds of stroke


def write_manifest(paths: set[str], out: Path) -> None:
    """Write the manifest, whole or not at all."""
    unfinished = out / (MANIFEST + UNFINISHED)
    text = json.dumps({"files": sorted(paths)}, ensure_ascii=False, indent=0) + "\n"
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # after a power failure it still says what is ours
        unfinished.replace(out / MANIFEST)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
