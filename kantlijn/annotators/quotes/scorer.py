"""Pieces of evidence to probabilities, by the weights that tools/train_quotes.py learns from the corpus."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp, fsum
from pathlib import Path

WEIGHTS = Path(__file__).parent / "weights.json"
Weights = Mapping[str, float]


@cache
def weights() -> dict[str, dict[str, float]]:
    """Give the weights of each decision: `speaker`, `utterance`, and one for each kind of report that is not said."""
    read: dict[str, dict[str, float]] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return read


def add_up(evidence: Iterable[str], weighed: Weights) -> float:
    """Give what pieces of evidence are worth together; those that were never learned are worth nothing.

    The same in whatever order they come, since a set has another one in each run.
    """
    return fsum(filter(None, map(weighed.get, evidence)))


def shares(values: Sequence[float]) -> list[float]:
    """Give the probability of each of several that exclude one another, by what its evidence is worth."""
    most = max(values)
    grown = [exp(value - most) for value in values]
    whole = sum(grown)
    return [value / whole for value in grown]


def probability(evidence: Iterable[str], weighed: Weights) -> float:
    """Give the probability that something is so: a logistic function of what the evidence for it is worth."""
    return 1 / (1 + exp(-add_up(evidence, weighed) - weighed.get("", 0.0)))
