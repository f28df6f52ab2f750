"""A reader at a browser: what somebody sees, points at, taps and types, said in their own words."""

import base64
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

Json = dict[str, object]

SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Without this a headless Chromium says that nothing can hover.
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
)

ALONE = "--app=about:blank"
"""A window without tabs and buttons, which would be painted anew for each page: a third of the work."""

PATIENCE = 10

CLOCK = """
(() => {
  const waiting = new Map();
  let now = 0, last = 0;
  window.realTimeout = window.setTimeout;
  window.setTimeout = (call, delay = 0, ...words) => {
    waiting.set(++last, { at: now + delay, call, words });
    return last;
  };
  window.clearTimeout = id => waiting.delete(id);
  performance.now = () => now;
  window.letPass = time => {
    for (const end = now + time; ;) {
      const [next] = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) { now = end; return; }
      waiting.delete(next[0]);
      now = next[1].at;
      next[1].call(...next[1].words);
    }
  };
})();
"""
"""Replaces the page's clock by one that stands still until a test moves it."""

HOLDING = """
const walker = document.createTreeWalker(document.querySelector('.story'), NodeFilter.SHOW_TEXT);
let left = arguments[1];
while (walker.nextNode()) {
  if (walker.currentNode.data.includes(arguments[0]) && !left--) return walker.currentNode.parentElement;
}
"""
"""Finds the element in the article's text whose own words these are, the first or a later time."""

CHECK = """
const done = arguments[0];
axe.run(document, { preload: false, rules: { 'target-size': { enabled: true } } }).then(({ violations }) => {
  done({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })) });
});
"""

CALM = """
const done = arguments[0];
let before = '', still = 0;
(function look() {
  const { innerHTML, scrollHeight } = document.body, now = innerHTML.length + ' ' + scrollHeight;
  still = now === before ? still + 1 : 0;
  before = now;
  if (still < 3) requestAnimationFrame(look); else done();
})();
"""
"""Waits until nothing has changed for three frames: what is out of sight is laid out in turns."""

SPACED = """
const style = new CSSStyleSheet();
style.replaceSync('* { line-height: 1.5 !important; '
  + 'letter-spacing: .12em !important; word-spacing: .16em !important }');
document.adoptedStyleSheets = [style];
"""
"""What a reader may ask of the text's spacing (WCAG 1.4.12)."""

TWO_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"


