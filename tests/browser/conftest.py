"""A real Chromium on the project's own pages, with a clock that stands still until a test moves it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.firefox import FirefoxReader, find_firefox
from browser.reader import Reader, find_browser
from browser.webkit import WebKitReader, find_webkit
from selenium.common.exceptions import WebDriverException

from kantlijn.building.build import build
from kantlijn.model.settings import Settings

ROOT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


IN_FIREFOX_TOO = ("test_notes_mouse.py", "test_notes_keyboard.py", "test_nested_notes.py")
"""What a mouse and a keyboard do to a mark, row by row."""

PLACES = {"test_place_that_a_link_leads_to_stays_in_sight", "test_speaker_who_is_heard_alone_stays_in_sight"}
"""Where a reader is in a long text, in each engine, since each has its own way to keep that."""


CORE = {
    "test_note_opens_after_resting_on_a_mark",
    "test_note_stays_while_the_mouse_is_in_it",
    "test_note_closes_after_the_mouse_has_left",
    "test_escape_keeps_a_hovered_note_closed",
    "test_tab_onto_a_mark_opens_nothing",
    "test_key_opens_the_note_and_moves_into_it",
    "test_escape_closes_and_returns_to_the_mark",
    "test_click_opens_at_once_and_the_note_stays",
    "test_click_outside_closes",
    "test_kantlijn_mode_is_remembered",
}
"""What a note can do at all, and that a choice is remembered, in WebKit too."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let the whole gate ask other engines."""
    file = Path(metafunc.module.__file__)
    if not metafunc.config.getoption("--whole") or file.parent != HERE:
        return
    name = metafunc.function.__name__
    firefox = ["firefox"] if file.name in IN_FIREFOX_TOO or name in PLACES else []
    webkit = ["webkit"] if name in CORE | PLACES else []
    if firefox or webkit:
        metafunc.parametrize("browser", ["chromium", *firefox, *webkit], indirect=True, scope="session")


def lacking(what: str) -> None:
    """Skip with the reason where a developer lacks something; in CI nothing may be lacking."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing, and CI must have it")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the user's seed, and of an article that has what the seed has not."""
    folder = tmp_path_factory.mktemp("browser")
    for name in ("seeds", "notes"):
        shutil.copytree(ROOT / name, folder / name)
        shutil.copytree(HERE / "site" / name, folder / name, dirs_exist_ok=True)
    # Without the collection that ships, or each word that it comes to explain would be a mark more in these tests.
    folders = {"seeds": folder / "seeds", "notes": folder / "notes", "out": folder / "site"}
    outcome = build(Settings(**folders, reference=False))
    assert outcome.faults == 0, [str(problem) for problem in outcome.problems]
    return folder / "site"


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Reader]:
    reader = start(getattr(request, "param", "chromium"))
    yield reader
    reader.quit()


def start(engine: str) -> Reader:
    return {"chromium": start_chromium, "firefox": start_firefox, "webkit": start_webkit}[engine]()


def start_chromium() -> Reader:
    if not (shutil.which("chromedriver") and find_browser()):
        lacking("Chromium with its driver")
    try:
        return Reader()
    except WebDriverException as error:
        lacking(f"a Chromium that starts ({error.msg})")
        raise


def start_firefox() -> Reader:
    if not find_firefox():
        lacking("Firefox")
    return FirefoxReader()


def start_webkit() -> Reader:
    if not find_webkit():
        lacking("WebKitGTK with its driver and Xvfb")
    return WebKitReader()


@pytest.fixture(scope="session")
def afresh(browser: Reader, site: Path) -> Callable[..., Reader]:
    """Opens a page for somebody who has just sat down: `afresh("over.html", size=(320, 800))`."""

    def open_page(path: str, **details: tuple[int, int]) -> Reader:
        browser.start_afresh(site, path, **details)
        return browser

    return open_page


@pytest.fixture
def reader(afresh: Callable[..., Reader]) -> Reader:
    """Somebody who has just opened the article on the rondweg, with a mouse, at a desk."""
    return afresh("artikelen/rondweg.html")


@pytest.fixture
def seed_reader(afresh: Callable[..., Reader]) -> Reader:
    """The same with the user's own article."""
    return afresh("artikelen/brekelmans.html")


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    if not AXE.exists():
        lacking("axe-core (npm install --prefix tests/browser)")
    return AXE.read_text(encoding="utf-8")
