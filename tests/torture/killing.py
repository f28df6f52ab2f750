"""Builds killed, interrupted and ended at any moment: each file old or new and whole, the next build like any other.

A site goes to and fro between two states, and each build on the way is ended somewhere in the time that such builds
took of late. Most are children of a warm process; some are started from nothing, and ended while modules load too.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from torture.sites import change_back, change_here, make_site
from torture.warm import Ran, command, contents, run, start

ROOT = Path(__file__).parents[2]
SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
SEED = 20250314
INTERRUPTED = 130
TOLD = 50
"""Builds after which it is told how far it is."""
LATELY = 8
"""Builds of which the mean length is taken: a machine that has other work too is not always as fast."""
LATEST = 1.2
"""Of that length, the last moment at which a build is ended."""
BUILD = command("build")
Start = Callable[[Path, float, signal.Signals], Ran]


def end_warm(folder: Path, moment: float, sent: signal.Signals) -> Ran:
    """Start a build in a child of this process, and end it after so many seconds."""
    running = start(BUILD, folder)
    time.sleep(moment)
    os.kill(running.child, sent)
    return running.wait()


def end_cold(folder: Path, moment: float, sent: signal.Signals) -> Ran:
    """Start a build from nothing, and end it after so many seconds."""
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder)}
    running = subprocess.Popen(
        [sys.executable, "-m", "kantlijn", "build"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    time.sleep(moment)
    running.send_signal(sent)
    told = running.communicate()[0].decode()
    return Ran(running.returncode, told)


def build_cold(folder: Path) -> Ran:
    """Build from nothing, undisturbed."""
    return end_cold(folder, 0.0, signal.Signals(signal.SIGCONT))


def wrong_in(
    ran: Ran, sent: signal.Signals, before: dict[str, bytes], after: dict[str, bytes], folder: Path
) -> list[str]:
    """Give what an ended build must not leave, nor tell."""
    left = contents(folder / "site")
    whole = (left[name] in (before.get(name), after.get(name)) for name in left if name.endswith((".html", ".css")))
    wrong = [] if all(whole) else ["a torn file"]
    wrong += ["a lost file"] if before.keys() & after.keys() - left.keys() else []
    # Before its own first line runs, an interrupt is Python's own affair.
    wrong += ["a traceback"] if "Traceback" in ran.told and "kantlijn" in ran.told else []
    lines = ran.told.splitlines()  # at most two: it is done, and as its last line is out, it is interrupted
    if sent == signal.SIGINT and ran.status == INTERRUPTED and (lines[-1:] != ["Afgebroken!"] or len(lines) > 2):
        wrong.append(f"{len(lines)} lines")
    if ran.status not in (0, INTERRUPTED, -signal.SIGKILL, -signal.SIGINT, -signal.SIGTERM):
        wrong.append(f"status {ran.status}")
    return wrong


def kill_builds(times: int, articles: int = 10, *, cold: bool = False) -> tuple[Counter[str], list[str]]:
    """End so many builds; give how many ended how, and what went wrong."""
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    ending, build = (end_cold, build_cold) if cold else (end_warm, lambda folder: run(BUILD, folder))
    wrong: list[str] = []
    ended: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        make_site(folder, articles)
        states = []
        for change in (change_back, change_here, change_back):
            change(folder)
            begun = time.monotonic()
            assert build(folder).status == 0
            states.append(contents(folder / "site"))
        assert states[0] == states[2] != states[1]
        lengths = deque([time.monotonic() - begun], maxlen=LATELY)
        for number in range(times):
            before, after = states[number % 2], states[number % 2 + 1]
            (change_back if number % 2 else change_here)(folder)
            sent = SIGNALS[number % len(SIGNALS)]
            moment = chance.uniform(0.0, LATEST) * mean(lengths)
            ran = ending(folder, moment, sent)
            ended[f"{sent.name}: {'done' if ran.status == 0 else 'ended'}"] += 1
            found = wrong_in(ran, sent, before, after, folder)
            begun = time.monotonic()
            again = build(folder)
            lengths.append(time.monotonic() - begun)
            if again.status or contents(folder / "site") != after:
                found.append(f"the next build is another: {again.told[-200:]}")
            if number % TOLD == TOLD - 1:
                print(f"{number + 1} ended, {len(wrong)} faults", flush=True)  # noqa: T201 (a report)
            wrong += [f"{number}, {sent.name} after {moment:.2f} s: {each}: {ran.told[-300:]}" for each in found]
    return ended, wrong


def report(times: int, articles: int = 10, *, cold: int = 0) -> list[str]:
    """End builds, print how many, and give what went wrong."""
    ended, wrong = kill_builds(times, articles)
    print(f"{times} builds ended at random, {len(wrong)} faults: {dict(sorted(ended.items()))}", flush=True)  # noqa: T201
    if cold:
        ended, found = kill_builds(cold, 3, cold=True)
        print(f"{cold} started from nothing, {len(found)} faults: {dict(sorted(ended.items()))}", flush=True)  # noqa: T201
        wrong += found
    return wrong
