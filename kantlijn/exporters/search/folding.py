"""Texts to the words that are looked up: without case and accents, and their stems.

`static/search/folding.js` does the same to what a reader types; a browser test compares the two.
"""

import unicodedata
from functools import lru_cache

from kantlijn.patterns import pattern

WORD = pattern(r"(?:[^\W_]++|[\u0300-\u036f]++)++")
UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
DOUBLED = pattern(r"([bcdfghjklmnpqrstvwxz])\1$")
SOUNDS = {"v": "f", "z": "s"}
STEMMER = "dutch_porter"
"""The one of Snowball's two for Dutch that is small enough to be written once more for the page."""


def words_in(text: str) -> list[str]:
    """Give the words of a text, folded, each spelling once; one letter (`foto's`) is no word, one digit is."""
    folded = map(fold, dict.fromkeys(WORD.findall(text)))
    return [word for word in folded if len(word) > 1 or word.isdecimal()]


@lru_cache(maxsize=1 << 18)
def fold(word: str) -> str:
    """Give a word without case and accents: `Oekraïne` gives `oekraine`, `Łódź` gives `lodz`."""
    if word.isascii():
        return word.lower()
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).lower())
    signs = (sign for sign in lower if unicodedata.category(sign)[0] != "M")
    return "".join(signs).translate(UNDECOMPOSED)


@lru_cache(maxsize=1 << 18)
def stem(word: str) -> str:
    """Give the stem of a folded word: `vredesmachten` and `vredesmacht` have one."""
    import Stemmer

    return bare(Stemmer.Stemmer(STEMMER, 0).stemWord(word))


def bare(stem: str) -> str:
    """Give a stem as it sounds: `brugg`, `briev` and `huiz` are those of `brug`, `brief` and `huis`."""
    single = DOUBLED.sub(r"\1", stem)
    return single[:-1] + SOUNDS.get(single[-1:], single[-1:])
