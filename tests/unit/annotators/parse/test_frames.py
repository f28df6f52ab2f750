from kantlijn.annotators.parse.frames import FrameReader
from kantlijn.annotators.parse.phrases import Phrase


def frames(codes: str, *heads: str) -> list[tuple[str, int]]:
    named = dict(enumerate(heads))
    chunks = [Phrase("", at, at + 1, named.get(at, "")) for at in range(len(codes))]
    return [(one.opener, one.verb) for one in FrameReader(codes, chunks, 0, len(codes)).read()]


def test_one_clause():
    assert frames("nV.") == [("M", 1)]


def test_verb_behind_a_full_clause_goes_to_the_one_around_it():
    assert frames("SpVVp.", "toen") == [("M", 3), ("S", 2)]


def test_second_verb_behind_en_begins_a_clause():
    assert frames("nVKV.") == [("M", 1), ("M", 3)]


def test_only_verb_is_that_of_the_main_clause():
    assert frames("StVp.", "als") == [("M", 2)]


def test_brackets_are_passed_over():
    assert frames("n(tV)V.") == [("M", 5)]
