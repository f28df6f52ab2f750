"""One file beside its place and into it, and away with what is left over."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from kantlijn.model.page import Page

UNFINISHED = ".kantlijn-new"
Fate = Literal["new", "same", "foreign"]
"""What becomes of a page: written, left alone for its file holds the same bytes, or kept out by somebody's file."""


def fate_of(page: Page, out: Path, *, ours: bool, rewrite: bool) -> Fate:
    """Say what becomes of a page; `ours` says that an earlier build wrote its file."""
    target = out / page.path
    if not rewrite and holds(target, page.content):
        return "same"
    return "foreign" if not ours and target.exists() else "new"


def write_beside(page: Page, out: Path) -> None:
    """Write a page under a temporary name, with the folder in which it stands."""
    beside = f"{out}/{page.path}{UNFINISHED}"
    try:
        write_bytes(beside, page.content)
    except FileNotFoundError:
        Path(beside).parent.mkdir(parents=True, exist_ok=True)
        write_bytes(beside, page.content)


def holds(path: Path, content: bytes) -> bool:
    """Say whether the file already holds these bytes."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError):
        return False


def write_bytes(path: str, content: bytes) -> None:
    """Write a new file; half the time of what pathlib takes for it."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o666)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(file, view) :]
    except OSError as error:
        error.filename = path
        raise
    finally:
        os.close(file)


def replace_file(path: Path, content: bytes) -> None:
    """Write a single file, beside its place and then there, with the mode it had; OSError leaves the old one.

    On disk before it is renamed, which the pages of a site are not: they can be built again.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            unfinished.chmod(path.stat().st_mode)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def clear_unfinished(paths: Iterable[str], out: Path) -> None:
    """Remove what a killed build left under a temporary name."""
    for path in paths:
        target = out / path
        target.with_name(target.name + UNFINISHED).unlink(missing_ok=True)


def remove_files(paths: Iterable[str], out: Path) -> None:
    """Remove files, and the folders that have become empty by it."""
    for path in paths:
        target = out / path
        target.unlink(missing_ok=True)
        remove_empty_above(target, out)


def remove_empty_above(target: Path, out: Path) -> None:
    """Remove the folders around a file that are empty."""
    for folder in target.parents:
        if folder == out or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()
