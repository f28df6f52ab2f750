import sqlite3
from pathlib import Path

import pytest

from kantlijn.cache.store import Store, open_store


def opened(path: Path | None, **how: bool | float) -> tuple[Store, list[str]]:
    found, problems = open_store(path, **how)
    return found, [str(problem) for problem in problems]


def filled(path: Path) -> Path:
    found, problems = opened(path)
    assert problems == []
    found.keep_articles([("a", b"artikel")])
    found.keep_state("s", b"stand")
    found.close()
    return path


def test_what_is_kept_is_there_the_next_time(tmp_path):
    found, _ = opened(filled(tmp_path / "diep" / "cache.sqlite"))
    assert (found.state("s"), found.article("a"), found.state("x"), found.article("x")) == (
        b"stand",
        b"artikel",
        None,
        None,
    )


def test_dropped_article_is_gone(tmp_path):
    found, _ = opened(filled(tmp_path / "cache.sqlite"))
    found.drop_articles(["a"])
    assert found.article("a") is None


def test_without_a_path_it_passes():
    found, problems = opened(None)
    found.keep_articles([("a", b"artikel")])
    assert (found.article("a"), problems) == (b"artikel", [])


def test_spoilt_cache_of_ours_is_made_anew(tmp_path):
    path = filled(tmp_path / "cache.sqlite")
    path.write_bytes(path.read_bytes()[:90] + b"\xff" * 9000)
    found, problems = opened(path)
    assert [problem.rpartition("; ")[2] for problem in problems] == ["it was made anew"]
    assert found.state("s") is None
    found.keep_state("s", b"nieuw")
    assert found.state("s") == b"nieuw"


@pytest.mark.parametrize("content", [b"Lieve lezer,\n" * 99, b"SQLite format 3\0" + b"x" * 99])
def test_file_of_somebody_else_is_left_alone(tmp_path, content):
    path = tmp_path / "brief.txt"
    path.write_bytes(content)
    found, problems = opened(path, ours=False)
    remedy = "name another file with --cache, for this one was left alone"
    assert [problem.rpartition("; ")[2] for problem in problems] == [remedy]
    found.keep_state("s", b"stand")
    assert (found.state("s"), path.read_bytes()) == (b"stand", content)


def test_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "van-een-ander.sqlite"
    other = sqlite3.connect(path)
    other.executescript("CREATE TABLE lezers (naam TEXT); INSERT INTO lezers VALUES ('Els');")
    other.close()
    _, problems = opened(path, ours=False)
    assert "not a cache of Kantlijn's" in problems[0]
    with sqlite3.connect(path) as other:
        assert other.execute("SELECT naam FROM lezers").fetchall() == [("Els",)]
    other.close()


def test_cache_of_another_version_is_made_anew_wherever_it_stands(tmp_path):
    path = filled(tmp_path / "cache.sqlite")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    found, problems = opened(path, ours=False)
    assert problems == [f"{path}: the cache cannot be used (of another version); it was made anew"]
    assert found.state("s") is None


def test_cache_that_another_build_holds_is_done_without(tmp_path):
    path = filled(tmp_path / "cache.sqlite")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    found, problems = opened(path, patience=0)
    remedy = "see that it is free and can be written, or name another one"
    assert problems == [f"{path}: the cache cannot be used (database is locked); {remedy}"]
    found.keep_state("s", b"stand")
    assert found.state("s") == b"stand"
    holder.execute("ROLLBACK")
    holder.close()
    assert opened(path)[0].state("s") == b"stand"


def test_folder_in_its_place_is_told(tmp_path):
    (tmp_path / "cache.sqlite").mkdir()
    found, problems = opened(tmp_path / "cache.sqlite")
    assert len(problems) == 1
    assert found.state("s") is None


def test_table_that_vanishes_is_noted_and_the_file_removed_at_the_end(tmp_path):
    found, _ = opened(filled(tmp_path / "cache.sqlite"))
    found.close()
    assert found.state("s") is None
    assert found.broken


def test_all_articles_can_be_forgotten(tmp_path):
    found, _ = opened(filled(tmp_path / "cache.sqlite"))
    found.drop_all_articles()
    assert (found.state("s"), found.article("a")) == (b"stand", None)
