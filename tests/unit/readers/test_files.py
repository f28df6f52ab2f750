from pathlib import Path

import pytest

from kantlijn.readers.files import LIMIT, decode_text, read_text


def read(tmp_path: Path, content: bytes) -> tuple[str | None, list[str]]:
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    text, problems = read_text(path, "seeds/x.txt")
    return text, [f"{problem.severity} {problem}" for problem in problems]


def test_utf8_is_read_as_it_is(tmp_path):
    assert read(tmp_path, "Eén brug\r\n\u00a0in Zaltveen\n".encode()) == ("Eén brug\r\n\u00a0in Zaltveen\n", [])


def test_byte_order_mark_is_no_part_of_the_text(tmp_path):
    assert read(tmp_path, b"\xef\xbb\xbfDe brug") == ("De brug", [])


def test_composed_and_decomposed_accents_are_kept_apart(tmp_path):
    assert read(tmp_path, "é e\u0301".encode())[0] == "é e\u0301"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_with_mark_is_read(tmp_path, encoding):
    assert read(tmp_path, "\ufeffDe brug is één".encode(encoding)) == ("De brug is één", [])


def test_utf16_without_mark_is_no_text(tmp_path):
    message = "fault seeds/x.txt: not a text file; save the text as .txt, in UTF-8"
    assert read(tmp_path, "De brug".encode("utf-16-le")) == (None, [message])


def test_half_a_character_of_utf16_is_no_text(tmp_path):
    assert read(tmp_path, b"\xff\xfeD\x00e")[0] is None


def test_windows_1252_is_read_with_a_doubt_on_its_line(tmp_path):
    text, problems = read(tmp_path, "De brug\nis één “brug”".encode("cp1252"))
    assert text == "De brug\nis één “brug”"
    assert problems == [
        "doubt seeds/x.txt:2: not UTF-8, so read as Windows-1252; check the accents, and save it as UTF-8"
    ]


def test_bytes_of_no_encoding_are_a_fault(tmp_path):
    message = "fault seeds/x.txt:1: characters that are neither UTF-8 nor Windows-1252; save it as UTF-8"
    assert read(tmp_path, b"De \x81brug") == (None, [message])


@pytest.mark.parametrize("content", [b"", b" \n\n", b"\xef\xbb\xbf"])
def test_file_without_words_is_empty(tmp_path, content):
    assert read(tmp_path, content) == (None, ["fault seeds/x.txt: empty file; write the text in it, or remove it"])


def test_binary_file_is_no_text(tmp_path):
    message = "fault seeds/x.txt: not a text file; save the text as .txt, in UTF-8"
    assert read(tmp_path, b"GIF89a\x00\x01") == (None, [message])


def test_renamed_document_is_named(tmp_path):
    message = "fault seeds/x.txt: a PDF document, not a text; open it and save the text as .txt"
    assert read(tmp_path, b"%PDF-1.7\n") == (None, [message])


def test_large_file_is_not_read(tmp_path):
    path = tmp_path / "x.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT * 10)
    text, problems = read_text(path, "seeds/x.txt")
    assert text is None
    assert [str(problem) for problem in problems] == ["seeds/x.txt: larger than 5 MB; give each article its own file"]


def test_file_of_the_largest_size_is_read(tmp_path):
    assert read(tmp_path, b"a" * LIMIT)[1] == []


def test_missing_file_is_a_fault(tmp_path):
    text, problems = read_text(tmp_path / "y.txt", "seeds/y.txt")
    assert text is None
    message = "seeds/y.txt: cannot be read (No such file or directory); check that you may open it"
    assert [str(problem) for problem in problems] == [message]


def test_folder_is_no_file(tmp_path):
    text, problems = read_text(tmp_path, "seeds/x.txt")
    assert text is None
    assert [str(problem) for problem in problems] == ["seeds/x.txt: not a file; put a text file in its place"]


def test_text_that_came_in_a_wrong_encoding_is_told():
    text, problems = decode_text("Kop\n\nâ€œWij zijn klaarâ€\x9d, zegt ze.".encode(), "seeds/x.txt")
    assert text
    assert [f"{problem.severity} {problem}" for problem in problems] == [
        "doubt seeds/x.txt:3: read in a wrong encoding before it was saved: ‘â€œ’; "
        "copy the text once more, or correct these signs"
    ]


def test_rare_letters_are_no_sign_of_a_wrong_encoding():
    assert decode_text("Âne, Ã en château, â€".encode(), "seeds/x.txt")[1] == []
