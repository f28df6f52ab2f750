"""Builds while others write: seeds and notes that change as they are read, several builds at once, a preview, a clock.

Whatever is read while it changes, the build ends without a traceback, and once all is quiet the next build is as one
from nothing: the cache has kept nothing that was only half there. The two texts of each file are equally long, so that
no size gives a change away.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from torture.killing import ROOT
from torture.sites import PERSON, TERM, make_site, seed
from torture.warm import Ran, Work, command, contents, run, start

ARTICLES = 8
SEED = 20250315
AT_ONCE = 4
BUILD = command("build")
DAY = 86_400_000_000_000
"""Nanoseconds."""
PAUSE = 0.004
"""Seconds between changes: about a tick of the clock by which many systems date files."""
ENOUGH = 60
"""Seconds in which a preview starts."""


def with_clock(ahead: int) -> Work:
    """Give a build on a computer whose clock is so many nanoseconds ahead, or behind."""

    def work() -> int:
        now = time.time_ns
        for module in [module for name, module in sys.modules.items() if name.startswith("kantlijn.")]:
            if getattr(module, "time_ns", None) is now:
                module.time_ns = lambda: now() + ahead  # type: ignore[attr-defined]
        return BUILD()

    return work


def changes(folder: Path) -> dict[Path, tuple[str, str]]:
    """Give the files that change, each with two texts of the same length."""
    files = {folder / f"seeds/brug-{number}.txt": seed(number) for number in range(1, ARTICLES + 1)}
    files |= {folder / "notes/people/hanna-de-wit.md": PERSON, folder / "notes/terms/brug.md": TERM}
    return {
        path: (text, text.replace("brug", "sluis"[:4]).replace("verkeer", "wegen, ")) for path, text in files.items()
    }


def in_place(path: Path, text: str) -> None:
    """Write over a file, which is empty for a moment."""
    path.write_text(text, encoding="utf-8")


def by_renaming(path: Path, text: str) -> None:
    """Write a file as editors do: beside its place, then there."""
    beside = path.with_name(f".{path.name}~")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def anew(path: Path, text: str) -> None:
    """Take a file away, and write it again."""
    path.unlink(missing_ok=True)
    path.write_text(text, encoding="utf-8")


def with_old_date(path: Path, text: str) -> None:
    """Write a file as an archive is unpacked: with the date that it had."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(DAY * 365, DAY * 365))


def with_late_date(path: Path, text: str) -> None:
    """Write a file on a computer whose clock is ahead."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(time.time_ns() + DAY,) * 2)


WRITING: tuple[Callable[[Path, str], None], ...] = (in_place, by_renaming, anew, with_old_date, with_late_date)


def wrong_in(ran: Ran) -> Iterator[str]:
    """Give what no build may come to, whatever it read."""
    if "Traceback" in ran.told or ran.status not in (0, 1):
        yield f"status {ran.status}: {ran.told[-300:]}"


def differs(folder: Path, fresh: Path) -> Iterator[str]:
    """Build once more, and from nothing, and give what is not the same."""
    again = run(BUILD, folder)
    words = ("build", "--clean", "--out", str(fresh), "--cache", str(fresh.with_suffix(".sqlite")))
    clean = run(command(*words), folder)
    if again.status or clean.status:
        yield f"a quiet build: {again.told[-200:]} {clean.told[-200:]}"
    left, wanted = contents(folder / "site"), contents(fresh)
    if left != wanted:
        yield f"other than from nothing: {sorted({path for path, _ in left.items() ^ wanted.items()})[:3]}"


def change_while_built(rounds: int) -> Iterator[str]:
    """Change files all through each build, with the clock right, a day ahead and a day behind; give what went wrong."""
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    works = (BUILD, with_clock(DAY), with_clock(-DAY))
    with tempfile.TemporaryDirectory() as place:
        folder, fresh = Path(place).resolve() / "site", Path(place).resolve() / "fresh"
        make_site(folder, ARTICLES)
        texts = changes(folder)
        for number in range(rounds):
            running = start(works[number % len(works)], folder)
            while os.waitid(os.P_PID, running.child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                path = chance.choice(list(texts))
                chance.choice(WRITING)(path, chance.choice(texts[path]))
                time.sleep(chance.random() * PAUSE)
            yield from (f"changed while built, {number}: {each}" for each in wrong_in(running.wait()))
            yield from (f"changed while built, {number}: {each}" for each in differs(folder, fresh))


def build_at_once(rounds: int) -> Iterator[str]:
    """Start several builds at the same moment, each after a change; give what went wrong."""
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    with tempfile.TemporaryDirectory() as place:
        folder, fresh = Path(place).resolve() / "site", Path(place).resolve() / "fresh"
        make_site(folder, ARTICLES)
        texts = changes(folder)
        for number in range(rounds):
            running = []
            for _ in range(AT_ONCE):
                path = chance.choice(list(texts))
                in_place(path, chance.choice(texts[path]))
                running.append(start(BUILD, folder))
            for each in running:
                yield from (f"at once, {number}: {found}" for found in wrong_in(each.wait()))
            yield from (f"at once, {number}: {found}" for found in differs(folder, fresh))


def build_under_preview(rounds: int) -> Iterator[str]:
    """Build, change and read while a preview of the same site runs; give what went wrong."""
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    with tempfile.TemporaryDirectory() as place:
        folder, fresh = Path(place).resolve() / "site", Path(place).resolve() / "fresh"
        make_site(folder, ARTICLES)
        texts = changes(folder)
        environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONUNBUFFERED": "1"}
        preview = subprocess.Popen(
            [sys.executable, "-m", "kantlijn", "serve", "--port", "0"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            assert preview.stdout
            address = next(word for line in preview.stdout for word in line.split() if word.startswith("http"))
            for number in range(rounds):
                path = chance.choice(list(texts))
                chance.choice(WRITING)(path, chance.choice(texts[path]))
                yield from (f"under a preview, {number}: {each}" for each in wrong_in(run(BUILD, folder)))
                with urllib.request.urlopen(f"{address}_nakijken/", timeout=ENOUGH) as answer:  # noqa: S310 (our own)
                    answer.read()
            yield from (f"under a preview: {each}" for each in differs(folder, fresh))
        finally:
            preview.send_signal(signal.SIGINT)
            told = preview.communicate()[0]
        if "Traceback" in told or preview.returncode:
            yield f"the preview itself: {told[-500:]}"


def report(rounds: int) -> list[str]:
    """Run all of it, print how often, and give what went wrong."""
    wrong = []
    for name, race in (
        ("builds while files change", change_while_built),
        (f"times {AT_ONCE} builds at once", build_at_once),
        ("builds under a preview", build_under_preview),
    ):
        found = list(race(rounds))
        print(f"{rounds} {name}, {len(found)} faults", flush=True)  # noqa: T201 (a report)
        wrong += found
    return wrong
