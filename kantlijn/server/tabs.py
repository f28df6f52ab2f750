"""Browser tabs that show a page of the preview, and are told of each build."""

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.websocket import WebSocketHandler

from kantlijn.server.asking import NamedHandler

RELOAD = {"command": "reload", "path": "*", "liveCSS": False, "liveImg": False}


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
