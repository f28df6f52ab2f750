"""Words to whether they say where somebody comes from: `Franse`, `Utrechter`, `GroenLinkser`."""

from collections.abc import Iterator
from functools import lru_cache

from kantlijn.annotators.lexicon.nouns import listed
from kantlijn.annotators.lexicon.word_lists import inhabitants, organisations, places, surnames, towns
from kantlijn.patterns import pattern

DOUBLED = pattern(r"([^aeiou])\1$")
OPEN = pattern(r"([aeou])([^aeiou])$")

ENDINGS = frozenset(("er", "ër", "ar", "rs", "en", "se"))
"""The last two letters of all words for where somebody comes from that no list has."""


@lru_cache(16384)
def is_origin(word: str) -> bool:
    """Say whether a capitalised word tells where somebody comes from: listed, or made of a place or a club.

    `Utrecht|er`, `Enschede|ër`, `Arnhem|se`, several of them too: `Utrechters`, `Eindhovenaren`. `Cornelisse` is none.
    """
    if word in inhabitants():
        return True
    head, hyphen, tail = word.rpartition("-")
    if hyphen and tail not in surnames() and head[:1].isupper():
        return is_origin(tail)
    if word[-2:] not in ENDINGS:
        return False
    if is_inhabitant(word) or is_inhabitant(singular(word)):
        return True
    if word.endswith(("ers", "ërs")) and word not in surnames():
        word = word[:-1]
    if word.endswith("se"):
        return any(stem in listed for stem in (word[:-2], word[:-3]) for listed in (places(), towns(), organisations()))
    return word.endswith(("er", "ër")) and not {word[:-1], word[:-2], word[:-3]}.isdisjoint(organisations())


def is_inhabitant(word: str) -> bool:
    """Say whether a word calls somebody by a place of the lists: `Wageninger`, but not `Molenaar` or `Dekker`."""
    if word[-2:] not in ("er", "ër", "ar") or word in surnames() or word.lower() in listed():
        return False
    return any(place in towns() or place in places() for place in _homes(word))


def singular(word: str) -> str:
    """Give what calls one of several people: `Utrechter` of `Utrechters`, `Marokkaan`, `Chinees`, `Zwollenaar`."""
    if word.endswith(("ers", "ërs", "aars")):
        return word[:-1]
    if word.endswith(("anen", "aren")):
        return f"{word[:-3]}a{word[-3]}"
    return f"{word[:-4]}ees" if word.endswith("ezen") else ""


def _homes(word: str) -> Iterator[str]:
    """Give the places that a word may be made of."""
    stem = word[:-2]
    if word.endswith(("er", "ër")):
        yield from (stem, stem + "e", stem + "en")  # `Utrecht|er`, `Ermelo|ër`, `Enschede|ër`, `Wageningen`
        if DOUBLED.search(stem):
            yield stem[:-1]  # `Rotterdam|mer`
        yield OPEN.sub(r"\1\1\2", stem)  # `Oldenzaal`
        if stem.endswith("rd"):
            yield from (stem[:-1], stem[:-4] + "ere")  # `Alkmaar|der`, `Almere`
    elif word.endswith("aar"):
        stem = word[:-3]
        yield from (stem, stem + "en")  # `Leiden|aar`, `Mechelen`
        if stem.endswith("n"):
            yield from (stem[:-1], stem[:-1] + "r")  # `Breda|naar`, `Deventer`
        if stem.endswith("en"):
            yield stem[:-2]  # `Gent|enaar`
