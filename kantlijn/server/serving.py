"""Requests to pages, with the preview's script put in on the wire: it never reaches the disk."""

from collections.abc import Collection
from functools import partial
from mimetypes import guess_type
from pathlib import PurePath
from secrets import token_urlsafe

from tornado.escape import url_unescape
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler

from kantlijn.model.page import Page
from kantlijn.renderer.policy import asking
from kantlijn.server.asking import Now, OwnHandler
from kantlijn.server.marks_handler import MarksHandler
from kantlijn.server.printing import PAGES
from kantlijn.server.shown import Shown, show, state_of
from kantlijn.server.tabs import ScriptHandler, Tab
from kantlijn.server.turns import Turns

HEAD_END = b"</head>"


def make_application(
    now: Now, tabs: set[Tab], *, hosts: Collection[str], saves: bool = False, turns: Turns | None = None
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
