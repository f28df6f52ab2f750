import json
from pathlib import Path

import pytest

from kantlijn.readers.imports.rows import Row, read_rows


def read(tmp_path: Path, text: str, name: str = "a.csv") -> tuple[list[Row], list[str]]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    rows, problems = read_rows(path)
    return rows, [str(problem).partition(": ")[2] for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        'name,role\nAnna Bos,"minister van A, B en C"\n',
        '\ufeffname,role\r\nAnna Bos,"minister van A, B en C"\r\n',
        "name;role\nAnna Bos;minister van A, B en C\n",
        "name\trole\nAnna Bos\tminister van A, B en C\n",
        '[{"name": "Anna Bos", "role": "minister van A, B en C", "party": ""}]',
        '{"results": {"bindings": [{"name": {"value": "Anna Bos"}, "role": {"value": "minister van A, B en C"}}]}}',
    ],
)
def test_the_same_rows_come_from_all_forms(tmp_path: Path, text: str):
    rows, problems = read(tmp_path, text)

    assert problems == []
    assert [dict(row.values) for row in rows] == [{"name": "Anna Bos", "role": "minister van A, B en C"}]


def test_rows_know_their_line(tmp_path: Path):
    table, _ = read(tmp_path, 'name,note\nAnna Bos,"twee\nregels"\n\nBo Vis,\n')
    bindings = json.dumps({"results": {"bindings": [{"a": {"value": "x"}}, {"a": {"value": "y"}}]}}, indent=1)
    listed, _ = read(tmp_path, bindings)

    assert [row.line for row in table] == [2, 5]
    assert [row.line for row in listed] == [4, 9]


def test_values_of_wikibase_cli_are_written_flat(tmp_path: Path):
    (row,), _ = read(tmp_path, '[{"person": {"value": "Q1", "label": "Anna Bos", "aliases": ["A. Bos", "B"]}, "n": 3}]')
    assert dict(row.values) == {"person": "Q1", "personLabel": "Anna Bos", "personAltLabel": "A. Bos, B", "n": "3"}


def test_what_wikidata_does_not_know_is_not_there(tmp_path: Path):
    (row,), _ = read(tmp_path, "name,end\nAnna Bos,http://www.wikidata.org/.well-known/genid/abc\n")
    assert dict(row.values) == {"name": "Anna Bos"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty file"),
        ("<!DOCTYPE html><html>502 Bad Gateway</html>", "a web page or an error message, not a result"),
        ("SPARQL-QUERY: queryStr=...\njava.util.concurrent.TimeoutException", "a web page or an error message"),
        ('{"results": {"bindings": [{', "not whole JSON"),
        ('{"a": 1}', "JSON, but no result of a query"),
        ("[1]", "a row that is no object"),
        ("[]", "no rows in it"),
        ("name,role\n", "no rows in it"),
        ("name,role\nAnna Bos\n", "1 cells, where the first line names 2"),
        ('name,role\n"Anna Bos,x\n', "a quotation mark in the table"),
        ("[" * 50_000, "not whole JSON"),
    ],
)
def test_what_is_no_result_is_told(tmp_path: Path, text: str, told: str):
    rows, (problem,) = read(tmp_path, text)

    assert rows == []
    assert problem.startswith(told)


def test_a_missing_file_is_told(tmp_path: Path):
    rows, problems = read_rows(tmp_path / "weg.csv")
    assert (rows, len(problems)) == ([], 1)
