import json
from pathlib import Path

import pytest
from previews import PAGE, get, served
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from kantlijn.model.page import Page
from kantlijn.renderer.policy import policy
from kantlijn.server.serving import with_script
from kantlijn.server.shown import Shown


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


def test_page_may_ask_the_preview_alone():
    page = Shown(200, f'<meta content="{policy([])}"></head>'.encode())
    assert "connect-src 'self' ws://localhost:5500;" in with_script(page, host="localhost:5500").decode()
