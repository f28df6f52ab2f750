from pathlib import Path

from kantlijn import progress
from kantlijn.progress import count_up, with_bar, with_count

PATHS = [Path("a"), Path("b"), Path("c")]


def test_all_paths_come_through_in_order():
    assert list(with_bar(PATHS)) == PATHS


def test_no_bar_where_the_work_is_short(capsys):
    list(with_bar(PATHS))
    assert capsys.readouterr() == ("", "")


def test_bar_goes_to_standard_error_and_nothing_to_standard_output(capsys, monkeypatch):
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    assert list(with_bar(PATHS)) == PATHS
    assert capsys.readouterr().out == ""


def test_count_shows_nothing_where_output_is_no_terminal_and_nothing_is_lost(capsys, monkeypatch):
    assert count_up(quiet=False) is iter
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    assert list(with_count(iter("abc"))) == ["a", "b", "c"]
    assert capsys.readouterr().out == ""


def test_no_bar_where_output_is_no_terminal():
    assert progress.progress("Lezen", quiet=False) is iter
    assert progress.progress("Lezen", quiet=True) is iter


def test_bar_on_a_terminal(monkeypatch):
    monkeypatch.setattr(progress.sys.stderr, "isatty", lambda: True)
    assert progress.progress("Lezen", quiet=True) is iter
    assert progress.progress("Lezen", quiet=False).keywords == {"doing": "Lezen"}
