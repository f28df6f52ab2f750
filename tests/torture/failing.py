"""Every command that writes, with the n-th call to the system failing, for every n: what SQLite does to itself.

Afterwards each file must be the old or the new one and whole, what went wrong must be told without a traceback, and the
same command, undisturbed, must come to what it comes to without any failure. Builds go to and fro between two states
of one site, and so with a cache that is as warm as that of an author.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from torture.sabotage import ERRORS, Saboteur
from torture.saving import begin, save
from torture.sites import change_back, change_here, make_site
from torture.warm import Ran, Work, command, contents, run

BUILD = command("build")


def leave(_: Path) -> None:
    """Change nothing."""


@dataclass(frozen=True)
class Command:
    """A command that writes: a later one is added by a line in COMMANDS."""

    name: str
    work: Work
    change: Callable[[Path], None] = leave
    """What is done in the folder of a good site before it."""
    undo: Callable[[Path], None] | None = None
    """What undoes that change, for a build; after others all files are put back as they were."""
    in_parts: bool = False
    """Whether what cannot be read is told and left out, so that a file may lack lines."""


def forget(folder: Path) -> None:
    """Remove what was found in an archive, and the table of it."""
    for path in (folder / "citaten.jsonl", folder / ".kantlijn" / "annotations.sqlite"):
        path.unlink(missing_ok=True)


ARCHIVE = command("annotate", "seeds", "--format", "jsonl", "--out", "citaten.jsonl", "--jobs", "1")
COMMANDS = (
    Command("build", BUILD, change_here, change_back),
    Command("build --clean", command("build", "--clean"), change_here, change_back),
    Command("annotate an archive", ARCHIVE, leave, forget, in_parts=True),
    Command("new site", command("new", "site", "nieuw")),
    Command("new article", command("new", "article", "Sluis dicht")),
    Command("new person", command("new", "person", "Els Prins", "--role", "wethouder")),
    Command("new term", command("new", "term", "keersluis")),
    Command("import people", command("import", "people", "raad.csv")),
    Command("export webannotation", command("export", "webannotation")),
    Command("export tei", command("export", "tei")),
    Command("export csv", command("export", "csv")),
    Command("annotate", command("annotate", "seeds", "--jobs", "1", "--format", "csv", "--out", "uit.csv")),
    Command("save from the review page", save, begin),
)


def wrong_in(
    ran: Ran, old: dict[str, bytes], new: dict[str, bytes], left: dict[str, bytes], *, in_parts: bool = False
) -> Iterator[str]:
    """Give what a failure must not come to."""
    if "Traceback" in ran.told or ran.status not in (0, 1):
        yield f"status {ran.status}: {ran.told[-300:]}"
    if ran.status == 0 and left != new:
        yield "said to be done, and is not"
    if ran.status == 1 and not ran.told.strip():
        yield "not told"
    for path, content in left.items():
        whole = content in (old.get(path), new.get(path)) or path.endswith(("-new", ".kantlijn.json"))
        some = in_parts and set(content.splitlines(keepends=True)) <= set(new.get(path, b"").splitlines(keepends=True))
        if not (whole or some):
            yield f"torn: {path}"
    for path in old.keys() & new.keys() - left.keys():
        yield f"lost: {path}"


def put_back(folder: Path, old: dict[str, bytes]) -> None:
    """Make the files of a folder what they were."""
    now = contents(folder)
    for path in now.keys() - old.keys():
        (folder / path).unlink()
        for above in (folder / path).parents:
            if above == folder or any(above.iterdir()):
                break
            above.rmdir()
    for path in [path for path, content in old.items() if now.get(path) != content]:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(old[path])


class Scene:
    """One site, on which a command is tried again and again, each time from the same state on."""

    def __init__(self, tried: Command, folder: Path, articles: int) -> None:
        """Make the site, and see what the command comes to."""
        self.tried, self.folder = tried, folder
        make_site(folder, articles)
        first = run(BUILD, folder)
        assert first.status == 0, first.told
        self.built = contents(folder)
        tried.change(folder)
        self.old = contents(folder)
        counted = run(tried.work, folder, Saboteur(folder))
        assert counted.status == 0, counted.told
        self.calls = counted.calls
        self.new = contents(folder)
        self.go_back()

    def go_back(self) -> None:
        """Return to the state before the command, the change that it is about made."""
        if self.tried.undo:
            self.tried.undo(self.folder)
            again = run(BUILD, self.folder)
            wrong = again.status or contents(self.folder) != self.built
            if wrong:
                put_back(self.folder, self.built)
            assert not wrong, f"building the site as it was: {again.told}"
            self.tried.change(self.folder)
        else:
            put_back(self.folder, self.old)

    def fail(self, number: int, error: int) -> Iterator[str]:
        """Let one call fail, and give what comes of it that must not."""
        ran = run(self.tried.work, self.folder, Saboteur(self.folder, number, error))
        for found in wrong_in(ran, self.old, self.new, contents(self.folder), in_parts=self.tried.in_parts):
            yield f"{number} ({ran.called}), error {error}: {found}"
        again = run(self.tried.work, self.folder) if self.tried.undo or ran.status else ran
        left = contents(self.folder)
        if again.status or left != self.new:
            others = sorted({path for path, _ in left.items() ^ self.new.items()})
            yield f"{number} ({ran.called}), error {error}: does not recover: {again.told[-200:]} {others[:3]}"


def torture(tried: Command, articles: int, *, every: int = 1) -> tuple[int, list[str]]:
    """Fail each call of a command in turn; give how many runs there were, and what went wrong in them."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        scene = Scene(tried, Path(place).resolve() / "site", articles)
        numbers = range(1, scene.calls + 1, every)
        for number in numbers:
            wrong += [f"{tried.name}, call {found}" for found in scene.fail(number, number % len(ERRORS))]
            try:
                scene.go_back()
            except AssertionError as error:
                wrong.append(f"{tried.name}, call {number}: {error}")
                run(BUILD, scene.folder)
                tried.change(scene.folder)
    return len(numbers), wrong


def report(articles: int, names: tuple[str, ...] = (), *, every: int = 1) -> list[str]:
    """Torture all commands, or those of these names, print how often, and give what went wrong."""
    wrong: list[str] = []
    for tried in COMMANDS:
        if not names or tried.name in names:
            begun = os.times()
            runs, found = torture(tried, articles, every=every)
            taken = sum(os.times()[:4]) - sum(begun[:4])
            print(f"{tried.name}: {runs} calls failed in turn, {len(found)} faults, {taken:.0f} s", flush=True)  # noqa: T201
            wrong += found
    return wrong
