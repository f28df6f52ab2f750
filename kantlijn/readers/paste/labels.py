"""The lines of a page to the kind of each: the likeliest row of kinds of all that a page can have.

A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), whose weights `tools/train_lines.py` has
learned from pages with known answers; the likeliest row is found as Viterbi does.
"""

import json
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from kantlijn.readers.paste.evidence import features_of
from kantlijn.readers.paste.lines import Seat
from kantlijn.readers.paste.states import KINDS, OWNERS, STATES, Kind, State, may_end, may_open, steps
from kantlijn.readers.paste.surroundings import Surroundings

FILE = Path(__file__).parent / "lines.json"
NEVER = -1e9


class Weights(NamedTuple):
    """What was learned."""

    of: dict[str, list[tuple[int, float]]]
    """Each feature, to the numbers of the kinds that it speaks for or against, and how much."""
    steps: list[list[tuple[int, float]]]
    """For each state those that may stand above it, and how likely that is."""


@cache
def weights() -> Weights:
    """Read the weights."""
    read = json.loads(FILE.read_text(encoding="utf-8"))
    of = {feature: [(int(kind), weight) for kind, weight in row.items()] for feature, row in read["features"].items()}
    return Weights(of, [list(zip(above, row, strict=True)) for above, row in zip(steps(), read["steps"], strict=True)])


def label_lines(
    seats: Sequence[Seat], may_be: Sequence[Collection[Kind] | None], *, titled: bool = False
) -> list[State]:
    """Give what each line is, and where; `may_be` holds the only kinds that a line can have, where these are known.

    `titled` says that the headline stands elsewhere.
    """
    page = Surroundings(seats)
    rows = [state_scores(page, at, may_be[at]) for at in range(len(seats))]
    reached = [score if may_open(state, titled=titled) else NEVER for state, score in zip(STATES, rows[0], strict=True)]
    ways: list[list[int]] = []
    for row in rows[1:]:
        reached, way = step(reached, row)
        ways.append(way)
    path = [max(range(len(STATES)), key=lambda at: reached[at] + (0 if may_end(STATES[at]) else NEVER))]
    for way in reversed(ways):
        path.append(way[path[-1]])
    return [STATES[at] for at in reversed(path)]


def step(reached: Sequence[float], row: Sequence[float]) -> tuple[list[float], list[int]]:
    """Give how likely the best way to each state of the next line is, and from which state it comes."""
    totals: list[float] = []
    way: list[int] = []
    for score, above in zip(row, weights().steps, strict=True):
        best, where = NEVER, 0
        if score > NEVER:
            for at, weight in above:
                if reached[at] + weight > best:
                    best, where = reached[at] + weight, at
        totals.append(best + score)
        way.append(where)
    return totals, way


def state_scores(page: Surroundings, at: int, may_be: Collection[Kind] | None) -> list[float]:
    """Give how likely each state is for one line, for all that is known of it."""
    known = weights().of
    scores = [0.0] * len(KINDS)
    for feature in dict.fromkeys(features_of(page, at)):
        for kind, weight in known.get(feature, ()):
            scores[kind] += weight
    if may_be is not None:
        scores = [score if kind in may_be else NEVER for kind, score in zip(KINDS, scores, strict=True)]
    return [scores[owner] for owner in OWNERS]
