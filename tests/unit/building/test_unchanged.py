import os
from pathlib import Path

import pytest

from kantlijn.building.build import build
from kantlijn.building.unchanged import Look, in_words, look_around, recall, remember, sources_now
from kantlijn.cache.files import SLACK
from kantlijn.cache.place import Cache
from kantlijn.model.problem import doubt
from kantlijn.model.settings import Settings

TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt Mira Dekkers.\n"
HOW = {"strict": False}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(TEXT, encoding="utf-8")
    return Settings(seeds=tmp_path / "seeds", notes=tmp_path / "notes", out=tmp_path / "site", reference=False)


def built(settings: Settings) -> Path:
    """Build a site whose sources are older than the build, and remember it."""
    path = settings.out.parent / "cache.sqlite"
    began, sources = look_around(settings)
    outcome = build(settings, cache=Cache(path))
    later = began + 2 * SLACK
    remember(path, settings, HOW, before=(later, sources), told=(outcome.problems, "Klaar.", str))
    return path


def found(settings: Settings, path: Path) -> Look | None:
    return recall(path, settings, HOW, sources_now(settings))


def test_site_as_it_was_left_is_told_again(settings):
    look = found(settings, built(settings))
    assert look
    assert (look.problems, look.done) == ((), "Klaar.")


def test_every_change_of_a_source_counts(settings):
    path = built(settings)
    (settings.seeds / "sluis.txt").write_text(TEXT, encoding="utf-8")
    assert found(settings, path) is None


def test_change_of_a_page_counts(settings):
    path = built(settings)
    os.utime(settings.out / "index.html", ns=(1, 1))
    assert found(settings, path) is None


def test_other_settings_or_another_way_to_build_count(settings):
    path = built(settings)
    assert recall(path, Settings(**{**vars_of(settings), "title": "De Rietbode"}), HOW, sources_now(settings)) is None
    assert recall(path, settings, {"strict": True}, sources_now(settings)) is None


def vars_of(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in Settings.__slots__}


def test_source_that_changed_while_the_site_was_built_counts(settings):
    path = settings.out.parent / "cache.sqlite"
    before = look_around(settings)
    build(settings, cache=Cache(path))
    remember(path, settings, HOW, before=before, told=((), "Klaar.", str))
    assert found(settings, path) is None


def test_cache_that_is_not_there_or_spoilt_knows_nothing(settings, tmp_path):
    assert found(settings, tmp_path / "geen.sqlite") is None
    (tmp_path / "brief.txt").write_text("Lieve lezer,")
    assert found(settings, tmp_path / "brief.txt") is None


def test_doubt_keeps_its_words():
    worded = in_words(doubt("a.txt", 3, "%(n)s%% odd", "mend %(n)s", n=5), str)
    assert str(worded) == "a.txt:3: 5% odd; mend 5"
