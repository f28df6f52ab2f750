import asyncio
import errno
import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from previews import annotated, built_of
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.websocket import websocket_connect

from kantlijn.model.page import Page
from kantlijn.renderer.policy import policy
from kantlijn.server.listening import listen
from kantlijn.server.saving import base_of
from kantlijn.server.serving import Tab, is_own, make_application, tell, with_script
from kantlijn.server.shown import Shown

PAGE = "<!doctype html><html><head><title>Brug</title></head><body>Eén</body></html>"
HELLO = json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "static").mkdir()
    for name, content in {"index.html": PAGE, "static/k.css": "p {}", ".kantlijn.json": "{}"}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def served(out: Path, scenario, *, hosts: tuple[str, ...] = (), saves: bool = False, articles=(), showing=None):
    """Run a scenario with the address of a server, and the tabs that it knows."""

    async def run():
        sockets, _ = listen("127.0.0.1", 0)
        tabs: set[Tab] = set()
        now = replace(built_of(out, *articles), showing=showing)
        server = HTTPServer(make_application(lambda: now, tabs, hosts=hosts, saves=saves))
        server.add_sockets(sockets)
        try:
            return await scenario(f"127.0.0.1:{sockets[0].getsockname()[1]}", tabs)
        finally:
            server.stop()
            await server.close_all_connections()

    return asyncio.run(asyncio.wait_for(run(), 60))


def get(out: Path, path: str, *, hosts: tuple[str, ...] = (), **headers: str) -> HTTPResponse:
    async def scenario(address, _):
        return await AsyncHTTPClient().fetch(HTTPRequest(f"http://{address}{path}", headers=headers), raise_error=False)

    return served(out, scenario, hosts=hosts)


class Unwritten:
    """A site of which nothing is written yet but what stands on the disk."""

    def __init__(self, out: Path, *pages: Page) -> None:
        self.out, self.pages = out, {page.path: page for page in pages}

    def find(self, path: str) -> Page | Path | None:
        return self.pages.get(path, self.out / path if path != "weg.css" else None)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_file_that_is_not_written_yet_is_sent(out, method):
    showing = Unwritten(out, Page("static/n.css", b"p { color: red }"), Page("index.html", b"<title>Nieuw</title>"))
    (out / "weg.css").write_text("p {}")

    async def scenario(address, _):
        paths = ("static/n.css", "static/k.css", "weg.css", "")
        asked = [HTTPRequest(f"http://{address}/{path}", method=method) for path in paths]
        return [await AsyncHTTPClient().fetch(one, raise_error=False) for one in asked]

    new, old, gone, page = served(out, scenario, showing=showing)
    assert [one.code for one in (new, old, gone, page)] == [200, 200, 404, 200]
    assert new.headers["Content-Type"] == "text/css"
    if method == "GET":
        assert (new.body, old.body) == (b"p { color: red }", b"p {}")
        assert b"<title>Nieuw</title>" in page.body


def test_page_gets_the_script_on_the_wire_and_not_on_disk(out):
    answer = get(out, "/")
    assert answer.code == 200
    assert answer.body.decode().startswith(
        '<!doctype html><html><head><title>Brug</title><script src="/_kantlijn/preview.js"'
    )
    assert answer.headers["Cache-Control"] == "no-cache"
    assert (out / "index.html").read_text(encoding="utf-8") == PAGE


def test_script_asks_with_the_token_of_its_page(out):
    state = json.loads(get(out, "/_kantlijn/state?page=%2F").body)
    assert f'data-token="{state["token"]}"' in get(out, "/").body.decode()


def test_page_without_head_gets_the_script_at_its_end():
    html = with_script(Shown(200, b"<p>Brug"))
    assert html.startswith(b"<p>Brug<script ")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/static/k.css", "text/css"),
        ("/_kantlijn/preview.js", "javascript"),
        ("/_kantlijn/review.css", "text/css"),
        ("/livereload.js", "application/javascript"),
    ],
)
def test_other_files_are_served_as_they_are(out, path, kind):
    answer = get(out, path)
    assert (answer.code, kind in answer.headers["Content-Type"]) == (200, True)
    assert b"preview.js" not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "/static/nope.css",
        "/.kantlijn.json",
        "/_kantlijn/review.html",
        "/_kantlijn/nope.js",
        "/static/%2e%2e/.kantlijn.json",
    ],
)
def test_what_is_no_file_of_the_site_is_not_found(out, path):
    assert get(out, path).code == 404


