"""Pictures that a seed shows to Images with their size, and to the Pages that copy them into the site."""

import zlib
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote

from msgspec.structs import replace

from kantlijn.model.article import Image
from kantlijn.model.page import Page, Printed
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.patterns import pattern
from kantlijn.readers.markup.image_sizes import HEAD, find_size
from kantlijn.readers.markup.parts import Part
from kantlijn.readers.slugs import slug_of

FOLDER = "beelden"
PLAIN = pattern(r"[a-z0-9][a-z0-9/_-]*\.[a-z0-9]+")
"""Paths that need no other name in an address."""


def read_picture(
    address: str, alt: str, seed: Path, folder: Path, place: tuple[str, int]
) -> tuple[Image | None, list[Problem]]:
    """Give the picture that a seed shows by a path from its own folder, or None and the fault.

    `folder` is that of all seeds, `place` the seed as the author would type it, with the line.
    """
    path = seed.parent / unquote(address.partition("?")[0].partition("#")[0])
    inside = relative_path(path, folder)
    if inside is None:
        return None, [
            fault(
                *place, "picture ‘%(file)s’ lies outside the folder of seeds", "copy it beside the text", file=address
            )
        ]
    try:
        with path.open("rb") as file:
            size = find_size(file.read(HEAD))
    except OSError:
        return None, [missing_picture(address, path, place)]
    if size is None:
        return None, [
            fault(
                *place,
                "‘%(file)s’ is no picture that a browser shows",
                "save it as JPEG, PNG, GIF, WebP or SVG",
                file=address,
            )
        ]
    return Image(site_path(inside), alt, *size, file=path.as_posix()), []


def with_pictures(
    parts: Sequence[Part], seed: Path | None, folder: Path | None, source: str
) -> tuple[list[Part], list[Problem]]:
    """Give the parts of a saved page with the pictures that were saved beside it, and one doubt for those that are not.

    A caption without its picture stays a caption: what is missing breaks no link, and no build.
    """
    shown, missing = [], []
    for part in parts:
        image = None
        if part.picture and seed and folder:
            image, faults = read_picture(*part.picture, seed, folder, (source, part.line))
            missing += [part] if faults else []
        shown.append(replace(part, image=image) if image else part)
    files = ", ".join(part.picture[0] for part in missing if part.picture)
    return shown, [not_saved(files, missing[0].line, source)] if missing else []


def not_saved(files: str, line: int, source: str) -> Problem:
    """Make the doubt of pictures of a saved page that are not beside it."""
    what = "the page's pictures are not there: %(files)s"
    return doubt(source, line, what, "put the folder that the browser saved with it beside the page", files=files)


def relative_path(path: Path, folder: Path) -> str | None:
    """Give a path from the folder of seeds, or None where it leads out of it."""
    whole, root = path.resolve(), folder.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else None


def site_path(inside: str) -> str:
    """Give the picture's path in the site, which needs no quoting in an address and is no other picture's."""
    if PLAIN.fullmatch(inside):
        return f"{FOLDER}/{inside}"
    stem, _, suffix = inside.rpartition(".")
    return f"{FOLDER}/{slug_of(stem) or 'beeld'}-{zlib.crc32(inside.encode()):08x}.{slug_of(suffix)}"


def is_missing(problem: Problem) -> bool:
    """Say whether a problem is that of a picture that is nowhere, or without words, and nearly no other's."""
    ends = ("outside the folder of seeds", "without words")
    is_nowhere = problem.what.startswith("no picture") or problem.what.endswith(ends)
    return is_nowhere and "near" not in problem.values


def missing_picture(address: str, path: Path, place: tuple[str, int]) -> Problem:
    """Make the fault of a picture that is not there, with the near miss."""
    near = get_close_matches(path.name, names_beside(path), n=1, cutoff=0.7)
    if near:
        return fault(*place, "no picture ‘%(file)s’", "did you mean ‘%(near)s’?", file=address, near=near[0])
    return fault(*place, "no picture ‘%(file)s’", "put it beside the text, or correct its name", file=address)


def names_beside(path: Path) -> list[str]:
    """Give the names of what lies beside a file; nothing where there is no such folder, or a name too long for one."""
    try:
        return [other.name for other in path.parent.iterdir()]
    except OSError:
        return []


def read_picture_page(source: str, file: str, place: tuple[str, int]) -> Printed:
    """Give a picture as a file of the site; `place` is the seed that shows it, with the line."""
    try:
        content = Path(file).read_bytes()
    except OSError:
        return Printed((), (missing_picture(file, Path(file), place),))
    return Printed((Page(source, content),))


def may_come(problem: Problem) -> bool:
    """Say whether a problem will be gone when somebody puts the pictures beside their page."""
    return problem.what == not_saved("", 0, "").what
