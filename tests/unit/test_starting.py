import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kantlijn import cli
from kantlijn.starting import run

ROOT = Path(__file__).parents[2]
WHILE_LOADING = """
import builtins, os, signal
from kantlijn.starting import run
load = builtins.__import__
def interrupted(name, *rest):
    if name == {module!r}:
        os.kill(os.getpid(), signal.SIGINT)
    return load(name, *rest)
builtins.__import__ = interrupted
run()
"""


def started(program: str, folder: Path) -> tuple[int, str, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, "build"]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    return ran.returncode, ran.stdout.decode(), ran.stderr.decode()


@pytest.mark.parametrize("module", ["kantlijn.cli", "click", "kantlijn.building.build"])
def test_interrupt_while_modules_load_ends_with_one_line(module, tmp_path):
    assert started(WHILE_LOADING.format(module=module), tmp_path) == (130, "", "Afgebroken!\n")


def test_interrupt_after_the_work_ends_with_one_line(tmp_path):
    late = "import atexit, os, signal; atexit.register(os.kill, os.getpid(), signal.SIGINT)\n"
    status, _, told = started(f"{late}from kantlijn.starting import run; run()", tmp_path)
    assert (status, told.splitlines()[-1]) == (130, "Afgebroken!")


def test_interrupt_that_nobody_wants_stays_ignored(monkeypatch):
    seen = []
    monkeypatch.setattr(cli, "main", lambda: seen.append(signal.getsignal(signal.SIGINT)))
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        run()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    assert seen == [signal.SIG_IGN]
