from pathlib import Path

import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.reference.entries import BrokenEntryError
from kantlijn.reference.files import read_people, read_terms


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_dates_and_flags_are_read_as_they_are_written(tmp_path: Path):
    write(
        tmp_path,
        "people/a.yaml",
        "stand: 2025\nentries:\n  - {id: bo, name: Bo Vis, roles: [{role: a, from: 2020-01-02}]}\n",
    )
    write(tmp_path, "terms/a.yaml", "stand: 2025-10\nentries:\n  - {id: no, term: NO, common: true}\n")

    (person,) = read_people(tmp_path)
    (term,) = read_terms(tmp_path)

    assert (person.stand, person.roles[0].start) == (PartialDate(2025), PartialDate(2020, 1, 2))
    assert (term.term, term.common, term.stand) == ("NO", True, PartialDate(2025, 10))


@pytest.mark.parametrize("text", ["- x", "stand: 2025", "entries: {", "stand: 2025\nentries: x"])
def test_a_file_that_is_no_list_of_entries_is_told_with_its_name(tmp_path: Path, text: str):
    write(tmp_path, "people/a.yaml", text)

    with pytest.raises(BrokenEntryError, match=r"people/a\.yaml"):
        list(read_people(tmp_path))


def test_without_files_there_are_no_entries(tmp_path: Path):
    assert list(read_people(tmp_path)) == []
