"""Requests to pages, with the preview's script put in on the wire: it never reaches the disk."""

from collections.abc import Callable
from hmac import compare_digest
from pathlib import Path, PurePath
from secrets import token_urlsafe

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.escape import json_decode, url_unescape
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler
from tornado.websocket import WebSocketHandler

from kantlijn.readers.marks import marks_path
from kantlijn.server.printing import PAGES
from kantlijn.server.saving import save_marks
from kantlijn.server.shown import Shown, show, state_of
from kantlijn.server.state import Built

HEAD_END = b"</head>"
RELOAD = {"command": "reload", "path": "*", "liveCSS": False, "liveImg": False}

Now = Callable[[], Built]
"""Gives the last build."""


def make_application(now: Now, tabs: "set[Tab]", *, hosts: tuple[str, ...] = (), saves: bool = False) -> Application:
    """Give what answers the requests; `tabs` are the browsers that wait for the next build.

    Other names for this computer than `hosts` are refused, unless there are none: a page elsewhere that has its own
    name point here must not read drafts. It `saves` corrections where only this
    computer can ask.
    """
    return Application(
        [
            (r"/livereload", Tab, {"tabs": tabs}),
            (r"/livereload\.js", LiveReloadJSHandler),
            (r"/_kantlijn/state", StateHandler),
            (r"/_kantlijn/marks/([^/]+)", MarksHandler),
            (r"/_kantlijn/([\w-]+\.(?:js|css))", PartHandler, {"path": str(PAGES)}),
            (r"(/_nakijken/[^/]*|/|/.*/|/.*\.html|/[^.]*)", PageHandler),
            (r"/(.*)", FileHandler, {"path": ""}),
        ],
        now=now,
        hosts=hosts,
        key=token_urlsafe() if saves else "",
        log_function=lambda _handler: None,
    )


class Tab(LiveReloadHandler):  # type: ignore[misc] # livereload ships no types
    """The line to one browser tab, that livereload's script holds open."""

    def initialize(self, tabs: "set[Tab]") -> None:
        """Take the set in which the tab stands while it is open."""
        self.tabs = tabs

    def check_origin(self, origin: str) -> bool:
        """Let only our own pages in; livereload would let in any."""
        return WebSocketHandler.check_origin(self, origin)

    def on_message(self, message: str) -> None:
        """Answer the script's greeting; from then on the tab is told of builds."""
        super().on_message(message)
        self.tabs.add(self)

    def on_close(self) -> None:
        """Forget the tab."""
        super().on_close()
        self.tabs.discard(self)


def tell(tabs: "set[Tab]") -> None:
    """Tell all tabs that a build has ended; each then asks what that means for its page."""
    for tab in tuple(tabs):
        tab.send_message(RELOAD)


class OwnHandler(RequestHandler):
    """A handler that only this computer's own names may ask, and whose answers no browser keeps."""

    @property
    def built(self) -> Built:
        """The last build."""
        now: Now = self.settings["now"]
        return now()

    def prepare(self) -> None:
        """Refuse a name that is not ours."""
        hosts: tuple[str, ...] = self.settings["hosts"]
        if hosts and self.request.host_name not in hosts:
            raise HTTPError(403)

    def set_default_headers(self) -> None:
        """Have the browser ask each time: a file may change at any moment."""
        self.set_header("Cache-Control", "no-cache")


class PageHandler(OwnHandler):
    """Pages of the site, and those of the preview itself."""

    def get(self, path: str) -> None:
        """Answer with the page at a path."""
        shown = show(path, self.built)
        self.set_status(shown.status)
        self.finish(with_script(shown, self.settings["key"]))

    head = get


class StateHandler(OwnHandler):
    """What the preview's script asks for."""

    def get(self) -> None:
        """Answer whether the page that asks is up to date, with its overlay and its bar."""
        page = url_unescape(self.get_query_argument("page"), plus=False)
        self.finish(state_of(page, self.built))


class MarksHandler(OwnHandler):
    """Saves what was gathered on a review page: for this computer's own pages alone, that know the key."""

    def prepare(self) -> None:
        """Refuse other names, other pages, and all where other computers may ask."""
        super().prepare()
        key: str = self.settings["key"]
        origin = f"{self.request.protocol}://{self.request.host}"
        asked = self.request.headers
        if not key or asked.get("Origin") != origin or not compare_digest(asked.get("X-Kantlijn-Key", ""), key):
            raise HTTPError(403)

    def put(self, slug: str) -> None:
        """Save the marks file of an article."""
        annotated = self.built.article(slug)
        if annotated is None:
            raise HTTPError(404)
        text, base = said_in(self.request.body)
        saving = save_marks(marks_path(Path(annotated.article.file)), text, base, self.built.words)
        self.set_status(saving.status)
        self.finish({"told": saving.told})


def said_in(body: bytes) -> tuple[str, str]:
    """Give the text and the base of a request to save; HTTPError where it is none."""
    try:
        said = json_decode(body)
    except ValueError:
        said = None
    text, base = (said.get("text"), said.get("base")) if isinstance(said, dict) else (None, None)
    if not isinstance(text, str) or not isinstance(base, str):
        raise HTTPError(400)
    return text, base


class PartHandler(OwnHandler, StaticFileHandler):
    """Scripts and styles of the preview."""


class FileHandler(PartHandler):
    """All other files of the site: styles, scripts, images."""

    def prepare(self) -> None:
        """Ask for the site's folder each time, since settings may change."""
        super().prepare()
        self.root = str(self.built.settings.out.resolve())

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """Refuse what is the build's own: the manifest and the lock."""
        if any(part.startswith(".") for part in PurePath(absolute_path).parts[len(PurePath(root).parts) :]):
            raise HTTPError(404)
        return super().validate_absolute_path(root, absolute_path)


def with_script(shown: Shown, key: str = "") -> bytes:
    """Put the preview's script into a page's head, with the key to what may be saved."""
    known = f'data-token="{shown.token}"' + (f' data-key="{key}"' if key else "")
    script = f'<script src="/_kantlijn/preview.js" {known} defer></script>'.encode()
    before, head_end, after = shown.html.partition(HEAD_END)
    return before + script + head_end + after if head_end else shown.html + script
