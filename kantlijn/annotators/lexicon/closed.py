"""The classes of closed.toml as sets of words: articles, prepositions, pronouns and the like."""

import tomllib
from functools import cache
from pathlib import Path

from kantlijn.annotators.lexicon.calendar import DAY_PARTS
from kantlijn.kept import kept

FILE = Path(__file__).parent / "closed.toml"


@kept(FILE)
def read() -> dict[str, str]:
    """Give the words of each class, with blanks between them."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def classes() -> dict[str, frozenset[str]]:
    """Give each class of words by its name, the days and their parts among those of time."""
    found = {name: frozenset(words.split()) for name, words in read().items()}
    found["time"] |= DAY_PARTS
    return found


def words_of(name: str) -> frozenset[str]:
    """Give the words of one class; KeyError for a class that closed.toml does not have."""
    return classes()[name]
