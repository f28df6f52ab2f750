"""Work on one file to its outcome, or to the fault that it broke down: one bad text never ends a whole build."""

import traceback
from collections.abc import Callable
from typing import TypeVar

from kantlijn.model.problem import Problem, fault

Made = TypeVar("Made")


def guard(source: str, work: Callable[[], tuple[Made, list[Problem]]], otherwise: Made) -> tuple[Made, list[Problem]]:
    """Do the work on a file; where anything breaks down, give `otherwise` and the fault that names the file."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 (nothing is hidden: it is told, with its traceback under --debug)
        return otherwise, [breakdown(error, source)]


def breakdown(error: Exception, source: str) -> Problem:
    """Make the fault of what nobody foresaw: the system's refusal, a lack of memory, or a mistake of our own."""
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, MemoryError):
        return fault(source, 0, "not enough memory", "close other programs, or split the text", trace=trace)
    if isinstance(error, OSError):
        return refused(error, source, trace)
    what = "Kantlijn broke down here (%(reason)s)"
    remedy = "this is a mistake in Kantlijn itself; report it with what --debug shows"
    return fault(source, 0, what, remedy, trace=trace, reason=f"{type(error).__name__}: {error}")


def refused(error: OSError, source: str, trace: str) -> Problem:
    """Make the fault of what the system does not allow: no room, no permission, too many open files."""
    place = str(error.filename or source)
    what = "the system refuses this (%(reason)s)"
    remedy = "give room and permission, and try again"
    return fault(place, 0, what, remedy, trace=trace, reason=error.strerror or str(error))
