"""Mutated inputs for so long, on all processors; each find is kept as a seed and printed."""

import argparse
import os
import tempfile
import time
import traceback
from collections import Counter
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median

from fuzz.bases import bases
from fuzz.mutators import mutate
from fuzz.targets import TARGETS

SEEDS = Path(__file__).parent / "seeds"


def fuzz(number: int, seconds: float) -> tuple[Counter[str], Counter[str], list[int], list[str]]:
    """Fuzz for so long; give the inputs and milliseconds by target, some lengths, and what was found."""
    random = Random(number)  # noqa: S311 (no secret)
    names = [name for name, target in TARGETS.items() for _ in range(target.share)]
    counts: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    lengths: list[int] = []
    found: list[str] = []
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            name = random.choice(names)
            text = mutate(random, bases(TARGETS[name].suffixes))
            begun = time.process_time()
            fault = try_out(name, text, Path(folder))
            spent[name] += round((time.process_time() - begun) * 1000)
            counts[name] += 1
            if counts[name] % 10 == 0:
                lengths.append(len(text))
            if fault:
                found.append(f"{keep(name, text)}: {fault}")
    return counts, spent, lengths, found


def try_out(name: str, text: str, folder: Path) -> str:
    """Give the last lines of what an input breaks, or nothing."""
    place = folder / name
    place.mkdir(exist_ok=True)
    try:
        TARGETS[name].take(text, place)
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
    options.add_argument("--start", type=int, default=int(time.time()))
    chosen = options.parse_args()
    work = [(chosen.start + job, chosen.minutes * 60) for job in range(chosen.jobs)]
    with get_context("spawn").Pool(chosen.jobs) as pool:
        done = pool.starmap(fuzz, work)
    counts = sum((each[0] for each in done), Counter())
    spent = sum((each[1] for each in done), Counter())
    lengths = [length for each in done for length in each[2]]
    found = [fault for each in done for fault in each[3]]
    for name, count in counts.most_common():
        print(f"{name:10} {count:8} inputs  {spent[name] / count:6.1f} ms each")  # noqa: T201 (a report)
    print(f"{counts.total()} inputs, median of {median(lengths or [0]):.0f} characters, {len(found)} finds")  # noqa: T201
    for fault in found:
        print(fault)  # noqa: T201
    return 1 if found else 0
