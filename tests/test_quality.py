"""How good annotation is on the corpus' test part, which nothing was tuned to: no measure may fall below its floor."""

from pathlib import Path

import pytest

from tools.gold import read_gold
from tools.scores import Tally, score

CORPUS = Path(__file__).parent.parent / "corpus" / "articles"
FLOORS = {
    "detection": 0.98,
    "attribution": 0.86,
    "strict": 0.84,
    "certain": 0.99,
    "direct kept": 0.98,
    "scare rejected": 0.85,
    "people": 0.97,
    "full name": 0.98,
}


@pytest.fixture(scope="module")
def tally() -> Tally:
    return score(read_gold(CORPUS / "test"))


@pytest.mark.parametrize("measure", FLOORS)
def test_no_measure_falls_below_its_floor(tally, measure):
    assert tally.share(measure) >= FLOORS[measure]


def test_enough_is_certain(tally):
    assert tally.cases["certain"] / tally.cases["attribution"] >= 0.4


def test_what_the_figures_say_can_be_wrong(tally):
    assert 0 < tally.share("attribution") < 1
    assert tally.mistakes
