from io import BytesIO
from pathlib import Path

import pytest

from kantlijn.model.problem import Problem
from kantlijn.readers.archives.record import Record
from kantlijn.readers.archives.sources import Pasted, Seed, is_archive, read_sources, read_standard_input


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def write(**files: str) -> None:
    for name, text in files.items():
        path = Path(name.replace("__", "/").replace("_", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def read(*paths: str) -> tuple[list[str], list[str]]:
    found = list(read_sources(map(Path, paths), {}))
    units = [
        each.id or each.path if isinstance(each, Seed) else each.id
        for each in found
        if not isinstance(each, Problem | Pasted)
    ]
    return units, [str(each) for each in found if isinstance(each, Problem)]


def test_folder_is_read_in_order_with_the_archives_in_it():
    write(a__b_txt="B", a__c_jsonl='{"text": "C."}\n{"text": "D."}\n', a__d__e_md="E", a__foto_jpg="")
    assert read("a") == (["a/b.txt", "c-1", "c-2", "a/d/e.md"], [])


def test_articles_of_one_name_are_called_by_their_places():
    write(a__2024__1_txt="A", a__2025__1_txt="B", a__2025__2_txt="C")
    assert read("a")[0] == ["2024/1", "2025/1", "a/2025/2.txt"]


def test_folder_without_texts_is_told():
    Path("leeg").mkdir()
    assert read("leeg")[1] == [
        "leeg: no texts in this folder; put files in it: .txt .md .markdown .html .htm .jsonl .ndjson .json .csv .tsv"
        " .parquet .pq"
    ]


def test_kind_of_file_that_is_not_known_is_told_and_the_rest_is_read():
    write(a_xlsx="x", b_txt="B")
    units, told = read("a.xlsx", "b.txt")
    assert units == ["b.txt"]
    assert told[0].startswith(
        "a.xlsx: not read, for it is no kind of file that is known by its suffix; save it as one of: .txt"
    )


def test_body_text_may_have_any_suffix():
    assert list(read_sources([Path("a.tok")], {}, any_suffix=True)) == [Seed("a.tok")]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("weg.csv", "weg.csv: cannot be read (No such file or directory); check that you may open it"),
        ("leeg.jsonl", "leeg.jsonl: empty file; write the text in it, or remove it"),
    ],
)
def test_archive_of_which_nothing_can_be_read(name, line):
    Path("leeg.jsonl").touch()
    assert read(name) == ([], [line])


def test_problems_stand_between_the_articles():
    Path("a.jsonl").write_bytes(b'{"text": "Een."}\n{"text": "Caf\xe9."}\n{\n')
    found = list(read_sources([Path("a.jsonl")], {}))
    assert [each.line for each in found if not isinstance(each, Seed | Pasted)] == [1, 2, 2, 3]


@pytest.mark.parametrize(
    "content",
    [
        b'\n{"text": "Een."}\n{"text": "Twee."}\n',
        b"\xef\xbb\xbfid;tekst\n1;Een.\n2;Twee.\n",
        b'"tekst"\nEen.\nTwee.\n',
    ],
)
def test_standard_input_may_be_an_archive(content):
    found = list(read_standard_input(BytesIO(content), {}))
    assert [each.text for each in found if isinstance(each, Record)] == ["Een.", "Twee."]


@pytest.mark.parametrize("content", [b"Brug open\n\nDe brug is open, zegt ze.\n", b"[Video] Brug\n", b"datum: 2025\n"])
def test_standard_input_may_be_one_article(content):
    assert list(read_standard_input(BytesIO(content), {})) == [Pasted(content)]


def test_nothing_on_standard_input_is_told():
    assert list(map(str, read_standard_input(BytesIO(b" \n"), {}))) == [
        "-: empty file; write the text in it, or remove it"
    ]


def test_what_may_hold_many_articles():
    assert [is_archive(Path(name)) for name in ("-", "a.JSONL", ".", "a.txt", "a")] == [True, True, True, False, False]
