"""Archives annotated on a real cluster, of which a worker is killed: the same bytes as by one process."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
SEED = "datum: {day} maart 2025\nrechten: eigen\n\nSluis {day} dicht\n\n„Dat is jammer”, zegt dijkgraaf Bram Olm.\n"

pytestmark = pytest.mark.skipif(not find_spec("distributed"), reason="the extra cluster is not installed")
Process = subprocess.Popen[bytes]


@contextmanager
def started(*words: str, folder: Path) -> Iterator[Process]:
    """A process that is ended when it is no longer needed."""
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-m", *words], cwd=folder, env=ENVIRONMENT, **pipes) as one:
        try:
            yield one
        finally:
            one.kill()


def wait_for(process: Process, words: bytes) -> None:
    """Read what a process tells until it is ready."""
    assert process.stderr
    assert any(words in line for line in process.stderr)


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list[Process]]]:
    """A scheduler and two workers, which work in a folder of their own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    host, _, port = address.partition(":")
    away = folder / "elders"
    away.mkdir()
    with ExitStack() as stack:
        scheduler = ("distributed.cli.dask_scheduler", "--host", host, "--port", port, "--no-dashboard", "--no-show")
        wait_for(stack.enter_context(started(*scheduler, folder=away)), b"Scheduler at")
        worker = ("distributed.cli.dask_worker", f"tcp://{address}", "--nthreads", "1", "--no-nanny", "--no-dashboard")
        workers = [stack.enter_context(started(*worker, folder=away)) for _ in range(2)]
        for each in workers:
            wait_for(each, b"Registered to")
        yield f"dask://{address}", workers


def write_archive(folder: Path) -> None:
    (folder / "seeds").mkdir()
    for day in range(1, 29):
        (folder / "seeds" / f"sluis-{day}.txt").write_text(SEED.format(day=day), encoding="utf-8")
    with (folder / "kranten.jsonl").open("w", encoding="utf-8") as file:
        for number in range(160):
            text = f"„Nummer {number} gaat open”, zegt wethouder Els Prins. „Eindelijk.”\n\nHet regent. "
            text *= 1 if number < 64 else 4  # so that there is work left when the first articles are there
            file.write(json.dumps({"id": f"a{number}", "title": f"Brug {number}", "text": text}) + "\n")
        file.write("geen json\n")


def annotate(folder: Path, *words: str) -> Process:
    command = [sys.executable, "-m", "kantlijn", "annotate", "kranten.jsonl", "seeds", *words]
    return subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def rest_of(process: Process) -> tuple[bytes, bytes]:
    """Read what a process still prints and tells; `communicate` would lose what was read ahead."""
    assert process.stdout
    assert process.stderr
    with process:
        return process.stdout.read(), process.stderr.read()


def begin(folder: Path, *words: str) -> tuple[Process, bytes]:
    """Start to annotate, and read the first articles."""
    running = annotate(folder, *words)
    assert running.stdout
    first = b"".join(running.stdout.readline() for _ in range(40))
    assert running.poll() is None
    return running, first


def test_worker_that_dies_changes_nothing_and_a_scheduler_that_goes_is_told(tmp_path):
    """One cluster for both, since it takes long to start: two workers, of which one is killed; then the scheduler."""
    write_archive(tmp_path)
    told, problems = annotate(tmp_path, "--jobs", "1", "--cache", "een.sqlite").communicate()
    assert len(told.splitlines()) == 188
    with cluster(tmp_path) as (address, workers):
        running, first = begin(tmp_path, "--executor", address, "--cache", "twee.sqlite")
        workers[1].send_signal(signal.SIGKILL)
        rest, same_problems = rest_of(running)
        assert first + rest == told
        assert same_problems == problems
        assert running.returncode == 1
        running, first = begin(tmp_path, "--executor", address)
    rest, problems = rest_of(running)
    assert running.returncode == 1
    assert f"{address}: de scheduler is weg".encode() in problems
    assert told.startswith(first + rest)
    again, _ = annotate(tmp_path, "--jobs", "1").communicate()
    assert again == told
