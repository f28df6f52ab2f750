"""Whole builds of ours and of others in turn, A B A B, to the medians of the ratios of each pair."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.articles import World, write_site
from benchmarks.peers import Peer

OURS = (sys.executable, "-m", "kantlijn", "build", "--clean", "--quiet", "--jobs", "1")
"""One process, for whoever waits for it is not told what the helpers of helpers took."""
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds of processor, its children included, seconds of the clock, and MiB at most."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True)
class Compared:
    """What came of some pairs: ours against a peer."""

    peer: str
    version: str
    pages: int
    theirs: float
    ours: float
    """Medians, in seconds of processor."""
    cpu: float
    wall: float
    """Medians of ours by theirs."""
    memory: float
    """Of ours, in MiB."""


def run(command: Sequence[str], folder: Path) -> Cost:
    """Run a command, and give what it took; RuntimeError where it fails."""
    begun = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}  # as others are installed
    with (folder / "told.txt").open("wb") as told:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=told, stderr=told)  # noqa: S603 (our own list)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = (folder / "told.txt").read_text(errors="replace")
        raise RuntimeError(f"{' '.join(command)}: status {process.returncode}\n{said[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - begun, used.ru_maxrss / 1024)


def compare(peer: Peer, folder: Path, world: World, count: int, pairs: int) -> Compared:
    """Build the same articles with ours and a peer in turn; each build begins from nothing."""
    site, other = folder / "ours", folder / peer.name
    if not site.exists():
        write_site(site, world, count)
    peer.prepare(site, other, world)
    both = []
    for _ in range(pairs):
        for place in (other, site):
            for output in ("public", "site", ".kantlijn", ".cache", "resources"):
                shutil.rmtree(place / output, ignore_errors=True)
        both.append((run(peer.command, other), run(OURS, site)))
    made = sum(1 for _ in (other / "public").rglob("*.html"))
    if made < count:
        raise RuntimeError(f"{peer.name} made {made} pages of {count} articles")
    return Compared(
        peer.name,
        peer.told_version(),
        made,
        median(theirs.cpu for theirs, _ in both),
        median(ours.cpu for _, ours in both),
        median(ours.cpu / theirs.cpu for theirs, ours in both),
        median(ours.wall / theirs.wall for theirs, ours in both),
        max(ours.memory for _, ours in both),
    )


def report(rows: Iterable[Compared]) -> str:
    """Give the table."""
    lines = [f"{'peer':10} {'version':10} {'pages':>6} {'cpu s':>8} {'ours':>8} {'cpu x':>7} {'wall x':>7} {'MiB':>6}"]
    lines += [
        f"{row.peer:10} {row.version:10} {row.pages:6} {row.theirs:8.2f} {row.ours:8.2f}"
        f" {row.cpu:7.2f} {row.wall:7.2f} {row.memory:6.0f}"
        for row in rows
    ]
    return "\n".join(lines)
