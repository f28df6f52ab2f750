import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sites import SEED, enter_site, write

from kantlijn.annotating import session
from kantlijn.annotating.work import Found, Recipe, annotate_batch
from kantlijn.cli import main
from kantlijn.readers.archives import parquet
from kantlijn.readers.archives.sources import Unit

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    enter_site(tmp_path, monkeypatch)


def run(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, ["annotate", *words], input=given, catch_exceptions=False)


def archive(count: int) -> str:
    """Write an archive of so many articles, each with one quotation."""
    lines = [
        json.dumps({"id": f"a{n}", "datum": "2025-03-14", "tekst": f"„Nummer {n} is open”, zegt wethouder Els de Wit."})
        for n in range(count)
    ]
    write("kranten.jsonl", "\n".join(lines))
    return "kranten.jsonl"


def test_one_object_a_line():
    write("seeds/sluis.txt", SEED)
    result = run("seeds/brug.txt", "seeds/sluis.txt")
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["id"] for each in told] == ["brug", "sluis"]
    assert told[0]["quotes"][0]["speaker"] == "Els de Wit"
    assert (result.exit_code, result.stderr) == (0, "")
    assert not Path(".kantlijn").exists()


def test_what_cannot_be_read_is_told_and_the_rest_goes_on():
    write("seeds/leeg.txt", "")
    result = run("seeds/leeg.txt", "seeds/brug.txt")
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == "seeds/leeg.txt: empty file; write the text in it, or remove it\n"
    assert result.exit_code == 1


def test_body_is_taken_as_it_is_and_notes_may_come_from_elsewhere():
    write("los.txt", "  „Ja”, zegt De Wit.\n")
    write("elders/people/els-de-wit.md", "---\nname: Els de Wit\n---\n")
    told = json.loads(run("--body", "--notes", "elders", "los.txt").stdout)
    assert told["text"] == "  „Ja”, zegt De Wit.\n"
    assert [person["id"] for person in told["people"]] == ["els-de-wit"]


def test_folder_as_a_table_of_quotations():
    result = run("seeds", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(result.stdout))
    assert (row["article"], row["date"], row["words"], row["speaker"]) == (
        *("brug", "2025-03-14", "Eindelijk", "Els de Wit"),
    )
    assert (result.exit_code, result.stderr) == (0, "")


def test_article_on_standard_input():
    told = json.loads(run("-", given=SEED).stdout)
    assert (told["id"], told["date"], told["quotes"][0]["speaker"]) == ("-", "2025-03-14", "Els de Wit")


def test_archive_on_standard_input():
    archive(3)
    given = Path("kranten.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in run("-", "--format", "jsonl", given=given).stdout.splitlines()]
    assert [row["article"] for row in rows] == ["a0", "a1", "a2"]


def test_several_processes_write_the_same_as_one():
    name = archive(100)
    one = run(name, "--format", "jsonl", "--jobs", "1", "--cache", "een.sqlite")
    two = run(name, "--format", "jsonl", "--jobs", "2", "--cache", "twee.sqlite")
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) == 100


def test_second_run_annotates_nothing(monkeypatch):
    name = archive(40)
    first = run(name, "--format", "jsonl", "--jobs", "1")

    def nobody(*_: object) -> None:
        raise AssertionError("asked for work")

    monkeypatch.setattr("kantlijn.annotating.run.annotate_batch", nobody)
    assert run(name, "--format", "jsonl", "--jobs", "1").stdout == first.stdout
    assert len(run(name, "--format", "csv", "--jobs", "1").stdout.splitlines()) == 41


