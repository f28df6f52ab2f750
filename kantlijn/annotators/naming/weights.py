"""Pieces of evidence about a name to what they weigh, as a logistic regression has learned it."""

import json
from functools import cache, lru_cache

from msgspec import Struct

from kantlijn.annotators.lexicon.word_lists import LISTS


class Evidence(Struct, frozen=True, gc=False):
    """Pieces of evidence that are found together, and what they weigh together, in hundredths.

    The evidence comes in no order, and fractions would add up a little differently in each: whole hundredths do not.
    """

    pieces: tuple[str, ...]
    weight: int


def evidence(*pieces: str) -> Evidence:
    """Give pieces of evidence with their weight; those that were never learned weigh nothing."""
    weight = weights()[0].get
    return Evidence(pieces, sum([weight(piece, 0) for piece in pieces]))


@lru_cache(4096)
def single(piece: str) -> Evidence:
    """Give one piece of evidence that is asked for again and again."""
    return evidence(piece)


@cache
def weights() -> tuple[dict[str, int], int]:
    """Give how many hundredths each piece weighs, and what all names start with; see docs/people-model.md."""
    read = json.loads((LISTS / "name_weights.json").read_text(encoding="utf-8"))
    return {piece: round(weight * 100) for piece, weight in read["weights"].items()}, round(read["start"] * 100)
