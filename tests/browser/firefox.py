"""Firefox by WebDriver BiDi alone, with as much of Selenium's driver as a reader needs: no geckodriver is asked."""

import itertools
import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import websocket
from browser.reader import CLOCK, Json, Reader
from selenium.webdriver.remote.command import Command

PREFERENCES = {
    # Without these two an automated Firefox is laxer with files on disk than that of a reader.
    "remote.prefs.recommended": "false",
    "security.fileuri.strict_origin_policy": "true",
    # Without these two a headless one says that nothing can hover.
    "ui.primaryPointerCapabilities": "6",
    "ui.allPointerCapabilities": "6",
}
LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PATIENCE = 60
NAME = """
const own = arguments[0].getAttribute('aria-label');
const others = (arguments[0].getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
const words = own || others.filter(Boolean).map(element => element.textContent).join(' ') || arguments[0].textContent;
return words.replace(/\\s+/g, ' ').trim();
"""
"""What an element is called by the attributes and words that it has; the browser is asked whether that is so."""


@dataclass(frozen=True)
class Element:
    """An element of the page."""

    firefox: "Firefox"
    shared: str

    @property
    def accessible_name(self) -> str:
        """What assistive technology calls it, if that is what its attributes and words say."""
        name = str(self.firefox.execute_script(NAME, self))
        return name if name and self in self.firefox.locate({"name": name}) else ""

    @property
    def aria_role(self) -> str:
        """Its role, where it has one of those that the tests ask about."""
        roles = ("link", "button", "group", "doc-glossref", "doc-noteref")
        return next((role for role in roles if self in self.firefox.locate({"role": role})), "none")

    def get_attribute(self, name: str) -> object:
        """Give an attribute."""
        return self.firefox.execute_script("return arguments[0].getAttribute(arguments[1])", self, name)

    def get_property(self, name: str) -> object:
        """Give a property."""
        return self.firefox.execute_script("return arguments[0][arguments[1]]", self, name)


class Firefox:
    """One window of one Firefox."""

    def __init__(self) -> None:
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        lines = [f"user_pref({json.dumps(name)}, {value});\n" for name, value in PREFERENCES.items()]
        (Path(self.profile.name) / "user.js").write_text("".join(lines), encoding="utf-8")
        self.process = subprocess.Popen(
            [
                find_firefox(),
                "--headless",
                "--no-remote",
                "--profile",
                self.profile.name,
                "--remote-debugging-port",
                "0",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        address = next(found[1] for line in self.process.stderr or () if (found := LISTENING.search(line)))
        self.socket = websocket.create_connection(f"{address}/session", suppress_origin=True, timeout=PATIENCE)
        self.numbers = itertools.count(1)
        self.said: list[str] = []
        self.heard: list[Json] = []
        """Events that somebody asked for, besides what stands in the console."""
        self.version = self.tell("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.tell("session.subscribe", events=["log.entryAdded"])
        self.page = self.tell("browsingContext.getTree")["contexts"][0]["context"]
        self.switch_to = Focus(self)

    def tell(self, method: str, **params: object) -> Json:
        """Give a command, and its result."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while (answer := json.loads(self.socket.recv())).get("id") != number:
            if answer.get("method") == "log.entryAdded" and answer["params"]["level"] in ("warn", "error"):
                self.said.append(str(answer["params"]["text"]))
            elif answer.get("method", "log.entryAdded") != "log.entryAdded":
                self.heard.append(answer)
        assert answer["type"] == "success", f"{method}: {answer.get('message')}"
        return dict(answer["result"])

    def quit(self) -> None:
        """Close the browser."""
        self.tell("browser.close")
        self.socket.close()
        self.process.wait(PATIENCE)
        if self.process.stderr:
            self.process.stderr.close()
        self.profile.cleanup()

    # As Selenium has it

    def get(self, address: str) -> None:
        """Open a page."""
        self.tell("browsingContext.navigate", context=self.page, url=address, wait="complete")

    @property
    def current_url(self) -> str:
        """The address of the page."""
        return str(self.execute_script("return location.href"))

    def execute_script(self, script: str, *values: object) -> object:
        """Run a script in the page."""
        return self.call(f"function() {{ {script} }}", values)

    def execute_async_script(self, script: str, *values: object) -> object:
        """Run a script that calls its last argument when it is done."""
        body = f"const given = [...arguments]; return new Promise(done => (function() {{ {script} }})(...given, done))"
        return self.call(f"function() {{ {body} }}", values)

    def call(self, function: str, values: tuple[object, ...]) -> object:
        """Call a function in the page."""
        answer = self.tell(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[sent(value) for value in values],
            target={"context": self.page},
            awaitPromise=True,
            userActivation=True,
        )
        assert answer["type"] == "success", answer["exceptionDetails"]["text"]
        return self.received(answer["result"])

    def received(self, value: Json) -> object:
        """Give a value from the page as Python has it."""
        match value["type"]:
            case "node":
                return Element(self, value["sharedId"])
            case "array" | "nodelist" | "htmlcollection":
                return [self.received(item) for item in value.get("value", ())]
            case "object":
                return {name: self.received(item) for name, item in value.get("value", ())}
            case _:
                return value.get("value")

    def execute(self, command: str, params: Json | None = None) -> None:
        """Do what Selenium's chains of actions ask."""
        assert command == Command.W3C_ACTIONS
        self.tell("input.performActions", context=self.page, actions=(params or {})["actions"])

    def locate(self, value: Json) -> list[Element]:
        """Find all that has a role, a name or both for assistive technology."""
        found = self.tell(
            "browsingContext.locateNodes", context=self.page, locator={"type": "accessibility", "value": value}
        )
        return [Element(self, node["sharedId"]) for node in found["nodes"]]


class Focus:
    """What has the focus, where Selenium keeps it."""

    def __init__(self, firefox: Firefox) -> None:
        self.firefox = firefox

    @property
    def active_element(self) -> object:
        """The element that has the focus."""
        return self.firefox.execute_script("return document.activeElement")


def sent(value: object) -> Json:
    """Give a value as the protocol has it."""
    match value:
        case Element():
            return {"sharedId": value.shared}
        case bool():
            return {"type": "boolean", "value": value}
        case int() | float():
            return {"type": "number", "value": value}
        case _:
            return {"type": "string", "value": str(value)}


def find_firefox() -> str:
    """Find Firefox; nothing where there is none."""
    return shutil.which("firefox-esr") or shutil.which("firefox") or ""


class FirefoxReader(Reader):
    """Drives one Firefox with a mouse and a keyboard."""

    def __init__(self) -> None:
        self.driver = Firefox()
        self.site = Path()
        self.driver.tell("script.addPreloadScript", functionDeclaration=f"() => {{ {CLOCK} }}")

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()

    def pretend_nothing(self) -> None:
        """Nothing is pretended in this browser."""

    def window(self, width: int, height: int, *, mobile: bool = False) -> None:
        """Make the window so large."""
        assert not mobile
        size = {"width": width, "height": height}
        self.driver.tell("browsingContext.setViewport", context=self.driver.page, viewport=size, devicePixelRatio=1)

    def all(self, role: str, name: str | None = None) -> list[Element]:
        """Find all that has a role and a name for assistive technology."""
        return self.driver.locate({"role": role} | ({} if name is None else {"name": name}))

    def console(self) -> list[str]:
        """Give the warnings and errors in the console since the last time."""
        said, self.driver.said = self.driver.said, []
        return said
