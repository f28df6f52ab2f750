"""A text to the words that have a capital inside a sentence, so that it is not searched anew for each of them."""

from bisect import bisect_left
from functools import lru_cache

from kantlijn.patterns import pattern

REACH = 40
"""Characters that are kept of what stands behind a blank."""
CAPITAL = pattern(rf" (?=([^\sa-z].{{0,{REACH - 1}}}))")


def stands_inside(text: str, words: str) -> bool:
    """Say whether words stand inside a sentence, alone or as the beginning of others: `de |Brug|gen`, not `. Brug`."""
    found, begun = _inside(text), words[:REACH]
    at = bisect_left(found, begun)
    return at < len(found) and found[at].startswith(begun)


@lru_cache(maxsize=1)
def _inside(text: str) -> list[str]:
    """Give what stands behind each blank inside a sentence, but for what begins with a small letter, in its order."""
    places = (found for found in CAPITAL.finditer(text) if (at := found.start()) and _goes_on(text[at - 1]))
    return sorted(found[1] for found in places)


def _goes_on(mark: str) -> bool:
    return mark.isalnum() or mark == ","
