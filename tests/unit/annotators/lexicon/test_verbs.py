from collections import Counter
from typing import get_args

import pytest

from kantlijn.annotators.lexicon.verbs import FILE, VerbClass, readings_of, reporting


def rows() -> list[list[str]]:
    return [line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]


def test_every_verb_has_one_row_in_its_class():
    assert [row for row, count in Counter(map(tuple, rows())).items() if count > 1] == []


def test_rows_hold_known_classes_and_two_or_five_parts():
    for verb_class, _, parts in rows():
        assert verb_class in get_args(VerbClass)
        assert len(parts.split()) in (2, 5)


def test_reporting_verbs():
    assert reporting("zegt").lemma == "zeggen"
    assert reporting("loopt") is None
    assert reporting("gezegd") is None


def test_separable_verb_needs_its_particle():
    assert any(one.particle == "uit" for one in readings_of("legt"))
    assert any(one.lemma == "uitleggen" and not one.particle for one in readings_of("uitlegt"))


def test_irregular_forms():
    assert {one.lemma for one in readings_of("kunt")} == {"kunnen"}
    assert {one.lemma for one in readings_of("is")} >= {"zijn"}


def test_what_follows_as_a_word_of_its_own():
    assert {one.lemma for one in readings_of("liet")} >= {"laten uitschijnen", "laten verstaan", "laten weten"}
    assert readings_of("uitschijnenlaten") == ()


@pytest.mark.parametrize("word", ["huwelijk", "school", "kwartier", "dokter"])
def test_noun_in_a_silent_verb_is_no_verb(word: str):
    assert readings_of(word) == ()


def test_verb_that_stands_alone_too_keeps_its_first_person():
    assert {one.particle for one in readings_of("leg")} >= {"", "uit"}
    assert readings_of("uithuwelijkt")
