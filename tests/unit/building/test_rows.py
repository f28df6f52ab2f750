from pathlib import Path

from kantlijn.building import rows
from kantlijn.building.entries import Entries, watched_reference
from kantlijn.building.rows import is_kept, make_row
from kantlijn.cache.seeds import problems_in
from kantlijn.knowledge import NOTHING
from kantlijn.model.packing import fingerprint, unpack_annotated, unpack_clippings
from kantlijn.model.reference import Entity, Gazetteer, Glossary

ENTRIES = Entries({}, Gazetteer({"mira-dekkers": Entity("mira-dekkers", "Mira Dekkers")}), Glossary({}), ())
TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt Mira Dekkers.\n"


def made(folder: Path, text: str):
    seed = folder / "brug.txt"
    seed.write_text(text, encoding="utf-8")
    seen = set()
    return make_row(seed, folder, watched_reference(ENTRIES, NOTHING, seen), seen)


def test_row_knows_the_bytes_that_are_kept(tmp_path):
    found = made(tmp_path, TEXT)
    row, packed = found.row, found.packed
    marks = row.card.mark, row.card.clippings_mark, row.card.findable_mark
    assert marks == tuple(map(fingerprint, packed))
    assert unpack_annotated(packed.article).article.title == "Brug gaat open"
    assert unpack_clippings(packed.clippings).people["mira-dekkers"].statements


def test_row_of_a_seed_without_fault_is_kept(tmp_path):
    assert is_kept(made(tmp_path, TEXT).row)


def test_empty_seed_has_no_article_and_is_read_again(tmp_path):
    found = made(tmp_path, "")
    row, packed = found.row, found.packed
    assert (row.card, packed, is_kept(row)) == (None, None, False)


def test_what_was_looked_up_is_handed_over(tmp_path):
    assert ("known person", "mira-dekkers") in made(tmp_path, TEXT).looked_at


def test_seed_on_which_anything_breaks_down_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "make_row", None)
    told = rows.make_guarded(tmp_path / "brug.txt", tmp_path, watched_reference(ENTRIES, NOTHING, set()), set())
    assert told.row.card is None
    assert [problem.severity for problem in problems_in(told.row.of_reading)] == ["fault"]
