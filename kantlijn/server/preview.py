"""Settings to a running preview: it builds, watches, serves, and builds again at each change, until it is ended."""

import asyncio
import signal
import webbrowser
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from socket import gethostname, socket
from threading import Thread

from tornado.httpserver import HTTPServer

from kantlijn.building.build import Outcome
from kantlijn.building.resident import Resident
from kantlijn.model.problem import Problem
from kantlijn.model.settings import Settings
from kantlijn.placement import folders
from kantlijn.server.asking import LARGEST
from kantlijn.server.building import Builder, Configure
from kantlijn.server.listening import address_of, is_open_to_others, listen
from kantlijn.server.rebuilding import Rebuilder
from kantlijn.server.serving import make_application
from kantlijn.server.state import Built, Latest
from kantlijn.server.tabs import Tab, tell
from kantlijn.server.watching import Sources, watch

SETTINGS = Path("pyproject.toml")
LOCAL = "localhost"


@dataclass(frozen=True, slots=True)
class Told:
    """What the command line is told, to print it."""

    started: Callable[[str, bool], None]
    """The address, and whether other computers can reach it."""
    problems: Callable[[Sequence[Problem]], None]
    built: Callable[[Outcome], None]


def serve(configure: Configure, site: Resident, told: Told, *, host: str, port: int, open_browser: bool) -> bool:
    """Show the site and each change to it, until it is interrupted; False where it cannot listen there."""
    sockets, problems = listen(host, port)
    told.problems(problems)
    if not sockets:
        return False
    builder = Builder(configure, site, address_of(host, sockets))
    with suppress(KeyboardInterrupt):  # on systems whose loop cannot handle signals
        asyncio.run(preview(builder, told, sockets, host=host, open_browser=open_browser))
    return True


async def preview(builder: Builder, told: Told, sockets: list[socket], *, host: str, open_browser: bool) -> None:
    """Serve what the builder builds, in this loop, until a signal ends it."""
    ended = end_by_signal()
    latest = Latest(builder.unbuilt())
    tabs: set[Tab] = set()
    renewed = asyncio.Event()

    def publish(built: Built) -> None:
        before, latest.built = latest.built, built
        if sources_of(before.settings) != sources_of(built.settings):
            renewed.set()
        report(before.outcome, built.outcome, told)
        if built.look is not before.look or built.problems != before.problems:
            tell(tabs)
        if open_browser and before.outcome is None:
            Thread(target=webbrowser.open, args=[builder.address], daemon=True).start()

    def wrote(built: Built) -> None:
        if built.outcome:
            told.built(built.outcome)

    rebuilder = Rebuilder(builder.look, builder.write, publish, wrote, builder.turns)
    others = is_open_to_others(sockets)
    application = make_application(
        lambda: latest.built, tabs, hosts=own_names(host), saves=not others, turns=builder.turns
    )
    server = HTTPServer(application, max_body_size=LARGEST)
    server.add_sockets(sockets)
    told.started(builder.address, others)
    watching = watch(lambda: sources_of(latest.built.settings), rebuilder.request, renewed)
    await run_until_one_ends(ended.wait(), rebuilder.run(), watching)
    builder.turns.end()
    server.stop()
    for tab in tuple(tabs):
        tab.close()
    await server.close_all_connections()


def own_names(host: str) -> frozenset[str]:
    """Give the names by which this computer may be asked, besides its addresses: `--host`'s and its own."""
    name = gethostname().lower()
    return frozenset({LOCAL, host.lower(), name, f"{name}.local"}) - {""}


def report(before: Outcome | None, now: Outcome | None, told: Told) -> None:
    """Tell the problems where they are others than before."""
    if now and (before is None or before.problems != now.problems):
        told.problems(now.problems)


def sources_of(settings: Settings) -> Sources:
    """Give the folders that a site is made of: its own, and the package's templates and static files."""
    shipped = [*folders("templates", settings.templates), *folders("static", settings.static)]
    own = [settings.seeds, settings.notes, settings.templates, settings.static]
    return Sources.of([*own, *shipped], SETTINGS, settings.out)


async def run_until_one_ends(*endless: Coroutine[None, None, object]) -> None:
    """Run all of them at once; when one ends, or breaks down, the others are ended too."""
    tasks = [asyncio.ensure_future(each) for each in endless]
    try:
        ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def end_by_signal() -> asyncio.Event:
    """Give what is set by Ctrl-C, or when the system ends the program."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, ValueError, RuntimeError):  # Windows, or not the main thread
            loop.add_signal_handler(each, ended.set)
    return ended
