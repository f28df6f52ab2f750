from pathlib import Path

import pytest
from msgspec.structs import replace

from kantlijn.annotating import kept as module
from kantlijn.annotating.kept import Kept, marked
from kantlijn.annotating.work import Found, Recipe
from kantlijn.cache.place import NOWHERE, Cache
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Pasted, Seed

RECORD = Record("a.csv", 3, "x", "Een.")


@pytest.fixture
def recipe(tmp_path) -> Recipe:
    return marked(Recipe(notes=str(tmp_path / "notes"), home="/", rows=True))


def opened(tmp_path: Path, recipe: Recipe) -> Kept:
    return Kept(Cache(tmp_path / "k.sqlite"), recipe)


def test_what_was_found_is_there_the_next_time(tmp_path, recipe):
    first = opened(tmp_path, recipe)
    first.put([(first.key_of(RECORD), Found(b"rijen"))])
    assert first.close() == []
    second = opened(tmp_path, recipe)
    assert second.get(second.key_of(RECORD)) == Found(b"rijen")
    assert second.get(second.key_of(replace(RECORD, text="Twee."))) is None


def test_what_may_be_otherwise_the_next_time_is_not_kept(tmp_path, recipe):
    found = opened(tmp_path, recipe)
    found.put([(found.key_of(RECORD), Found(b"rijen", lasting=False))])
    assert found.get(found.key_of(RECORD)) is None


def test_line_of_an_archive_does_not_matter_and_for_rows_its_name_neither(tmp_path, recipe):
    rows, whole = opened(tmp_path, recipe), opened(tmp_path, replace(recipe, rows=False))
    elsewhere = replace(RECORD, source="b.parquet", line=8)
    assert rows.key_of(RECORD) == rows.key_of(elsewhere)
    assert whole.key_of(RECORD) == whole.key_of(replace(RECORD, line=8)) != whole.key_of(elsewhere)


def test_seed_is_known_by_its_bytes_and_its_corrections(tmp_path, recipe):
    path, found = tmp_path / "a.txt", opened(tmp_path, recipe)
    keys = []
    for name, text in (("a.txt", "Een."), ("a.txt", "Twee."), ("a.marks.yaml", "marks: []")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        keys.append(found.key_of(Seed(str(path))))
    assert len({*keys}) == 3


def test_other_notes_or_choices_find_something_else(tmp_path, recipe):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("x", encoding="utf-8")
    marks = {each.mark for each in (recipe, marked(recipe), marked(replace(recipe, body=True)))}
    assert len(marks) == 3


def test_language_matters_to_whole_articles_alone(recipe):
    whole = replace(recipe, rows=False)
    assert marked(replace(recipe, language="en")).mark == marked(recipe).mark
    assert marked(replace(whole, language="en")).mark != marked(whole).mark


def test_another_version_of_the_program_begins_anew(tmp_path, recipe, monkeypatch):
    first = opened(tmp_path, recipe)
    first.put([("sleutel", Found(b"rijen"))])
    first.close()
    monkeypatch.setattr(module, "program_print", lambda: b"anders")
    assert opened(tmp_path, recipe).get("sleutel") is None


def test_without_a_place_and_for_what_comes_by_pipe_nothing_is_kept(tmp_path, recipe):
    assert Kept(NOWHERE, recipe).key_of(RECORD) == ""
    found = opened(tmp_path, recipe)
    assert found.key_of(Pasted(b"x")) == ""
    assert found.close() == []
    assert not (tmp_path / "k.sqlite").exists()


def test_file_of_somebody_else_is_left_alone_and_told(tmp_path, recipe):
    (tmp_path / "k.sqlite").write_text("mijn eigen bestand, langer dan honderd tekens " * 4, encoding="utf-8")
    found = Kept(Cache(tmp_path / "k.sqlite", ours=False), recipe)
    found.put([("sleutel", Found(b"rijen"))])
    (told,) = map(str, found.close())
    assert told.endswith("name another file with --cache, for this one was left alone")
    assert (tmp_path / "k.sqlite").read_text(encoding="utf-8").startswith("mijn eigen")


def test_what_was_kept_and_damaged_is_found_anew(tmp_path, recipe):
    found = opened(tmp_path, recipe)
    found.store.keep_articles([("sleutel", b"geen zlib")])
    assert found.get("sleutel") is None
