"""The program itself to a fingerprint: what another version of it made is not reused."""

import sys
from functools import cache
from pathlib import Path

import click

from kantlijn import __version__
from kantlijn.cache.files import stat_of, stats_in
from kantlijn.model.packing import fingerprint_of

PACKAGE = Path(__file__).parent.parent


def is_made(path: str) -> bool:
    """Say whether a file is made from others by a build: the compiled collection."""
    return path.endswith(".json") and Path(path).name == "compiled.json"


@cache
def program_print() -> bytes:
    """Give the fingerprint of Kantlijn's own files, of Python and of the packages that are installed beside it.

    Files are not read: an update or an edit gives a file another time, and a package another folder.
    """
    ours = sorted((path, stat.modified, stat.size) for path, stat in stats_in(PACKAGE).items() if not is_made(path))
    installed = stat_of(Path(click.__file__).parent.parent).modified
    return fingerprint_of([__version__, sys.version, installed, ours])
