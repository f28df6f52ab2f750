"""Commands in children of this process, which has loaded all that they need: many runs in the time of one start."""

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from torture.sabotage import Saboteur
from torture.sites import change_here, make_site

from kantlijn.starting import end_now

Work = Callable[[], int]
"""Does something in the current folder, prints what there is to tell, and gives the exit status."""
WARMING = (
    ("build",),
    ("build",),
    ("new", "term", "dijk"),
    ("export", "tei"),
    ("import", "people", "raad.csv"),
    ("annotate", "seeds", "--jobs", "1"),
)
BROKEN_DOWN = 99
"""Exit status of work that ended in an exception."""


@dataclass(frozen=True)
class Ran:
    """What came of a run."""

    status: int
    told: str
    calls: int = 0
    """How often it touched its folder, where that was counted."""
    called: str = ""
    """The call that failed."""


@dataclass(frozen=True)
class Running:
    """A child that runs."""

    child: int
    said: Path

    def wait(self) -> Ran:
        """Wait until it has ended."""
        _, status = os.waitpid(self.child, 0)
        told, _, last = self.said.read_text(encoding="utf-8", errors="replace").rpartition("\n#")
        self.said.unlink()
        ended = os.waitstatus_to_exitcode(status)
        calls, _, called = last.strip().partition(" ")
        return Ran(ended, told, int(calls), called) if calls.isdigit() else Ran(ended, told or last)


def command(*words: str) -> Work:
    """Give the work of a command line, interrupted as `starting` has it."""

    def work() -> int:
        from kantlijn.cli import main

        try:
            main.main(list(words), prog_name="kantlijn")
        except SystemExit as ended:
            return int(ended.code or 0)
        except KeyboardInterrupt:
            end_now()
        return 0

    return work


def start(work: Work, folder: Path, saboteur: Saboteur | None = None) -> Running:
    """Start work in a folder, in a child of this process, with a call failing if that is wanted."""
    handle, said = tempfile.mkstemp(prefix="told-")
    os.close(handle)
    child = os.fork()
    if child == 0:
        try:
            run_here(work, folder, Path(said), saboteur)
        except KeyboardInterrupt:  # before the work has begun it is Python's own affair
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGINT)
        finally:
            os._exit(BROKEN_DOWN)
    return Running(child, Path(said))


def run(work: Work, folder: Path, saboteur: Saboteur | None = None) -> Ran:
    """Do work in a child, and wait for it."""
    return start(work, folder, saboteur).wait()


def run_here(work: Work, folder: Path, said: Path, saboteur: Saboteur | None) -> None:
    """Do the work in the child, write what is told to a file, and end."""
    status = BROKEN_DOWN
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has jobs in the background ignore it
    with said.open("w", encoding="utf-8", buffering=1) as output:
        os.chdir(folder)
        sys.stdout = sys.stderr = output
        os.dup2(output.fileno(), 2)
        if saboteur:
            saboteur.install()
        try:
            status = work()
        except BaseException:  # noqa: BLE001 (that nothing gets this far is what is tried)
            traceback.print_exc(file=output)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if saboteur:
            saboteur.number = 0
            output.write(f"\n#{saboteur.count} {saboteur.called}")
        output.flush()
        os._exit(status)


def warm() -> None:
    """Do everything once in this process, so that no child has to load modules and read the lexicon again."""
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as place:
        make_site(Path(place), 3)
        os.chdir(place)
        with Path(os.devnull).open("w") as nowhere:
            said = sys.stdout, sys.stderr
            sys.stdout = sys.stderr = nowhere
            try:
                for words in WARMING:
                    command(*words)()
                    change_here(Path(place))
            finally:
                sys.stdout, sys.stderr = said
                os.chdir(here)


def contents(folder: Path) -> dict[str, bytes]:
    """Give each file with its bytes, but for locks and the cache, whose bytes differ from build to build."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".lock")]
    paths = [path for path in paths if path.parent.name != ".kantlijn"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
