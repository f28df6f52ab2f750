"""Where work is done: in this process, in several processes of this computer, or elsewhere; all behind one seam.

The seam is `concurrent.futures.Executor`; `annotating.cluster` opens the one of a cluster. Work is a function of a
module with values that can be sent; what comes back is the same wherever it was done, and however often a worker dies.
"""

import errno
import os
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from concurrent.futures import wait as wait_for
from multiprocessing import get_all_start_methods, get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

PATIENCE = 5.0
"""Seconds after which those who are waited for are looked at: are they still there?"""
TRIES = 3
"""Times that work is given to others after workers that died with it."""
AHEAD = 4
"""Pieces of work under way for each worker, so that none waits."""
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

    def __init__(
        self,
        open_executor: Callable[[], Executor],
        ahead: int,
        close: Callable[[Any], None],
        is_there: Callable[[], bool] = lambda: True,
    ) -> None:
        """Take what opens the executor and what closes it, and how many pieces of work may be under way.

        `is_there` looks whether those who do the work can still be reached.
        """
        self._open, self._close, self._is_there = open_executor, close, is_there
        self._executor = open_executor()
        self.ahead = ahead

    def submit(self, work: Callable[..., Made], *values: Any) -> "Future[Made]":
        """Have a piece of work done; `wait` gives what came of it. LostClusterError where nobody can be asked."""
        try:
            return self._executor.submit(work, *values)
        except BrokenExecutor:
            self._executor = self._open()
            return self._executor.submit(work, *values)
        except Exception as error:
            if is_loss(error):
                raise LostClusterError(str(error)) from error
            raise

    def wait(self, future: "Future[Made]", work: Callable[..., Made], *values: Any) -> Made:
        """Give what came of a piece of work, which is done again where a worker died; WorkerDiedError after some."""
        for tries_left in reversed(range(TRIES)):
            try:
                return self._result(future)
            except Exception as error:
                if is_loss(error):
                    raise LostClusterError(str(error)) from error
                if not is_death(error):
                    raise
                if not tries_left:
                    raise WorkerDiedError from error
                future = self.submit(work, *values)
        raise WorkerDiedError

    def _result(self, future: "Future[Made]") -> Made:
        """Wait for what came of work.

        Dask forgets work whose result it was fetching when the scheduler went, and would let us wait for ever.
        """
        while not wait_for((future,), PATIENCE).done:
            if not self._is_there():
                raise LostClusterError(os.strerror(errno.ECONNRESET))
        return future.result()

    def close(self) -> None:
        """Let the workers go; what has not begun is not done."""
        self._close(self._executor)


def is_death(error: Exception) -> bool:
    """Say whether an error tells that a worker died with its work: of a pool of processes, or of a cluster."""
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


def is_loss(error: Exception) -> bool:
    """Say whether an error tells that a cluster no longer answers."""
    return type(error).__name__ in ("CancelledError", "FutureCancelledError", "CommClosedError", "ClosedClientError")


def processors() -> int:
    """Give how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def open_workers(jobs: int) -> Workers:
    """Give who does the work: this process, or so many others."""
    if jobs == 1:
        return Workers(Here, 0, Here.shutdown)
    return Workers(lambda: open_pool(jobs), jobs * AHEAD, lambda pool: pool.shutdown(cancel_futures=True))


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
