import errno

import pytest

from kantlijn.guarding import guard
from kantlijn.model.problem import doubt


def broken(error: Exception):
    def work():
        raise error

    return work


def test_work_that_succeeds_is_handed_on():
    said = doubt("seeds/x.txt", 1, "odd", "look")
    assert guard("seeds/x.txt", lambda: ("article", [said]), None) == ("article", [said])


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            KeyError("oops"),
            "seeds/x.txt: Kantlijn broke down here (KeyError: 'oops'); "
            "this is a mistake in Kantlijn itself; report it with what --debug shows",
        ),
        (MemoryError(), "seeds/x.txt: not enough memory; close other programs, or split the text"),
        (
            OSError(errno.EMFILE, "Too many open files", "words.txt"),
            "words.txt: the system refuses this (Too many open files); give room and permission, and try again",
        ),
    ],
    ids=["mistake of our own", "memory", "system"],
)
def test_what_breaks_down_is_a_fault_with_its_trace(error, line):
    made, (problem,) = guard("seeds/x.txt", broken(error), None)
    assert (made, problem.severity, str(problem)) == (None, "fault", line)
    assert "in work" in problem.trace


def test_interruption_is_no_fault():
    def work():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guard("seeds/x.txt", work, None)
