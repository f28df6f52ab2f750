import os
import socket
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from kantlijn import executors
from kantlijn.executors import Here, LostClusterError, WorkerDiedError, Workers, is_death, open_workers, processors

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


def opened(jobs: int) -> Workers:
    workers, faults = open_workers(jobs)
    assert faults == []
    assert workers
    return workers


def test_one_process_does_its_work_at_once_and_raises_where_the_result_is_asked_for():
    workers = opened(1)
    assert workers.ahead == 0
    assert workers.submit(divmod, 7, 2).result() == (3, 1)
    failed = workers.submit(divmod, 1, 0)
    with pytest.raises(ZeroDivisionError):
        workers.wait(failed, divmod, 1, 0)


def test_work_of_several_processes_is_done_in_others():
    workers = opened(2)
    try:
        pids = {workers.wait(workers.submit(os.getpid), os.getpid) for _ in range(4)}
        assert os.getpid() not in pids
    finally:
        workers.close()


def test_after_a_worker_died_the_others_do_the_rest():
    workers = opened(2)
    try:
        dying = workers.submit(os._exit, 1)
        with pytest.raises(WorkerDiedError):
            workers.wait(dying, os._exit, 1)
        assert workers.wait(workers.submit(divmod, 7, 2), divmod, 7, 2) == (3, 1)
    finally:
        workers.close()


def test_workers_end_with_the_process_that_was_killed():
    code = "from kantlijn.executors import open_workers; workers, _ = open_workers(2)\n"
    code += "print(workers.submit(pow, 2, 3).result(), flush=True); input()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], env=ENVIRONMENT, **pipes) as process:
        assert process.stdout
        assert process.stdout.readline() == b"8\n"
        process.kill()
        assert process.stdout.read() == b""  # which is told when nobody holds it any more


def test_work_that_was_lost_with_a_worker_is_done_again():
    opens = iter((Broken(), Here()))
    workers = Workers(lambda: next(opens), 1, Here.shutdown)
    assert workers.submit(divmod, 7, 2).result() == (3, 1)


class Broken(Here):
    def submit(self, *_: object, **__: object) -> object:  # type: ignore[override]
        raise BrokenProcessPool


class CancelledError(Exception):
    pass


def test_cluster_that_is_gone_is_told_from_a_worker_that_died():
    def gone() -> None:
        raise CancelledError

    workers = opened(1)
    with pytest.raises(LostClusterError):
        workers.wait(workers.submit(gone), gone)
    assert is_death(BrokenProcessPool())
    assert not is_death(ValueError())


def test_there_is_a_processor():
    assert processors() >= 1


def told(address: str) -> str:
    workers, (problem,) = open_workers(0, address)
    assert workers is None
    return str(problem)


@pytest.mark.parametrize("address", ["host:8786", "dask://host", "spark://host:7077", "dask://"])
def test_address_that_is_none_is_told(address):
    assert told(address) == f"{address}: no address of a scheduler; write it as dask://host:8786"


def test_scheduler_that_does_not_answer_is_told(monkeypatch):
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    monkeypatch.setattr(executors, "PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"dask://127.0.0.1:{nobody.getsockname()[1]}"
        line = told(address)
    assert line == (
        f"{address}: no scheduler answers here (timed out); start it with ‘dask scheduler’, or look at the address"
    )


def test_port_on_which_nobody_listens_is_told():
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"dask://127.0.0.1:{nobody.getsockname()[1]}"
    assert told(address).startswith(f"{address}: no scheduler answers here (Connection refused); ")


def test_without_the_extra_the_command_that_installs_it_is_told(monkeypatch):
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(executors, "import_module", missing)
    assert told("dask://host:8786") == (
        'dask://host:8786: a cluster needs a package that is not installed; install it: pip install "kantlijn[cluster]"'
    )
