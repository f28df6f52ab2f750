import asyncio
import json
from pathlib import Path

import pytest
from previews import built_of
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.websocket import websocket_connect

from kantlijn.server.listening import listen
from kantlijn.server.serving import Tab, make_application, tell, with_script
from kantlijn.server.shown import Shown

PAGE = "<!doctype html><html><head><title>Brug</title></head><body>Eén</body></html>"
HELLO = json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "static").mkdir()
    for name, content in {"index.html": PAGE, "static/k.css": "p {}", ".kantlijn.json": "{}"}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def served(out: Path, scenario, *, hosts: tuple[str, ...] = ()):
    """Run a scenario with the address of a server, and the tabs that it knows."""

    async def run():
        sockets, _ = listen("127.0.0.1", 0)
        tabs: set[Tab] = set()
        server = HTTPServer(make_application(lambda: built_of(out), tabs, hosts=hosts))
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


def test_name_that_is_not_ours_is_refused(out):
    for path in ("/", "/static/k.css", "/_kantlijn/state?page=/"):
        assert get(out, path, hosts=("localhost",), Host="evil.example").code == 403
        assert get(out, path, hosts=("localhost",), Host="localhost").code == 200


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
