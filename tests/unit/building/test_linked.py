from collections.abc import Iterator
from pathlib import Path

import pytest

from kantlijn.building.linked import linked_once, read_linked
from kantlijn.cache.store import Store, open_store
from kantlijn.model.reference import Entity, Gazetteer, Glossary, NoteText

LINKED = Gazetteer(
    {"mira-dekkers": Entity("mira-dekkers", "Mira Dekkers", note=NoteText({"nl": "Van de [raad](raad)."}))}
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found, problems = open_store(tmp_path / "kept.sqlite")
    assert problems == []
    yield found
    found.close()


def never() -> tuple[Gazetteer, Glossary]:
    raise AssertionError("linked again")


def test_notes_are_linked_once(store):
    assert linked_once(lambda: (LINKED, Glossary()), b"1", store, "linked") == (LINKED, Glossary())
    assert linked_once(never, b"1", store, "linked") == (LINKED, Glossary())


def test_notes_that_rest_on_something_else_are_linked_anew(store):
    linked_once(lambda: (LINKED, Glossary()), b"1", store, "linked")
    assert linked_once(lambda: (Gazetteer(), Glossary()), b"2", store, "linked") == (Gazetteer(), Glossary())
    assert linked_once(never, b"2", store, "linked") == (Gazetteer(), Glossary())


def test_a_clean_build_links_anew(store):
    linked_once(lambda: (Gazetteer(), Glossary()), b"1", store, "linked")
    assert linked_once(lambda: (LINKED, Glossary()), b"1", store, "linked", clean=True)[0] == LINKED
    assert linked_once(never, b"1", store, "linked")[0] == LINKED


@pytest.mark.parametrize("content", [None, b"", b"\xc1", b"\x93"])
def test_what_cannot_be_read_is_nothing(content):
    assert read_linked(content) is None
