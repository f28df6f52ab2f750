"""Folders of static files to pages with a hash in their names, so that a browser may keep them for good."""

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

from rcssmin import cssmin
from rjsmin import jsmin

from kantlijn.model.page import Page

REFERENCE = re.compile(rb"""url\(\s*+(['"]?)([^'")]{1,500}+)\1\s*+\)""")


SHORTENED = {".css": cssmin, ".js": jsmin}
"""What takes comments and layout out of a file of each kind."""


def static_pages(folders: Sequence[Path]) -> tuple[list[Page], dict[str, str]]:
    """Read the static files, and give them as pages with the path of each by its name.

    The folders come in the order of their say: a site's own file stands for the package's of the same name. The last
    is the package's: its scripts and styles lose their comments and layout, an author's stay as they were written.
    """
    files: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
            name = file.relative_to(folder).as_posix()
            if file.is_file() and not any(part.startswith(".") for part in PurePosixPath(name).parts):
                files.setdefault(name, file)
    pages: list[Page] = []
    paths: dict[str, str] = {}
    for name in sorted(files, key=lambda name: (name.endswith(".css"), name)):
        content = files[name].read_bytes()
        if files[name].is_relative_to(folders[-1]) and files[name].suffix in SHORTENED:
            content = SHORTENED[files[name].suffix](content)
        if name.endswith(".css"):
            content = with_hashed_references(content, name, paths)
        paths[name] = hashed_path(name, content)
        pages.append(Page(paths[name], content))
    return pages, paths


def hashed_path(name: str, content: bytes) -> str:
    """Give the path of a static file in the site: `static/kantlijn.1f2e3d4c.css`."""
    path = PurePosixPath(name)
    return str(PurePosixPath("static") / path.with_name(f"{path.stem}.{sha256(content).hexdigest()[:8]}{path.suffix}"))


def with_hashed_references(content: bytes, name: str, paths: Mapping[str, str]) -> bytes:
    """Let a style sheet name the pictures and fonts beside it by their hashed names."""
    folder = PurePosixPath(name).parent

    def hashed(found: re.Match[bytes]) -> bytes:
        target = str(folder / found.group(2).decode(errors="replace"))
        if target not in paths:
            return found.group()
        up = "../" * (len(folder.parts))
        return f'url("{up}{paths[target].removeprefix("static/")}")'.encode()

    return REFERENCE.sub(hashed, content)
