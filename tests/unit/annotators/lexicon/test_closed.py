from itertools import combinations

import pytest

from kantlijn.annotators.lexicon.calendar import DAY_PARTS, DAYS
from kantlijn.annotators.lexicon.closed import classes, words_of
from kantlijn.annotators.lexicon.verbs import reporting

APART = ("adjective", "inflected", "uninflected", "noun", "measure", "time_noun", "possessive", "number", "preposition")
"""Classes that exclude one another."""


@pytest.mark.parametrize(("one", "other"), list(combinations(APART, 2)))
def test_no_word_stands_in_two_classes_that_exclude_one_another(one: str, other: str):
    assert words_of(one) & words_of(other) == frozenset()


def test_homographs_report_nothing():
    assert [word for word in words_of("homograph") if reporting(word)] == []


def test_all_days_and_their_parts_tell_the_time():
    assert len(DAY_PARTS) == len(DAYS) * 6
    assert words_of("time") >= DAY_PARTS


def test_all_words_are_in_lower_case():
    assert [word for words in classes().values() for word in words if word != word.lower()] == []


def test_unknown_class_is_our_own_fault():
    with pytest.raises(KeyError):
        words_of("nowhere")
