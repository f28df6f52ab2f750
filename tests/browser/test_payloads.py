"""Hostile texts in real browsers: whatever they try, no page runs, loads or asks anything, even without its policy."""

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import pytest
from browser.conftest import lacking
from browser.firefox import Firefox, find_firefox
from browser.reader import SWITCHES, find_browser
from hostile import write
from msgspec.structs import replace
from payloads import MARK, PAYLOADS, generated
from selenium import webdriver
from selenium.common.exceptions import NoAlertPresentException, UnexpectedAlertPresentException
from selenium.webdriver.chrome.options import Options
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from kantlijn.building.resident import Resident
from kantlijn.cache.place import NOWHERE
from kantlijn.model.settings import Settings
from kantlijn.server import serving
from kantlijn.server.building import Builder
from kantlijn.server.state import Built

POLICY = re.compile(rb"<meta http-equiv=.Content-Security-Policy.[^>]*>")
ALL = 2000
"""Payloads in the whole gate; `make test` has those that somebody wrote."""
EVERY = 5
"""One of so many is opened of pages that are printed alike: feeds, exports, and articles under the same overlay."""
ADDRESS = "https://rietmonde.example/"
"""Of the site; 404.html, which may be shown at any depth, asks its own files there."""
OWN = (
    "file:",
    "data:",
    "about:",
    "http://127.0.0.1:",
    "ws://127.0.0.1:",
    "chrome:",
    "resource:",
    "moz-extension:",
    f"{ADDRESS}static/",
)
"""What a page may ask, and what browsers ask of themselves."""
LOOK = """
const found = [];
if (window.__ran !== undefined) found.push('ran ' + window.__ran);
if (self !== top) found.push('framed');
for (const each of document.querySelectorAll('*')) {
  const waiting = each.getAttributeNames().filter(name => name.startsWith('on'));
  if (waiting.length) found.push('waits: ' + each.outerHTML.slice(0, 200));
  const html = each.outerHTML.slice(0, 200);
  if (['IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(each.tagName)) found.push('stands: ' + html);
  const saved = each.download && each.href.startsWith('data:application/yaml');  // the marks file, on the review page
  if (!saved && /^(javascript|vbscript|data):/.test(each.protocol || '')) found.push('leads: ' + html);
}
return found;
"""
"""What has run, and what would run if somebody did something."""
TYPE = """
const done = arguments[1], field = document.querySelector('input[type=search]');
for (const words of JSON.parse(arguments[0])) {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
setTimeout(done, 300);
"""
"""Puts words into the search field, one after another."""


class Browser(Protocol):
    """A browser with hooks on what runs, on dialogs and on requests."""

    def open(self, address: str) -> None:
        """Open a page."""

    def run(self, script: str) -> object:
        """Run a script in the page."""

    def type(self, words: str) -> None:
        """Search for each of some words."""

    def dialogs(self) -> list[str]:
        """Give the dialogs since the last time."""

    def asked(self) -> set[str]:
        """Give the addresses that were asked since the last time."""

    def quit(self) -> None:
        """Close it."""


BUSY = 300
"""Seconds that a script may take to type a hundred payloads, on a machine with much other work."""


class Chromium:
    """Chromium, with its log of requests."""

    def __init__(self) -> None:
        options = Options()
        options.binary_location = find_browser()
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        options.set_capability("unhandledPromptBehavior", "ignore")
        for switch in SWITCHES:
            options.add_argument(switch)
        self.driver = webdriver.Chrome(options=options)
        self.driver.set_script_timeout(BUSY)
        self.seen: list[str] = []

    def open(self, address: str) -> None:
        try:
            self.driver.get(address)
        except UnexpectedAlertPresentException as error:
            self.seen.append(str(error.alert_text))
        self.close_dialogs()

    def close_dialogs(self) -> None:
        """Close all dialogs, and keep what they say."""
        while True:
            try:
                alert = self.driver.switch_to.alert
                self.seen.append(alert.text)
                alert.dismiss()
            except NoAlertPresentException:
                return

    def run(self, script: str) -> object:
        return self.driver.execute_script(script)

    def type(self, words: str) -> None:
        self.driver.execute_async_script(TYPE, words)

    def dialogs(self) -> list[str]:
        self.close_dialogs()
        seen, self.seen = self.seen, []
        return seen

    def asked(self) -> set[str]:
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return {each["params"]["request"]["url"] for each in messages if each["method"] == "Network.requestWillBeSent"}

    def quit(self) -> None:
        self.driver.quit()


