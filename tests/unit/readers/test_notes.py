from pathlib import Path

import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Gazetteer, Glossary, Role
from kantlijn.readers.notes import read_notes

PRINS = """---
name: Els Prins
aliases: [Els M. Prins]
roles:
  - {role: wethouder van Zaltveen, party: Veerpartij, from: 2022-05, until: 2024-11-30}
  - role: burgemeester van Zaltveen
    from: 2024-12-01
links: {wikidata: Q12, site: "https://prins.example"}
---
Bestuurder uit *Zaltveen*.

--- en
Administrator.
"""


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def reading(files: dict[str, str]) -> tuple[Gazetteer, Glossary, list[str]]:
        for name, text in files.items():
            path = Path("notes", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        gazetteer, glossary, problems = read_notes(Path("notes"))
        return gazetteer, glossary, [f"{problem.severity} {problem}" for problem in problems]

    return reading


def test_person_is_read(read):
    gazetteer, _, problems = read({"people/els-prins.md": PRINS})
    person = gazetteer.entities["els-prins"]
    assert problems == []
    assert (person.name, person.aliases, person.file) == ("Els Prins", ("Els M. Prins",), "notes/people/els-prins.md")
    assert person.roles == (
        Role("wethouder van Zaltveen", "Veerpartij", PartialDate(2022, 5), PartialDate(2024, 11, 30)),
        Role("burgemeester van Zaltveen", None, PartialDate(2024, 12, 1)),
    )
    assert dict(person.links) == {"wikidata": "Q12", "site": "https://prins.example"}
    assert dict(person.note.bodies) == {"nl": "Bestuurder uit *Zaltveen*.", "en": "Administrator."}


def test_term_is_read(read):
    _, glossary, problems = read(
        {"terms/pont.md": "---\nterm: pont\naliases: [veer]\nforms: [ponten]\ncompounds: true\n---\nEen boot.\n"}
    )
    term = glossary.terms["pont"]
    assert problems == []
    assert (term.term, term.aliases, term.forms, term.kind, term.compounds) == (
        "pont",
        ("veer",),
        ("ponten",),
        "term",
        True,
    )
    assert term.note.in_language("en") == "Een boot."


def test_people_and_terms_are_in_order_of_id(read):
    text = "---\nname: {}\n---\n"
    gazetteer, _, _ = read({f"people/{name}.md": text.format(name) for name in ("c-a", "a-b", "a")})
    assert list(gazetteer.entities) == ["a", "a-b", "c-a"]


def test_missing_folders_hold_nothing(tmp_path):
    assert read_notes(tmp_path / "notes") == (Gazetteer(), Glossary(), [])


def test_hidden_files_and_folders_are_passed_over(read):
    gazetteer, _, problems = read({"people/.els.md": "x", "people/oud/els.md": "x"})
    assert (gazetteer, problems) == (Gazetteer(), [])


def test_all_faults_of_all_notes_are_told_at_once(read):
    _, _, problems = read(
        {
            "people/a.md": "---\nnaam: Els\nroles:\n  - {from: 2024-02-31, rol: x}\n---\n",
            "people/b.md": "---\nname: [Els]\naliases: Prins\nroles: [minister]\nlinks: {site: prins}\n---\n",
            "terms/c.md": "---\nkind: ding\ncompounds: 3\n---\nTekst.",
        }
    )
    assert problems == [
        "fault notes/people/a.md:2: unknown key ‘naam’; did you mean ‘name’?",
        "fault notes/people/a.md:1: ‘name’ is missing; add ‘name: ...’",
        "fault notes/people/a.md:4: unknown key ‘rol’; did you mean ‘role’?",
        "fault notes/people/a.md:4: ‘2024-02-31’ is no date for ‘from’; write it as 2024, 2024-07 or 2024-07-02",
        "fault notes/people/a.md:4: ‘role’ is missing; add ‘role: ...’",
        "fault notes/people/b.md:2: ‘name’ is no text; write one value",
        "fault notes/people/b.md:3: ‘aliases’ is no list; write it as [one, two]",
        "fault notes/people/b.md:4: a role that is no list of keys; write it as {role: ..., from: 2024-07}",
        "fault notes/people/b.md:5: ‘prins’ is no web address; write it whole, with https://",
        "fault notes/terms/c.md:1: ‘term’ is missing; add ‘term: ...’",
        "fault notes/terms/c.md:2: ‘kind’ cannot be ‘ding’; use one of: term, organisation, place, work",
        "fault notes/terms/c.md:3: ‘compounds’ is ‘3’, which is neither true nor false; write true or false",
    ]


def test_role_that_ends_before_it_begins_is_a_fault(read):
    _, _, problems = read({"people/a.md": "---\nname: A\nroles:\n  - {role: x, from: 2024, until: 2023-12}\n---\n"})
    assert problems == ["fault notes/people/a.md:4: a role that ends before it begins; correct ‘from’ or ‘until’"]


def test_role_within_one_month_is_no_fault(read):
    _, _, problems = read(
        {"people/a.md": "---\nname: A\nroles:\n  - {role: x, from: 2024-07, until: 2024-07-01}\n---\n"}
    )
    assert problems == []


def test_number_is_no_name_of_a_person_but_may_be_a_term(read):
    gazetteer, glossary, problems = read(
        {"people/a.md": "---\nname: 112\n---\n", "terms/b.md": "---\nterm: 112\n---\nAlarmnummer."}
    )
    assert problems == ["fault notes/people/a.md:2: ‘112’ is no name; write it in letters"]
    assert (list(gazetteer.entities), glossary.terms["b"].term) == ([], "112")


def test_file_name_that_cannot_be_an_id_is_a_fault(read):
    _, _, problems = read({"people/Els Prins.md": "---\nname: Els Prins\n---\n"})
    assert problems == [
        "fault notes/people/Els Prins.md: the file name is the id, and ‘Els Prins’ cannot be one; "
        "rename it to ‘els-prins.md’"
    ]


def test_note_without_front_matter_is_a_fault(read):
    _, _, problems = read({"people/a.md": "Els Prins"})
    assert problems == [
        "fault notes/people/a.md:1: a note without front matter; put ‘---’, the keys and ‘---’ above the text"
    ]


def test_note_that_is_no_markdown_is_a_doubt(read):
    _, _, problems = read({"people/a.txt": "Els Prins"})
    assert problems == ["doubt notes/people/a.txt: not read, since notes are Markdown; save as .md"]


def test_term_without_definition_is_a_doubt(read):
    _, _, problems = read({"terms/a.md": "---\nterm: pont\n---\n"})
    assert problems == ["doubt notes/terms/a.md:4: a term without a definition; write it below ‘---’"]


def test_second_text_in_one_language_and_unknown_languages_are_faults(read):
    _, _, problems = read(
        {"terms/a.md": "---\nterm: pont\n---\nBoot.\n\n--- en\nFerry.\n--- en\nBoat.\n--- fr\nBac.\n"}
    )
    assert problems == [
        "fault notes/terms/a.md:8: a second text in ‘en’; keep one of the two",
        "fault notes/terms/a.md:10: unknown language ‘fr’; write ‘--- en’",
    ]


def test_rule_in_a_note_starts_no_second_text(read):
    _, glossary, _ = read({"terms/a.md": "---\nterm: pont\n---\nBoot.\n\n---\n\nen meer\n"})
    assert dict(glossary.terms["a"].note.bodies) == {"nl": "Boot.\n\n---\n\nen meer"}


def test_note_that_would_be_read_for_ever_is_a_fault(read):
    gazetteer, _, problems = read({"people/els-prins.md": PRINS.replace("Administrator.", "[" * 601)})
    assert gazetteer.entities == {}
    assert problems == [
        "fault notes/people/els-prins.md:12: more than 600 times ‘[’ in one paragraph; "
        "part it with blank lines, or take them out"
    ]
