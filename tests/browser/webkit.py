"""WebKit by its own driver, on a screen that nobody sees: the engine of Safari, in the browser that comes with it."""

import os
import shutil
import subprocess
import warnings
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from browser.reader import CLOCK, Reader
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

BROWSERS = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"
NARROWEST = 450
"""Its window goes no narrower; a page is shown in a frame where it must."""
TAGS = {"link": "a[href]:not([role])", "button": "button", "heading": "h1, h2, h3", "checkbox": "[type=checkbox]"}
FRAME = """
const [address, width, height, done] = arguments;
const frame = Object.assign(document.createElement('iframe'), { src: address, width, height, onload: () => done() });
document.body.style.margin = frame.style.border = 0;
document.body.replaceChildren(frame);
"""


def find_webkit() -> str:
    """Find the browser of WebKitGTK; nothing where it, its driver or a screen for it is missing."""
    found = sorted(Path("/").glob(BROWSERS[1:]))
    there = shutil.which("WebKitWebDriver") and shutil.which("Xvfb")
    return str(found[-1]) if found and there else ""


class Screen:
    """A screen that nobody sees."""

    def __init__(self) -> None:
        mine, its = os.pipe()
        command = [
            shutil.which("Xvfb") or "",
            "-displayfd",
            str(its),
            "-screen",
            "0",
            "1600x1200x24",
            "-nolisten",
            "tcp",
        ]
        self.process = subprocess.Popen(command, pass_fds=[its], stderr=subprocess.DEVNULL)
        os.close(its)
        with os.fdopen(mine) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def close(self) -> None:
        """Take it away."""
        self.process.terminate()
        self.process.wait()


class WebKitReader(Reader):
    """Drives one WebKit with a mouse and a keyboard."""

    def __init__(self) -> None:
        self.screen = Screen()
        options = Options()
        options.binary_location = find_webkit()
        options.add_argument("--automation")
        service = Service(shutil.which("WebKitWebDriver"), env={**os.environ, "DISPLAY": self.screen.name})
        with warnings.catch_warnings():
            # Selenium's own driver for it still does what Selenium deprecates.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.driver = webdriver.WebKitGTK(options=options, service=service)
        self.site = Path()
        self.size = (1280, 800)

    def quit(self) -> None:
        """Close the browser and its screen."""
        self.driver.quit()
        self.screen.close()

    def pretend_nothing(self) -> None:
        """Nothing is pretended in this browser."""

    def visit(self, path: str) -> None:
        """Open a page of the site from disk, and stop its clock."""
        super().visit(path)
        self.run(CLOCK)

    def open(self, address: str) -> None:
        """Open a page of a host, in a frame where the window cannot be as narrow as was asked."""
        self.driver.switch_to.default_content()
        width, height = self.size
        if width >= NARROWEST:
            self.driver.get(address)
            return
        # The list of a folder's files: a page of the same host, without a policy that forbids frames.
        self.driver.get(urljoin(address, "/" + urlsplit(address).path.split("/")[1] + "/"))
        self.driver.execute_async_script(FRAME, address, width, height)
        self.driver.switch_to.frame(self.driver.find_element(By.TAG_NAME, "iframe"))

    def window(self, width: int, height: int, *, mobile: bool = False) -> None:
        """Make the window so large."""
        assert not mobile
        self.size = (width, height)
        self.driver.set_window_size(max(width, NARROWEST), height)

    def move(self, x: float, y: float) -> None:
        """Move the mouse; the driver is back before the page has been told."""
        super().move(x, y)
        self.settle()

    def click(self, element: WebElement, *keys: str) -> None:
        """Click on something, with keys held down; the driver is back before the page has been told."""
        super().click(element, *keys)
        self.settle()

    def all(self, role: str, name: str | None = None) -> list[WebElement]:
        """Find all that has a role and, to the browser, a name; what still fades in is not displayed to the driver."""
        self.run("document.getAnimations().forEach(animation => animation.finish())")
        found = self.driver.find_elements(By.CSS_SELECTOR, TAGS.get(role, f"[role={role}]"))
        return [each for each in found if each.is_displayed() and name in (None, each.accessible_name)]
