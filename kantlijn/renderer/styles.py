"""Who speaks in an article to a style for each: a colour with a line and a pattern of its own."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from zlib import crc32

STYLES = tuple(f"s{number}" for number in range(1, 9))
NO_STYLE = "s0"
"""For words whose speaker is unknown, and for those that nobody said."""


def choose_styles(prominent: Sequence[str], known: Collection[str], turns: Sequence[str]) -> dict[str, str]:
    """Give all who speak a style, by their keys: the most prominent first, turns in the order in which they speak.

    The first eight are never alike; from the ninth on nobody is like those who speak just before or after. Known
    people have the style that they have elsewhere, where it is free.
    """
    chosen: dict[str, str] = {}
    first = prominent[: len(STYLES)]
    for key in first:
        if key in known and wish_of(key) not in chosen.values():
            chosen[key] = wish_of(key)
    free = (style for style in STYLES if style not in list(chosen.values()))
    chosen |= dict(zip((key for key in first if key not in chosen), list(free), strict=False))
    beside = neighbours(turns)
    for key in prominent[len(STYLES) :]:
        chosen[key] = least_used(chosen, {chosen[other] for other in beside[key] if other in chosen})
    return chosen


def wish_of(key: str) -> str:
    """Give the style that somebody has in every article where it is free."""
    return STYLES[crc32(key.encode()) % len(STYLES)]


def neighbours(turns: Sequence[str]) -> Mapping[str, set[str]]:
    """Give for each who speaks all who do so just before or after."""
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in pairwise(turns):
        if one != other:
            beside[one].add(other)
            beside[other].add(one)
    return beside


def least_used(chosen: Mapping[str, str], taken: Collection[str]) -> str:
    """Give the style that the fewest have, of those that are not taken; of all where each is taken."""
    used = Counter(chosen.values())
    return min(
        (style for style in STYLES if style not in taken or len(taken) == len(STYLES)), key=lambda one: used[one]
    )
