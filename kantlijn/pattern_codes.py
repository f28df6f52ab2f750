"""Patterns as Python compiles them, kept beside our compiled modules: compiling them takes a third of a short run.

What a pattern compiles to is a list of numbers, which the same Python can take again. Where another Python has no such
thing, or wants it otherwise, patterns are compiled as ever.
"""

import atexit
import re
import sys
from array import array
from functools import cache
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from kantlijn.kept import read, stamp_of, write

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, numbers, groups, and the names of these, as `_sre.compile` takes them."""
Known = dict[tuple[str, int], Code]
MOST = 3000
"""Patterns that are kept: those of a program that has changed often stay behind, and are left at last."""
NUMBER = "I"
"""How wide the numbers are."""


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern, or take what it compiled to before; re.error where it is none."""
    engine, wanted = find_engine(), int(flags)  # a number can be kept, a flag by name cannot
    if engine is None:
        return re.compile(source, wanted)
    code = known().get((source, wanted))
    if code is None:
        code = known()[source, wanted] = code_of(source, wanted, engine)
    all_flags, numbers, groups, names, by_number = code
    pattern: re.Pattern[str] = engine.make(source, all_flags, array(NUMBER, numbers).tolist(), groups, names, by_number)
    return pattern


class Engine:
    """The parts of Python's own `re` that turn a pattern into numbers, and numbers into what matches."""

    def __init__(self) -> None:
        """Find them; ImportError or AttributeError where they are called otherwise."""
        engine: Any = import_module("_sre")
        self.make, self.magic = engine.compile, engine.MAGIC
        self.parse: Any = import_module("re._parser").parse
        self.encode: Any = import_module("re._compiler")._code


@cache
def find_engine() -> Engine | None:
    """Give them where they do what they are known to do."""
    try:
        engine = Engine()
        flags, numbers, *rest = code_of("(?P<a>b)|c", re.IGNORECASE, engine)
        same = engine.make("(?P<a>b)|c", flags, array(NUMBER, numbers).tolist(), *rest)
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError, RuntimeError):
        return None
    return engine if same == re.compile("(?P<a>b)|c", re.IGNORECASE) else None


def code_of(source: str, flags: int, engine: "Engine") -> Code:
    """Compile a pattern to what can be kept of it."""
    parsed = engine.parse(source, flags)
    names: dict[str, int] = parsed.state.groupdict
    by_number: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        by_number[number] = name
    numbers = array(NUMBER, engine.encode(parsed, flags)).tobytes()
    return flags | parsed.state.flags, numbers, parsed.state.groups - 1, names, tuple(by_number)


@cache
def known() -> Known:
    """Give what was kept by earlier runs of the same Python; what comes to it is kept when this one ends."""
    kept: Known = read(place(), stamp()) or {}
    before = len(kept)
    atexit.register(keep, kept, before)
    return kept


def keep(now: Known, before: int) -> None:
    """Keep what patterns compiled to where some were not known before, with what others kept meanwhile."""
    if len(now) > before:
        together = {**(read(place(), stamp()) or {}), **now}
        write(place(), stamp(), together if len(together) <= MOST else now)


def place() -> Path:
    """Give the file."""
    return Path(cache_from_source(__file__)).with_suffix(".codes")


def stamp() -> list[Any]:
    """Give what the numbers are good for: this Python alone, and this module, which knows how they are kept."""
    engine = find_engine()
    return [sys.version, engine.magic if engine else 0, *stamp_of((Path(__file__),))]