class Fox:
    """Firefox, with its events."""

    def __init__(self) -> None:
        self.driver = Firefox()
        self.driver.tell("session.subscribe", events=["network.beforeRequestSent", "browsingContext.userPromptOpened"])

    def open(self, address: str) -> None:
        self.driver.get(address)

    def run(self, script: str) -> object:
        return self.driver.execute_script(script)

    def type(self, words: str) -> None:
        self.driver.execute_async_script(TYPE, words)

    def heard(self, method: str) -> list[dict[str, object]]:
        """Give the events of a kind since the last time."""
        self.driver.tell("session.status")  # what has happened is told before the answer
        found = [each for each in self.driver.heard if each["method"] == method]
        self.driver.heard = [each for each in self.driver.heard if each["method"] != method]
        return [dict(each["params"]) for each in found]  # type: ignore[call-overload]

    def dialogs(self) -> list[str]:
        return [str(each["message"]) for each in self.heard("browsingContext.userPromptOpened")]

    def asked(self) -> set[str]:
        return {str(each["request"]["url"]) for each in self.heard("network.beforeRequestSent")}  # type: ignore[index]

    def quit(self) -> None:
        self.driver.quit()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "driven" in metafunc.fixturenames:
        engines = ["chromium", "firefox"] if metafunc.config.getoption("--whole") else ["chromium"]
        metafunc.parametrize("driven", engines, indirect=True, scope="module")


@pytest.fixture(scope="module")
def driven(request: pytest.FixtureRequest) -> Iterator[Browser]:
    found = find_firefox() if request.param == "firefox" else find_browser()
    if not found:
        lacking(request.param)
    browser: Browser = Fox() if request.param == "firefox" else Chromium()
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def payloads(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return generated(ALL if request.config.getoption("--whole") else len(PAYLOADS))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, payloads: tuple[str, ...]) -> Built:
    """The site that was made of all of it, without its policies: what is escaped needs none."""
    folder = tmp_path_factory.mktemp("hostile")
    write(folder, payloads)
    settings = Settings(
        seeds=folder / "seeds",
        notes=folder / "notes",
        out=folder / "site",
        title=" ".join(payloads[:40]),
        base_url=ADDRESS,
        exports=("webannotation", "tei", "csv"),
    )
    builder = Builder(lambda: (settings, []), Resident(NOWHERE, keep_going=True), settings.base_url)
    made = builder.write(builder.look(None))
    assert made.outcome
    assert made.outcome.writing, [str(problem) for problem in made.outcome.problems if problem.severity == "fault"]
    left_out = [
        each.source for each in made.outcome.problems if each.severity == "fault" and "/fout-" not in each.source
    ]
    assert left_out == []
    for page in settings.out.rglob("*.html"):
        content = page.read_bytes()
        assert POLICY.search(content)
        page.write_bytes(POLICY.sub(b"", content))
    return made


@pytest.fixture(scope="module")
def address(built: Built) -> Iterator[str]:
    """The address of a preview of that site, whose faults lie over every page, without policies too."""
    with_script = serving.with_script
    serving.with_script = lambda *given: POLICY.sub(b"", with_script(*given))
    assert built.outcome
    covered = replace(built, stopped=True, showing=None)  # the pages without policies are those on the disk
    sockets = bind_sockets(0, "127.0.0.1")
    started = threading.Event()
    ended = asyncio.Event()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        application = serving.make_application(lambda: covered, set(), hosts=("127.0.0.1",), saves=True)
        server = HTTPServer(application)
        server.add_sockets(sockets)
        started.set()
        await ended.wait()
        server.stop()
        await server.close_all_connections()

    thread = threading.Thread(target=loop.run_until_complete, args=[serve()])
    thread.start()
    started.wait()
    yield f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
    loop.call_soon_threadsafe(ended.set)
    thread.join()
    loop.close()
    serving.with_script = with_script


