"""What is fuzzed: each reader with all that comes behind it. A new one is a line in TARGETS."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from fuzz.archives import read_as_archive
from fuzz.articles import (
    Rest,
    read_as_body,
    read_as_html,
    read_as_markdown,
    read_as_marks,
    read_as_note,
    read_as_pasted,
)
from fuzz.pieces import (
    read_as_bytes,
    read_as_layers,
    read_as_paths,
    read_as_prose,
    read_as_saved,
    read_as_settings,
    read_as_table,
    read_as_words,
)


@dataclass(frozen=True)
class Target:
    """One thing that is fuzzed."""

    read: Callable[[str, Path], Rest]
    """Reads an input and checks what comes of it; gives what comes behind the reader."""
    share: int
    """How many of a hundred inputs go to it."""
    whole: int
    """One of how many inputs goes all the way in a campaign: the cheap often, the dear now and then."""
    suffixes: tuple[str, ...]
    """Files of the repository that its inputs are made from."""


TARGETS = {
    "body": Target(read_as_body, 16, 24, (".txt",)),
    "pasted": Target(read_as_pasted, 4, 12, (".txt",)),
    "markdown": Target(read_as_markdown, 3, 12, ("article.md", ".txt")),
    "html": Target(read_as_html, 3, 12, (".html",)),
    "marks": Target(read_as_marks, 4, 12, (".marks.yaml",)),
    "people": Target(partial(read_as_note, kind="people"), 2, 12, ("people.md",)),
    "terms": Target(partial(read_as_note, kind="terms"), 2, 12, ("terms.md",)),
    "settings": Target(read_as_settings, 8, 1, (".toml",)),
    "preview": Target(read_as_paths, 5, 24, (".paths",)),
    "bytes": Target(read_as_bytes, 13, 1, (".txt", ".html", ".csv")),
    "words": Target(read_as_words, 8, 1, (".txt", ".paths")),
    "layers": Target(read_as_layers, 12, 1, (".txt",)),
    "prose": Target(read_as_prose, 5, 1, ("people.md", "terms.md", "article.md")),
    "saved": Target(read_as_saved, 6, 12, (".marks.yaml",)),
    "imports": Target(partial(read_as_table, kind="people"), 3, 4, ("people.csv", "people.json")),
    "definitions": Target(partial(read_as_table, kind="terms"), 2, 4, ("terms.csv", "terms.json")),
    "archive": Target(partial(read_as_archive, is_json=True), 2, 4, ("archive.jsonl",)),
    "columns": Target(partial(read_as_archive, is_json=False), 2, 4, ("archive.csv",)),
}
