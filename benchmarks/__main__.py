"""`make bench`: the parts of a build, and whole builds beside other generators."""

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks.articles import World, write_site
from benchmarks.builds import compare, report
from benchmarks.parts import measure
from benchmarks.peers import find_peers
from kantlijn import __version__


def main(arguments: list[str] | None = None) -> int:
    """Measure, and print what came of it."""
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("--articles", type=int, default=1000, help="of whole builds")
    options.add_argument("--parts", type=int, default=200, help="articles over which parts are measured; 0: none")
    options.add_argument("--people", type=int, default=200)
    options.add_argument("--terms", type=int, default=100)
    options.add_argument("--pairs", type=int, default=3)
    options.add_argument("--peers", default="", help="names of those to build beside, with commas; all by default")
    chosen = options.parse_args(arguments)
    world = World(chosen.people, chosen.terms)
    print(f"kantlijn {__version__}, Python {platform.python_version()}, {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory(dir=memory()) as place:
        folder = Path(place)
        if chosen.parts:
            write_site(folder / "parts", world, chosen.parts)
            for name, microseconds in measure(folder / "parts", chosen.parts):
                print(f"{name:32} {microseconds:8.0f} µs an article", flush=True)
        wanted = {name for name in chosen.peers.split(",") if name}
        peers = [peer for peer in find_peers() if not wanted or peer.name in wanted]
        if not peers and wanted != {"none"}:
            print("no other generator is installed; benchmarks/README.md tells how")
        rows = [compare(peer, folder, world, chosen.articles, chosen.pairs) for peer in peers]
        if rows:
            print(f"{chosen.articles} articles, {chosen.terms} terms, {chosen.people} people, {chosen.pairs} pairs")
            print(report(rows))
    return 0


def memory() -> str | None:
    """Give a folder in memory, where there is one: writing to a disk shared with others takes a time of its own."""
    return "/dev/shm" if Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK) else None  # noqa: S108 (made unique)


if __name__ == "__main__":
    sys.exit(main())
