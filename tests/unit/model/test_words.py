from array import array

import pytest

from kantlijn.model.watched import Key
from kantlijn.model.words import Beginning, NoWords, WatchedWords


class Some:
    """Words of one beginning; finding them looks at a person."""

    scale = 0

    def __init__(self, seen: set[Key]) -> None:
        seen.add(("person", "mira-dekkers"))
        self.beginnings = {"br": Beginning(b"1", 9, ("brug",))}

    def places(self, _letters: str) -> dict[str, "array[int]"]:
        return {"brug": array("I", [4])}


@pytest.fixture
def seen() -> set[Key]:
    return set()


def test_places_are_noted_and_what_it_took_to_find_them_is_not(seen):
    words = WatchedWords(lambda: Some(seen), seen)
    seen.add(("article", "brug"))
    assert list(words.places("br")["brug"]) == [4]
    assert seen == {("article", "brug"), ("words", "br")}


def test_beginnings_are_told_without_a_note(seen):
    words = WatchedWords(lambda: Some(seen), seen)
    assert list(words.beginnings) == ["br"]
    assert not seen


def test_fingerprint_is_that_of_a_beginning(seen):
    words = WatchedWords(lambda: Some(seen), seen)
    assert (words.print_of("br"), words.print_of("sl")) == (b"1", b"")


def test_words_are_found_when_they_are_asked_for(seen):
    WatchedWords(lambda: Some(seen), seen)
    assert not seen
    assert NoWords().places("br") == {}
