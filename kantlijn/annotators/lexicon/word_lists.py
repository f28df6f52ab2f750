"""The lists of lexicon/names to sets of words: places, organisations, surnames, words that open sentences."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from kantlijn.kept import kept

LEXICON = Path(__file__).parent
LISTS = LEXICON / "names"


def read_list(file: str) -> list[str]:
    """Give the lines of a list without its notice."""
    lines = (LISTS / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and line[0] != "#"]


def set_of(file: str) -> Callable[[], frozenset[str]]:
    """Give what reads a list when it is first asked for."""
    return cache(lambda: frozenset(read_list(file)))


places = set_of("places_known.txt")
"""Countries, regions, waters, towns."""
towns = set_of("towns.txt")
"""The towns and villages of the Low Countries, many of which are surnames too."""
organisations = set_of("organisations.txt")
"""Parties, companies, clubs, papers, events and other names of no person."""
no_person_words = set_of("no_person_words.txt")
"""Words that make a name one of something else: `Partij`, `Cup`, `University`."""
common_words = set_of("common_words.txt")
"""Words that often open a Dutch sentence and are no names, in lower case."""
known_figures = set_of("known_figures.txt")
"""Surnames and other single names of people whom news names without introduction."""
named_things = set_of("named_things.txt")
"""Nouns for animals and things that a name of no person follows: `orkaan`, `hond`."""
inhabitants = set_of("inhabitants.txt")
"""People by where they come from: `Noor`, `Belgen`, `Limburger`."""
double_surnames = set_of("double_surnames.txt")
"""Surnames with a particle inside: `Quarles van Ufford`."""


@kept(LEXICON)
def surnames() -> dict[str, bool]:
    """Give surnames, the last word of those that have several, and whether it is common in Dutch."""
    listed: dict[str, bool] = {}
    for line in read_list("surnames.txt"):
        name = line.removesuffix(" nl")
        word = name.rpartition(" ")[2]
        listed[word] = listed.get(word, False) or name != line
    return listed | dict.fromkeys(read_list("surnames_ours.txt"), True)


@kept(LEXICON)
def particle_surnames() -> frozenset[str]:
    """Give the listed surnames that open with a particle in capitals: `De Smet`, `Van Acker`."""
    return frozenset(line.removesuffix(" nl") for line in read_list("surnames.txt") if " " in line.removesuffix(" nl"))


@cache
def thing_endings() -> dict[str, tuple[str, ...]]:
    """Give the named things that are long enough to know compounds by, by their last letters: `modeketen`."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(named_things()):
        if len(word) > 3:
            found[word[-3:]] = (*found.get(word[-3:], ()), word)
    return found


def ends_in_thing(word: str) -> bool:
    """Say whether a word is a named thing or ends in one."""
    return word.endswith(thing_endings().get(word[-3:], ()))
