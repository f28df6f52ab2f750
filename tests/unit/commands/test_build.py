from pathlib import Path

import pytest
from click.testing import CliRunner

from kantlijn.building import build, unchanged
from kantlijn.cli import main

TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Ja”, klinkt het.\n"


@pytest.fixture(autouse=True)
def _in_a_site_of_one_article(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/brug.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(unchanged, "is_settled", lambda *_: True)


def run(*words: str) -> tuple[str, str, int]:
    result = CliRunner().invoke(main, ["build", *words], catch_exceptions=False)
    return result.stdout, result.stderr, result.exit_code


def test_nothing_changed_tells_the_same_and_builds_nothing(monkeypatch):
    first = run()
    assert first[1] != ""
    monkeypatch.setattr(build, "build", None)
    assert run() == first
    assert run("--quiet") == ("", "", 0)


def test_edit_builds():
    run()
    Path("seeds/brug.txt").write_text(TEXT.replace("open", "dicht"), encoding="utf-8")
    run()
    assert "dicht" in Path("site/artikelen/brug.html").read_text(encoding="utf-8")


def test_clean_builds_though_nothing_changed():
    run()
    before = Path("site/index.html").stat().st_mtime_ns
    run("--clean")
    assert Path("site/index.html").stat().st_mtime_ns != before
