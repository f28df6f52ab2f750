"""Files and folders to what tells whether they are still the same, without reading them where that can be."""

import os
import stat
from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

SLACK = 2_000_000_000
"""Nanoseconds before a build began in which a change may keep the same time: some systems count by two seconds."""


class Stat(NamedTuple):
    """What the system says of a file without opening it."""

    modified: int
    changed: int
    size: int
    number: int


ABSENT = Stat(0, 0, -1, 0)


def stat_of(path: str | os.PathLike[str]) -> Stat:
    """Give what the system says of a file; ABSENT where it says nothing."""
    try:
        found = os.stat(path)  # noqa: PTH116 (called for every file of a site)
    except OSError:
        return ABSENT
    return Stat(found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def is_settled(found: Stat, began: int) -> bool:
    """Say whether a file was left alone since before a build began, so that the same stat means the same bytes."""
    return max(found.modified, found.changed) < began - SLACK


def stats_in(folder: str | os.PathLike[str]) -> dict[str, Stat]:
    """Give all files of a folder and its subfolders that are not hidden, by path, with what the system says of them."""
    found: dict[str, Stat] = {}
    waiting = [os.fspath(folder)]
    while waiting:
        try:
            entries = list(os.scandir(waiting.pop()))
        except OSError:
            continue  # whoever reads the folder tells that it cannot be
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                found[entry.path] = stat_of(entry)
    return found


def digest_of(paths: Iterable[str | os.PathLike[str]]) -> bytes:
    """Give the fingerprint of the bytes of some files; one that cannot be read counts as absent."""
    digest = blake2b(digest_size=16)
    for path in paths:
        content = content_of(path)
        if content is None:
            content = b""
            digest.update(b"absent")
        digest.update(len(content).to_bytes(8, "big"))
        digest.update(content)
    return digest.digest()


def content_of(path: str | os.PathLike[str]) -> bytes | None:
    """Give the bytes of a file; None where it cannot be read, or is a pipe, of which the end may never come."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 (called for every changed file)
            return None
        with open(path, "rb") as file:  # noqa: PTH123 (the same)
            return file.read()
    except OSError:
        return None
