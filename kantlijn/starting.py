"""The command line from its first moment to its last: an interrupt at any of them ends it with one quiet line."""

import os
import signal
import sys
from types import FrameType

INTERRUPTED = 128 + signal.SIGINT
"""Exit status of what Ctrl-C ended, as shells have it."""
ABORTED = b"Afgebroken!\n"
"""Said while modules load: too early for the settings, which tell the site's language."""


def run() -> None:
    """Load the command line and run it. While it loads and ends, an interrupt takes effect at once."""
    before = signal.getsignal(signal.SIGINT)
    ours = before is signal.default_int_handler  # else who started us wants no interrupt: `nohup`, a background job
    if ours:
        signal.signal(signal.SIGINT, end_now)
    from kantlijn.cli import main

    try:
        if ours:
            signal.signal(signal.SIGINT, before)
        main()
    except KeyboardInterrupt:
        end_now()
    finally:
        if ours:
            signal.signal(signal.SIGINT, end_now)


def end_now(*_: int | FrameType | None) -> None:
    """End the program without unwinding what is only half there."""
    os.write(sys.__stderr__.fileno() if sys.__stderr__ else 2, ABORTED)
    os._exit(INTERRUPTED)
