"""Words of sports to which sports a text tells of."""

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from kantlijn.kept import kept
from kantlijn.patterns import pattern

FILE = Path(__file__).parent / "sports.toml"


@kept(FILE)
def words_by_sport() -> dict[str, tuple[str, ...]]:
    """Give how words begin that tell of each sport."""
    return {sport: tuple(words.split()) for sport, words in tomllib.loads(FILE.read_text(encoding="utf-8")).items()}


@cache
def pattern_of_all() -> re.Pattern[str]:
    """Give what finds words of any sport."""
    words = sorted({word for words in words_by_sport().values() for word in words}, key=len, reverse=True)
    return beginning_with(tuple(words))


@lru_cache(256)
def beginning_with(words: tuple[str, ...]) -> re.Pattern[str]:
    """Give what finds words that begin so, in whatever case."""
    return pattern(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


@cache
def sport_of_word() -> dict[str, str]:
    """Give the sport of each beginning."""
    return {word: sport for sport, words in words_by_sport().items() for word in words}


def sports_in(text: str, start: int, end: int) -> set[str]:
    """Give the sports of which words stand in a part of a text."""
    return {sport_of_word()[found.lower()] for found in pattern_of_all().findall(text, start, end)}
