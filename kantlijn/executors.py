"""Where work is done: in this process, in several processes of this computer, or on a cluster; all behind one seam.

The seam is `concurrent.futures.Executor`. Work is a function of a module with values that can be sent; what comes back
is the same wherever it was done, and however often a worker dies.
"""

import errno
import os
import re
import signal
import socket
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from importlib import import_module
from logging import CRITICAL, getLogger
from multiprocessing import get_all_start_methods, get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

from kantlijn.model.problem import Problem, fault

ADDRESS = re.compile(r"dask://(?P<host>[^\s/]+):(?P<port>\d+)/?")
"""Of a cluster's scheduler, as it is written on the command line."""
PATIENCE = 5.0
"""Seconds that a scheduler may take to answer."""
TRIES = 3
"""Times that work is given to others after workers that died with it."""
AHEAD = 4
"""Pieces of work under way for each worker, so that none waits."""
ON_A_CLUSTER = 32
"""Workers that are kept busy on a cluster at least, for more may come."""
Made = TypeVar("Made")


class WorkerDiedError(Exception):
    """Workers died each time that they did a piece of work."""


class LostClusterError(Exception):
    """The scheduler of a cluster has gone."""


class Here(Executor):
    """Does all work at once, in this process."""

    def submit(self, work: Callable[..., Made], /, *values: Any, **named: Any) -> "Future[Made]":
        """Do the work, and give what came of it."""
        future: Future[Made] = Future()
        try:
            future.set_result(work(*values, **named))
        except Exception as error:  # noqa: BLE001 (raised again where the result is asked for)
            future.set_exception(error)
        return future


class Workers:
    """An executor that is opened anew where it breaks down with a worker."""

    def __init__(self, open_executor: Callable[[], Executor], ahead: int, close: Callable[[Any], None]) -> None:
        """Take what opens the executor and what closes it, and how many pieces of work may be under way."""
        self._open, self._close = open_executor, close
        self._executor = open_executor()
        self.ahead = ahead

    def submit(self, work: Callable[..., Made], *values: Any) -> "Future[Made]":
        """Have a piece of work done; `wait` gives what came of it."""
        try:
            return self._executor.submit(work, *values)
        except BrokenExecutor:
            self._executor = self._open()
            return self._executor.submit(work, *values)

    def wait(self, future: "Future[Made]", work: Callable[..., Made], *values: Any) -> Made:
        """Give what came of a piece of work, which is done again where a worker died; WorkerDiedError after some."""
        for tries_left in reversed(range(TRIES)):
            try:
                return future.result()
            except Exception as error:
                if is_loss(error):
                    raise LostClusterError(str(error)) from error
                if not is_death(error):
                    raise
                if not tries_left:
                    raise WorkerDiedError from error
                future = self.submit(work, *values)
        raise WorkerDiedError

    def close(self) -> None:
        """Let the workers go; what has not begun is not done."""
        self._close(self._executor)


def is_death(error: Exception) -> bool:
    """Say whether an error tells that a worker died with its work: of a pool of processes, or of a cluster."""
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


def is_loss(error: Exception) -> bool:
    """Say whether an error tells that a cluster no longer answers."""
    return type(error).__name__ in ("CancelledError", "FutureCancelledError", "CommClosedError")


def processors() -> int:
    """Give how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def open_workers(jobs: int, address: str = "") -> tuple[Workers | None, list[Problem]]:
    """Give who does the work: `jobs` processes, or the cluster at an address; None with the fault that forbids it."""
    if address:
        return open_cluster(address)
    if jobs == 1:
        return Workers(Here, 0, Here.shutdown), []
    return Workers(lambda: open_pool(jobs), jobs * AHEAD, lambda pool: pool.shutdown(cancel_futures=True)), []


def open_pool(jobs: int) -> Executor:
    """Start processes that inherit nothing of this one: no threads, and no open database."""
    way = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    return ProcessPoolExecutor(jobs, mp_context=get_context(way), initializer=follow_parent)


def follow_parent() -> None:
    """Leave Ctrl-C to the process that gives out the work, and end with it, also where it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait for the end of the process that gives out the work: a pool would wait for more of it for ever."""
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def await_greeting(host: str, port: int) -> None:
    """Wait for what a scheduler says first; OSError where nobody listens, or somebody who says nothing.

    Dask's own client would wait for the latter without end.
    """
    with socket.create_connection((host, port), PATIENCE) as connection:
        if not connection.recv(1):
            raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))


def open_cluster(address: str) -> tuple[Workers | None, list[Problem]]:
    """Give the workers of a Dask cluster."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        return None, [fault(address, 0, "no address of a scheduler", "write it as dask://host:8786")]
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        pip = 'install it: pip install "kantlijn[cluster]"'
        return None, [fault(address, 0, "a cluster needs a package that is not installed", pip)]
    try:
        getLogger("distributed").setLevel(CRITICAL)  # what goes wrong is told once, by us
        await_greeting(found["host"], int(found["port"]))
        client = distributed.Client(f"tcp://{found['host']}:{found['port']}", timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        what = "no scheduler answers here (%(reason)s)"
        remedy = "start it with ‘dask scheduler’, or look at the address"
        reason = getattr(error, "strerror", None) or str(error).split("\n")[0]
        return None, [fault(address, 0, what, remedy, reason=reason)]
    workers = max(ON_A_CLUSTER, sum(client.ncores().values()))
    return Workers(lambda: client.get_executor(pure=False), workers * AHEAD, lambda _: client.close()), []