@pytest.mark.parametrize(
    "path", ["/", "/static/k.css", "/_kantlijn/state?page=/", "/_kantlijn/preview.js", "/livereload.js"]
)
def test_name_that_is_not_ours_is_refused(out, path):
    assert get(out, path, hosts=("localhost",), Host="evil.example").code == 403
    assert get(out, path, hosts=("localhost",), Host="localhost").code == 200


def test_name_that_is_not_ours_hears_no_builds(out):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "a"}
    assert get(out, "/livereload", **upgrade, Host="evil.example", Origin="http://evil.example").code == 403


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


def test_page_may_ask_the_preview_alone():
    page = Shown(200, f'<meta content="{policy([])}"></head>'.encode())
    assert "connect-src 'self' ws://localhost:5500;" in with_script(page, host="localhost:5500").decode()


def test_open_tabs_are_told_of_a_build_and_closed_ones_forgotten(out):
    async def scenario(address, tabs):
        line = await websocket_connect(
            HTTPRequest(f"ws://{address}/livereload", headers={"Origin": f"http://{address}"})
        )
        await line.write_message(HELLO)
        greeting = json.loads(await line.read_message())
        tell(tabs)
        message = json.loads(await line.read_message())
        next(iter(tabs)).close()
        assert await line.read_message() is None
        line.close()
        while tabs:
            await asyncio.sleep(0)
        return greeting["command"], message["command"]

    assert served(out, scenario) == ("hello", "reload")


def test_page_of_another_site_hears_nothing(out):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "a"}
    assert get(out, "/livereload", **upgrade, Origin="http://evil.example").code == 403


def save(tmp_path: Path, body: str, *, saves: bool = True, slug: str = "test", **asked: str) -> tuple[int, str, str]:
    """Ask to save as the review page does, but for what is asked otherwise: status, what is told, the file."""
    seed = tmp_path / "seeds" / "test.txt"
    seed.parent.mkdir(exist_ok=True)
    known = annotated("De brug gaat open.")
    known = replace(known, article=replace(known.article, file=str(seed)))

    async def scenario(address, _):
        page = await AsyncHTTPClient().fetch(f"http://{address}/_nakijken/test")
        key = re.search(r'data-key="([^"]+)"', page.body.decode())
        headers = {"Origin": f"http://{address}", "X-Kantlijn-Key": key[1] if key else "", **asked}
        request = HTTPRequest(f"http://{address}/_kantlijn/marks/{slug}", "PUT", headers=headers, body=body)
        return await AsyncHTTPClient().fetch(request, raise_error=False)

    answer = served(tmp_path, scenario, hosts=("127.0.0.1",), saves=saves, articles=[known])
    marks = seed.with_name("test.marks.yaml")
    told = json.loads(answer.body)["told"] if answer.body.startswith(b"{") else ""
    return answer.code, told, marks.read_text(encoding="utf-8") if marks.exists() else ""


MARKS = "checked: Els Docent, 2024-12-15\n"
WANTED = json.dumps({"text": MARKS, "base": base_of("")})


def test_review_page_saves(tmp_path):
    assert save(tmp_path, WANTED) == (200, "Saved", MARKS)


def test_file_that_changed_meanwhile_is_not_saved(tmp_path):
    save(tmp_path, WANTED)
    code, told, text = save(tmp_path, json.dumps({"text": "marks: []\n", "base": base_of("")}))
    assert (code, text) == (409, MARKS)
    assert told.endswith("test.marks.yaml has changed meanwhile. Reload the page.")


@pytest.mark.parametrize(
    "asked", [{"Origin": "http://127.0.0.1"}, {"Origin": "https://elsewhere.example"}, {"X-Kantlijn-Key": "guessed"}]
)
def test_other_pages_save_nothing(tmp_path, asked):
    assert save(tmp_path, WANTED, **asked) == (403, "", "")


def test_nothing_is_saved_where_other_computers_may_ask(tmp_path):
    assert save(tmp_path, WANTED, saves=False) == (403, "", "")


@pytest.mark.parametrize("body", ["", "[]", "{", '{"text": 3, "base": ""}', '{"text": ""}'])
def test_request_that_says_nothing_saves_nothing(tmp_path, body):
    assert save(tmp_path, body) == (400, "", "")


def test_only_articles_of_the_site_have_marks(tmp_path):
    assert save(tmp_path, WANTED, slug="..%2Ftest") == (404, "", "")


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
