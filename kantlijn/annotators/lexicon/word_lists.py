"""The lists of lexicon/names to sets of words: places, organisations, surnames, words that open sentences."""

from functools import cache
from pathlib import Path

LISTS = Path(__file__).parent / "names"


def read_list(file: str) -> list[str]:
    """Give the lines of a list without its notice."""
    lines = (LISTS / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and line[0] != "#"]


@cache
def places() -> frozenset[str]:
    """Give countries, regions, waters, towns."""
    return frozenset(read_list("places_known.txt"))


@cache
def towns() -> frozenset[str]:
    """Give the towns and villages of the Low Countries, many of which are surnames too."""
    return frozenset(read_list("towns.txt"))


@cache
def organisations() -> frozenset[str]:
    """Give parties, companies, clubs, papers, events and other names of no person."""
    return frozenset(read_list("organisations.txt"))


@cache
def no_person_words() -> frozenset[str]:
    """Give words that make a name one of something else: `Partij`, `Cup`, `University`."""
    return frozenset(read_list("no_person_words.txt"))


@cache
def surnames() -> dict[str, bool]:
    """Give surnames, the last word of those that have several, and whether it is common in Dutch."""
    listed: dict[str, bool] = {}
    for line in read_list("surnames.txt"):
        name = line.removesuffix(" nl")
        word = name.rpartition(" ")[2]
        listed[word] = listed.get(word, False) or name != line
    return listed | dict.fromkeys(read_list("surnames_ours.txt"), True)


@cache
def common_words() -> frozenset[str]:
    """Give the words that often open a Dutch sentence and are no names, in lower case."""
    return frozenset(read_list("common_words.txt"))


@cache
def known_figures() -> frozenset[str]:
    """Give surnames and other single names of people whom news names without introduction."""
    return frozenset(read_list("known_figures.txt"))


@cache
def particle_surnames() -> frozenset[str]:
    """Give the listed surnames that open with a particle in capitals: `De Smet`, `Van Acker`."""
    return frozenset(line.removesuffix(" nl") for line in read_list("surnames.txt") if " " in line.removesuffix(" nl"))


@cache
def named_things() -> frozenset[str]:
    """Give nouns for animals and things that a name of no person follows: `orkaan`, `hond`."""
    return frozenset(read_list("named_things.txt"))


@cache
def thing_endings() -> tuple[str, ...]:
    """Give those of them that are long enough to know compounds by: `modeketen`."""
    return tuple(word for word in named_things() if len(word) > 3)


@cache
def inhabitants() -> frozenset[str]:
    """Give people by where they come from: `Noor`, `Belgen`, `Limburger`."""
    return frozenset(read_list("inhabitants.txt"))


@cache
def double_surnames() -> frozenset[str]:
    """Give surnames with a particle inside: `Quarles van Ufford`."""
    return frozenset(read_list("double_surnames.txt"))
