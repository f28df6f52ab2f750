import socket

import pytest

from kantlijn.server.listening import LAST_PORT, address_of, is_open_to_others, listen, place


@pytest.fixture
def taken():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield holder.getsockname()[1]


def close(sockets):
    for each in sockets:
        each.close()


def test_free_port_is_used_without_a_word():
    sockets, problems = listen("127.0.0.1", 0)
    assert (len(sockets), problems, is_open_to_others(sockets)) == (1, [], False)
    close(sockets)


def test_taken_port_gives_the_next_free_one_and_says_so(taken):
    sockets, problems = listen("127.0.0.1", taken)
    address = address_of("127.0.0.1", sockets)
    assert sockets[0].getsockname()[1] > taken
    assert [str(problem) for problem in problems] == [
        f"127.0.0.1:{taken}: another program listens on this port; the preview is at {address}; "
        "another one can be chosen with --port"
    ]
    assert problems[0].severity == "doubt"
    close(sockets)


def test_address_of_another_computer_is_refused():
    sockets, problems = listen("192.0.2.1", 5500)
    assert sockets == []
    assert [str(problem) for problem in problems] == [
        "192.0.2.1:5500: cannot listen here (Cannot assign requested address); "
        "choose another address with --host or another port with --port"
    ]
    assert problems[0].severity == "fault"


def test_last_port_has_no_next_one():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", LAST_PORT))
        holder.listen()
        sockets, problems = listen("127.0.0.1", LAST_PORT)
    assert sockets == []
    assert str(problems[0]) == ("127.0.0.1:65535: no free port from here to 65535; choose another one with --port")


def test_all_addresses_are_open_to_others():
    sockets, _ = listen("0.0.0.0", 0)  # noqa: S104 (what --host may say)
    assert is_open_to_others(sockets)
    assert address_of("0.0.0.0", sockets).startswith("http://127.0.0.1:")  # noqa: S104
    close(sockets)


@pytest.mark.parametrize(
    ("host", "written"), [("localhost", "localhost:80"), ("::1", "[::1]:80"), ("[::1]", "[::1]:80")]
)
def test_brackets_are_for_ipv6_alone(host, written):
    assert place(host, 80) == written
