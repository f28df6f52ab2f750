import pytest

from kantlijn.annotators.quoting.wordings import (
    CITED_AFTER,
    CLAUSE_WORDS,
    LABEL_AFTER,
    LABEL_SUFFIXES,
    LABEL_WORDS,
    NAMED_SO_AFTER,
    WORDS_AFTER,
    WORK_SUFFIXES,
    WORK_WORDS,
)


@pytest.mark.parametrize("text", [" (AD 9-4)", " (Opinie, 7 maart)", " (2019)", " (foto 2-3)"])
def test_reference_stands_behind(text):
    assert CITED_AFTER.match(text)


def test_remark_in_brackets_is_no_reference():
    assert not CITED_AFTER.match(" (zij lacht)")


def test_naming_behind():
    assert NAMED_SO_AFTER.match(" noemt")
    assert NAMED_SO_AFTER.match(", zoals zij dat noemt")
    assert not NAMED_SO_AFTER.match(" genoemd")


def test_words_that_report_without_a_verb_of_speech():
    assert WORDS_AFTER.match(", is haar reactie")
    assert not WORDS_AFTER.match(", een film")


def test_label_behind():
    assert LABEL_AFTER.match(", luidt het motto")
    assert not LABEL_AFTER.match(", luidt het antwoord")


@pytest.mark.parametrize("word", ["antwoord", "netwerk", "verband", "voorbeeld", "determinant"])
def test_words_that_end_like_a_work_or_a_label_are_none(word):
    assert word not in WORK_WORDS | LABEL_WORDS
    assert not word.endswith(WORK_SUFFIXES + LABEL_SUFFIXES)


def test_nouns_and_possessives_make_no_clause():
    assert not {"huis", "mijn", "onze", "van"} & CLAUSE_WORDS
