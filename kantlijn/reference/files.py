"""The YAML files of the collection to its people and terms."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.reference.entries import BrokenEntryError, person_of, term_of

FOLDER = Path(__file__).parent / "nl"
KINDS = ("people", "terms")


class Theme(Struct, frozen=True):
    """One file: its name within the collection, its stand, and its entries as they are written."""

    name: str
    stand: PartialDate | None
    entries: tuple[Mapping[str, Any], ...]


def data_files(folder: Path, kind: str) -> list[Path]:
    """Give the files with people or terms, in the order of their names."""
    return sorted((folder / kind).glob("*.yaml"))


def read_themes(folder: Path, kind: str) -> Iterator[Theme]:
    """Read the files with people or with terms; raise BrokenEntryError for one that is no list of entries."""
    import yaml  # a collection that is compiled need not wait for it

    loader = getattr(
        yaml, "CBaseLoader", yaml.BaseLoader
    )  # ten times as fast where PyYAML was built with its C library
    for path in data_files(folder, kind):
        name = f"{kind}/{path.name}"
        try:
            # The base loader leaves dates and flags the texts that they are.
            content = yaml.load(path.read_bytes(), Loader=loader)  # noqa: S506 # it makes texts, lists and mappings alone
        except yaml.YAMLError as error:
            raise BrokenEntryError(f"{name}: {error}") from error
        if not isinstance(content, dict) or not isinstance(content.get("entries"), list):
            raise BrokenEntryError(f"{name}: write ‘stand: 2025-10’ and ‘entries:’")
        stand = content.get("stand")
        yield Theme(name, PartialDate.parse(stand) if stand else None, tuple(content["entries"]))


def read_people(folder: Path = FOLDER) -> Iterator[Entity]:
    """Give all people of the collection, file by file."""
    return (person_of(entry, theme.stand) for theme in read_themes(folder, "people") for entry in theme.entries)


def read_terms(folder: Path = FOLDER) -> Iterator[GlossaryTerm]:
    """Give all terms and bodies of the collection, file by file."""
    return (term_of(entry, theme.stand) for theme in read_themes(folder, "terms") for entry in theme.entries)
