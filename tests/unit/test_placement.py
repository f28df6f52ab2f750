from pathlib import Path

import pytest

from kantlijn.model.settings import Settings
from kantlijn.placement import find_misplaced, folders


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("seeds", "notes"):
        Path(name).mkdir()


def told(**settings: Path) -> list[str]:
    return [str(problem) for problem in find_misplaced(Settings(**settings))]


@pytest.mark.parametrize("out", ["site", "elsewhere/site", "../site", ".kantlijn/preview", "seedsite"])
def test_site_beside_its_sources_is_right(out):
    assert told(out=Path(out)) == []


@pytest.mark.parametrize("out", ["seeds", "seeds/site", "notes/../seeds"])
def test_site_inside_its_seeds_would_be_read_as_articles(out):
    assert told(out=Path(out)) == [
        f"{out}: the site and seeds, of which it is made, lie in one another; choose another folder with --out"
    ]


def test_site_around_its_sources_is_told_for_each():
    assert len(told(out=Path())) == 2
    assert len(told(out=Path(".."))) == 2


def test_hidden_folder_of_the_seeds_may_hold_the_preview():
    assert told(seeds=Path(), out=Path(".kantlijn/preview"), notes=Path("none")) == []


def test_folders_that_a_site_may_do_without():
    assert told(notes=Path("none"), templates=Path("none"), static=Path("none")) == []


def test_missing_seeds_are_a_fault():
    assert told(seeds=Path("none")) == [
        "none: no such folder; make it and put a text in it, or name another one with --seeds"
    ]


@pytest.mark.parametrize("name", ["seeds", "notes", "templates", "static"])
def test_file_where_a_folder_must_be(name):
    Path("file").write_text("", encoding="utf-8")
    assert told(**{name: Path("file")}) == ["file: not a folder; put a folder in its place, or choose another one"]


def test_templates_of_the_site_go_before_the_packages(tmp_path):
    own = tmp_path / "templates"
    own.mkdir()
    first, *_ = folders("templates", own)
    assert first == own
    assert (folders("templates", tmp_path / "none")[0] / "article.html").exists()
