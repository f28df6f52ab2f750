"""Builds killed, interrupted and ended at any moment: each file old or new and whole, the next build like any other."""

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from torture.failing import contents
from torture.sites import change_here, make_site

ROOT = Path(__file__).parents[2]
SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
SEED = 20250314


def build(folder: Path) -> "subprocess.Popen[bytes]":
    """Start a build in a folder."""
    command = [sys.executable, "-m", "kantlijn", "build"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder)}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def kill_builds(times: int, articles: int = 10) -> tuple[int, list[str]]:
    """Kill a build so many times at moments spread over its whole length; give how many died, and what went wrong."""
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    wrong: list[str] = []
    died = 0
    with tempfile.TemporaryDirectory() as place:
        good, folder, fresh = (Path(place).resolve() / name for name in ("good", "site", "new"))
        make_site(good, articles)
        build(good).communicate()
        shutil.copytree(good, fresh)
        change_here(fresh)
        begun = time.monotonic()
        build(fresh).communicate()
        length = time.monotonic() - begun
        old, new = contents(good / "site"), contents(fresh / "site")
        for _ in range(times):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(good, folder)
            change_here(folder)
            running = build(folder)
            time.sleep(chance.uniform(0.3, 1.05) * length)
            sent = chance.choice(SIGNALS)
            running.send_signal(sent)
            told = running.communicate()[0].decode()
            died += running.returncode != 0
            left = contents(folder / "site")
            whole = (left[name] in (old.get(name), new.get(name)) for name in left if name.endswith((".html", ".css")))
            started = "Traceback" in told and "kantlijn" in told  # before that, Python itself is still starting
            if started or not all(whole) or old.keys() & new.keys() - left.keys():
                wrong.append(f"{sent.name}: {told[-200:]}")
            build(folder).communicate()
            if contents(folder / "site") != new:
                wrong.append(f"{sent.name}: the next build is another")
    return died, wrong
