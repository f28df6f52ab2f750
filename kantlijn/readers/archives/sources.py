"""Files, folders and standard input to the seeds and records in them, one at a time and in order."""

import sys
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BufferedReader, RawIOBase
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.archives.columns import is_head
from kantlijn.readers.archives.csv_table import read_csv, separator_of
from kantlijn.readers.archives.json_lines import read_json_lines
from kantlijn.readers.archives.lines import read_lines
from kantlijn.readers.archives.parquet import read_parquet
from kantlijn.readers.archives.record import Record
from kantlijn.readers.files import LIMIT, unreadable
from kantlijn.readers.seeds import DOCUMENTS, SEEDS, find_files, find_stray_marks, keep_inside, name_of
from kantlijn.readers.slugs import slug_of

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

JSON = (".jsonl", ".ndjson", ".json")
TABLES = (".csv", ".tsv")
PARQUET = (".parquet", ".pq")
ARCHIVES = (*JSON, *TABLES, *PARQUET)
STANDARD_INPUT = "-"


class Seed(Struct, frozen=True, array_like=True):
    """A file that holds one article."""

    path: str
    id: str = ""
    """What the article is called where its file name does not tell it from others of the same folder."""


class Pasted(Struct, frozen=True, array_like=True):
    """One article as it came on standard input."""

    content: bytes


Unit = Seed | Record | Pasted


def read_sources(
    paths: Iterable[Path], chosen: Mapping[str, str], *, any_suffix: bool = False
) -> Iterator[Unit | Problem]:
    """Give all articles of the paths, and what is wrong with the rest; `-` is standard input.

    `chosen` names columns of tables by what they hold; `any_suffix` takes a file that is named for the text of one
    article, whatever its suffix.
    """
    for path in paths:
        if str(path) == STANDARD_INPUT:
            yield from read_standard_input(sys.stdin.buffer, chosen)
        elif path.is_dir():
            yield from read_folder(path, chosen)
        elif path.suffix.lower() in ARCHIVES:
            yield from read_archive_file(path, chosen)
        elif any_suffix or path.suffix.lower() in ("", ".text", *SEEDS):
            yield Seed(str(path))
        else:
            what = "not read, for it is no kind of file that is known by its suffix"
            yield fault(name_of(path), 0, what, "save it as one of: %(kinds)s", kinds=" ".join((*SEEDS, *ARCHIVES)))


def is_archive(path: Path) -> bool:
    """Say whether a path may hold many articles."""
    return str(path) == STANDARD_INPUT or path.suffix.lower() in ARCHIVES or path.is_dir()


def read_folder(folder: Path, chosen: Mapping[str, str]) -> Iterator[Unit | Problem]:
    """Give the articles in a folder and its subfolders in the order of their paths, those of archives in it too."""
    problems: list[Problem] = []
    paths = sorted(find_files(folder, problems), key=attrgetter("parts"))
    paths, led_out = keep_inside(paths, folder)
    seeds = [path for path in paths if path.suffix.lower() in SEEDS]
    yield from [*problems, *led_out, *find_stray_marks(paths, seeds)]
    same = {slug for slug, count in Counter(slug_of(path.stem) for path in seeds).items() if count > 1}
    found = False
    for path in paths:
        suffix = path.suffix.lower()
        if suffix in SEEDS:
            slug = slug_of(path.stem)
            yield Seed(str(path), "" if slug and slug not in same else place_in(folder, path))
        elif suffix in ARCHIVES:
            yield from read_archive_file(path, chosen)
        elif suffix in DOCUMENTS:
            yield doubt(name_of(path), 0, "not read", "save as .txt, .md or .html")
        found = found or suffix in (*SEEDS, *ARCHIVES)
    if not found:
        what = "no texts in this folder"
        yield fault(name_of(folder), 0, what, "put files in it: %(kinds)s", kinds=" ".join((*SEEDS, *ARCHIVES)))


def place_in(folder: Path, path: Path) -> str:
    """Give a file's path in a folder, without its suffix, where its name alone does not tell it from others."""
    return path.relative_to(folder).with_suffix("").as_posix()


def read_archive_file(path: Path, chosen: Mapping[str, str]) -> Iterator[Record | Problem]:
    """Give the records of one file by its suffix; what the system refuses is a fault."""
    source = name_of(path)
    try:
        if not path.is_file():
            raise FileNotFoundError(2, "No such file or directory")
        if path.stat().st_size == 0:
            yield fault(source, 0, "empty file", "write the text in it, or remove it")
        elif path.suffix.lower() in PARQUET:
            yield from read_parquet(path, chosen, source)
        else:
            with path.open("rb") as file:
                yield from read_stream(file, chosen, source, is_json=path.suffix.lower() in JSON)
    except OSError as error:
        yield unreadable(error, source)


def read_stream(file: BinaryIO, chosen: Mapping[str, str], source: str, *, is_json: bool) -> Iterator[Record | Problem]:
    """Give the records of an open file, and what is wrong with its lines, in order."""
    told: list[Problem] = []
    lines = read_lines(file, source, told.append)
    for each in read_json_lines(lines, chosen, source) if is_json else read_csv(lines, chosen, source):
        yield from told
        told.clear()
        yield each
    yield from told


def read_standard_input(file: BinaryIO, chosen: Mapping[str, str]) -> Iterator[Unit | Problem]:
    """Give what comes in: JSON lines, a table whose first line names its columns, or else one article."""
    head = b""
    while not head.strip() and (line := file.readline(LIMIT)):
        head += line
    start = head.strip().removeprefix(BOM_UTF8)
    is_json = start.startswith((b"{", b"[{"))
    if not start:
        yield fault(STANDARD_INPUT, 0, "empty file", "write the text in it, or remove it")
    elif is_json or is_head(names_in(start.decode("utf-8", "replace"))):
        yield from read_stream(BufferedReader(Rejoined(head, file)), chosen, STANDARD_INPUT, is_json=is_json)
    else:
        yield Pasted(head + file.read(LIMIT + 1))


class Rejoined(RawIOBase):
    """A stream of which the first line was read already, from its start again."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        """Take what was read, and the stream."""
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: "Buffer") -> int:
        """Fill a buffer as far as what comes next goes."""
        view = memoryview(buffer)
        part = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(part) :]
        view[: len(part)] = part
        return len(part)


def names_in(head: str) -> Sequence[str]:
    """Give the words between what parts cells in a line."""
    return [name.strip().strip('"') for name in head.split(separator_of(head))]
