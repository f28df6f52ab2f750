from pathlib import Path

import pytest

from kantlijn.aggregate import clippings_of
from kantlijn.building import reading, rows
from kantlijn.building.archive import Archive, read_archive
from kantlijn.building.kept_articles import names_of
from kantlijn.cache.seeds import article_name, findable_name
from kantlijn.cache.store import Store, open_store
from kantlijn.exporters.search.findables import findable_of
from kantlijn.model.settings import Settings

TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt Mira Dekkers.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(TEXT, encoding="utf-8")
    return Settings(seeds=tmp_path / "seeds", notes=tmp_path / "notes", out=tmp_path / "site")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "cache.sqlite")[0]


def read(settings: Settings, store: Store, **how: bool) -> Archive:
    return read_archive(settings, store, iter, **how)[0]


def test_known_article_is_not_read_again(settings, store, monkeypatch):
    read(settings, store)
    monkeypatch.setattr(rows, "make_row", None)
    assert read(settings, store).fetchers.fetch("brug").quotations


def test_clean_reads_everything(settings, store, monkeypatch):
    read(settings, store)
    monkeypatch.setattr(rows, "make_row", None)
    assert read(settings, store, clean=True).cards == ()


def test_seed_on_which_we_break_down_is_told_and_tried_again(settings, store, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(rows, "make_row", None)
        archive, problems = read_archive(settings, store, iter)
    assert (archive.cards, [problem.source for problem in problems]) == ((), [str(settings.seeds / "brug.txt")])
    assert len(read(settings, store).cards) == 1


def test_article_lost_from_the_cache_is_made_again(settings, store):
    archive = read(settings, store)
    store.drop_articles([article_name(card) for card in archive.cards])
    assert archive.fetchers.fetch("brug").article.title == "Brug gaat open"


@pytest.mark.parametrize("clean", [True, False])
def test_articles_of_another_program_and_those_passed_over_are_forgotten(settings, store, monkeypatch, clean):
    (card,) = read(settings, store).cards
    if not clean:
        monkeypatch.setattr(reading, "program_print", lambda: b"another")
    (settings.seeds / "brug.txt").write_text(TEXT.replace("open", "dicht"), encoding="utf-8")
    read(settings, store, clean=clean)
    names = article_name(card), findable_name(card)
    assert [store.article(name) for name in names] == [None, None]


def test_article_that_is_no_more_is_forgotten(settings, store):
    (card,) = read(settings, store).cards
    names = names_of([card])
    assert all(map(store.article, names))
    (settings.seeds / "brug.txt").unlink()
    assert read(settings, store).cards == ()
    assert not any(map(store.article, names))


def test_what_is_kept_and_was_damaged_is_made_again(settings, store):
    archive = read(settings, store)
    (card,) = archive.cards
    store.keep_articles([(name, b"damaged") for name in names_of([card])])
    assert archive.fetchers.findable("brug") == findable_of(archive.fetchers.fetch("brug"))
    assert archive.fetchers.clippings("brug") == clippings_of(archive.fetchers.fetch("brug"))
