"""The folder corpus/ to documents by part: what values they may have, where each belongs, how it is written."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

Document = dict[str, Any]
"""One article with its annotation, as corpus/README.md describes it."""
Quote = dict[str, Any]
Parts = dict[str, list[Document]]

FOLDER = Path(__file__).parent.parent.parent / "corpus"
PARTS = ("train", "tune", "test")
WRITERS = ("a", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o")
HELD_OUT = "i"
"""The writer whose work is in the test part as a whole."""
LEARNED_FROM = "o"
"""The writer who knew what the program gets wrong, whose work is in the train part as a whole."""
GENRES = (
    "regional",
    "politics",
    "economy",
    "society",
    "courts",
    "foreign",
    "sport",
    "culture",
    "human interest",
    "reportage",
    "interview",
    "portrait",
    "opinion",
    "press release",
    "live blog",
)
KINDS = ("direct", "mixed", "scare")
SPEAKER_TYPES = ("person", "org", "unnamed", "none")
FACTUALITY = ("said", "denied", "supposed", "asked", "wished", "future")
NOTICE = "De tekst is verzonnen; wat personen en instellingen hier zeggen is nooit gezegd."
KEYS = ("id", "writer", "source", "genre", "invented", "notice", "text", "quotes", "people", "ignore_people")
QUOTE_KEYS = ("start", "end", "kind", "speaker", "speaker_type", "speaker_alt", "cue", "factuality")


def writer_of(name: str) -> str:
    """Give the writer of an article by its id: own-f-01-nos-fietsregister is by f, own-07-rechtbank by a."""
    letter = name.split("-")[1]
    return letter if letter in WRITERS else "a"


def part_of(name: str) -> str:
    """Give the part of an article by its id: one writer's work and a hash tenth of the others are for testing."""
    if writer_of(name) == LEARNED_FROM:
        return "train"
    percentile = int(sha256(f"kantlijn-corpus:{name}".encode()).hexdigest()[:8], 16) % 100
    if writer_of(name) == HELD_OUT or percentile < 10:
        return "test"
    return "tune" if percentile < 25 else "train"


def read_articles(folder: Path) -> list[Document]:
    """Give the articles of one folder by file name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def read_part(part: str, folder: Path = FOLDER) -> list[Document]:
    """Give the articles of one part: train, tune or test."""
    return read_articles(folder / "articles" / part)


def read_parts(folder: Path = FOLDER) -> Parts:
    """Give the articles of all parts."""
    return {part: read_part(part, folder) for part in PARTS}


def read_second(folder: Path = FOLDER) -> list[Document]:
    """Give the articles that were annotated a second time, with that annotation."""
    return read_articles(folder / "second")


def by_id(parts: Parts) -> dict[str, Document]:
    """Give all articles by their id."""
    return {document["id"]: document for documents in parts.values() for document in documents}


def in_order(entry: Mapping[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    """Give an entry with its keys in the order of the format; keys the format does not know come last."""
    return {key: entry[key] for key in (*keys, *(key for key in entry if key not in keys)) if key in entry}


def written(document: Document) -> str:
    """Give the one way in which a document is written to its file."""
    quotes = [in_order(quote, QUOTE_KEYS) for quote in document["quotes"]]
    return json.dumps(in_order({**document, "quotes": quotes}, KEYS), ensure_ascii=False, indent=1) + "\n"
