from pathlib import Path

import pytest
from click.testing import CliRunner

from kantlijn.cli import main
from kantlijn.commands import listing
from kantlijn.model.reference import Entity, GlossaryTerm, NoteText, Role

PEOPLE = [
    Entity("anna-bos", "Anna Bos", roles=(Role("minister", "ABC"),)),
    Entity("bo-vis", "Bo Vis", origin="reference"),
]
TERMS = [GlossaryTerm("zetel", "zetel", note=NoteText({"nl": "Plaats in een raad."}), origin="reference")]


@pytest.fixture(autouse=True)
def _known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.kantlijn]\nlanguage = "en"\n', encoding="utf-8")
    monkeypatch.setattr(listing, "known_entries", lambda *_: (PEOPLE, TERMS))


def lines(*arguments: str) -> list[str]:
    return CliRunner().invoke(main, ["list", *arguments]).output.splitlines()


def test_people_are_listed_with_functions_and_origin():
    assert lines("people") == [
        "anna-bos  Anna Bos: minister (ABC)  [own note]",
        "bo-vis  Bo Vis:   [reference]",
        "Found: 2",
    ]


def test_a_word_chooses_by_name_and_function():
    assert lines("people", "MINISTER")[-1] == "Found: 1"
    assert lines("people", "vis")[0].startswith("bo-vis")
    assert lines("people", "paus") == ["Found: 0"]


def test_terms_are_listed_with_their_text():
    assert lines("terms", "raad") == ["zetel  zetel: Plaats in een raad.  [reference]", "Found: 1"]
