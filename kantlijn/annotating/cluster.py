"""Who does the work where a Dask cluster does it: `distributed`, of the extra `cluster`."""

import errno
import os
import socket
from contextlib import suppress
from importlib import import_module
from logging import CRITICAL, getLogger, root
from typing import Any

from kantlijn.executors import AHEAD, Workers
from kantlijn.model.problem import Problem, fault
from kantlijn.patterns import pattern

ADDRESS = pattern(r"dask://(?P<host>[^\s/]+):(?P<port>\d+)/?")
"""Of a cluster's scheduler, as it is written on the command line."""
PATIENCE = 5.0
"""Seconds that a scheduler may take to answer."""
WORKERS = 32
"""Who are kept busy at least, for more may come."""


def open_cluster(address: str) -> tuple[Workers | None, list[Problem]]:
    """Give the workers of the cluster at an address; None with the fault that forbids it."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        return None, [fault(address, 0, "no address of a scheduler", "write it as dask://host:8786")]
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        pip = 'install it: pip install "kantlijn[cluster]"'
        return None, [fault(address, 0, "a cluster needs a package that is not installed", pip)]
    silence("distributed", "tornado")
    try:
        await_greeting(found["host"], int(found["port"]))
        client = distributed.Client(f"tcp://{found['host']}:{found['port']}", timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        what = "no scheduler answers here (%(reason)s)"
        remedy = "start it with ‘dask scheduler’, or look at the address"
        reason = getattr(error, "strerror", None) or str(error).split("\n")[0]
        return None, [fault(address, 0, what, remedy, reason=reason)]
    return workers_of(client), []


def workers_of(client: Any) -> Workers:
    """Give the workers of a cluster to which there is a connection."""
    connection = client.scheduler_comm  # another one after a scheduler that went, which knows nothing of the work
    ahead = AHEAD * max(WORKERS, sum(client.ncores().values()))

    def is_there() -> bool:
        return client.status == "running" and client.scheduler_comm is connection

    def leave(_: object) -> None:
        with suppress(TimeoutError):  # of a scheduler that went, which bids no farewell
            client.close()

    return Workers(lambda: client.get_executor(pure=False), ahead, leave, is_there)


def await_greeting(host: str, port: int) -> None:
    """Wait for what a scheduler says first; OSError where nobody listens, or somebody who says nothing.

    Dask's own client would wait for the latter without end.
    """
    with socket.create_connection((host, port), PATIENCE) as connection:
        if not connection.recv(1):
            raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))


def silence(*packages: str) -> None:
    """Let packages log nothing of their own: what goes wrong is told once, by us. Dask gives many loggers a level."""
    for name in root.manager.loggerDict:
        if name.partition(".")[0] in packages:
            getLogger(name).setLevel(CRITICAL)
