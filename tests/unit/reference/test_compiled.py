from pathlib import Path

import pytest

from kantlijn.annotators.matching.phrases import tabulate
from kantlijn.model.collection import Collection
from kantlijn.reference.compiled import open_collection

PEOPLE = """stand: 2025-10
entries:
  - {id: anna-bos, name: Anna Bos, roles: [{role: minister, from: 2020-05}], note: Politica.}
"""
TERMS = "stand: 2025\nentries:\n  - {id: zetel, term: zetel, stand: 2019-03, note: Plaats in een parlement.}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("people/a.yaml", PEOPLE), ("terms/a.yaml", TERMS)):
        (tmp_path / "nl" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "nl" / name).write_text(text, encoding="utf-8")
    return tmp_path / "nl"


def opened(folder: Path, *kept: Path) -> Collection:
    return open_collection(tabulate, folder, kept or (folder.parent / "kept.json",))


def refuse(*_: object) -> None:
    pytest.fail("compiled again")


def test_entries_come_out_as_they_were_written(folder: Path):
    collection = opened(folder)

    (anna,) = collection.named("anna bos")
    assert (anna.name, anna.roles[0].title, str(anna.stand)) == ("Anna Bos", "minister", "2025-10")
    zetel = collection.term("zetel")
    assert zetel
    assert zetel.note.bodies == {"nl": "Plaats in een parlement."}
    assert str(zetel.stand) == "2019-03"
    assert collection.surnamed("bos") == [anna]


def test_what_was_kept_is_used_while_it_is_right(folder: Path):
    first = opened(folder)
    again = open_collection(refuse, folder, (folder.parent / "kept.json",))  # type: ignore[arg-type]

    assert (again.tables, again.stamp) == (first.tables, first.stamp)
    assert again.person("anna-bos") == first.person("anna-bos")


def test_nothing_stale_is_used(folder: Path):
    before = opened(folder)
    (folder / "people/a.yaml").write_text(PEOPLE.replace("Bos", "Vis"), encoding="utf-8")
    after = opened(folder)

    assert (after.named("anna bos"), [one.name for one in after.named("anna vis")]) == ([], ["Anna Vis"])
    assert before.stamp != after.stamp


@pytest.mark.parametrize("change", [lambda content: content[:-20], lambda _: b"", lambda _: b"{}"])
def test_a_broken_file_is_made_anew(folder: Path, change):
    kept = folder.parent / "kept.json"
    whole = opened(folder).tables
    kept.write_bytes(change(kept.read_bytes()))

    assert opened(folder).tables == whole


def test_it_is_kept_where_it_may_be_written_or_nowhere(folder: Path, tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    second = tmp_path / "site" / "reference.json"

    assert opened(folder, blocked / "x.json", second).person("anna-bos")
    assert second.is_file()
    assert opened(folder, blocked / "x.json").person("anna-bos")
    assert sorted(path.name for path in second.parent.iterdir()) == ["reference.json"]
