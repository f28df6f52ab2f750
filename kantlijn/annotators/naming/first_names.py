"""A first name to what the lists know of it: gender, and whether it is common in Dutch."""

from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kantlijn.annotators.lexicon.nouns import listed as nouns
from kantlijn.annotators.lexicon.word_lists import LEXICON, common_words, no_person_words, read_list
from kantlijn.annotators.naming.name_shapes import SURNAME_OPENERS
from kantlijn.kept import kept

NAMING = Path(__file__).parent
SMALL = ("tje", "sje", "pje", "tien", "lien")
"""Endings of Dutch first names, of women mostly: `Aagtje`, `Wivelien`."""
GENDERS: dict[str, Literal["m", "f"] | None] = {"m": "m", "f": "f", "u": None}


class FirstName(Struct, frozen=True, gc=False):
    """What is known of a first name; gender None where both bear it."""

    gender: Literal["m", "f"] | None
    dutch: bool


@cache
def first_names() -> dict[str, FirstName]:
    """Give all listed first names."""
    kinds = {f"{gender}{dutch}": FirstName(GENDERS[gender], bool(dutch)) for gender in GENDERS for dutch in ("", "nl")}
    return {name: kinds[kind] for name, kind in listed_names().items()}


@kept(LEXICON, NAMING)
def listed_names() -> dict[str, str]:
    """Give all listed first names with their gender, and `nl` behind it where they are common in Dutch."""
    listed: dict[str, str] = {}
    for line in read_list("first_names.txt"):
        name, gender, *near = line.split()
        low = name.lower()
        if name not in SURNAME_OPENERS and (
            near or not (low in common_words() or low in nouns() or name in no_person_words())
        ):
            listed[name] = gender + ("nl" if near else "")
    for file, dutch in (("first_names_world.txt", ""), ("first_names_ours.txt", "nl")):
        for line in read_list(file):
            name, gender = line.split()
            listed[name] = gender + dutch
    return listed


def gender_of_first_name(name: str) -> Literal["m", "f"] | None:
    """Give the gender of a first name, the first part of a double one deciding: `f` for `Anne-Marie`."""
    known = first_names().get(name) or first_names().get(name.split("-", maxsplit=1)[0])
    return known.gender if known else None


def is_first_name(word: str) -> bool:
    """Say whether a word is a listed first name, the first part of a double one deciding: `Anne-Wil`."""
    return word in first_names() or word.endswith(SMALL) or ("-" in word and word.partition("-")[0] in first_names())
