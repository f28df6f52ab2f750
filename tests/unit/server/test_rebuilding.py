import asyncio
import threading
from pathlib import Path

from kantlijn.server.rebuilding import Rebuilder
from kantlijn.server.turns import Turns

BRUG, SLUIS, NOTE = Path("/seeds/brug.txt"), Path("/seeds/sluis.txt"), Path("/notes/people/x.md")


class Scene:
    """A rebuilder whose looks and writes can be held, and all that it does, in order."""

    def __init__(self, *, hold: str = "") -> None:
        self.loop = asyncio.get_running_loop()
        self.shown: asyncio.Queue[str] = asyncio.Queue()
        self.wrote: asyncio.Queue[str] = asyncio.Queue()
        self.looked: list[object] = []
        self.begun, self.go_on = asyncio.Event(), threading.Event()
        self.hold = hold
        self.rebuilder = Rebuilder(
            self.look, self.write, self.shown.put_nowait, self.wrote.put_nowait, Turns(), grace=0
        )
        self.task = asyncio.create_task(self.rebuilder.run())

    def wait(self, stage: str) -> None:
        self.loop.call_soon_threadsafe(self.begun.set)
        assert stage != self.hold or self.go_on.wait(30)

    def look(self, changed):
        self.looked.append(changed)
        number = len(self.looked)
        self.wait("look")
        return f"look {number}"

    def write(self, looked: str) -> str:
        self.wait("write")
        return f"written {looked}"

    async def ended(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario(), 30))


def test_look_is_shown_before_it_is_written():
    async def scenario():
        scene = Scene()
        scene.rebuilder.request({BRUG})
        assert [await scene.shown.get(), await scene.shown.get()] == ["look 1", "written look 1"]
        assert await scene.wrote.get() == "written look 1"
        await scene.ended()
        assert scene.looked == [{BRUG}]

    run(scenario)


def test_changes_during_a_look_come_together_in_the_next_one():
    async def scenario():
        scene = Scene(hold="look")
        scene.rebuilder.request({BRUG})
        await scene.begun.wait()
        scene.rebuilder.request({SLUIS})
        scene.rebuilder.request({NOTE})
        scene.go_on.set()
        while await scene.shown.get() != "written look 2":
            pass
        await scene.ended()
        assert scene.looked == [{BRUG}, {SLUIS, NOTE}]

    run(scenario)


def test_what_is_not_known_means_all():
    async def scenario():
        scene = Scene(hold="look")
        scene.rebuilder.request({BRUG})
        await scene.begun.wait()
        scene.rebuilder.request({SLUIS})
        scene.rebuilder.request(None)
        scene.rebuilder.request({NOTE})
        scene.go_on.set()
        while await scene.shown.get() != "written look 2":
            pass
        await scene.ended()
        assert scene.looked == [{BRUG}, None]

    run(scenario)


def test_save_while_the_one_before_is_written_is_shown_at_once():
    async def scenario():
        scene = Scene(hold="write")
        scene.rebuilder.request({BRUG})
        assert await scene.shown.get() == "look 1"
        scene.rebuilder.request({SLUIS})
        assert await scene.shown.get() == "look 2"
        assert scene.wrote.empty()
        scene.go_on.set()
        assert [await scene.wrote.get(), await scene.wrote.get()] == ["written look 1", "written look 2"]
        assert await scene.shown.get() == "written look 2"
        await scene.ended()
        assert scene.shown.empty()

    run(scenario)


def test_without_a_request_nothing_is_looked_at():
    async def scenario():
        scene = Scene()
        await asyncio.sleep(0)
        await scene.ended()
        assert scene.looked == []

    run(scenario)
