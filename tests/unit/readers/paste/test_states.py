import itertools

import pytest

from kantlijn.readers.paste.states import STATES, State, may_end, may_follow, may_open, steps

ABOVE, TITLE, BESIDE = State("above", "layout"), State("head", "title"), State("head", "writer")
STORY, BETWEEN, BELOW = State("story", "paragraph"), State("between", "caption"), State("below", "layout")


@pytest.mark.parametrize(
    "row", [(ABOVE, ABOVE, TITLE, BESIDE, STORY, BETWEEN, STORY, BELOW), (TITLE, STORY), (STORY, STORY), (ABOVE, STORY)]
)
def test_page_runs_from_its_head_to_its_foot(row):
    assert may_open(row[0], titled=False)
    assert may_end(row[-1])
    assert all(may_follow(above, below) for above, below in itertools.pairwise(row))


@pytest.mark.parametrize(
    ("above", "below"),
    [(TITLE, TITLE), (STORY, TITLE), (BELOW, STORY), (BETWEEN, BELOW), (ABOVE, BESIDE), (STORY, BESIDE)],
)
def test_headline_stands_once_and_below_the_foot_there_is_no_story(above, below):
    assert not may_follow(above, below)


def test_second_line_of_a_headline_follows_its_first():
    goes_on = State("head", "title_goes_on")
    assert may_follow(TITLE, goes_on)
    assert not may_follow(goes_on, goes_on)
    assert not may_follow(ABOVE, goes_on)


def test_subhead_is_followed_by_text():
    assert not may_follow(State("story", "subhead"), BELOW)
    assert not may_end(State("story", "subhead"))


def test_page_whose_headline_stands_elsewhere_opens_below_it():
    assert may_open(BESIDE, titled=True)
    assert not may_open(TITLE, titled=True)
    assert not may_open(ABOVE, titled=True)


def test_steps_are_those_that_may_be_taken():
    assert len(steps()) == len(STATES)
    assert all(may_follow(STATES[at], STATES[below]) for below, row in enumerate(steps()) for at in row)
