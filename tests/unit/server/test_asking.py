import errno

import pytest
from previews import get, served
from tornado.httpclient import AsyncHTTPClient

from kantlijn.server.asking import is_own


@pytest.mark.parametrize(
    "path", ["/", "/static/k.css", "/_kantlijn/state?page=/", "/_kantlijn/preview.js", "/livereload.js"]
)
def test_name_that_is_not_ours_is_refused(out, path):
    assert get(out, path, hosts=("localhost",), Host="evil.example").code == 403
    assert get(out, path, hosts=("localhost",), Host="localhost").code == 200


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("192.168.1.20", True),
        ("[::1]", True),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("", False),
    ],
)
def test_own_are_our_names_and_all_addresses(name, own):
    assert is_own(name, {"localhost"}) == own


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/%00", 404),
        ("/" + "a" * 1500, 404),
        ("/" + "a" * 1500 + ".css", 404),
        ("/" + "a" * 60_000, 414),
        ("/_kantlijn/state", 400),
        ("/_kantlijn/state?page=%00", 200),
        ("/_kantlijn/state?page=" + "a" * 60_000, 414),
    ],
)
def test_address_of_nothing_is_answered_in_few_words(out, path, status):
    answer = get(out, path)
    assert answer.code == status
    assert len(answer.body) < 1000


def test_file_that_the_system_refuses_is_told_in_one_line(tmp_path, monkeypatch, capsys):
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error", "seeds/test.marks.yaml")

    monkeypatch.setattr("kantlijn.server.serving.show", refuse)

    async def scenario(address, _):
        return await AsyncHTTPClient().fetch(f"http://{address}/_nakijken/test", raise_error=False)

    answer = served(tmp_path, scenario, hosts=("127.0.0.1",))
    assert (answer.code, answer.body) == (500, b"500 Internal Server Error\n")
    told = (
        "seeds/test.marks.yaml: the system refuses this (Input/output error); give room and permission, and try again"
    )
    assert capsys.readouterr().err == f"{told}\n"
