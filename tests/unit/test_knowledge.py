from pathlib import Path

import pytest
from explained import collection_of, person, role, term

from kantlijn import knowledge
from kantlijn.model.settings import Settings

MINISTER, BODY = person("Anneke Graafhuis", role("minister van Justitie")), term("Autoriteit Koek")


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch):
    collection = collection_of(MINISTER, BODY)
    monkeypatch.setattr(knowledge, "open_collection", lambda _: collection)


def test_the_collection_is_off_by_setting(tmp_path: Path):
    reference, _ = knowledge.read_reference(tmp_path)
    settings = Settings(reference=False)
    assert knowledge.with_collection(reference, settings) == (reference, [])


def test_an_id_that_hides_nothing_is_told(tmp_path: Path):
    reference, _ = knowledge.read_reference(tmp_path)
    found, problems = knowledge.with_collection(reference, Settings(hide=("anneke-graafhuis", "graafhuis")))

    assert found.known.collection.person("anneke-graafhuis") is None
    assert [str(problem) for problem in problems] == [
        "pyproject.toml: ‘hide’ names ‘graafhuis’, which the reference does not have; look it up with ‘list’"
    ]
