"""A host and a port to sockets that listen there, or on the next port that is free."""

import errno
import os
from collections.abc import Sequence
from socket import AF_INET6, SOCK_STREAM, AddressFamily, create_server, getaddrinfo, socket

from kantlijn.model.problem import Problem, doubt, fault

TRIES = 100
"""Ports that are tried, the first one counted."""
LAST_PORT = 65535
EVERYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 (asked for with --host)
"""What to type in a browser for a host that means all addresses of this computer."""


def listen(host: str, port: int) -> tuple[list[socket], list[Problem]]:
    """Give sockets that listen on the port, or on the next free one with a doubt that tells so; none with a fault."""
    for candidate in range(port, min(port + TRIES, LAST_PORT + 1)):
        try:
            sockets = bind(host, candidate)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return [], [refused(host, candidate, error)]
        else:
            return sockets, [] if candidate == port else [port_taken(host, port, sockets)]
    what = "no free port from here to %(last)s"
    last = min(port + TRIES - 1, LAST_PORT)
    return [], [fault(place(host, port), 0, what, "choose another one with --port", last=last)]


def bind(host: str, port: int) -> list[socket]:
    """Listen on all addresses that a name stands for (`localhost` has two), on one port; OSError where that fails."""
    sockets: list[socket] = []
    try:
        for family, _, _, _, address in dict.fromkeys(getaddrinfo(host.strip("[]") or None, port, type=SOCK_STREAM)):
            chosen = sockets[0].getsockname()[1] if sockets else port
            if not (sockets and family == AF_INET6 and not has_address(str(address[0]))):
                sockets.append(create_server((str(address[0]), chosen), family=family, backlog=128))
                sockets[-1].settimeout(0)
    except OSError:
        for each in sockets:
            each.close()
        raise
    return sockets


def has_address(address: str) -> bool:
    """Say whether this computer has an IPv6 address at all; a name may promise one that is switched off."""
    try:
        create_server((address, 0), family=AF_INET6).close()
    except OSError:
        return False
    return True


def port_taken(host: str, port: int, sockets: Sequence[socket]) -> Problem:
    """Tell that another program has the port, and which one is used instead."""
    remedy = "the preview is at %(address)s; another one can be chosen with --port"
    return doubt(
        place(host, port), 0, "another program listens on this port", remedy, address=address_of(host, sockets)
    )


def refused(host: str, port: int, error: OSError) -> Problem:
    """Report a host that is none of this computer's, or a port that is not for everyone."""
    reason = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror or str(error)
    remedy = "choose another address with --host or another port with --port"
    return fault(place(host, port), 0, "cannot listen here (%(reason)s)", remedy, reason=reason)


def address_of(host: str, sockets: Sequence[socket]) -> str:
    """Give the address to open in a browser: `http://127.0.0.1:5500/`."""
    port = sockets[0].getsockname()[1]
    return f"http://{place(EVERYWHERE.get(host, host), port)}/"


def place(host: str, port: int) -> str:
    """Give host and port as one writes them together, an IPv6 address in brackets."""
    bare = host.strip("[]")
    return f"[{bare}]:{port}" if ":" in bare else f"{bare}:{port}"


def is_open_to_others(sockets: Sequence[socket]) -> bool:
    """Say whether other computers can reach one of the sockets."""
    own = {AddressFamily.AF_INET: ("127.",), AddressFamily.AF_INET6: ("::1",)}
    return any(not each.getsockname()[0].startswith(own.get(each.family, ())) for each in sockets)
