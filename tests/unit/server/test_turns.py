from pathlib import Path
from threading import Event, Thread

import pytest

from kantlijn.server.turns import Ended, Turns


def test_what_may_wait_goes_on_when_nothing_is_urgent():
    turns = Turns()
    with turns.urgent():
        pass
    turns.pause()


def test_what_may_wait_waits_for_all_that_is_urgent():
    turns, begun = Turns(), Event()
    done: list[str] = []

    def write():
        begun.set()
        turns.pause()
        done.append("written")

    with turns.urgent(), turns.urgent():
        thread = Thread(target=write)
        thread.start()
        assert begun.wait(30)
        done.append("looked")
    thread.join(30)
    assert done == ["looked", "written"]


def test_all_is_given_up_when_the_program_ends():
    turns = Turns()
    files = [Path("a"), Path("b")]
    assert list(turns.track(files)) == files
    turns.end()
    with pytest.raises(Ended):
        list(turns.track(files))
    with turns.urgent(), pytest.raises(Ended):
        turns.pause()
