"""Requests to pages, with the preview's script put in on the wire: it never reaches the disk."""

from asyncio import to_thread
from collections.abc import Callable, Collection
from functools import partial
from hmac import compare_digest
from http.client import responses
from ipaddress import ip_address
from mimetypes import guess_type
from pathlib import Path, PurePath
from secrets import token_urlsafe
from types import TracebackType
from typing import TypeVar

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.escape import json_decode, url_unescape
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler
from tornado.websocket import WebSocketHandler

from kantlijn.guarding import breakdown
from kantlijn.model.page import Page
from kantlijn.printing import tell as tell_problems
from kantlijn.readers.marks import marks_path
from kantlijn.renderer.policy import asking
from kantlijn.server.printing import PAGES
from kantlijn.server.saving import save_marks
from kantlijn.server.shown import Shown, show, state_of
from kantlijn.server.state import Built
from kantlijn.server.turns import Turns

HEAD_END = b"</head>"
RELOAD = {"command": "reload", "path": "*", "liveCSS": False, "liveImg": False}

LONGEST = 2000
"""Characters of an address; those of pages have a tenth of that at most."""
LARGEST = 5_000_000
"""Bytes of a request: a marks file of a million letters, and no more."""

Now = Callable[[], Built]
"""Gives the last look."""
Made = TypeVar("Made")


def make_application(
    now: Now, tabs: "set[Tab]", *, hosts: Collection[str], saves: bool = False, turns: Turns | None = None
) -> Application:
    """Give what answers the requests; `tabs` are the browsers that wait for the next look.

    Other names for this computer than `hosts` are refused. It `saves` corrections where only this computer can ask.
    What may wait for an answer takes its `turns`.
    """
    return Application(
        [
            (r"/livereload", Tab, {"tabs": tabs}),
            (r"/livereload\.js", ScriptHandler),
            (r"/_kantlijn/state", StateHandler),
            (r"/_kantlijn/marks/([^/]+)", MarksHandler),
            (r"/_kantlijn/([\w-]+\.(?:js|css))", PartHandler, {"path": str(PAGES)}),
            (r"(/_nakijken/[^/]*|/|/.*/|/.*\.html|/[^.]*)", PageHandler),
            (r"/(.*)", FileHandler, {"path": ""}),
        ],
        now=now,
        turns=turns or Turns(),
        hosts=hosts,
        key=token_urlsafe() if saves else "",
        log_function=lambda _handler: None,
    )


class NamedHandler(RequestHandler):
    """A handler that only this computer's own names may ask, in few words, and that answers wrong ones in few words."""

    @property
    def built(self) -> Built:
        """The last build."""
        now: Now = self.settings["now"]
        return now()

    def prepare(self) -> None:
        """Refuse a name that is not ours, and an address that is no address of a page."""
        if not is_own(self.request.host_name, self.settings["hosts"]):
            raise HTTPError(403)
        if len(self.request.uri or "") > LONGEST:
            raise HTTPError(414)

    def write_error(self, status_code: int, **_: object) -> None:
        """Say what is wrong in one line; what led to it stands on the terminal, if it was a mistake of ours."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(f"{status_code} {responses.get(status_code, '')}\n")

    def log_exception(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Tell on the terminal what the system refuses, in one line; a mistake of ours is told with what led to it."""
        if isinstance(value, OSError | MemoryError):
            tell_problems([breakdown(value, self.request.path)], self.built.words.translations.gettext)
        else:
            super().log_exception(kind, value, trace)


def is_own(name: str, own: Collection[str]) -> bool:
    """Say whether a page may be asked for by that name: one of ours, or an address.

    A page elsewhere that has its own name point here must not read drafts; it cannot point an address here.
    """
    if name in own:
        return True
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


class ScriptHandler(NamedHandler, LiveReloadJSHandler):  # type: ignore[misc] # livereload ships no types
    """The script that waits for the next build."""


class Tab(NamedHandler, LiveReloadHandler):  # type: ignore[misc] # livereload ships no types
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


class OwnHandler(NamedHandler):
    """A handler whose answers no browser keeps."""

    async def urgently(self, work: Callable[[], Made]) -> Made:
        """Do what somebody waits for, in a thread: other requests are answered meanwhile, and writing waits."""
        turns: Turns = self.settings["turns"]
        with turns.urgent():
            return await to_thread(work)

    def set_default_headers(self) -> None:
        """Have the browser ask each time: a file may change at any moment."""
        self.set_header("Cache-Control", "no-cache")


class PageHandler(OwnHandler):
    """Pages of the site, and those of the preview itself."""

    async def get(self, path: str) -> None:
        """Answer with the page at a path."""
        shown = await self.urgently(partial(show, path, self.built))
        self.set_status(shown.status)
        self.finish(with_script(shown, self.settings["key"], self.request.host))

    head = get


class StateHandler(OwnHandler):
    """What the preview's script asks for."""

    async def get(self) -> None:
        """Answer whether the page that asks is up to date, with its overlay and its bar."""
        page = url_unescape(self.get_query_argument("page"), plus=False)
        self.finish(await self.urgently(partial(state_of, page, self.built)))


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

    absolute_path = None

    def prepare(self) -> None:
        """Ask for the site's folder each time, since settings may change."""
        super().prepare()
        self.root = str(self.built.settings.out.resolve())

    async def get(self, path: str, include_body: bool = True) -> None:  # noqa: FBT001, FBT002 (tornado's own)
        """Answer with the file as it is now: one that is not written yet is in memory."""
        found = await self.urgently(partial(self.built.find, path))
        if found is None:
            raise HTTPError(404)
        if not isinstance(found, Page):
            await super().get(path, include_body)
            return
        self.set_header("Content-Type", guess_type(path)[0] or "application/octet-stream")
        self.finish(found.content if include_body else None)

    def compute_etag(self) -> str | None:
        """Give what tells this content from another one; tornado looks at the file, and there may be none yet."""
        return super().compute_etag() if self.absolute_path else RequestHandler.compute_etag(self)

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """Refuse what is the build's own: the manifest and the lock."""
        if any(part.startswith(".") for part in PurePath(absolute_path).parts[len(PurePath(root).parts) :]):
            raise HTTPError(404)
        return super().validate_absolute_path(root, absolute_path)


def with_script(shown: Shown, key: str = "", host: str = "") -> bytes:
    """Put the preview's script into a page's head, with the key to what may be saved; it may ask this host alone."""
    known = f'data-token="{shown.token}"' + (f' data-key="{key}"' if key else "")
    script = f'<script src="/_kantlijn/preview.js" {known} defer></script>'.encode()
    html = asking(shown.html, f"'self' ws://{host}")
    before, head_end, after = html.partition(HEAD_END)
    return before + script + head_end + after if head_end else html + script
