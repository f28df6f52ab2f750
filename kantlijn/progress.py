"""A progress bar for a terminal, shown only when the work takes longer than a second."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic

from rich.console import Console
from rich.progress import Progress

PATIENCE = 1.0
"""Seconds without a bar."""


def with_bar(paths: Sequence[Path]) -> Iterator[Path]:
    """Give the paths one by one; after a second show on standard error how far it is."""
    begun = monotonic()
    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=len(paths))
    try:
        for done, path in enumerate(paths):
            if not bar.live.is_started and monotonic() - begun > PATIENCE:
                bar.start()
            bar.update(task, completed=done)
            yield path
    finally:
        if bar.live.is_started:
            bar.stop()
