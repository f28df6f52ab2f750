from pathlib import Path

import pytest

from kantlijn.readers.keys.stray_notes import find_strays


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def told(*files: str) -> list[str]:
    for name in files:
        path = Path("notes") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\nname: Els Prins\n---\n", encoding="utf-8")
    return [str(problem) for problem in find_strays(Path("notes"))]


def test_notes_in_their_places_raise_no_doubt():
    assert (
        told(
            "people/els-prins.md",
            "terms/dijk.md",
            "people/oud/jan.md",
            ".git/x.md",
            "README.md",
            "foto.jpg",
            "brieven/els.txt",
        )
        == []
    )


def test_folder_that_is_not_there_raises_no_doubt():
    assert list(find_strays(Path("none"))) == []


def test_note_beside_the_folders():
    assert told("els-prins.md") == ["notes/els-prins.md: a note that is not read here; put it in people/ or terms/"]


@pytest.mark.parametrize(("name", "near"), [("persons", "people"), ("Personen", "people"), ("begrippen", "terms")])
def test_folder_with_almost_the_right_name(name, near):
    assert told(f"{name}/els.md") == [f"notes/{name}: notes that are not read here; rename the folder to ‘{near}’"]


def test_folder_with_another_name():
    assert told("bruggen/x.md") == ["notes/bruggen: notes that are not read here; put them in people/ or terms/"]