def find_browser() -> str:
    """Find Chromium, or Chrome where a machine has that; nothing where it has neither."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), "")


class Reader:
    """Drives one Chromium."""

    def __init__(self) -> None:
        options = Options()
        options.binary_location = find_browser()
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.profile = tempfile.TemporaryDirectory()
        for switch in (*SWITCHES, ALONE, f"--user-data-dir={self.profile.name}"):
            options.add_argument(switch)
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.site = Path()
        self.tell("Page.addScriptToEvaluateOnNewDocument", source=CLOCK)

    def tell(self, command: str, **details: object) -> Json:
        """Give the browser a command of its developer tools."""
        return self.driver.execute_cdp_cmd(command, details)

    def run(self, script: str, *values: object) -> object:
        """Run a script in the page."""
        return self.driver.execute_script(script, *values)

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()
        self.profile.cleanup()

    # Before reading

    def start_afresh(self, site: Path, path: str, *, size: tuple[int, int] = (1280, 800)) -> None:
        """Open a page at a desk in daylight, with the mouse in a corner and nothing chosen before."""
        self.site = site
        self.pretend_nothing()
        self.window(*size)
        self.visit(path)
        if self.run("const chosen = localStorage.length; localStorage.clear(); return chosen"):
            self.visit(path)
        self.move(1, 1)

    def pretend_nothing(self) -> None:
        """Take back what the browser was told to pretend: a finger, no script, another light."""
        self.tell("Emulation.setTouchEmulationEnabled", enabled=False)
        self.tell("Emulation.setScriptExecutionDisabled", value=False)
        self.media()

    def visit(self, path: str) -> None:
        """Open a page of the site from disk."""
        self.driver.get("about:blank")
        self.driver.get((self.site / path).as_uri())

    def open(self, address: str) -> None:
        """Open a page of a host."""
        self.driver.get(address)

    def turn_to(self, path: str) -> None:
        """Go on to a page of the site as by a link."""
        self.driver.get((self.site / path).as_uri())

    def wait_until(self, script: str, *values: object) -> None:
        """Wait until a script in the page gives true."""
        WebDriverWait(self.driver, PATIENCE, poll_frequency=0.02).until(lambda _: self.run(script, *values))

    def window(self, width: int, height: int, *, mobile: bool = False) -> None:
        """Make the window so large."""
        details = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile}
        self.tell("Emulation.setDeviceMetricsOverride", **details)

    def media(self, kind: str = "", **features: str) -> None:
        """Set what media queries find: `media("print")`, `media(prefers_color_scheme="dark")`."""
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.tell("Emulation.setEmulatedMedia", media=kind, features=named)

    # Finding

    def all(self, role: str, name: str | None = None) -> list[WebElement]:
        """Find all that has a role and a name for assistive technology."""
        root = self.tell("DOM.getDocument")["root"]["nodeId"]
        query = {"nodeId": root, "role": role} | ({} if name is None else {"accessibleName": name})
        nodes = self.tell("Accessibility.queryAXTree", **query)["nodes"]
        return [self.element(node["backendDOMNodeId"]) for node in nodes if not node["ignored"]]

    def element(self, node: int) -> WebElement:
        """Turn a node of the accessibility tree into an element."""
        found = self.tell("DOM.resolveNode", backendNodeId=node)["object"]["objectId"]
        self.tell("Runtime.callFunctionOn", objectId=found, functionDeclaration="function() { window.found = this; }")
        return self.run("return window.found")

    def find(self, role: str, name: str) -> WebElement:
        """Find the first that has a role and a name."""
        found = self.all(role, name)
        assert found, f"no {role} called {name}"
        return found[0]

    def words(self, words: str, *, time: int = 1) -> WebElement:
        """Find the element in the article's text whose own words these are, the first or a later time."""
        found = self.run(HOLDING, words, time - 1)
        assert found, f"not in the text so often: {words}"
        return found

    # What there is to see

    @property
    def note(self) -> str | None:
        """The name of the note that is open, as a screen reader says it."""
        names = [group.accessible_name for group in self.all("group")]
        return next((name for name in names if name.startswith("Noot: ")), None)

    @property
    def focus(self) -> str:
        """The name of what has the focus."""
        return self.driver.switch_to.active_element.accessible_name

    def note_box(self) -> Json:
        """Say where the open note is in the window."""
        return self.box(self.find("group", self.note or "a note"))

    def box(self, element: WebElement) -> Json:
        """Say where something is in the window: x, y, width, height, top, right, bottom, left."""
        return self.run("return arguments[0].getBoundingClientRect().toJSON()", element)

    def console(self) -> list[str]:
        """Give the messages in the console since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    # Doing

    def pass_time(self, milliseconds: int) -> None:
        """Move the page's clock."""
        self.run("letPass(arguments[0])", milliseconds)

    def settle(self) -> None:
        """Wait until the browser has painted, and has told the page of its scrolling."""
        self.driver.execute_async_script(TWO_FRAMES)

    def calm(self) -> None:
        """Wait until the page has come to rest."""
        self.driver.execute_async_script(CALM)

    def show(self, element: WebElement) -> None:
        """Scroll until something is in the middle of the window."""
        self.run("arguments[0].scrollIntoView({ block: 'center' })", element)
        self.settle()

    def move(self, x: float, y: float) -> None:
        """Move the mouse to a place in the window."""
        actions = ActionChains(self.driver, duration=0)
        actions.w3c_actions.pointer_action.move_to_location(round(x), round(y))
        actions.perform()

    def point_at(self, element: WebElement) -> None:
        """Move the mouse onto something, onto the first of its lines."""
        self.show(element)
        line = self.run("return arguments[0].getClientRects()[0].toJSON()", element)
        self.move(line["x"] + min(line["width"] / 2, 12), line["y"] + line["height"] / 2)

    def point_away(self) -> None:
        """Move the mouse to where nothing is."""
        self.move(4, 400)

    def hover(self, element: WebElement, milliseconds: int = 300) -> None:
        """Point at something for a while."""
        self.point_at(element)
        self.pass_time(milliseconds)

    def click(self, element: WebElement, *keys: str) -> None:
        """Click on something, with keys held down."""
        self.point_at(element)
        actions = ActionChains(self.driver, duration=0)
        for key in keys:
            actions.key_down(key)
        actions.click()
        for key in keys:
            actions.key_up(key)
        actions.perform()

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def focus_on(self, element: WebElement) -> None:
        """Put the focus on something, as Tab does."""
        self.show(element)
        self.run("arguments[0].focus({ focusVisible: true })", element)

    def tap(self, element: WebElement) -> None:
        """Touch something with a finger."""
        self.show(element)
        line = self.run("return arguments[0].getClientRects()[0].toJSON()", element)
        self.tap_at(line["x"] + line["width"] / 2, line["y"] + line["height"] / 2)

    def tap_at(self, x: float, y: float) -> None:
        """Touch a place in the window with a finger."""
        self.run("window.tapped = new Promise(done => addEventListener('click', done, { once: true }))")
        self.tell("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": round(x), "y": round(y)}])
        self.tell("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.driver.execute_async_script("tapped.then(() => arguments[0]())")

    def print_pdf(self) -> bytes:
        """Print the page."""
        return base64.b64decode(str(self.tell("Page.printToPDF", printBackground=False)["data"]))

    def violations(self, axe: str) -> list[str]:
        """Say what axe-core finds wrong with the page as it is, all rules and how large targets are."""
        self.run("window.setTimeout = window.realTimeout || window.setTimeout")
        self.run(axe)
        found: Iterable[Json] = self.driver.execute_async_script(CHECK)["violations"]
        return [f"{rule['id']}: {[node['target'] for node in rule['nodes']]}" for rule in found]
