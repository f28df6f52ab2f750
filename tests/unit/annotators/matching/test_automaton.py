"""One automaton finds whole words alone, at their offsets in the text."""

from kantlijn.annotators.matching.automaton import Matcher, fold, longest_first


def test_folding_keeps_the_length():
    assert len(fold("İSTANBUL ẞ ﬁ")) == len("İSTANBUL ẞ ﬁ")


def test_folding_makes_apostrophes_and_blanks_plain():
    assert fold("D’Hondt\u00a0X") == "d'hondt x"


def test_finds_whole_words_with_code_point_offsets():
    matcher = Matcher({"bos": "Bos"})
    assert matcher.find(fold("É😀 Bos")) == [(3, 6, "Bos")]


def test_part_of_a_word_is_no_match():
    assert Matcher({"bos": 1}).find("bosbes kreupelbos") == []


def test_longer_form_inside_a_word_does_not_hide_the_shorter():
    assert Matcher({"jan": 1, "jan bo": 2}).find("jan bos") == [(0, 3, 1)]


def test_longest_of_overlapping_matches_is_kept():
    assert list(longest_first([(0, 3, "a"), (0, 7, "b"), (4, 7, "c"), (8, 9, "d")])) == [(0, 7, "b"), (8, 9, "d")]


def test_part_of_a_compound_is_found_where_asked_for():
    assert Matcher({"bos": 1}).find_parts("bosbes kreupelbos abosa") == [(0, 3, 1), (14, 17, 1)]


def test_no_forms_find_nothing():
    assert Matcher({}).find("niets") == []
