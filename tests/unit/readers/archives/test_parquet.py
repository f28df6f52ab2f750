from pathlib import Path

import pytest

from kantlijn.model.problem import Problem
from kantlijn.readers.archives import parquet
from kantlijn.readers.archives.parquet import read_parquet


def make(path: Path, rows: str) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra archive is not installed")
    duckdb.execute(f"COPY ({rows}) TO '{path}' (FORMAT parquet)")


def test_rows_are_read_by_the_names_of_columns(tmp_path):
    make(tmp_path / "a.parquet", "SELECT 'Een.' AS tekst, DATE '2025-03-14' AS datum, 7 AS id, [1] AS x")
    found = list(read_parquet(tmp_path / "a.parquet", {}, "a.parquet"))
    assert [(each.text, each.date, each.id, each.line) for each in found if not isinstance(each, Problem)] == [
        ("Een.", "2025-03-14", "7", 1)
    ]


def test_order_and_numbers_hold_over_many_rows(tmp_path):
    make(tmp_path / "a.parquet", "SELECT 'Tekst ' || i AS text FROM range(1000) t(i)")
    found = list(read_parquet(tmp_path / "a.parquet", {}, "a.parquet"))
    assert [(each.line, each.text) for each in found if not isinstance(each, Problem)] == [
        (number + 1, f"Tekst {number}") for number in range(1000)
    ]


def test_table_without_a_text_is_told(tmp_path):
    make(tmp_path / "a.parquet", "SELECT 1 AS nr")
    assert list(map(str, read_parquet(tmp_path / "a.parquet", {}, "a.parquet"))) == [
        "a.parquet:1: no column that holds the text; there are: nr; name it with --column text=NAME"
    ]


def test_file_that_is_none_is_told(tmp_path):
    pytest.importorskip("duckdb", reason="the extra archive is not installed")
    (tmp_path / "a.parquet").write_text("geen tabel")
    (told,) = map(str, read_parquet(tmp_path / "a.parquet", {}, "a.parquet"))
    assert told.startswith("a.parquet: cannot be read as Parquet (")
    assert told.endswith("); write the file once more")


def test_without_the_extra_the_command_that_installs_it_is_told(monkeypatch):
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(parquet, "import_module", missing)
    assert list(map(str, read_parquet(Path("a.parquet"), {}, "a.parquet"))) == [
        'a.parquet: Parquet needs a package that is not installed; install it: pip install "kantlijn[archive]"'
    ]