def look(browser: Browser, address: str) -> list[str]:
    """Open a page, and give all that it does which it should not."""
    browser.open(address)
    dialogs = browser.dialogs()
    found = browser.run(LOOK)
    assert isinstance(found, list)
    foreign = [each for each in browser.asked() if not each.startswith(OWN)]
    return [f"{address}: {each}" for each in (*dialogs, *map(str, found), *foreign)]


PLANTED = {
    f"<p>x</p><script>{MARK}</script>": "ran 1",
    "<script>alert(17)</script>": "17",
    "<img src=https://weg.example/3>": "https://weg.example/3",
    "<p style='background:url(https://weg.example/4)'>x</p>": "https://weg.example/4",
    "<p onclick='x()'>x</p>": "waits: <p onclick",
    "<a href='java\tscript:x()'>x</a>": "leads: <a href",
    "<iframe srcdoc='<script>top.__ran=5</script>'></iframe>": "ran 5",
    "<svg><script>window.__ran=6</script></svg>": "ran 6",
    "<link rel=stylesheet href='https://weg.example/7'>": "https://weg.example/7",
}
"""What would succeed, and what the hooks tell of it."""


@pytest.mark.parametrize("planted", PLANTED)
def test_what_would_succeed_is_seen(planted: str, tmp_path: Path, driven: Browser):
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><title>x</title>{planted}", encoding="utf-8")
    assert any(PLANTED[planted] in each for each in look(driven, page.as_uri()))
    page.write_text("<!doctype html><title>x</title><p>x</p>", encoding="utf-8")
    assert look(driven, page.as_uri()) == []


def test_no_page_runs_loads_or_asks_anything(built: Built, driven: Browser, payloads: tuple[str, ...]):
    out = built.settings.out
    others = [page for page in sorted([*out.rglob("*.xml"), *out.rglob("*.json")]) if not page.name.startswith(".")]
    pages = [*sorted(out.rglob("*.html")), *others[::EVERY]]
    assert len(pages) > len(payloads) // 20
    assert any(MARK.encode() in page.read_bytes() for page in pages)
    assert [found for page in pages for found in look(driven, page.as_uri())] == []


def test_no_search_runs_loads_or_asks_anything(built: Built, driven: Browser, payloads: tuple[str, ...]):
    page = (built.settings.out / "zoeken.html").as_uri()
    found = [hit for each in payloads[::50] for hit in look(driven, f"{page}#q={quote(each)}")]
    for start in range(0, len(payloads), 100):
        driven.type(json.dumps(payloads[start : start + 100]))
        found += [*driven.dialogs(), *driven.run(LOOK)]  # type: ignore[misc]
    driven.type(json.dumps(["proef", "brug", "window", "alert", "script", "onerror", "jan"]))
    assert [*found, *driven.dialogs(), *driven.run(LOOK)] == []  # type: ignore[misc]


def test_no_page_of_the_preview_runs_loads_or_asks_anything(built: Built, address: str, driven: Browser):
    slugs = [each.article.id for each in built.articles]
    texts = [slug for slug in slugs if not slug.startswith("veld")]
    paths = [f"/artikelen/{slug}.html" for slug in slugs[::EVERY]]  # the same bytes as from disk, but for the overlay
    paths += ["/_nakijken/", *(f"/_nakijken/{slug}" for slug in texts), "/", "/index.html?x=%22%3E", "/nergens"]
    assert [found for path in paths for found in look(driven, f"{address}{quote(path, safe='/?=%')}")] == []
