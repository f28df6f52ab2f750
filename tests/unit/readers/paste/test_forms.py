import tomllib

import pytest

from kantlijn.readers.paste.forms import FILE, bare, find_form

ROWS = tomllib.loads(FILE.read_text(encoding="utf-8"))
LINES = [line for row in ROWS.values() for line in row.get("lines", ())]
WORDS = [line.strip() for row in ROWS.values() for line in row.get("words", "").strip().splitlines()]
STORIES = [line for row in ROWS.values() for line in row.get("stories", ())]


@pytest.mark.parametrize("line", LINES)
def test_example_of_each_form_is_recognised(line):
    assert find_form(line)


@pytest.mark.parametrize("line", STORIES)
def test_line_of_a_story_that_looks_alike_is_let_alone(line):
    assert find_form(line) is None


def test_whole_lines_are_recognised_in_any_case_and_with_signs_around():
    for line in WORDS:
        assert find_form(line), line
        assert find_form(f">> {line.upper()}:"), line


def test_each_pattern_has_examples():
    assert [name for name, row in ROWS.items() if "pattern" in row and not row.get("lines")] == []


@pytest.mark.parametrize(
    "line",
    [
        "“Lees ook eens wat er tussen de noten staat, zei hij altijd”, vertelt tubaspeler Frank Dierickx.",
        "Delen deden ze eerlijk.",
        "Meer weten de buren niet.",
        "Reclame op karton bracht meer op.",
        "Advertentie voor bier mag weer",
        "Delen van de stad zonder stroom",
        "Volgen de buren het voorbeeld?",
        "Luister eens, zei ze.",
        "Premium bier wordt duurder.",
        "Lees verder dan de kop",
        "Live op het plein",
        "De tips van de redactie",
    ],
)
def test_story_is_let_alone(line):
    assert find_form(line) is None


def test_bare_line_has_no_signs_around_it():
    assert bare("💬 WhatsApp ons!") == "whatsapp ons"
    assert bare("***") == "***"


def test_what_is_layout_anywhere_is_so_in_a_frame():
    for line in ("(advertentie)", "- Advertentie -", "[Advertentie]", "*advertentie*", "(Lees verder onder de foto)"):
        assert find_form(line), line
    for line in ("(Delen)", "(Stilte.)", "- De brug is dicht -"):
        assert find_form(line) is None, line
