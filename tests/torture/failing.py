"""Every command that writes, with the n-th call to the system failing, for every n: what SQLite does to itself.

A child of a warm process makes the n-th open, write, rename, unlink, fsync, mkdir or stat in the working folder fail,
and runs the command. Afterwards each file must be the old or the new one and whole, what went wrong must be told
without a traceback, and the same command, undisturbed, must come to what it comes to without any failure.
"""

import builtins
import errno
import io
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torture.sites import change_site, make_site

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
)


@dataclass(frozen=True)
class Command:
    """A command that writes: a later one is added by a line in COMMANDS."""

    words: tuple[str, ...]
    prepare: Callable[[], None] = field(default=lambda: None)
    """What is done in the folder of a good site before it."""


COMMANDS = (
    Command(("build",), change_site),
    Command(("build", "--clean")),
    Command(("new", "site", "nieuw")),
    Command(("new", "article", "Sluis dicht")),
    Command(("new", "person", "Els Prins", "--role", "wethouder")),
    Command(("new", "term", "keersluis")),
)


class Saboteur:
    """Counts the calls that touch the working folder, and lets the one with the given number fail."""

    def __init__(self, folder: Path, number: int, error: int) -> None:
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

        def open_file(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
            self.touch("open", file)
            stream = opened(file, mode, *rest, **more)
            return Stream(stream, self, file) if set(mode) & set("wax+") and not isinstance(file, int) else stream

        builtins.open = io.open = open_file  # type: ignore[assignment]

    def around(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Give a call of the system that is counted first."""

        def counted(*arguments: Any, **more: Any) -> Any:
            self.touch(name, arguments[0] if arguments else None)
            return call(*arguments, **more)

        return counted


class Stream:
    """A file whose writes are counted."""

    def __init__(self, stream: Any, saboteur: Saboteur, path: object) -> None:
        """Take the file."""
        self.stream, self.saboteur, self.path = stream, saboteur, path

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

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()


@dataclass(frozen=True)
class Ran:
    """What came of a run in a child process."""

    status: int
    told: str
    calls: int
    called: str


def run(words: tuple[str, ...], folder: Path, number: int = 0, error: int = 0) -> Ran:
    """Run a command in a folder, in a child of this process, with one call failing."""
    said = Path(tempfile.mkstemp(prefix="told-")[1])
    child = os.fork()
    if child == 0:
        run_here(words, folder, said, number, error)
    _, status = os.waitpid(child, 0)
    told, _, last = said.read_text(encoding="utf-8", errors="replace").rpartition("\n#")
    said.unlink()
    calls, _, called = last.strip().partition(" ")
    return Ran(os.waitstatus_to_exitcode(status), told, int(calls or 0), called)


def run_here(words: tuple[str, ...], folder: Path, said: Path, number: int, error: int) -> None:
    """Do the work of `run` in the child; never returns."""
    from kantlijn.cli import main

    status = 99
    saboteur = Saboteur(folder, number, error)
    with said.open("w", encoding="utf-8") as output:
        os.chdir(folder)
        sys.stdout = sys.stderr = output
        saboteur.install()
        try:
            main.main(list(words), prog_name="kantlijn")
        except SystemExit as ended:
            status = int(ended.code or 0)
        except BaseException:  # noqa: BLE001 (that nothing gets this far is what is tried)
            traceback.print_exc(file=output)
        saboteur.number = 0
        output.write(f"\n#{saboteur.count} {saboteur.called}")
        output.flush()
        os._exit(status)


def warm() -> None:
    """Build a site in this process once, so that no child has to import and read the lexicon again."""
    from click.testing import CliRunner

    from kantlijn.cli import main

    here = Path.cwd()
    with tempfile.TemporaryDirectory() as place:
        make_site(Path(place), 1)
        os.chdir(place)
        CliRunner().invoke(main, ["build"], catch_exceptions=False)
        CliRunner().invoke(main, ["new", "term", "dijk"], catch_exceptions=False)
        os.chdir(here)


def contents(folder: Path) -> dict[str, bytes]:
    """Give each file with its bytes, but for locks and the cache, whose bytes differ from build to build."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".lock")]
    paths = [path for path in paths if path.parent.name != ".kantlijn"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def wrong_in(ran: Ran, old: dict[str, bytes], new: dict[str, bytes], left: dict[str, bytes]) -> Iterator[str]:
    """Give what a failure must not come to."""
    if "Traceback" in ran.told or ran.status not in (0, 1):
        yield f"status {ran.status}: {ran.told[-300:]}"
    if ran.status == 0 and left != new:
        yield "said to be done, and is not"
    if ran.status == 1 and not ran.told.strip():
        yield "not told"
    for path, content in left.items():
        if content not in (old.get(path), new.get(path)) and not path.endswith(("-new", ".kantlijn.json")):
            yield f"torn: {path}"
    for path in old.keys() & new.keys() - left.keys():
        yield f"lost: {path}"


def torture(command: Command, articles: int, *, every: int = 1) -> tuple[int, list[str]]:
    """Fail each call of a command in turn; give how many runs there were, and what went wrong in them."""
    wrong = []
    runs = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve() / "site"
        make_site(folder, articles)
        here = Path.cwd()
        os.chdir(folder)
        run(("build",), folder)
        command.prepare()
        os.chdir(here)
        old = contents(folder)
        good = Path(place).resolve() / "good"
        shutil.copytree(folder, good)
        done = run(command.words, folder)
        new = contents(folder)
        assert done.status == 0, done.told
        for number in range(1, done.calls + 1, every):
            shutil.rmtree(folder)
            shutil.copytree(good, folder)
            ran = run(command.words, folder, number, number % len(ERRORS))
            runs += 1
            found = list(wrong_in(ran, old, new, contents(folder)))
            again = run(command.words, folder) if command.words[0] == "build" or ran.status else ran
            if again.status or contents(folder) != new:
                others = sorted({path for path, _ in contents(folder).items() ^ new.items()})
                found.append(f"does not recover: {again.told[-200:]} {others[:3]}")
            which = f"{' '.join(command.words)}: call {number} ({ran.called}), error {number % len(ERRORS)}"
            wrong += [f"{which}: {each}" for each in found]
    return runs, wrong
