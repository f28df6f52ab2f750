import json

import pytest

from kantlijn.annotating.parquet import quoted, write_parquet


def test_table_has_the_rows_in_order_with_their_types(tmp_path):
    duckdb = pytest.importorskip("duckdb", reason="the extra archive is not installed")
    path = tmp_path / "it's.parquet"
    rows = [{"words": f"„{n}”", "paragraph": n, "probability": None} for n in range(5000)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    write_parquet(path, ["words", "paragraph", "probability"])
    table = duckdb.read_parquet(str(path))
    assert list(map(str, table.types)) == ["VARCHAR", "INTEGER", "DOUBLE"]
    assert table.fetchall() == [(f"„{n}”", n, None) for n in range(5000)]
    assert [each.name for each in tmp_path.iterdir()] == ["it's.parquet"]


def test_no_rows_are_a_table_too(tmp_path):
    duckdb = pytest.importorskip("duckdb", reason="the extra archive is not installed")
    path = tmp_path / "leeg.parquet"
    path.touch()
    write_parquet(path, ["words"])
    assert duckdb.read_parquet(str(path)).fetchall() == []


def test_table_that_cannot_be_written_is_refused_by_the_system(tmp_path):
    pytest.importorskip("duckdb", reason="the extra archive is not installed")
    with pytest.raises(OSError, match="No files found"):
        write_parquet(tmp_path / "weg" / "a.parquet", ["words"])


def test_text_as_sql_writes_it():
    assert quoted("it's") == "'it''s'"
