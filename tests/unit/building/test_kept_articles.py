from pathlib import Path

import pytest

from kantlijn.aggregate import clippings_of
from kantlijn.building.archive import read_archive
from kantlijn.building.kept_articles import PARTS, KeptArticles, names_of
from kantlijn.building.rows import Packed
from kantlijn.cache.seeds import findable_name
from kantlijn.cache.store import Store, open_store
from kantlijn.exporters.search.findables import findable_of
from kantlijn.model.card import Card
from kantlijn.model.settings import Settings
from kantlijn.model.shelf import no_words

PACKED = Packed(b"article", b"clippings", b"findable")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "cache.sqlite")[0]


@pytest.fixture
def card(tmp_path: Path, store: Store) -> Card:
    (tmp_path / "seeds").mkdir()
    text = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt Mira Dekkers.\n"
    (tmp_path / "seeds" / "brug.txt").write_text(text, encoding="utf-8")
    folders = {"seeds": tmp_path / "seeds", "notes": tmp_path / "notes", "out": tmp_path / "site"}
    (card,) = read_archive(Settings(**folders), store, iter)[0].cards
    return card


def never(card: Card) -> Packed:
    raise AssertionError(card)


def test_what_was_just_made_is_there_before_it_is_kept(card, store):
    store.drop_all_articles()
    articles = KeptArticles(store)
    articles.put(card, PACKED)
    assert [articles.get(part.name_of(card)) for part in PARTS] == list(PACKED)
    assert not any(map(store.article, names_of([card])))
    articles.keep()
    assert [store.article(part.name_of(card)) for part in PARTS] == list(PACKED)


def test_a_little_that_is_refused_is_held_fast(card, store, monkeypatch):
    articles = KeptArticles(store)
    articles.put(card, PACKED)
    monkeypatch.setattr(Store, "keep_articles", lambda *_: False)
    articles.keep()
    assert articles.get(findable_name(card)) == PACKED.findable


def test_words_of_an_article_that_is_no_more_can_still_be_struck_out(card, store):
    articles = KeptArticles(store)
    name = findable_name(card)
    before = store.article(name)
    articles.drop(names_of([card]))
    assert (store.article(name), articles.of_last_build(name)) == (None, before)


def test_what_is_intact_is_fetched_and_not_made_again(card, store):
    fetchers = KeptArticles(store).fetchers([card], never, no_words)
    assert fetchers.fetch("brug").article.title == "Brug gaat open"
    assert fetchers.findable("brug") == findable_of(fetchers.fetch("brug"))
    assert fetchers.clippings("brug") == clippings_of(fetchers.fetch("brug"))
