from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kantlijn.cli import main
from kantlijn.readers.notes import read_notes

PEOPLE = """person,personLabel,positionLabel,start,startPrecision
http://www.wikidata.org/entity/Q1,Anna Bos,minister van Visserij,2020-05-01T00:00:00Z,11
http://www.wikidata.org/entity/Q1,Anna Bos,Tweede Kamerlid,2017-01-01T00:00:00Z,9
http://www.wikidata.org/entity/Q2,Bram: de Wit,Q12,,
"""


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.kantlijn]\nlanguage = "en"\n', encoding="utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_notes_are_made_that_read_back_as_they_were_meant():
    Path("result.csv").write_text(PEOPLE, encoding="utf-8")
    done = run("import", "people", "result.csv")

    assert done.exit_code == 0
    assert "Notes made: 2, passed over: 1" in done.output
    gazetteer, _, problems = read_notes(Path("notes"))
    assert problems == []
    assert [role.title for role in gazetteer.entities["anna-bos"].roles] == ["Tweede Kamerlid", "minister van Visserij"]
    assert gazetteer.entities["bram-de-wit"].name == "Bram: de Wit"


def test_what_exists_is_kept_and_told():
    Path("notes/people").mkdir(parents=True)
    Path("notes/people/bos.md").write_text("---\nname: Anna Bos\n---\nVan mij.\n", encoding="utf-8")
    Path("result.csv").write_text(PEOPLE, encoding="utf-8")
    done = run("import", "people", "result.csv")

    assert "result.csv:2: ‘Anna Bos’ has a note already: notes/people/bos.md" in done.output
    assert sorted(path.name for path in Path("notes/people").iterdir()) == ["bos.md", "bram-de-wit.md"]
    assert Path("notes/people/bos.md").read_text(encoding="utf-8").endswith("Van mij.\n")


@pytest.mark.parametrize("kind", ["people", "terms"])
@pytest.mark.parametrize("text", ["<html>", '{"results": {"bindings": [{', "a,b\n1,2\n", "a,b\n1\n", ""])
def test_after_a_fault_nothing_is_imported(kind: str, text: str):
    Path("result.csv").write_text(text, encoding="utf-8")
    done = run("import", kind, "result.csv")

    assert done.exit_code == 1
    assert done.output.startswith("result.csv:")
    assert not Path("notes").exists()


def test_terms_are_made():
    Path("terms.csv").write_text("term;soort;uitleg\nAutoriteit Koek;organisatie;Ziet toe op koek\n", encoding="utf-8")
    done = run("import", "terms", "terms.csv")

    assert done.exit_code == 0
    _, glossary, problems = read_notes(Path("notes"))
    assert problems == []
    assert glossary.terms["autoriteit-koek"].kind == "organisation"
    assert glossary.terms["autoriteit-koek"].note.bodies == {"nl": "Ziet toe op koek."}
