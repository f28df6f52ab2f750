import pytest

from kantlijn.annotators.quoting.setting import Setting, begins_alone
from kantlijn.model.span import Span


def setting(text, words):
    start = text.index(words)
    return Setting(text, Span(start, start + len(words)), Span(0, len(text)))


def test_marks_and_comma_are_no_part_of_the_words():
    found = setting('Bo zei: "Wij gaan," en ging.', '"Wij gaan,"')
    assert (found.inner, found.comma) == ("Wij gaan", True)


def test_low_commas_are_a_mark():
    found = setting("Bo zei: ,,Wij gaan'' en ging.", ",,Wij gaan''")
    assert (found.inner, found.comma) == ("Wij gaan", False)


@pytest.mark.parametrize("front", ["", "Bo knikte. ", 'Bo riep: "Nee!" ', "Bo knikte.\n", "– ", "(Bo knikte.) "])
def test_sentence_begins(front):
    assert begins_alone(front)


@pytest.mark.parametrize("front", ["Bo noemt het ", "Bo: ", "Bo (42) ", "Bo, "])
def test_sentence_is_under_way(front):
    assert not begins_alone(front)


def test_only_the_own_sentence_is_in_front():
    assert setting("Het regent. Bo noemt dat 'nat'.", "'nat'").before == "Bo noemt dat "


def test_colon_cuts_the_clause():
    assert setting("Bo zei het: het is 'nat' hier.", "'nat'").lead == ["het", "is"]


def test_colon_in_front_does_not_cut():
    assert setting("Het motto: 'nat' hier.", "'nat'").lead == ["het", "motto"]


def test_pronoun_or_finite_verb_makes_a_clause():
    assert setting("Bo: 'wij gaan'", "'wij gaan'").clause
    assert not setting("Bo: 'naar huis'", "'naar huis'").clause


def test_name_is_written_with_capitals():
    assert setting("de 'Samen Tegen Kou'", "'Samen Tegen Kou'").title_case
    assert not setting("de 'Samen tegen kou'", "'Samen tegen kou'").title_case


def test_block_bounds_what_is_seen():
    text = "Bo zei\n\n'nat'\n\nis het"
    found = Setting(text, Span(8, 13), Span(8, 13))
    assert (found.before, found.behind) == ("", "")
