"""The search index as files: classic scripts, each of few articles or words, which the search page loads by need.

Each is a job of its own, so that an edit touches those alone that show its article or hold a word that came or went.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from msgspec import json

from kantlijn.exporters.search.dictionary import Names, Run, cut_dictionary, gather_names, write_piece
from kantlijn.exporters.search.entries import (
    Shown,
    show_article,
    show_person,
    show_term,
    words_of_person,
    words_of_term,
)
from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.press import Press

FOLDER = "zoeken"
TOGETHER = {"a": 3, "p": 64, "t": 32}
"""Articles, people and terms in one file: some ten kB, for a result needs no more than its own."""


def search_jobs(library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press) -> Iterator[Job]:
    """Give the index: `index.js` says where the pieces begin, `w0.js` hold words, `a0.js` articles, and so on."""

    def print_some(kind: str, number: int, names: Sequence[str]) -> Printed:
        return script(kind, number, [shown(kind, name) for name in names])

    def shown(kind: str, name: str) -> Shown:
        if kind == "a":
            return show_article(name, library.findables[name], gazetteer, glossary, press.words)
        return show_person(library.people[name], press.words) if kind == "p" else show_term(library.terms[name], press)

    for kind, names in (("a", library.findables), ("p", library.people), ("t", library.terms)):
        every, size = tuple(names), TOGETHER[kind]
        for number, start in enumerate(range(0, len(every), size)):
            some = every[start : start + size]
            yield Job(path_of(kind, number), partial(print_some, kind, number, some), given=(number, some))
    yield from dictionary_jobs(library, gazetteer, glossary)


def dictionary_jobs(library: Library, gazetteer: Gazetteer, glossary: Glossary) -> Iterator[Job]:
    """Give the pieces of the dictionary, and what says where they begin."""
    people = (words_of_person(gazetteer.entities[name]) for name in library.people)
    terms = (words_of_term(glossary.terms[name]) for name in library.terms)
    names = gather_names(people, terms)
    runs = cut_dictionary(library.words.beginnings, names)

    def print_piece(number: int, run: Run, names: Names) -> Printed:
        piece = write_piece(run, library.words, names)
        return script("w", number, [piece.forms, piece.groups, piece.places])

    def print_index(starts: Sequence[str]) -> Printed:
        return Printed((Page(f"{FOLDER}/index.js", f"kantlijnIndex={as_json(told(starts))}\n".encode()),))

    for number, run in enumerate(runs):
        beside = {letters: names[letters] for letters in run.letters if letters in names}
        given = (number, run, library.words.scale, beside)
        yield Job(path_of("w", number), partial(print_piece, number, run, beside), given=given)
    starts = tuple(run.first for run in runs)
    yield Job(f"{FOLDER}/index.js", partial(print_index, starts), given=starts)


def told(starts: Sequence[str]) -> Mapping[str, object]:
    """Give how many stand together, and with what the pieces of the dictionary begin."""
    return {**TOGETHER, "w": starts}


def path_of(kind: str, number: int) -> str:
    """Give where a piece stands."""
    return f"{FOLDER}/{kind}{number}.js"


def script(kind: str, number: int, content: Sequence[object]) -> Printed:
    """Write a piece as a script, which hands over its content when it is run."""
    text = f'kantlijnPiece("{kind}{number}",{as_json(content)})\n'
    return Printed((Page(path_of(kind, number), text.encode()),))


def as_json(value: object) -> str:
    """Give a value as JSON that is a script too."""
    return json.encode(value).decode()
