from collections.abc import Callable

import pytest

from kantlijn.building import words
from kantlijn.building.words import KeptWords, find_words, place_name
from kantlijn.cache.seeds import findable_name
from kantlijn.cache.store import Store, open_store
from kantlijn.exporters.search.gathering import gather
from kantlijn.model.card import Card
from kantlijn.model.findable import Findable
from kantlijn.model.packing import fingerprint, pack
from kantlijn.model.reference import GlossaryTerm

Texts = dict[str, str]
"""What articles say, by id, the oldest first; after a stroke the ids of their terms."""


@pytest.fixture
def store() -> Store:
    return open_store(None)[0]


def findable(text: str) -> Findable:
    said, _, terms = text.partition("/")
    return Findable(dict.fromkeys(said.split(), 0), tuple(terms.split()), "", "nl")


def card(name: str, text: str) -> Card:
    mark = fingerprint(pack(findable(text)))
    return Card(name, f"{name}.txt", (False, 2024, 1, 1, ""), {}, (), {}, (), b"", b"", b"", mark)


def found(
    store: Store,
    texts: Texts,
    before: Texts | None = None,
    *,
    terms: dict[str, str] | None = None,
    asked: Callable[[str], None] = str,
) -> KeptWords:
    """Find words; those of the articles of before are struck out where they have gone."""
    cards = [card(name, text) for name, text in texts.items()]
    earlier = {findable_name(card(name, text)): pack(findable(text)) for name, text in (before or {}).items()}

    def find(name: str) -> Findable:
        asked(name)
        return findable(texts[name])

    entries = {one: GlossaryTerm(one, name) for one, name in (terms or {}).items()}
    return find_words(store, "words", cards, entries, find, before=earlier.get, clean=False)


def told(kept: KeptWords) -> dict[str, dict[str, list[int]]]:
    return {
        letters: {word: list(codes) for word, codes in kept.places(letters).items()}
        for letters in sorted(kept.beginnings)
    }


def from_nothing(texts: Texts, **more: dict[str, str]) -> dict[str, dict[str, list[int]]]:
    return told(found(open_store(None)[0], texts, **more))


FIRST = {"een": "brug open", "twee": "sluis open", "drie": "brug dicht"}


@pytest.mark.parametrize(
    "now",
    [
        FIRST | {"twee": "kade nat"},
        FIRST | {"vier": "sluis dicht"},
        {"een": "brug open", "twee": "kade open", "drie": "kade dicht", "vier": "brug"},
        {"nul": "pont", **FIRST},
        {"een": "brug open", "drie": "brug dicht"},
        {},
    ],
)
def test_words_are_those_of_all_articles_whatever_came_before(store, now):
    found(store, FIRST)
    kept = found(store, now, FIRST)
    assert told(kept) == from_nothing(now)
    assert {letters: one.mark for letters, one in kept.beginnings.items()} == {
        letters: one.mark for letters, one in found(open_store(None)[0], now).beginnings.items()
    }


def test_unchanged_articles_are_not_asked(store):
    found(store, FIRST)
    asked: list[str] = []
    found(store, FIRST | {"twee": "kade open"}, FIRST, asked=asked.append)
    assert asked == ["twee"]


def test_beginnings_without_a_change_are_left_as_they_are(store, monkeypatch):
    found(store, FIRST)
    kept: list[str] = []
    monkeypatch.setattr(store, "keep_articles", lambda rows: kept.extend(name for name, _ in rows))
    found(store, FIRST | {"twee": "kade open"}, FIRST)
    assert sorted(name[-2:] for name in kept) == ["ka", "sl"]


def test_what_was_noted_before_is_forgotten(store):
    found(store, FIRST)
    kept = found(store, {"een": "brug open"}, FIRST)
    found(store, {"een": "kade"}, {"een": "brug open"})
    assert all(store.article(place_name(letters, one)) is None for letters, one in kept.beginnings.items())


def test_words_that_were_lost_are_found_again(store):
    found(store, FIRST)
    store.drop_all_articles()
    assert told(found(store, FIRST)) == from_nothing(FIRST)
    now = FIRST | {"twee": "brug nat"}
    assert told(found(store, now, FIRST)) == from_nothing(now)


def test_article_of_before_that_was_lost_is_struck_out(store):
    found(store, FIRST)
    now = FIRST | {"twee": "brug nat"}
    assert told(found(store, now)) == from_nothing(now)


def test_another_name_of_a_term_finds_its_articles(store):
    texts = FIRST | {"vier": "water/keersluis"}
    found(store, texts, terms={"keersluis": "keersluis"})
    terms = {"keersluis": "stormsluis"}
    assert told(found(store, texts, terms=terms)) == from_nothing(texts, terms=terms)


def test_many_changes_are_noted_all_together(store, monkeypatch):
    found(store, FIRST)
    monkeypatch.setattr(words, "FEW", 1)
    now = FIRST | {"twee": "kade", "drie": "pont"}
    assert told(found(store, now, FIRST)) == from_nothing(now)


def test_what_another_program_noted_counts_for_nothing(store, monkeypatch):
    found(store, FIRST)
    monkeypatch.setattr(words, "program_print", lambda: b"other")
    asked: list[str] = []
    kept = found(store, {"een": "kade"}, asked=asked.append)
    assert (asked, told(kept)) == (["een"], from_nothing({"een": "kade"}))
    assert store._connection.execute("SELECT count(*) FROM articles").fetchone() == (1,)


def test_numbers_go_from_the_oldest():
    assert told(found(open_store(None)[0], FIRST)) == {
        letters: {word: list(codes) for word, codes in places.items()}
        for letters, places in sorted(gather(findable(text).words for text in FIRST.values()).items())
    }
