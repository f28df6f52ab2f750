"""Calls to the system that fail: the n-th open, read, write, rename, unlink, fsync, mkdir or stat in a folder."""

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ERRORS: tuple[Callable[[str], BaseException], ...] = (
    lambda path: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path),
    lambda path: OSError(errno.EIO, os.strerror(errno.EIO), path),
    lambda path: OSError(errno.EACCES, os.strerror(errno.EACCES), path),
    lambda path: OSError(errno.EMFILE, os.strerror(errno.EMFILE), path),
    lambda _: MemoryError(),
)
CALLS = (
    "replace",
    "rename",
    "unlink",
    "remove",
    "fsync",
    "mkdir",
    "rmdir",
    "stat",
    "lstat",
    "open",
    "write",
    "scandir",
    "listdir",
    "chmod",
)


class Saboteur:
    """Counts the calls that touch the working folder, and lets the one with the given number fail."""

    def __init__(self, folder: Path, number: int = 0, error: int = 0) -> None:
        """Take the folder, which call fails (0: none), and how."""
        self.folder = str(folder)
        self.number = number
        self.error = error
        self.count = 0
        self.called = ""

    def touch(self, name: str, path: object) -> None:
        """Count a call; raise where it is the one."""
        place = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else self.folder
        if not os.path.abspath(place).startswith(self.folder):  # noqa: PTH100 (called from within stat itself)
            return
        self.count += 1
        if self.count == self.number:
            self.called = f"{name} {place.removeprefix(self.folder)}"
            raise ERRORS[self.error](place)

    def install(self) -> None:
        """Put itself between this process and the system."""
        for name in CALLS:
            setattr(os, name, self.around(name, getattr(os, name)))
        opened = io.open

        def open_file(file: Any, *rest: Any, **more: Any) -> Any:
            self.touch("open", file)
            stream = opened(file, *rest, **more)
            return stream if isinstance(file, int) else Stream(stream, self, file)

        builtins.open = io.open = open_file  # type: ignore[assignment]

    def around(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Give a call of the system that is counted first."""

        def counted(*arguments: Any, **more: Any) -> Any:
            self.touch(name, arguments[0] if arguments else None)
            return call(*arguments, **more)

        return counted


class Stream:
    """A file whose reads and writes are counted."""

    def __init__(self, stream: Any, saboteur: Saboteur, path: object) -> None:
        """Take the file."""
        self.stream, self.saboteur, self.path = stream, saboteur, path

    def read(self, *size: int) -> Any:
        """Read, unless that fails, as a bad disk does."""
        self.saboteur.touch("read", self.path)
        return self.stream.read(*size)

    def write(self, content: Any) -> Any:
        """Write half of it before it fails, as a full disk does."""
        try:
            self.saboteur.touch("write", self.path)
        except BaseException:
            self.stream.write(content[: len(content) // 2])
            self.stream.flush()
            raise
        return self.stream.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.stream)

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()
