"""Who may ask the preview, and how it answers: this computer's own names alone, in few words, nothing that is kept."""

from asyncio import to_thread
from collections.abc import Callable, Collection
from http.client import responses
from ipaddress import ip_address
from types import TracebackType
from typing import TypeVar

from tornado.web import HTTPError, RequestHandler

from kantlijn.guarding import breakdown
from kantlijn.printing import tell as tell_problems
from kantlijn.server.state import Built
from kantlijn.server.turns import Turns

LONGEST = 2000
"""Characters of an address; those of pages have a tenth of that at most."""
LARGEST = 5_000_000
"""Bytes of a request: a marks file of a million letters, and no more."""

Now = Callable[[], Built]
"""Gives the last look."""
Made = TypeVar("Made")


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
