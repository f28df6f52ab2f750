"""Mutated inputs for so long, on all processors; each find is kept as a seed and printed.

Each input is made from a number of its own, in the order of the numbers, so that any of them can be made again.
"""

import argparse
import gc
import os
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median

from fuzz.bases import bases
from fuzz.mutators import mutate
from fuzz.targets import TARGETS

SEEDS = Path(__file__).parent / "seeds"


@dataclass
class Tally:
    """What a campaign has done."""

    counts: Counter[str] = field(default_factory=Counter)
    """Inputs by target."""
    whole: Counter[str] = field(default_factory=Counter)
    """Of these, those that went all the way."""
    spent: Counter[str] = field(default_factory=Counter)
    """Nanoseconds of processor by target."""
    lengths: Counter[int] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add what another one has done."""
        for name in ("counts", "whole", "spent", "lengths"):
            getattr(self, name).update(getattr(other, name))
        self.found += other.found

    def report(self) -> Iterator[str]:
        """Give what was done as lines."""
        for name, inputs in self.counts.most_common():
            share, each = 100 * inputs / self.counts.total(), self.spent[name] / inputs / 1_000_000
            yield f"{name:12}{inputs:9} inputs {share:5.1f} % {self.whole[name]:8} whole {each:7.2f} ms each"
        middle = median(self.lengths.elements()) if self.lengths else 0
        seconds = self.spent.total() / 1_000_000_000
        yield (
            f"{self.counts.total()} inputs, {self.whole.total()} whole, median of {middle:.0f} characters, "
            f"{seconds:.0f} s of processor, {len(self.found)} finds"
        )
        yield from self.found


def fuzz(start: int, step: int, seconds: float) -> Tally:
    """Fuzz for so long with every so manieth number from a first one on."""
    names = [name for name, target in TARGETS.items() for _ in range(target.share)]
    tally = Tally()
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        for name in TARGETS:
            (Path(folder) / name).mkdir()
            try_out(name, "", Path(folder) / name, whole=True)  # what is made once is none of the first input's
        gc.freeze()
        for number in count(start, step):
            if time.monotonic() > end:
                break
            random = Random(number)  # noqa: S311 (no secret)
            name = random.choice(names)
            whole = random.randrange(TARGETS[name].whole) == 0
            text = mutate(random, bases(TARGETS[name].suffixes))
            begun = time.process_time_ns()
            fault = try_out(name, text, Path(folder) / name, whole=whole)
            tally.spent[name] += time.process_time_ns() - begun
            tally.counts[name] += 1
            tally.whole[name] += whole
            tally.lengths[len(text)] += 1
            if fault:
                tally.found.append(f"{keep(name, text)} ({number}): {fault}")
    return tally


def try_out(name: str, text: str, folder: Path, *, whole: bool) -> str:
    """Give the last lines of what an input breaks, or nothing."""
    try:
        rest = TARGETS[name].read(text, folder)
        if whole:
            rest()
    except Exception:  # noqa: BLE001 (to find them is what this is for)
        return " | ".join(traceback.format_exc(limit=-2).strip().splitlines()[-3:])
    return ""


def keep(name: str, text: str) -> str:
    """Keep an input as a seed, that every test run tries again."""
    content = text.encode("utf-8", "surrogatepass")
    path = SEEDS / f"{name}-{sha256(content).hexdigest()[:8]}"
    path.write_bytes(content)
    return path.name


def main() -> int:
    """Run the fuzzers and print what they did."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1)
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options.add_argument("--start", type=int, default=int(time.time()) * 1000, help="number of the first input")
    chosen = options.parse_args()
    print(f"--start {chosen.start} --jobs {chosen.jobs}")  # noqa: T201 (a report)
    work = [(chosen.start + job, chosen.jobs, chosen.minutes * 60) for job in range(chosen.jobs)]
    tally = Tally()
    with get_context("spawn").Pool(chosen.jobs) as pool:
        for done in pool.starmap(fuzz, work):
            tally.add(done)
    print(*tally.report(), sep="\n")  # noqa: T201 (a report)
    return 1 if tally.found else 0
