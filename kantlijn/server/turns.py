"""Work that is urgent and work that may wait to the order in which they are done, in threads of one program."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock


class Ended(BaseException):
    """Work was given up, since the program ends. No fault of the work's, so that nobody tells it as one."""


class Turns:
    """Lets urgent work go first: what may wait calls `pause` between its steps, and waits there."""

    def __init__(self) -> None:
        """Begin with nothing at work."""
        self._lock = Lock()
        self._urgent = 0
        self._free = Event()
        self._free.set()
        self._ended = False

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Let all that may wait do so meanwhile."""
        with self._lock:
            self._urgent += 1
            if not self._ended:
                self._free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._urgent -= 1
                if not self._urgent:
                    self._free.set()

    def pause(self) -> None:
        """Wait while something urgent is at work; Ended where the program ends."""
        self._free.wait()
        self.go_on()

    def go_on(self) -> None:
        """Go on with what is urgent itself; Ended where the program ends."""
        if self._ended:
            raise Ended

    def track(self, files: Sequence[Path]) -> Iterable[Path]:
        """Give files one by one, until the program ends."""
        for file in files:
            self.go_on()
            yield file

    def end(self) -> None:
        """Have all that goes on given up."""
        with self._lock:
            self._ended = True
            self._free.set()
