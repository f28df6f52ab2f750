from pathlib import Path

from kantlijn.building.entries import Entries, prints_of_names, watched_reference
from kantlijn.building.rows import is_kept, make_row
from kantlijn.cache.looked_at import Looked, Prints
from kantlijn.knowledge import NOTHING
from kantlijn.model.packing import fingerprint, unpack_annotated, unpack_clippings
from kantlijn.model.reference import Entity, Gazetteer, Glossary

ENTRIES = Entries({}, Gazetteer({"mira-dekkers": Entity("mira-dekkers", "Mira Dekkers")}), Glossary({}), ())
TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt Mira Dekkers.\n"


def made(folder: Path, text: str):
    seed = folder / "brug.txt"
    seed.write_text(text, encoding="utf-8")
    seen = set()
    looked = Looked(prints_of_names(ENTRIES), Prints())
    return make_row(seed, folder, watched_reference(ENTRIES, NOTHING, seen), seen, looked)


def test_row_knows_the_bytes_that_are_kept(tmp_path):
    row, packed = made(tmp_path, TEXT)
    assert (row.card.mark, row.card.clippings_mark) == tuple(map(fingerprint, packed))
    assert unpack_annotated(packed.article).article.title == "Brug gaat open"
    assert unpack_clippings(packed.clippings).people["mira-dekkers"].statements


def test_row_of_a_seed_without_fault_is_kept(tmp_path):
    assert is_kept(made(tmp_path, TEXT)[0])


def test_empty_seed_has_no_article_and_is_read_again(tmp_path):
    row, packed = made(tmp_path, "")
    assert (row.card, packed, is_kept(row)) == (None, None, False)
