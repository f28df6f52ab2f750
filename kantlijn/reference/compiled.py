"""The collection's YAML to one file that loads in milliseconds, and that file to a Collection.

Reading the YAML takes seconds, so it is done once and what came of it kept: the tables of forms, then each entry as a
line of JSON, of which a build reads those that occur in its texts. The file opens with a stamp made of all that it
comes from; one with another stamp is made anew, so that nothing stale is ever used.
"""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import asdict

from kantlijn.model.collection import Collection, Tables
from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.reference.entries import person_of, term_of
from kantlijn.reference.files import FOLDER, KINDS, data_files, read_themes

PACKAGE = Path(__file__).parent.parent
MADE_BY = ("reference/*.py", "annotators/matching/*.py", "annotators/naming/name_shapes.py", "model/collection.py")
"""Code that decides what the compiled file holds."""
BESIDE_PACKAGE = Path(__file__).parent / "compiled.json"
BESIDE_SITE = Path(".kantlijn") / "reference.json"
"""Where the package's own folder cannot be written to."""
Tabulate = Callable[[Iterable[Entity], Iterable[GlossaryTerm]], Tables]
Places = dict[str, tuple[int, int]]
"""Ids to where the line of an entry starts, and its length."""


class Index(msgspec.Struct):
    """The second line of a compiled file: all ways to write a name or term, and where the entries stand."""

    tables: Tables
    places: dict[str, Places]


def open_collection(
    tabulate: Tabulate, folder: Path = FOLDER, kept: Sequence[Path] = (BESIDE_PACKAGE, BESIDE_SITE)
) -> Collection:
    """Give the collection from the first kept file with the right stamp, else compile it and keep it where we may."""
    stamp = stamp_of(folder)
    for path in kept:
        content = read_kept(path, stamp)
        if content is not None:
            return collection_of(content, stamp)
    content = compile_collection(tabulate, folder, stamp)
    for path in kept:
        if keep(content, path):
            break
    return collection_of(content, stamp)


def stamp_of(folder: Path) -> str:
    """Give what changes with any entry and with the code that compiles them."""
    found = blake2b(digest_size=16)
    data = [path for kind in KINDS for path in data_files(folder, kind)]
    for path in (*data, *(path for pattern in MADE_BY for path in sorted(PACKAGE.glob(pattern)))):
        content = path.read_bytes()
        found.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()


def read_kept(path: Path, stamp: str) -> bytes | None:
    """Give the content of a kept file; None where there is none, or it was made from something else."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if content.startswith(stamp.encode() + b"\n") and content.endswith(b"\n\n") else None


def compile_collection(tabulate: Tabulate, folder: Path, stamp: str) -> bytes:
    """Give the content of the compiled file: stamp, tables and places, entries, an empty line that says it is whole."""
    lines: list[bytes] = []
    places: dict[str, dict[str, tuple[int, int]]] = {kind: {} for kind in KINDS}
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    readers = {"people": person_of, "terms": term_of}
    offset = 0
    for kind in KINDS:
        for theme in read_themes(folder, kind):
            for entry in theme.entries:
                found[kind].append(readers[kind](entry, theme.stand))
                line = json.dumps({"stand": str(theme.stand or ""), **entry}, ensure_ascii=False).encode()
                places[kind][entry["id"]] = (offset, len(line))
                lines.append(line)
                offset += len(line) + 1
    tables = tabulate(found["people"], found["terms"])
    index = json.dumps({"tables": asdict(tables), "places": places}, ensure_ascii=False)
    return b"\n".join([stamp.encode(), index.encode(), *lines, b"", b""])


def keep(content: bytes, path: Path) -> bool:
    """Write the compiled file whole or not at all, and say whether that could be done."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)
        beside.write_bytes(content)
        beside.replace(path)
    except OSError:
        return False
    return True


def collection_of(content: bytes, stamp: str) -> Collection:
    """Give the collection that a compiled file holds; entries are read when they are asked for."""
    index = content.index(b"\n") + 1
    first = content.index(b"\n", index) + 1
    read = msgspec.json.decode(memoryview(content)[index : first - 1], type=Index)
    people, terms = read.places["people"], read.places["terms"]

    @cache
    def find_person(one: str) -> Entity | None:
        return person_of(*entry_at(content, first, people[one])) if one in people else None

    @cache
    def find_term(one: str) -> GlossaryTerm | None:
        return term_of(*entry_at(content, first, terms[one])) if one in terms else None

    return Collection(read.tables, find_person, find_term, tuple(people), tuple(terms), stamp=stamp)


def entry_at(content: bytes, first: int, place: tuple[int, int]) -> tuple[dict[str, Any], PartialDate | None]:
    """Give an entry as it was written, and its stand: its own or that of its file; `first` is where entries begin."""
    start, length = place
    values = json.loads(content[first + start : first + start + length])
    stand = values.pop("stand")
    return values, PartialDate.parse(stand) if stand else None
