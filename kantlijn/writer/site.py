"""Pages into the site's folder: each file whole or not at all, and nobody else's files touched.

A build first puts all that is new beside its place under a temporary name, then renames, then removes what earlier
builds wrote and this one did not. Killed at any point it leaves each file old or new, and whole; a full disk is noticed
before the first page is replaced. The manifest names what builds have written; while a build is at work it also names
what is on its way, so that the next build can clear up after it.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec import Struct

from kantlijn.model.page import Page
from kantlijn.model.problem import Problem, fault
from kantlijn.writer.files import (
    UNFINISHED,
    Fate,
    clear_unfinished,
    fate_of,
    remove_empty_above,
    remove_files,
    write_beside,
)
from kantlijn.writer.manifest import MANIFEST, read_manifest, write_manifest

LOCK = ".kantlijn.lock"
PATIENCE = 10.0
"""Seconds that a build waits for another one to end."""


class Writing(Struct, frozen=True):
    """What a build did to the site's folder: paths relative to it."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def write_site(pages: Iterable[Page], out: Path) -> tuple[Writing, list[Problem]]:
    """Write the pages into the folder `out`, which is made if need be; leave the same bytes alone.

    A folder that cannot be written, a file there that no build wrote, and
    another build at work are faults; then nothing has changed.
    """
    contents = {page.path: page for page in pages}
    try:
        with open_site(out, contents) as site:
            for page in contents.values():
                site.put(page)
            return site.finish(contents)
    except OSError as error:
        return Writing(), [why_not(error, out)]


def why_not(error: OSError, out: Path) -> Problem:
    """Report what forbids that a site is written."""
    if isinstance(error, Timeout):
        return fault(str(out), 0, "another build is writing here", "wait until it has ended, and build again")
    return refused(error, out)


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


class Site:
    """A site's folder that is ours alone: pages are put beside their places one by one, then all in place at once."""

    def __init__(self, out: Path, planned: Iterable[str], *, rewrite: bool) -> None:
        """Take the folder and the paths of all files that the site may have, those that stay as they are too."""
        self.out = out
        self.planned = set(planned)
        self.earlier, is_whole = read_manifest(out)
        self.rewrite = rewrite
        self._announced = False
        self._staged: list[str] = []
        self._foreign: list[str] = []
        self._elsewhere: set[str] = set()
        clear_unfinished((MANIFEST,) if is_whole else (*self.earlier, MANIFEST), out)

    def put(self, page: Page) -> None:
        """Write a page under a temporary name, unless its file holds these bytes; OSError where that is refused."""
        fate = fate_of(page, self.out, ours=page.path in self.earlier, rewrite=self.rewrite)
        if fate == "new":
            self.announce()
        self.note(page.path, fate)
        if fate == "new":
            write_beside(page, self.out)

    def announce(self) -> None:
        """Name all that may be on its way, once, before the first page is put."""
        if not self._announced:
            write_manifest(self.earlier | self.planned, self.out, writing=True)
            self._announced = True

    def leave_to_others(self, paths: Iterable[str]) -> None:
        """Let other processes put these pages; what they say of each is to be noted."""
        self._elsewhere.update(paths)
        self.announce()

    def note(self, path: str, fate: Fate) -> None:
        """Note what was done with a page."""
        if fate == "new":
            self._staged.append(path)
        elif fate == "foreign":
            self._foreign.append(path)

    def discard(self) -> None:
        """Remove what was put, with the folders made for it: the site stays what it was."""
        put = [*self._staged, *self._elsewhere, MANIFEST]
        clear_unfinished(put, self.out)
        remove_files((path for path in self._staged if path not in self.earlier), self.out)
        for path in self._elsewhere:
            remove_empty_above(self.out / path, self.out)
        if self._announced:
            write_manifest(self.earlier, self.out)

    def finish(self, paths: Iterable[str]) -> tuple[Writing, list[Problem]]:
        """Put all pages in their places and remove what earlier builds wrote and is none of the site's paths."""
        final = set(paths)
        if self._foreign:
            self.discard()
            return Writing(), [foreign_file(self.out, path) for path in self._foreign]
        stale = sorted(self.earlier - final)
        if self._announced or stale or not self.earlier:
            for path in self._staged:
                os.replace(f"{self.out}/{path}{UNFINISHED}", f"{self.out}/{path}")  # noqa: PTH105 (killed builds count it)
            remove_files(stale, self.out)
            write_manifest(final, self.out)
        return Writing(tuple(self._staged), tuple(stale)), []


@contextmanager
def open_site(out: Path, planned: Iterable[str], *, rewrite: bool = False) -> Iterator[Site]:
    """Hold a site's folder for one build. OSError or Timeout where it cannot be had, or is refused later on."""
    with only_build_in(out):
        site = Site(out, planned, rewrite=rewrite)
        try:
            yield site
        except BaseException:
            with suppress(OSError):
                site.discard()
            raise


def foreign_file(out: Path, path: str) -> Problem:
    """Report a file that stands where a page must come and that no build wrote."""
    return fault(
        str(out / path),
        0,
        "stands in the way and was not written by a build",
        "move it, or choose another folder with --out",
    )
