"""Requests to pages, with the preview's script put in on the wire: it never reaches the disk."""

from collections.abc import Callable
from pathlib import PurePath

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.escape import url_unescape
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler
from tornado.websocket import WebSocketHandler

from kantlijn.server.printing import PAGES
from kantlijn.server.shown import Shown, show, state_of
from kantlijn.server.state import Built

HEAD_END = b"</head>"
RELOAD = {"command": "reload", "path": "*", "liveCSS": False, "liveImg": False}

Now = Callable[[], Built]
"""Gives the last build."""


def make_application(now: Now, tabs: "set[Tab]", *, hosts: tuple[str, ...] = ()) -> Application:
    """Give what answers the requests; `tabs` are the browsers that wait for the next build.

    Other names for this computer than `hosts` are refused, unless there are none: a page elsewhere that has its own
    name point here must not read drafts.
    """
    return Application(
        [
            (r"/livereload", Tab, {"tabs": tabs}),
            (r"/livereload\.js", LiveReloadJSHandler),
            (r"/_kantlijn/state", StateHandler),
            (r"/_kantlijn/([\w-]+\.(?:js|css))", PartHandler, {"path": str(PAGES)}),
            (r"(/_nakijken/[^/]*|/|/.*/|/.*\.html|/[^.]*)", PageHandler),
            (r"/(.*)", FileHandler, {"path": ""}),
        ],
        now=now,
        hosts=hosts,
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
        self.finish(with_script(shown))

    head = get


class StateHandler(OwnHandler):
    """What the preview's script asks for."""

    def get(self) -> None:
        """Answer whether the page that asks is up to date, with its overlay and its bar."""
        page = url_unescape(self.get_query_argument("page"), plus=False)
        self.finish(state_of(page, self.built))


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


def with_script(shown: Shown) -> bytes:
    """Put the preview's script into a page's head."""
    script = b'<script src="/_kantlijn/preview.js" data-token="%s" defer></script>' % shown.token.encode()
    before, head_end, after = shown.html.partition(HEAD_END)
    return before + script + head_end + after if head_end else shown.html + script
