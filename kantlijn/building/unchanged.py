"""A site of which nothing has changed to what was told of it, before any other part of the program is loaded."""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import time_ns

from msgspec import DecodeError, Struct, msgpack
from msgspec.structs import fields

from kantlijn.cache.files import Stat, is_settled, stat_of, stats_in
from kantlijn.cache.program import program_print
from kantlijn.cache.store import Store, connect
from kantlijn.model.packing import fingerprint_of
from kantlijn.model.problem import Problem, Translate
from kantlijn.model.settings import Settings
from kantlijn.placement import folders


class Look(Struct, array_like=True):
    """How a whole site lay on the disk when it had been built, and what was told about it."""

    made_with: bytes
    began: int
    sources: dict[str, Stat]
    outputs: dict[str, Stat]
    problems: tuple[Problem, ...]
    """Doubts, in the author's language."""
    done: str
    """The last line that was printed."""


DECODER = msgpack.Decoder(Look)


def recall(path: Path, settings: Settings, how: Mapping[str, bool], sources: Mapping[str, Stat]) -> Look | None:
    """Give what was told the last time, if every source and every file of the site is as it was left then."""
    store = open_quietly(path)
    content = store.state(name_of_look(settings)) if store else None
    try:
        look = DECODER.decode(content) if content else None
    except (DecodeError, ValueError):
        return None
    if look is None or look.made_with != made_with(settings, how):
        return None
    if sources != look.sources or not all(is_settled(each, look.began) for each in look.sources.values()):
        return None
    out = settings.out
    return look if all(stat_of(f"{out}/{name}") == each for name, each in look.outputs.items()) else None


def look_around(settings: Settings) -> tuple[int, dict[str, Stat]]:
    """Give the time and all sources, before a build reads them."""
    return time_ns(), sources_now(settings)


def open_quietly(path: Path) -> Store | None:
    """Open a cache that is there and in order; whoever builds tells what is wrong with another."""
    try:
        return Store(connect(path), path) if path.is_file() else None
    except (sqlite3.Error, OSError):
        return None


def remember(
    path: Path,
    settings: Settings,
    how: Mapping[str, bool],
    *,
    before: tuple[int, dict[str, Stat]],
    told: tuple[Iterable[Problem], str, Translate],
) -> None:
    """Keep how the site lies on the disk, the sources as they were before the build, and what was told of it."""
    from kantlijn.writer.manifest import read_manifest

    store = open_quietly(path)
    if store is None:
        return
    problems, done, translate = told
    outputs = {name: stat_of(f"{settings.out}/{name}") for name in sorted(read_manifest(settings.out).paths)}
    began, sources = before
    worded = tuple(in_words(problem, translate) for problem in problems)
    look = Look(made_with(settings, how), began, sources, outputs, worded, done)
    store.keep_state(name_of_look(settings), msgpack.encode(look))


def in_words(problem: Problem, translate: Translate) -> Problem:
    """Give a problem whose messages are words already."""
    what, remedy = (problem.said(each, translate).replace("%", "%%") for each in (problem.what, problem.remedy))
    return Problem(problem.source, problem.line, problem.severity, what, remedy)


def name_of_look(settings: Settings) -> str:
    """Give the name under which a site's look is kept."""
    return f"look {Path.cwd()} {settings.out}"


def made_with(settings: Settings, how: Mapping[str, bool]) -> bytes:
    """Give the fingerprint of the program, of all settings, and of how the build was asked for."""
    chosen = [(each.name, repr(getattr(settings, each.name))) for each in fields(settings)]
    return fingerprint_of([program_print(), chosen, sorted(how.items())])


def sources_now(settings: Settings) -> dict[str, Stat]:
    """Give all files of which a site is made, with what the system says of them."""
    sources: dict[str, Stat] = {}
    shipped = [*folders("templates", settings.templates), *folders("static", settings.static)]
    for folder in (settings.seeds, settings.notes, *shipped):
        sources |= stats_in(folder)
    return sources