def test_killed_run_goes_on_where_it_stopped(monkeypatch):
    name = archive(200)
    at_once = "from kantlijn.annotating import kept; kept.SECONDS = 0; from kantlijn.cli import main; main()"
    command = [sys.executable, "-c", at_once, "annotate", name, "--format", "jsonl", "--jobs", "1"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    got: list[bytes] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as running:
        assert running.stdout
        while not count_kept():
            got.append(running.stdout.readline())
        running.send_signal(signal.SIGKILL)
    asked: list[object] = []

    def counted(recipe: Recipe, units: tuple[Unit, ...]) -> list[Found]:
        asked.extend(units)
        return annotate_batch(recipe, units)

    monkeypatch.setattr("kantlijn.annotating.run.annotate_batch", counted)
    whole = run(name, "--format", "jsonl", "--jobs", "1").stdout
    assert 0 < len(asked) < 200
    assert whole.encode().startswith(b"".join(got))
    assert len(whole.splitlines()) == 200


def count_kept() -> int:
    with (
        suppress(sqlite3.OperationalError),
        sqlite3.connect("file:.kantlijn/annotations.sqlite?mode=ro", uri=True) as read,
    ):
        return int(read.execute("SELECT count(*) FROM articles").fetchone()[0])
    return 0


def test_file_is_written_and_that_is_told():
    result = run(archive(2), "--format", "csv", "--out", "uit/citaten.csv")
    assert result.stdout == "Written to uit/citaten.csv. Articles: 2, quotations: 2, of unknown rights too.\n"
    assert len(Path("uit/citaten.csv").read_text(encoding="utf-8-sig").splitlines()) == 3
    assert run("kranten.jsonl", "--out", "a.jsonl").stdout == (
        "Written to a.jsonl. Articles: 2. They are whole texts, of unknown rights too.\n"
    )
    assert run("kranten.jsonl", "--out", "a.jsonl", "--quiet").stdout == ""


def test_formulas_are_told():
    write("a.jsonl", '{"text": "„=Eindelijk”, zegt Els de Wit."}')
    assert "a formula got an apostrophe: 1;" in run("a.jsonl", "--format", "csv", "--out", "a.csv").stdout
    assert "formula" not in run("a.jsonl", "--format", "csv", "--raw", "--out", "a.csv").stdout


def test_sheet_to_check_by_hand_is_drawn_the_same_each_time():
    name = archive(30)
    first, again, other = (run(name, "--sample", "5", "--draw", draw).stdout for draw in ("1", "1", "2"))
    assert first == again != other
    rows = list(csv.DictReader(io.StringIO(first)))
    assert len(rows) == 5
    assert all(row["context"].startswith("„Nummer") and row["correct"] == "" for row in rows)


def test_table_in_parquet():
    duckdb = pytest.importorskip("duckdb", reason="the extra archive is not installed")
    run(archive(3), "--format", "parquet", "--out", "a.parquet")
    assert duckdb.sql("SELECT article, paragraph FROM 'a.parquet'").fetchall() == [("a0", 1), ("a1", 1), ("a2", 1)]


def test_columns_may_be_named():
    write("a.csv", "nr,verhaal\n1,„Ja”.\n")
    line = "a.csv:1: no column that holds the text; there are: nr, verhaal; name it with --column text=NAME\n"
    assert (run("a.csv").stderr, run("a.csv").exit_code) == (line, 1)
    told = json.loads(run("a.csv", "--column", "text=verhaal").stdout)
    assert (told["id"], told["text"]) == ("1", "„Ja”.")


def test_broken_rows_are_told_up_to_some_and_the_rest_is_done():
    write("a.jsonl", "{\n" * 25 + '{"text": "„Ja”, zegt Els de Wit."}\n')
    result = run("a.jsonl", "--format", "jsonl")
    told = result.stderr.splitlines()
    assert len(result.stdout.splitlines()) == 1
    assert len(told) == 11
    assert told[-1] == "a.jsonl: lines with the same problem further on: 15; look at the first ones, told above"
    assert result.exit_code == 1


def test_doubt_about_a_date_is_told_and_no_fault():
    write("a.jsonl", '{"text": "„Ja”, zegt Els de Wit.", "date": "gisteren"}\n')
    result = run("a.jsonl", "--format", "jsonl")
    assert result.stderr.startswith("a.jsonl:1: ‘gisteren’ is no date, so the day is unknown; ")
    assert result.exit_code == 0


def test_file_that_is_read_is_not_written_over():
    name = archive(2)
    result = run(name, "--out", name)
    line = "kranten.jsonl: would be written over what is read; choose another file with --out\n"
    assert (result.stderr, result.exit_code) == (line, 1)


def test_folder_that_cannot_be_written_is_told():
    write("vol", "")
    result = run(archive(2), "--out", "vol/a.jsonl")
    assert result.stderr == (
        "vol: cannot be written: File exists; "
        "give the folder room and write permission, or choose another one with --out\n"
    )
    assert result.exit_code == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_full_disk_is_told_and_what_was_found_is_kept():
    Path("a.jsonl.kantlijn-new").symlink_to("/dev/full")
    result = run(archive(40), "--out", "a.jsonl", "--jobs", "1")
    assert result.stderr == (
        "a.jsonl: cannot be written: No space left on device; "
        "give the folder room and write permission, or choose another one with --out\n"
    )
    assert result.exit_code == 1
    assert not Path("a.jsonl").exists()
    assert Path(".kantlijn/annotations.sqlite").exists()


def test_parquet_without_the_extra_is_told_before_anything_is_done(monkeypatch):
    monkeypatch.setattr(session, "import_duckdb", lambda: None)
    result = run(archive(2), "--format", "parquet", "--out", "a.parquet")
    line = 'a.parquet: Parquet needs a package that is not installed; install it: pip install "kantlijn[archive]"\n'
    assert (result.stderr, result.exit_code) == (line, 1)
    assert parquet.not_installed("x").severity == "fault"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--raw",), "--raw says how a table is written; it goes with csv"),
        (("--format", "parquet"), "Parquet is no text; name a file with --out"),
        (("--column", "tekst=x"), "‘tekst’ names no column; write text|title|date|paper|id|author|url|lang=NAME"),
        (("--column", "text"), "‘text’ names no column; write text|title|date|paper|id|author|url|lang=NAME"),
    ],
)
def test_wrong_usage(words, told):
    result = run("seeds", *words)
    assert result.exit_code == 2
    assert result.stderr.rstrip().endswith(told)


def test_address_of_a_cluster_that_is_none_is_told():
    result = run("seeds", "--executor", "host:8786")
    assert result.stderr == "host:8786: no address of a scheduler; write it as dask://host:8786\n"
    assert result.exit_code == 1
