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


def test_a_link_to_no_note_is_told_with_and_without_the_collection(tmp_path: Path):
    terms = tmp_path / "terms"
    terms.mkdir()
    text = "---\nterm: koek\n---\nZie [de autoriteit](autoriteit-koek) en [het deeg](deeg).\n"
    (terms / "koek.md").write_text(text, encoding="utf-8")
    reference, _ = knowledge.read_reference(tmp_path)

    def told(*, on: bool) -> list[object]:
        _, problems = knowledge.with_collection(reference, Settings(notes=tmp_path, reference=on))
        return [(problem.line, problem.values["id"]) for problem in problems]

    assert told(on=True) == [(4, "deeg")]
    assert told(on=False) == [(4, "autoriteit-koek"), (4, "deeg")]
