"""Values that are made from the program's own files to what is kept of them beside its compiled modules.

What inflects a verb or reads a long list gives the same at each start. So it is kept as Python keeps compiled modules:
for this version of Python, where `python -B` and the like do not forbid it, and as long as its sources stay the same.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache, wraps
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeVar

Value = TypeVar("Value")
Stamp = list[tuple[str, int, int]]
"""Of each source its path, when it was written, and how long it is."""


def kept(*sources: Path) -> Callable[[Callable[[], Value]], Callable[[], Value]]:
    """Let a function without arguments make its value only where none is kept of the same sources, files or folders.

    Its own module is one of them.

    The value is one that `marshal` knows: words, numbers, and dictionaries, sets and tuples of them.
    """

    def keeping(make: Callable[[], Value]) -> Callable[[], Value]:
        code = make.__code__

        @wraps(make)
        def find() -> Value:
            path = Path(cache_from_source(code.co_filename)).with_suffix(f".{make.__name__}")
            stamp = stamp_of((*sources, Path(code.co_filename)))
            found: Value | None = read(path, stamp)
            if found is None:
                found = make()
                write(path, stamp, found)
            return found

        return cache(find)

    return keeping


@cache
def stamp_of(sources: tuple[Path, ...]) -> Stamp:
    """Give what changes with each of the sources, without reading them."""
    paths = sorted(path for source in sources for path in files_of(os.fspath(source)))
    return [(path, told.st_mtime_ns, told.st_size) for path in paths for told in [os.stat(path)]]  # noqa: PTH116 (many)


def files_of(source: str) -> Iterator[str]:
    """Give a file, or those of a folder and its subfolders; compiled ones are no sources."""
    if os.path.isdir(source):  # noqa: PTH112 (many)
        for name in os.listdir(source):  # noqa: PTH208 (many)
            if name != "__pycache__":
                yield from files_of(f"{source}/{name}")
    else:
        yield source


def read(path: Path, stamp: Stamp) -> Any:
    """Give a kept value; None where there is none, or it was made from something else."""
    try:
        made_from, value = marshal.loads(path.read_bytes())  # noqa: S302 (our own, as compiled modules are)
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return value if made_from == stamp else None


def write(path: Path, stamp: Stamp, value: Any) -> None:
    """Keep a value, whole or not at all, where Python may keep compiled modules."""
    if sys.dont_write_bytecode:
        return
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(marshal.dumps((stamp, value)))
        beside.replace(path)
    except OSError:
        return
