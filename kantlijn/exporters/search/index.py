"""The search index as files: classic scripts of at most 100 kB, which the search page loads by need."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from msgspec import json

from kantlijn.exporters.search.dictionary import Dictionary
from kantlijn.exporters.search.entries import Entry, all_entries
from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.press import Press

FOLDER = "zoeken"
ROOM = 10_000
"""Bytes of one piece of what is shown: a result needs no more than a piece."""


def search_job(library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Job:
    """Give the index, which rests on all articles at once, for printing."""
    in_turn = partial(make_search, library, gazetteer, glossary, press)
    return Job(f"{FOLDER}/", lambda: Printed(tuple(in_turn())), in_turn=in_turn)


def make_search(library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Iterator[Page]:
    """Write the index: `index.js` says where the pieces begin, `w0.js` hold words, `a0.js` articles, and so on."""
    dictionary = Dictionary()
    articles, people, terms = all_entries(library, gazetteer, glossary, press)
    kinds = {
        "a": dictionary.noting_articles(articles),
        "p": dictionary.noting_people(people),
        "t": dictionary.noting_terms(terms),
    }
    starts: dict[str, list[object]] = {}
    for kind, entries in kinds.items():
        starts[kind] = []
        for number, (first, run) in enumerate(cut(entries)):
            starts[kind].append(first)
            yield script(kind, number, run)
    pieces = dictionary.pieces()
    starts["w"] = [piece.first for piece in pieces]
    for number, piece in enumerate(pieces):
        yield script("w", number, [piece.forms, piece.groups, piece.places])
    yield Page(f"{FOLDER}/index.js", f"kantlijnIndex={as_json(starts)}\n".encode())


def cut(entries: Iterable[Entry]) -> Iterator[tuple[int, list[str]]]:
    """Cut entries into runs that fill one piece, each with the number of its first one; what is shown, as JSON."""
    first, size, run = 0, 0, list[str]()
    for number, entry in enumerate(entries):
        shown = as_json(entry.shown)
        length = len(shown.encode())
        if run and size + length > ROOM:
            yield first, run
            first, size, run = number, 0, []
        run.append(shown)
        size += length
    if run:
        yield first, run


def script(kind: str, number: int, content: Sequence[object]) -> Page:
    """Write a piece as a script, which hands over its content when it is run; strings of a list are JSON already."""
    told = f"[{','.join(map(str, content))}]" if kind != "w" else as_json(content)
    return Page(f"{FOLDER}/{kind}{number}.js", f'kantlijnPiece("{kind}{number}",{told})\n'.encode())


def as_json(value: object) -> str:
    """Give a value as JSON that is a script too."""
    return json.encode(value).decode()
