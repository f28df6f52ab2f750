"""A word that no list of names knows to how much it sounds like a name, as our lists of names and of Dutch words do."""

import json
from functools import cache, lru_cache

from kantlijn.annotators.lexicon.word_lists import LISTS

STEPS = (-300, -100, 100, 300)
"""Where the five classes of sound part, in hundredths of the log-odds."""


def grams_of(word: str) -> set[str]:
    """Give the stretches of three letters of a word in lower case, its ends marked: `^bo`, `bos`, `os$`."""
    framed = f"^{word.lower()}$"
    return {framed[at : at + 3] for at in range(len(framed) - 2)}


@cache
def sound_weights() -> tuple[dict[str, int], int]:
    """Give how many hundredths each stretch of letters weighs, and what all words start with."""
    read = json.loads((LISTS / "sound_weights.json").read_text(encoding="utf-8"))
    return read["weights"], read["start"]


@lru_cache(65536)
def sound_of(word: str) -> int:
    """Give 0 for what sounds like a Dutch word (`Gewisselde`) up to 4 for what sounds like a name (`Kavitha`)."""
    weights, start = sound_weights()
    score = start + sum([weights.get(gram, 0) for gram in grams_of(word)])
    return sum(score > step for step in STEPS)
