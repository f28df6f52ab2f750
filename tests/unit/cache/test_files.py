import os
from pathlib import Path

import pytest

from kantlijn.cache.files import ABSENT, SLACK, digest_of, is_settled, stat_of, stats_in


def test_file_that_is_not_there_is_absent(tmp_path):
    assert stat_of(tmp_path / "geen.txt") == ABSENT


def test_changed_file_has_another_stat(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("een")
    before = stat_of(path)
    path.write_text("twee")
    assert stat_of(path) != before


def test_only_what_changed_well_before_a_build_is_settled(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("een")
    stat = stat_of(path)
    assert not is_settled(stat, stat.changed + SLACK)
    assert is_settled(stat, stat.changed + SLACK + 1)


def test_hidden_files_are_passed_over(tmp_path):
    for name in ("a.txt", ".a.txt.swp", "regio/b.txt", ".git/c.txt", "__pycache__/d.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = {Path(path).relative_to(tmp_path).as_posix() for path in stats_in(tmp_path)}
    assert found == {"a.txt", "regio/b.txt"}


def test_folder_that_is_not_there_has_no_files(tmp_path):
    assert stats_in(tmp_path / "geen") == {}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes")
def test_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pijp.txt")
    assert digest_of([tmp_path / "pijp.txt"]) == digest_of([tmp_path / "geen.txt"])


def test_digest_tells_contents_and_absence_apart(tmp_path):
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_text("ab")
    digests = [digest_of([one, other])]
    other.write_text("")
    digests.append(digest_of([one, other]))
    one.write_text("a")
    other.write_text("b")
    digests.append(digest_of([one, other]))
    assert len(set(digests)) == 3
