"""Words beside names stand in one place, by class."""

import pytest

from kantlijn.annotators.lexicon.beside_names import common_form, groups, words_for


def test_classes_hold_their_words():
    assert "moeder" in words_for("kin")
    assert "graaf" in words_for("noble")
    assert "Van" in words_for("surname_opener")


def test_unknown_class_is_an_error():
    with pytest.raises(KeyError):
        words_for("no such class")


def test_functions_that_go_together_stand_in_groups():
    assert any({"trainer", "coach"} <= group for group in groups("same"))
    assert any({"minister", "staatssecretaris"} <= group for group in groups("compatible"))


def test_form_for_a_woman_has_a_common_one():
    assert common_form("sociologe") == "socioloog"
    assert common_form("wethouder") == "wethouder"
