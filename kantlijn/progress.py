"""A progress bar for a terminal, shown only when the work takes longer than a second."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from time import monotonic
from typing import TypeVar

PATIENCE = 1.0
"""Seconds without a bar."""
Item = TypeVar("Item")


def progress(doing: str, *, quiet: bool) -> Callable[[Sequence[Item]], Iterable[Item]]:
    """Give a function that shows a bar on a terminal when the work takes longer than a second; `doing` says what."""
    return iter if quiet or not sys.stderr.isatty() else partial(with_bar, doing=doing)


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


def with_bar(items: Sequence[Item], doing: str = "") -> Iterator[Item]:
    """Give the items one by one; after a second show on standard error what is done, how far, and how long still."""
    from rich.console import Console
    from rich.progress import Progress  # a run without a terminal need not wait for them

    begun = monotonic()
    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task(doing, total=len(items))
    try:
        for done, item in enumerate(items):
            if not bar.live.is_started and monotonic() - begun > PATIENCE:
                bar.start()
            bar.update(task, completed=done)
            yield item
    finally:
        if bar.live.is_started:
            bar.stop()
