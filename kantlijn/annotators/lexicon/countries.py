"""Country codes to the words by which a Dutch text tells of the country, and adjectives to codes."""

import re
import tomllib
from functools import cache
from pathlib import Path

from kantlijn.kept import kept
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "countries.toml"
VOICED = {"ees": "ese", "aas": "ase"}


@kept(FILE)
def words_by_country() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give names (`Verenigde Staten`) and adjectives (`Amerikaans`) for each code."""
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {code: (tuple(one["names"]), tuple(one["adjectives"])) for code, one in read.items()}


@kept(FILE)
def country_of_word() -> dict[str, str]:
    """Give the code for each name and each form of an adjective, in lower case: `franse`, `frans`, `frankrijk`."""
    codes = {}
    for code, (names, adjectives) in words_by_country().items():
        codes.update(dict.fromkeys([name.lower() for name in names], code))
        codes.update(dict.fromkeys([form.lower() for adjective in adjectives for form in forms(adjective)], code))
    return codes


def forms(adjective: str) -> tuple[str, str]:
    """Give an adjective without and with -e: `Chinees`, `Chinese`; `Indiaas`, `Indiase`."""
    for ending, inflected in VOICED.items():
        if adjective.endswith(ending):
            return adjective, adjective.removesuffix(ending) + inflected
    return adjective, adjective + "e"


@cache
def pattern_for(code: str) -> re.Pattern[str] | None:
    """Give what finds a word of a country in a text, None for a code that the list does not have."""
    if code not in words_by_country():
        return None
    names, adjectives = words_by_country()[code]
    words = [*names, *(form for adjective in adjectives for form in forms(adjective))]
    return pattern(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


def knows(code: str) -> bool:
    """Say whether the list has the words of a country."""
    return code in words_by_country()


def tells_of(text: str, code: str) -> bool:
    """Say whether a text tells of a country; of one that the list does not have nobody can say it."""
    pattern = pattern_for(code)
    return bool(pattern and pattern.search(text))
