"""Every input that ever broke something is tried again, and some hundred new ones; `make fuzz MINUTES=n` goes on."""

from pathlib import Path
from random import Random

import pytest
from fuzz.bases import bases
from fuzz.mutators import mutate
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

SEEDS = sorted((Path(__file__).parent / "fuzz" / "seeds").iterdir())
EXAMPLES = 12


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_input_that_once_broke_something_breaks_nothing_now(seed, tmp_path):
    TARGETS[seed.name.rpartition("-")[0]].read(seed.read_bytes().decode("utf-8", "surrogatepass"), tmp_path)()


@pytest.mark.parametrize("name", TARGETS)
def test_mutated_inputs_break_nothing(name, tmp_path):
    @given(st.integers(0, 2**32))
    @settings(max_examples=EXAMPLES, deadline=None)
    def holds(number: int) -> None:
        random = Random(number)  # noqa: S311 (no secret)
        TARGETS[name].read(mutate(random, bases(TARGETS[name].suffixes)), tmp_path)()

    holds()
