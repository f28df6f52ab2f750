from pathlib import Path

import pytest

from kantlijn.readers.keys.note_links import find_dead_links
from kantlijn.readers.notes import read_notes


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Read notes of these texts, and give the doubts on their links; `belet` alone is known elsewhere."""
    monkeypatch.chdir(tmp_path)

    def tell(**texts: str) -> list[str]:
        folder = Path("notes")
        for name, text in texts.items():
            path = folder / "terms" / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"---\nterm: {name}\n---\n{text}\n", encoding="utf-8")
        _, glossary, problems = read_notes(folder)
        assert problems == []
        return [str(doubt) for doubt in find_dead_links([*glossary.terms.values()], "belet".__eq__, folder)]

    return tell


def test_link_to_an_id_that_nobody_bears_is_told_with_its_line(told):
    assert told(sluis="Laat boten door.\n\nZie [de kolk](kolk).") == [
        "notes/terms/sluis.md:6: a link to ‘kolk’, which is the id of no note; look it up with ‘list’"
    ]


def test_near_miss_is_told(told):
    assert told(keersluis="Houdt water tegen.", kade="Zie [sluis](kersluis).") == [
        "notes/terms/kade.md:4: a link to ‘kersluis’, which is the id of no note; did you mean ‘keersluis’?"
    ]


def test_link_is_told_once_and_in_the_english_text_too(told):
    assert len(told(sluis="Zie [kolk](kolk) en [kolken](kolk).\n\n--- en\nSee [the basin](bekken).")) == 2


@pytest.mark.parametrize("address", ["belet", "sluis", "https://krant.example/kolk", "#kolk", "kolk.html"])
def test_other_links_are_left_alone(told, address):
    assert told(sluis=f"Zie [daar]({address}).") == []
