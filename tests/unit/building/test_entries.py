from pathlib import Path

import pytest

from kantlijn import knowledge
from kantlijn.annotators.explaining import NOTHING
from kantlijn.building.entries import (
    Entries,
    decode_entries,
    new_forms_finder,
    prints_of_names,
    read_entries_again,
    watched_reference,
)
from kantlijn.cache.files import SLACK
from kantlijn.model.packing import pack
from kantlijn.model.watched import ALL, ANY, Key


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    save(tmp_path, "Bestuurder.")
    return tmp_path


def save(notes: Path, body: str, name: str = "Mira Dekkers") -> None:
    (notes / "people").mkdir(exist_ok=True)
    (notes / "people" / "mira-dekkers.md").write_text(f"---\nname: {name}\n---\n{body}\n", encoding="utf-8")


def read(notes: Path, before: Entries | None = None, began: int = 0) -> Entries:
    return read_entries_again(notes, before, began)


def long_after(found: Entries) -> int:
    return max(stat.changed for stat in found.stats.values()) + 2 * SLACK


def test_notes_come_back_as_they_were(notes):
    found = read(notes)
    assert decode_entries(pack(found)) == found
    assert (decode_entries(b""), decode_entries(b"\xc1")) == (None, None)


def test_notes_are_read_once(notes, monkeypatch):
    found = read(notes)
    monkeypatch.setattr(knowledge, "read_entries", None)
    assert read(notes, found, long_after(found)) is found


def test_changed_note_is_read(notes):
    found = read(notes)
    save(notes, "Oud-bestuurder.")
    again = read(notes, found, long_after(found))
    assert again.gazetteer.entities["mira-dekkers"].note.bodies == {"nl": "Oud-bestuurder."}


def test_note_text_gives_annotation_nothing_to_do(notes):
    found = read(notes)
    save(notes, "Oud-bestuurder.")
    again = read(notes)
    assert new_forms_finder(found, again, NOTHING) is None
    name = "mira-dekkers"
    prints = [prints_of_names(each)["known person"](name) for each in (found, again)]
    assert prints[0] == prints[1] != b""


def test_new_name_is_looked_for(notes):
    found = read(notes)
    save(notes, "Bestuurder.", "Mira van Rietmonde")
    holds = new_forms_finder(found, read(notes), NOTHING)
    assert holds
    assert (holds("Van Rietmonde knikt."), holds("Bram knikt.")) == (True, False)


def test_all_and_any_have_fingerprints_too(notes):
    prints = prints_of_names(read(notes))
    assert (prints["known person"](ANY), prints["known term"](ANY)) == (b"any", b"")
    assert prints["known person"](ALL) != prints["known term"](ALL)


def test_who_is_looked_up_while_annotating_is_noted(notes):
    seen: set[Key] = set()
    reference = watched_reference(read(notes), NOTHING, seen)
    seen.clear()
    assert reference.gazetteer.entities["mira-dekkers"] is reference.people.entities["mira-dekkers"]
    assert seen == {("known person", "mira-dekkers")}
