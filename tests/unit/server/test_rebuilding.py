import asyncio
import threading

from kantlijn.server.rebuilding import Rebuilder


def run(scenario):
    asyncio.run(asyncio.wait_for(scenario(), 30))


async def ended(task):
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_request_gives_one_build_and_its_outcome():
    async def scenario():
        published: asyncio.Queue[str] = asyncio.Queue()
        rebuilder = Rebuilder(lambda: "built", published.put_nowait)
        task = asyncio.create_task(rebuilder.run())
        rebuilder.request()
        rebuilder.request()
        assert await published.get() == "built"
        await ended(task)
        assert published.empty()

    run(scenario)


def test_change_during_a_build_gives_one_more():
    async def scenario():
        loop = asyncio.get_running_loop()
        begun, go_on = asyncio.Event(), threading.Event()
        published: asyncio.Queue[int] = asyncio.Queue()
        builds = iter(range(1, 10))

        def build():
            number = next(builds)
            loop.call_soon_threadsafe(begun.set)
            assert go_on.wait(30)
            return number

        rebuilder = Rebuilder(build, published.put_nowait)
        task = asyncio.create_task(rebuilder.run())
        rebuilder.request()
        await begun.wait()
        for _ in range(3):
            rebuilder.request()
        assert published.empty()
        go_on.set()
        assert [await published.get(), await published.get()] == [1, 2]
        await ended(task)
        assert next(builds) == 3

    run(scenario)


def test_without_a_request_nothing_is_built():
    async def scenario():
        built = []
        task = asyncio.create_task(Rebuilder(lambda: built.append(1), lambda _: None).run())
        await asyncio.sleep(0)
        await ended(task)
        assert built == []

    run(scenario)
