from pathlib import Path

import pytest

from kantlijn.model.annotations import Review
from kantlijn.model.corrections import NOBODY, Correction, Corrections, Layout, Quoted
from kantlijn.readers.marks import marks_path, read_corrections

SEED = Path("seeds/brug.txt")


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()

    def reading(text: str) -> tuple[Corrections, list[str]]:
        marks_path(SEED).write_text(text, encoding="utf-8")
        corrections, problems = read_corrections(SEED)
        return corrections, [f"{problem.severity} {problem}" for problem in problems]

    return reading


def test_seed_without_corrections(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_corrections(SEED) == (Corrections("seeds/brug.marks.yaml"), [])


def test_review_and_marks_are_read(read):
    corrections, problems = read(
        "checked: Bo Kuiper, 2024-12-15\n"
        "marks:\n"
        '  - exact: "De brug blijft"\n'
        "    speaker: els-prins\n"
        '  - {exact: Prins, suffix: " Beheer", person: null}\n'
        "  - {exact: pontgeluk, quotation: scare}\n"
        "  - {exact: veer, prefix: 'het ', term: pont}\n"
    )
    assert problems == []
    assert corrections == Corrections(
        "seeds/brug.marks.yaml",
        Review("Bo Kuiper", "2024-12-15"),
        (
            Correction("De brug blijft", 3, speaker="els-prins"),
            Correction("Prins", 5, suffix=" Beheer", person=NOBODY),
            Correction("pontgeluk", 6, quotation="scare"),
            Correction("veer", 7, prefix="het ", term="pont"),
        ),
        Layout("seeds/brug.marks.yaml", is_checked=True),
    )


def test_lines_to_keep_and_to_drop_are_read(read):
    corrections, problems = read('keep: ["Deel dit artikel"]\ndrop:\n  - "Klik hier"\n')
    assert problems == []
    assert corrections.layout == Layout(
        "seeds/brug.marks.yaml", (Quoted("Deel dit artikel", 1),), (Quoted("Klik hier", 3),)
    )


def test_line_to_drop_that_is_no_text_is_a_fault(read):
    corrections, problems = read("drop: [{a: b}]\n")
    assert corrections.layout.drop == ()
    assert problems == ["fault seeds/brug.marks.yaml:1: ‘drop’ holds something that is no text; write words"]


@pytest.mark.parametrize("said", ["unknown", "onbekend", "null", ""])
def test_speaker_may_be_unknown(read, said):
    corrections, _ = read(f"marks:\n  - exact: brug\n    speaker: {said}\n")
    assert corrections.marks[0].speaker == NOBODY


@pytest.mark.parametrize("text", ["marks:\n", "marks: []\n", "# niets\n"])
def test_file_without_marks_corrects_nothing(read, text):
    assert read(text) == (Corrections("seeds/brug.marks.yaml"), [])


def test_name_of_a_reviewer_may_hold_a_comma(read):
    corrections, _ = read("checked: Kuiper, Bo, 2024-12\n")
    assert corrections.review == Review("Kuiper, Bo", "2024-12")


@pytest.mark.parametrize("value", ["Bo Kuiper", "2024-12-15", "Bo Kuiper, gisteren", "Bo Kuiper, 2024-02-31"])
def test_review_needs_a_name_and_a_date(read, value):
    corrections, problems = read(f"checked: {value}\n")
    assert corrections.review is None
    assert problems == [
        f"fault seeds/brug.marks.yaml:1: ‘{value}’ is no name with a date; "
        "write it as ‘checked: Els Docent, 2024-12-15’"
    ]


def test_all_faults_are_told_at_once(read):
    corrections, problems = read(
        "check: x\n"
        "marks:\n"
        "  - {exact: a, speker: b}\n"
        "  - {speaker: b}\n"
        "  - {exact: a}\n"
        "  - {exact: a, quotation: scary}\n"
        "  - {exact: a, speaker: b, person: c}\n"
        "  - {exact: a, speaker: b, quotation: scare}\n"
        "  - {exact: a, person: b, term: c}\n"
        "  - a\n"
        "  - {exact: [a], speaker: b}\n"
        "  - {exact: a, speaker: goed}\n"
    )
    assert problems == [
        "fault seeds/brug.marks.yaml:1: unknown key ‘check’; did you mean ‘checked’?",
        "fault seeds/brug.marks.yaml:3: unknown key ‘speker’; did you mean ‘speaker’?",
        "fault seeds/brug.marks.yaml:4: a mark without ‘exact’; quote the words that it is about",
        "fault seeds/brug.marks.yaml:5: a mark that says nothing; add ‘speaker’, ‘quotation’, ‘person’ or ‘term’",
        "fault seeds/brug.marks.yaml:6: ‘quotation’ cannot be ‘scary’; use one of: none, scare, direct",
        "fault seeds/brug.marks.yaml:7: a mark on a quotation and on a name at once; make two marks of it",
        "fault seeds/brug.marks.yaml:8: a speaker of what is no quotation; leave out ‘speaker’ or ‘quotation’",
        "fault seeds/brug.marks.yaml:9: words that are a person and a term at once; leave out one of the two",
        "fault seeds/brug.marks.yaml:10: a mark that is no list of keys; write it as {exact: ..., speaker: ...}",
        "fault seeds/brug.marks.yaml:11: ‘exact’ is no text; write one value",
    ]
    assert [mark.speaker for mark in corrections.marks] == ["goed"]


def test_file_that_is_no_yaml_is_a_fault(read):
    assert read("marks:\n\t- x\n")[1] == ["fault seeds/brug.marks.yaml:2: a tab at the start of the line; use spaces"]


def test_empty_file_is_a_fault_as_for_seeds(read):
    assert read("")[1] == ["fault seeds/brug.marks.yaml: empty file; write the text in it, or remove it"]
