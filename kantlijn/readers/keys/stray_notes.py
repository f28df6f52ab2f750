"""The folder of notes to the doubts on notes that lie beside people/ and terms/, where none is looked for."""

from collections.abc import Iterator
from pathlib import Path

from kantlijn.model.problem import Problem, doubt
from kantlijn.readers.seeds import name_of

HOMES = ("people", "terms")
MEANT = {
    "person": "people", "persons": "people", "persoon": "people", "personen": "people", "mensen": "people",
    "term": "terms", "begrip": "terms", "begrippen": "terms", "glossary": "terms", "organisations": "terms",
}  # fmt: skip
"""What a folder is easily called instead."""


def find_strays(folder: Path) -> Iterator[Problem]:
    """Give a doubt for each note and each folder of notes beside the two: `notes/els-prins.md`, `notes/persons/`."""
    for path in entries(folder):
        if path.is_dir() and path.name not in HOMES and any(path.glob("*.md")):
            yield misnamed(path)
        elif path.suffix == ".md" and path.is_file() and path.stem.upper() != "README":
            yield doubt(name_of(path), 0, "a note that is not read here", "put it in people/ or terms/")


def misnamed(folder: Path) -> Problem:
    """Make the doubt of a folder of notes whose name means nothing."""
    near = MEANT.get(folder.name.lower())
    if near:
        return doubt(name_of(folder), 0, "notes that are not read here", "rename the folder to ‘%(near)s’", near=near)
    return doubt(name_of(folder), 0, "notes that are not read here", "put them in people/ or terms/")


def entries(folder: Path) -> list[Path]:
    """Give what lies in a folder, hidden entries apart; a folder that cannot be opened is told of elsewhere."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []
