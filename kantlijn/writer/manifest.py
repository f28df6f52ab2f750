"""The list of what builds have written into a site's folder: nothing else there is ever touched."""

import json
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from kantlijn.patterns import pattern
from kantlijn.writer.files import replace_file

MANIFEST = ".kantlijn.json"
PLAIN = pattern(r"[\w.-][\w./-]*")


class Manifest(NamedTuple):
    """What earlier builds wrote."""

    paths: set[str]
    is_whole: bool = True
    """False where a build that wrote was killed, and files under temporary names may be left."""


def read_manifest(out: Path) -> Manifest:
    """Give what earlier builds wrote; nothing where the manifest is missing or damaged.

    OSError where it cannot be read: without it nobody knows which files are ours.
    """
    try:
        told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
        paths, writing = told["files"], told.get("writing")
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest(set())
    return Manifest({path for path in paths if is_inside(path)} if isinstance(paths, list) else set(), not writing)


def is_inside(path: object) -> bool:
    """Say whether a path of the manifest stays inside the site, whoever edited it."""
    if isinstance(path, str) and PLAIN.fullmatch(path) and ".." not in path:
        return True  # as ours are; a site has thousands, and parting them takes ten times as long
    if not isinstance(path, str) or "\0" in path or path.startswith(("/", "\\")) or PureWindowsPath(path).drive:
        return False
    return ".." not in PureWindowsPath(path).parts  # which parts at both kinds of stroke


def write_manifest(paths: set[str], out: Path, *, writing: bool = False) -> None:
    """Write the manifest, whole or not at all; after a power failure it still says what is ours.

    `writing` says that files are being put under temporary names.
    """
    told = {"files": sorted(paths), **({"writing": True} if writing else {})}
    text = json.dumps(told, ensure_ascii=False, indent=0) + "\n"
    replace_file(out / MANIFEST, text.encode())
