import json
from pathlib import Path

import pytest
from msgspec import msgpack
from msgspec.structs import replace

from kantlijn import pipeline
from kantlijn.annotating import work
from kantlijn.annotating.work import Found, OtherVersionError, Recipe, annotate_batch
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Pasted, Seed, Unit

TEXT = "Brug open\n\n„Eindelijk”, zegt wethouder Els Prins.\n"


@pytest.fixture
def recipe(tmp_path, monkeypatch) -> Recipe:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brug.txt").write_text(TEXT, encoding="utf-8")
    return Recipe(notes=str(tmp_path / "notes"), home=tmp_path.as_posix(), language="en", collection=False, rows=True)


def one(recipe: Recipe, unit: Unit) -> Found:
    (found,) = annotate_batch(recipe, (unit,))
    return found


@pytest.mark.parametrize(
    "unit",
    [Seed("brug.txt"), Pasted(TEXT.encode()), Record("a.csv", 7, "brug", TEXT.partition("\n\n")[2], "Brug open")],
)
def test_same_article_gives_the_same_row_wherever_it_comes_from(recipe, unit):
    found = one(recipe, unit)
    (row,) = msgpack.decode(found.content)
    assert row[3:7] == [1, "Eindelijk", "direct", "Els Prins"]
    assert (found.problems, found.lasting) == ((), True)


def test_article_may_be_called_otherwise_than_its_file(recipe):
    (row,) = msgpack.decode(one(recipe, Seed("brug.txt", "2025/brug")).content)
    assert row[0] == "2025/brug"


def test_whole_article_is_a_line_of_json_with_its_file_as_the_author_knows_it(recipe, tmp_path, monkeypatch):
    path = str(tmp_path / "brug.txt")
    monkeypatch.chdir("/")
    told = json.loads(one(replace(recipe, rows=False), Seed(path)).content)
    assert told["file"] == "brug.txt"
    assert told["text"] == TEXT.strip()


def test_what_cannot_be_read_is_a_fault_that_is_not_kept(recipe):
    found = one(recipe, Seed("weg.txt"))
    assert list(map(str, found.problems)) == [
        "weg.txt: cannot be read (No such file or directory); check that you may open it"
    ]
    assert (found.content, found.lasting) == (b"", False)


def test_text_on_which_the_program_breaks_down_is_a_fault_with_its_line(recipe, monkeypatch):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(pipeline, "annotate_article", broken)
    first, second = annotate_batch(recipe, (Record("a.csv", 7, "x", "Een."), Seed(str(Path("brug.txt").absolute()))))
    assert str(first.problems[0]).startswith("a.csv:7: Kantlijn broke down here (ZeroDivisionError: oops)")
    assert str(second.problems[0]).startswith("brug.txt: Kantlijn broke down here")


def test_article_whose_corrections_cannot_be_followed_has_no_rows(recipe, tmp_path):
    (tmp_path / "brug.marks.yaml").write_text("marks:\n  - {exact: Nooit, speaker: Jan Bos}\n", encoding="utf-8")
    found = one(recipe, Seed("brug.txt"))
    assert (found.content, found.lasting, len(found.problems)) == (b"", False, 1)
    assert one(replace(recipe, rows=False), Seed("brug.txt")).content


def test_article_with_a_picture_is_read_again_the_next_time(recipe, tmp_path):
    (tmp_path / "foto.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "brug.md").write_text("# Brug\n\n![De brug](foto.png)\n\nDe brug is open.\n", encoding="utf-8")
    assert not one(recipe, Seed("brug.md")).lasting


def test_worker_of_another_version_refuses(recipe):
    with pytest.raises(OtherVersionError):
        annotate_batch(replace(recipe, version="0.0.1"), ())


def test_notes_are_read_once_for_a_recipe(recipe):
    work.reference_of.cache_clear()
    one(recipe, Seed("brug.txt"))
    one(recipe, Seed("brug.txt"))
    assert work.reference_of.cache_info().misses == 1
