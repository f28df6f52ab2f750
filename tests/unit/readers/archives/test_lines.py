from io import BytesIO

import pytest

from kantlijn.model.problem import Problem
from kantlijn.readers.archives import lines
from kantlijn.readers.archives.lines import read_lines


def read(content: bytes) -> tuple[list[tuple[int, str]], list[str]]:
    told: list[Problem] = []
    return list(read_lines(BytesIO(content), "a.csv", told.append)), list(map(str, told))


def test_lines_are_numbered_and_keep_their_ends():
    assert read("één\r\ntwee".encode("utf-8-sig")) == ([(1, "één\r\n"), (2, "twee")], [])


def test_windows_is_read_and_told_once():
    found, told = read(b"caf\xe9\ncaf\xe9\n")
    assert found == [(1, "café\n"), (2, "café\n")]
    assert told == ["a.csv:1: not UTF-8, so read as Windows-1252; check the accents, and save it as UTF-8"]


def test_line_in_no_known_encoding_is_left_out():
    found, told = read(b"een\n\x81\xff\ndrie\n")
    assert found == [(1, "een\n"), (3, "drie\n")]
    assert told == ["a.csv:2: characters that are neither UTF-8 nor Windows-1252; save it as UTF-8"]


def test_text_that_came_in_a_wrong_encoding_is_told_once():
    found, told = read("goed\nâ€œWijâ€\nâ€œWijâ€\n".encode())
    assert len(found) == 3
    assert len(told) == 1
    assert told[0].startswith("a.csv:2: read in a wrong encoding before it was saved")


def test_utf16_of_a_spreadsheet_is_read():
    assert read("één\n„twee”\n".encode("utf-16"))[0] == [(1, "één\n"), (2, "„twee”\n")]


def test_half_a_character_of_utf16_is_told():
    assert read(b"\xff\xfea\x00b")[1] == ["a.csv: not a text file; save the text as .txt, in UTF-8"]


@pytest.mark.parametrize(("head", "kind"), [(b"PK\x03\x04", "Word/OpenDocument/ZIP"), (b"%PDF-1.7", "PDF")])
def test_document_under_another_name_is_told(head, kind):
    assert read(head) == ([], [f"a.csv: a {kind} document, not a text; open it and save the text as .txt"])


def test_line_without_end_is_told_and_the_next_is_read(monkeypatch):
    monkeypatch.setattr(lines, "LONGEST", 10)
    found, told = read(b"x" * 35 + b"\ntwee\n")
    assert found == [(2, "twee\n")]
    assert told == ["a.csv:1: a line larger than 0 MB; write one article a line"]
