"""A progress bar for a terminal, shown only when the work takes longer than a second."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

PATIENCE = 1.0
"""Seconds without a bar."""
Item = TypeVar("Item")


def progress(quiet: bool) -> Callable[[Sequence[Path]], Iterable[Path]]:  # noqa: FBT001 (its one argument)
    """Give a function that shows a bar on a terminal when the work takes longer than a second."""
    return iter if quiet or not sys.stderr.isatty() else with_bar


def count_up(quiet: bool) -> Callable[[Iterable[Item]], Iterable[Item]]:  # noqa: FBT001 (its one argument)
    """Give a function that shows how many are done, of work whose length is not known."""
    return iter if quiet or not sys.stderr.isatty() else with_count


def with_count(items: Iterable[Item]) -> Iterator[Item]:
    """Give the items one by one; after a second show on standard error how many they were."""
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

    begun = monotonic()
    bar = Progress(
        SpinnerColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=Console(stderr=True), transient=True
    )
    task = bar.add_task("", total=None)
    try:
        for item in items:
            if not bar.live.is_started and monotonic() - begun > PATIENCE:
                bar.start()
            bar.advance(task)
            yield item
    finally:
        if bar.live.is_started:
            bar.stop()


def with_bar(paths: Sequence[Path]) -> Iterator[Path]:
    """Give the paths one by one; after a second show on standard error how far it is."""
    from rich.console import Console
    from rich.progress import Progress  # a run without a terminal need not wait for them

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
