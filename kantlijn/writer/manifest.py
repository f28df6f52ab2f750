"""The list of what builds have written into a site's folder: nothing else there is ever touched."""

import json
from pathlib import Path, PureWindowsPath

from kantlijn.writer.files import replace_file

MANIFEST = ".kantlijn.json"


def read_manifest(out: Path) -> set[str]:
    """Give the paths that earlier builds wrote; none where the manifest is missing or damaged.

    OSError where it cannot be read: without it nobody knows which files are ours.
    """
    try:
        paths = json.loads((out / MANIFEST).read_text(encoding="utf-8"))["files"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return set()
    return {path for path in paths if is_inside(path)} if isinstance(paths, list) else set()


def is_inside(path: object) -> bool:
    """Say whether a path of the manifest stays inside the site, whoever edited it."""
    if not isinstance(path, str) or "\0" in path or path.startswith(("/", "\\")) or PureWindowsPath(path).drive:
        return False
    return ".." not in PureWindowsPath(path).parts  # which parts at both kinds of stroke


def write_manifest(paths: set[str], out: Path) -> None:
    """Write the manifest, whole or not at all; after a power failure it still says what is ours."""
    text = json.dumps({"files": sorted(paths)}, ensure_ascii=False, indent=0) + "\n"
    replace_file(out / MANIFEST, text.encode())
