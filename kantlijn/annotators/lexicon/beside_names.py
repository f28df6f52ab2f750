"""The words of beside_names.toml: functions and which of them go together, kin, particles of surnames."""

import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kantlijn.kept import kept

FILE = Path(__file__).parent / "beside_names.toml"


@kept(FILE)
def _read() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def words_for(name: str) -> frozenset[str]:
    """Give the words of one class: `kin`, `quality`, `party`; KeyError for one that beside_names.toml does not have."""
    return frozenset(_read()[name].split())


@cache
def groups(name: str) -> tuple[frozenset[str], ...]:
    """Give the groups of functions that go together: `same` for one function, `compatible` for one person's."""
    return tuple(frozenset(group.split()) for group in _read()[name])


@lru_cache(4096)
def common_form(noun: str) -> str:
    """Give the common form of a noun that shows a woman: `socioloog` for `sociologe`."""
    for ending, common in _read()["common"].items():
        if noun.endswith(ending):
            return noun.removesuffix(ending) + str(common)
    return noun
