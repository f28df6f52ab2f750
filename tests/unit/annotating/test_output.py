import errno
import json
from pathlib import Path

import pytest
from msgspec import ValidationError, msgpack

from kantlijn.annotating.output import Output, Wanted, open_output
from kantlijn.annotating.sampling import Sample
from kantlijn.exporters.quotation_rows import COLUMNS, Row

ROW = Row(
    *("a", "2025-03", None, 1, "=Mooi, zo", "direct", "Els Prins", None, "person", "certain", 0.5, "said", "zegt"),
    *("cue", "0.1.0", "De alinea."),
)
ROWS = msgpack.encode([ROW])


def written(wanted: Wanted, *contents: bytes) -> bytes:
    got: list[bytes] = []
    output = Output(wanted, got.append, marked=False)
    for content in contents:
        output.put(content)
    output.finish()
    return b"".join(got)


def test_whole_articles_are_lines():
    assert written(Wanted(), b"{}", b"[]") == b"{}\n[]\n"


def test_rows_as_json_lines_have_null_for_what_is_not_known():
    told = json.loads(written(Wanted("jsonl"), ROWS, msgpack.encode([])))
    assert tuple(told) == COLUMNS
    assert (told["paper"], told["words"], told["probability"]) == (None, "=Mooi, zo", 0.5)


def test_cells_of_a_table_that_are_formulas_get_an_apostrophe():
    assert (
        written(Wanted("csv"), ROWS)
        == (
            ",".join(COLUMNS)
            + "\r\n"
            + 'a,2025-03,,1,"\'=Mooi, zo",direct,Els Prins,,person,certain,0.5,said,zegt,cue,0.1.0\r\n'
        ).encode()
    )
    assert b'"=Mooi, zo"' in written(Wanted("csv", raw=True), ROWS)


def test_sample_has_its_own_columns():
    lines = written(Wanted("csv", Sample(1, 1)), ROWS, ROWS).decode().splitlines()
    assert lines[0] == ",".join([*COLUMNS, "context", "correct", "remark"])
    assert len(lines) == 2
    assert lines[1].endswith(",De alinea.,,")


def test_file_opens_with_a_sign_that_it_is_utf8_and_is_counted(tmp_path):
    with open_output(Wanted("csv"), tmp_path / "diep" / "a.csv") as output:
        output.put(ROWS)
    assert (tmp_path / "diep" / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle,")
    assert (output.articles, output.rows, output.defused) == (1, 1, 1)


def test_what_breaks_off_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("oud", encoding="utf-8")
    with pytest.raises(ValidationError), open_output(Wanted("jsonl"), path) as output:
        output.put(msgpack.encode([["no row"]]))
    assert [(each.name, each.read_text(encoding="utf-8")) for each in tmp_path.iterdir()] == [("a.jsonl", "oud")]


def test_nothing_found_leaves_the_old_file(tmp_path):
    (tmp_path / "a.csv").write_text("oud", encoding="utf-8")
    with open_output(Wanted("csv"), tmp_path / "a.csv") as output:
        assert output.articles == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "oud"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_full_disk_is_refused_by_the_system(tmp_path):
    (tmp_path / "a.jsonl.kantlijn-new").symlink_to("/dev/full")
    with (
        pytest.raises(OSError, match="No space left") as refused,
        open_output(Wanted(), tmp_path / "a.jsonl") as output,
    ):
        output.put(b"x" * 1_000_000)
    assert refused.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_parquet_is_made_of_the_rows(tmp_path):
    duckdb = pytest.importorskip("duckdb", reason="the extra archive is not installed")
    with open_output(Wanted("parquet"), tmp_path / "a.parquet") as output:
        output.put(ROWS)
    table = duckdb.read_parquet(str(tmp_path / "a.parquet"))
    assert (tuple(table.columns), table.fetchall()) == (COLUMNS, [tuple(ROW[: len(COLUMNS)])])
