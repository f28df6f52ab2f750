import json
from pathlib import Path

import pytest

from kantlijn.building.build import check
from kantlijn.commands.questions import render_questions
from kantlijn.model.settings import Settings
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.words import Words

SEED = "datum: 14 maart 2025\nrechten: eigen\n\nBrug open\n\n"
CERTAIN = '"Mooi", zegt wethouder Els de Wit.\n'
NOBODY = '"Eindelijk!", klinkt het aan de kade.\n'
INFERRED = 'Joost Hamers werkt al jaren als brugwachter. "Ik heb hem zelf opengezet."\n'


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()


def asked(text: str, marks: str = "", lang: str = "en") -> str:
    Path("seeds/brug.txt").write_text(SEED + text, encoding="utf-8")
    if marks:
        Path("seeds/brug.marks.yaml").write_text(marks, encoding="utf-8")
    outcome = check(Settings(language=lang))
    words = Words(lang, read_catalogue(lang))
    (annotated,) = outcome.articles
    return render_questions(annotated, outcome.gazetteer, outcome.glossary, words)


def test_quotation_without_speaker_is_asked_with_its_line_and_sentence():
    assert asked(NOBODY) == (
        "# seeds/brug.marks.yaml\n"
        "# Paste this into the file, and change what is not right.\n"
        "marks:\n"
        '  # 6: "Eindelijk!", klinkt het aan de kade.\n'
        "  # Quotation, speaker unknown. The text does not tell surely enough who says this.\n"
        '  - {exact: "Eindelijk!", speaker: unknown}'
    )


def test_inferred_speaker_is_asked_with_the_reason():
    lines = asked(INFERRED).splitlines()
    assert lines[-2:] == [
        "  # Quotation, probably by Joost Hamers. The sentence before is about Joost Hamers.",
        '  - {exact: "Ik heb hem zelf opengezet.", speaker: "Joost Hamers"}',
    ]


def test_words_are_dutch_on_a_dutch_site():
    assert "# Plak dit in het bestand, en verander wat niet klopt." in asked(NOBODY, lang="nl")


def test_certain_speaker_is_not_asked():
    assert asked(CERTAIN) == ""


def test_answer_that_is_pasted_settles_the_question():
    question = asked(NOBODY + "\n" + INFERRED)
    assert asked(NOBODY + "\n" + INFERRED, question + "\n") == ""


def test_lines_for_a_file_that_has_marks_go_below_these():
    marks = "marks:\n  - {exact: Mooi, quotation: scare}\n"
    assert "\nmarks:\n" not in asked(CERTAIN + "\n" + NOBODY, marks)


def test_article_that_was_read_through_asks_nothing():
    assert asked(NOBODY, "checked: Els Prins, 2025-03-15\n") == ""


def test_check_prints_the_questions_unless_told_to_be_quiet_or_json():
    from click.testing import CliRunner

    from kantlijn.cli import main

    asked(NOBODY)
    runner = CliRunner()
    assert '- {exact: "Eindelijk!", speaker: unknown}' in runner.invoke(main, ["check"]).stdout
    assert runner.invoke(main, ["check", "--quiet"]).output == ""
    assert len(json.loads(runner.invoke(main, ["check", "--json"]).stdout)) == 1


def test_speaker_that_is_certain_by_a_function_is_told_behind_what_is_asked():
    lines = asked(CERTAIN + "\n" + '"Het kan", zegt de wethouder.\n' + "\n" + NOBODY).splitlines()
    assert lines[-3:] == [
        "  # Certain by a function or a pronoun; look whether it is right:",
        '  # 8: "Het kan", zegt de wethouder.',
        "  # Quotation by Els de Wit. Certain: here only Els de Wit can be ‘de wethouder’.",
    ]


def test_what_is_only_told_can_be_pasted_too():
    told = asked(CERTAIN + "\n" + '"Het kan", zegt de wethouder.\n')
    assert told.startswith("# seeds/brug.marks.yaml\n  # Certain by")
