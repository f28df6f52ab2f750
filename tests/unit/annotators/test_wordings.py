import pytest

from kantlijn.annotators.wordings import (
    CITED_AFTER,
    LABELLED_BEFORE,
    NAMED_SO_AFTER,
    NAMING_BEFORE,
    POINTED_AT,
    SOURCED_BEFORE,
    WORDS_AFTER,
    WORK_BEFORE,
)


@pytest.mark.parametrize("text", ["de zogenoemde ", "het woord ", "onder de naam ", "met als motto: ", "zij heet "])
def test_label_stands_in_front(text):
    assert LABELLED_BEFORE.search(text)


@pytest.mark.parametrize("text", ["het antwoord ", "zij zei ", "het motto is ", "verwoord "])
def test_other_words_are_no_label(text):
    assert not LABELLED_BEFORE.search(text)


@pytest.mark.parametrize("text", ["de film ", "de speelfilm ", "het project ", "het boek, "])
def test_work_stands_in_front(text):
    assert WORK_BEFORE.search(text)


@pytest.mark.parametrize("text", ["in deze krant ", "volgens de website ", "bijvoorbeeld: ", "in verband "])
def test_source_or_other_word_is_no_work(text):
    assert not WORK_BEFORE.search(text)


@pytest.mark.parametrize("text", [" (AD 9-4)", " (Opinie, 7 maart)", " (2019)", " (foto 2-3)"])
def test_reference_stands_behind(text):
    assert CITED_AFTER.match(text)


def test_remark_in_brackets_is_no_reference():
    assert not CITED_AFTER.match(" (zij lacht)")


def test_naming_verb_reaches_into_its_clause_only():
    assert NAMING_BEFORE.search("Bo noemt het plan een ")
    assert not NAMING_BEFORE.search("Bo noemt het mooi; het ")


def test_naming_behind():
    assert NAMED_SO_AFTER.match(" noemt")
    assert NAMED_SO_AFTER.match(", zoals zij dat noemt")
    assert not NAMED_SO_AFTER.match(" genoemd")


def test_source_in_front():
    assert SOURCED_BEFORE.search("Volgens Bo is het ")
    assert not SOURCED_BEFORE.search("Vervolgens is het ")


def test_pointing_word_stands_directly_in_front():
    assert POINTED_AT.search("die ")
    assert not POINTED_AT.search("die dag ")


def test_words_that_report_without_a_verb_of_speech():
    assert WORDS_AFTER.match(", is haar reactie")
    assert not WORDS_AFTER.match(", een film")
