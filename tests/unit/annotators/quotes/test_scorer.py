import math

import pytest

from kantlijn.annotators.quotes.scorer import WEIGHTS, add_up, probability, shares, weights

SMALL_ENOUGH = 2_000_000


def test_what_was_never_learned_is_worth_nothing():
    assert add_up({"a", "b"}, {"a": 1.5}) == 1.5


def test_shares_make_one_and_keep_the_order():
    found = shares([2.0, 0.0, 1.0])
    assert math.isclose(sum(found), 1.0)
    assert found[0] > found[2] > found[1]


def test_huge_values_do_not_overflow():
    assert shares([1000.0, 0.0]) == [1.0, 0.0]


def test_without_evidence_the_constant_decides():
    assert probability((), {"": 0.0}) == 0.5
    assert probability(("a",), {"": -1.0, "a": 3.0}) == pytest.approx(1 / (1 + math.exp(-2)))


def test_there_are_weights_for_each_decision_and_few_of_them():
    assert {"speaker", "utterance", "denied", "supposed", "asked", "wished", "future"} == weights().keys()
    assert WEIGHTS.stat().st_size < SMALL_ENOUGH


def test_evidence_is_worth_the_same_in_any_order():
    weighed = {"a": 0.1, "b": 0.2, "c": 0.3}
    assert add_up(["a", "b", "c"], weighed) == add_up(["c", "b", "a"], weighed)
