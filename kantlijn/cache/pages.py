"""Jobs to those that must be done again: what they looked at has changed, or their files are not as they were left."""

from collections.abc import Set
from pathlib import Path

from msgspec import DecodeError, Struct, msgpack

from kantlijn.cache.files import Stat, stat_of
from kantlijn.cache.looked_at import PrintOf, Prints, changed
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.page import Job

NOTHING = fingerprint_of(())


class PageRow(Struct, array_like=True):
    """What came of one job."""

    looked_at: tuple[int, ...]
    given: bytes
    """The fingerprint of what it was printed with."""
    files: dict[str, Stat]
    """Paths of what it printed, with what the system says of the files once they are written."""
    canonical: str = ""


class Pages(Struct, array_like=True):
    """All pages of a site, as the last build left them."""

    made_with: bytes
    """Fingerprint of the program, the templates, the settings: of what all pages rest on."""
    began: int
    rows: dict[str, PageRow] = {}
    looked_at: Prints = Prints()
    rests_on: bytes = b""
    """Fingerprint of the archive of which they are."""


DECODER = msgpack.Decoder(Pages)


def read_pages(content: bytes | None, made_with: bytes) -> Pages:
    """Give the pages of the last build; none where it was made with something else, or cannot be read."""
    try:
        pages = DECODER.decode(content) if content else None
    except (DecodeError, ValueError):
        pages = None
    return pages if pages and pages.made_with == made_with else Pages(made_with, 0)


class KnownPages:
    """The pages of the last build, of which some need not be printed again."""

    def __init__(self, pages: Pages, print_of: PrintOf, out: Path, touched: Set[str] | None = None) -> None:
        """Find what has changed of all that the pages looked at; see `changed` for `touched`."""
        self._pages = pages
        self.changed = changed(pages.looked_at, print_of, touched)
        """Numbers of what is another now."""
        self._out = str(out)

    def row_of(self, job: Job) -> PageRow | None:
        """Give the row of a job that is still right, and whose files are as they were left; None for one to be done."""
        row = self._pages.rows.get(job.path)
        if row is None or not self.changed.isdisjoint(row.looked_at) or row.given != print_of_given(job):
            return None
        return row if all(stat_of(f"{self._out}/{path}") == stat for path, stat in row.files.items()) else None


def print_of_given(job: Job) -> bytes:
    """Give the fingerprint of what a job is printed with; most are given nothing."""
    return fingerprint_of(job.given) if job.given else NOTHING
