import os
from pathlib import Path

import pytest
from previews import WORDS

from kantlijn.server.saving import LARGEST, base_of, save_marks

MARKS = 'marks:\n  - {exact: "De brug", speaker: unknown}\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "brug.marks.yaml"


def test_file_is_made_where_there_was_none(path):
    assert save_marks(path, MARKS, base_of(""), WORDS).status == 200
    assert path.read_text(encoding="utf-8") == MARKS


def test_file_is_replaced_with_its_mode_and_ends_of_lines(path):
    path.write_bytes(b"# from Els\r\nmarks: []\r\n")
    path.chmod(0o640)
    assert save_marks(path, f"# from Els\n{MARKS}", base_of("# from Els\nmarks: []\n"), WORDS).status == 200
    assert path.read_bytes() == f"# from Els\n{MARKS}".replace("\n", "\r\n").encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("before", ["checked: Els, 2024\n", "marks: [\n"])
def test_file_that_says_something_else_by_now_stays(path, before):
    path.write_text(before, encoding="utf-8")
    assert save_marks(path, MARKS, base_of(""), WORDS).status == 409
    assert path.read_text(encoding="utf-8") == before


def test_file_that_went_meanwhile_is_not_made_anew(path):
    assert save_marks(path, MARKS, base_of(MARKS), WORDS).status == 409
    assert not path.exists()


def test_file_that_cannot_be_read_or_is_a_link_stays(path, tmp_path):
    path.write_bytes(b"\xff")
    assert save_marks(path, MARKS, base_of(""), WORDS).status == 409
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere.yaml")
    assert save_marks(path, MARKS, base_of(""), WORDS).status == 409
    assert not (tmp_path / "elsewhere.yaml").exists()


@pytest.mark.parametrize("text", ["- a list", "marks: [", "marks: 3", "# " + "x" * LARGEST])
def test_what_is_no_marks_file_is_not_written(path, text):
    assert save_marks(path, text, base_of(""), WORDS).told == "Not saved: that would be no marks file"
    assert not path.exists()


def test_full_disk_leaves_the_file_and_nothing_beside_it(path, monkeypatch):
    path.write_text(MARKS, encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert save_marks(path, "marks: []\n", base_of(MARKS), WORDS).told == "Not saved: No space left on device"
    assert path.read_text(encoding="utf-8") == MARKS
    assert list(path.parent.iterdir()) == [path]
