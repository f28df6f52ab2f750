import os
import subprocess
import sys
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from kantlijn import executors
from kantlijn.executors import Here, LostClusterError, WorkerDiedError, Workers, is_death, open_workers, processors

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


def test_one_process_does_its_work_at_once_and_raises_where_the_result_is_asked_for():
    workers = open_workers(1)
    assert workers.ahead == 0
    assert workers.submit(divmod, 7, 2).result() == (3, 1)
    failed = workers.submit(divmod, 1, 0)
    with pytest.raises(ZeroDivisionError):
        workers.wait(failed, divmod, 1, 0)


def test_work_of_several_processes_is_done_in_others():
    workers = open_workers(2)
    try:
        pids = {workers.wait(workers.submit(os.getpid), os.getpid) for _ in range(4)}
        assert os.getpid() not in pids
    finally:
        workers.close()


def test_after_a_worker_died_the_others_do_the_rest():
    workers = open_workers(2)
    try:
        dying = workers.submit(os._exit, 1)
        with pytest.raises(WorkerDiedError):
            workers.wait(dying, os._exit, 1)
        assert workers.wait(workers.submit(divmod, 7, 2), divmod, 7, 2) == (3, 1)
    finally:
        workers.close()


def test_workers_end_with_the_process_that_was_killed():
    code = "from kantlijn.executors import open_workers; workers = open_workers(2)\n"
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

    workers = open_workers(1)
    with pytest.raises(LostClusterError):
        workers.wait(workers.submit(gone), gone)
    assert is_death(BrokenProcessPool())
    assert not is_death(ValueError())


class Forgetful(Here):
    """Who never tells what came of work, and is asked in vain."""

    def submit(self, *_: object, **__: object) -> Future[int]:  # type: ignore[override]
        return Future()


def test_work_is_not_waited_for_when_nobody_is_there_who_could_do_it(monkeypatch):
    monkeypatch.setattr(executors, "PATIENCE", 0.01)
    answers = iter((True, False))
    workers = Workers(Forgetful, 1, Here.shutdown, lambda: next(answers))
    with pytest.raises(LostClusterError):
        workers.wait(workers.submit(divmod, 7, 2), divmod, 7, 2)


class ClosedClientError(Exception):
    pass


class Closed(Here):
    def submit(self, *_: object, **__: object) -> object:  # type: ignore[override]
        raise ClosedClientError


def test_work_for_which_there_is_nobody_any_more_is_told():
    with pytest.raises(LostClusterError):
        Workers(Closed, 1, Here.shutdown).submit(divmod, 7, 2)


def test_there_is_a_processor():
    assert processors() >= 1
