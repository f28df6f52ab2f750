import pytest

from kantlijn.annotators.reading.tokens import Sentence, read_opener, read_token
from kantlijn.model.span import Span


def test_a_word_is_read_in_lower_case_too():
    token = read_token("Zegt")
    assert (token.kind, token.text, token.low, token.capital) == ("word", "Zegt", "zegt", True)


def test_a_capital_that_opens_a_sentence_is_not_the_words_own():
    assert not read_opener("Zegt").capital


def test_marks_are_no_words():
    assert read_token("—").kind == "mark"


@pytest.mark.parametrize("word", ["de", "zij", "volgens", "burgemeester", "bewoners"])
def test_phrases_begin_with_these(word):
    assert read_token(word).begins


def test_phrases_begin_with_a_capital_of_a_words_own():
    assert read_token("Sfeer").begins
    assert not read_opener("Sfeer").begins


@pytest.mark.parametrize("word", ["sfeer", "en", "loopt", ","])
def test_phrases_do_not_begin_with_these(word):
    assert not read_token(word).begins


def test_phrases_seldom_run_over_small_words_and_verbs():
    assert [read_token(word).breaks for word in ("omdat", "heeft", "zegt", "lange", "gezegd")] == [True] * 3 + [
        False
    ] * 2


def test_a_participle_carries_no_subject():
    assert [bool(form) for form in (read_token("zegt").verb, read_token("gezegd").verb)] == [True, False]


def test_a_reporting_verb_has_its_forms():
    assert [form.lemma for form in read_token("Beweert").forms] == ["beweren"]


def test_a_sentence_knows_where_its_tokens_stand():
    sentence = Sentence()
    sentence.add(read_token("Zij"), 4, 7)
    sentence.add(read_token("zegt"), 8, 12)
    assert sentence.span(1) == Span(8, 12)
