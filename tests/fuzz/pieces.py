"""Texts that become something smaller than an article: settings, addresses, tables, bytes, notes, words on a screen."""

import re
import sys
import unicodedata
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from zlib import crc32

from fuzz.articles import Rest, nothing
from fuzz.invariants import check_problems, hold

from kantlijn.building.resident import Resident
from kantlijn.cache.place import NOWHERE
from kantlijn.model.settings import Settings
from kantlijn.model.span import Span
from kantlijn.printing import escape_line
from kantlijn.readers.files import decode_text
from kantlijn.readers.imports.people import people_of
from kantlijn.readers.imports.rows import read_rows
from kantlijn.readers.imports.terms import terms_of
from kantlijn.readers.notes import read_notes
from kantlijn.readers.settings import read_settings
from kantlijn.renderer.prose import render_prose
from kantlijn.renderer.weave import Layer, weave
from kantlijn.scaffold.entries import render_known_person, render_known_term
from kantlijn.server.building import Builder
from kantlijn.server.marksfile import cut_file
from kantlijn.server.saving import base_of, save_marks
from kantlijn.server.shown import find_file, show, state_of
from kantlijn.server.state import Built

ASKED, LONGEST_PATH = 8, 150
"""Lines of an input that are asked for, and characters of each."""
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-8-sig", "latin-1", "utf-16-le", "utf-32", "cp437")
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""Classes of signs that turn the direction of writing."""
SCHEMES = ("http", "https", "mailto", "note")
STEERING = re.compile(
    "[{}]".format(
        "".join(
            f"\\U{code:08x}"
            for code in range(sys.maxunicode + 1)
            if unicodedata.category(chr(code)) in ("Cc", "Cs", "Zl", "Zp")
            or unicodedata.bidirectional(chr(code)) in TURNING
        )
    )
)
"""What a terminal may obey, by what Unicode says of it."""
LAYERS = (
    ('<a href="#x">', "</a>", True),
    ('<a id="y" href="#x">', "</a>", True),
    ('<span id="z">', "</span>", False),
    ("<em>", "</em>", False),
    ("<strong>", "</strong>", False),
)


def read_as_settings(text: str, folder: Path) -> Rest:
    """Take a text as pyproject.toml."""
    path = folder / "pyproject.toml"
    path.write_text(text, encoding="utf-8", errors="replace")
    check_problems(read_settings(path)[1])
    return nothing


def read_as_paths(text: str, folder: Path) -> Rest:
    """Take each line of a text as a path that somebody asks the preview for."""
    built = preview(folder)
    paths = [f"/{line[:LONGEST_PATH]}" for line in text.splitlines()[:ASKED]]
    for path in paths:
        found = find_file(built.settings.out, path)
        hold(found is None or found.parent == (folder / "site").resolve(), "a file from outside the site")

    def ask() -> None:
        for path in paths:
            shown = show(path, built)
            hold(shown.status in (200, 404, 503) and b"SECRET" not in shown.html, "shown what is none of the site's")
            state_of(path, built)

    return ask


@cache
def preview(folder: Path) -> Built:
    """Give a preview of a site with one page, and a secret beside it."""
    (folder / "secret.html").write_text("SECRET")
    settings = Settings(out=folder / "site")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("<title>x</title>")
    return Builder(lambda: (settings, []), Resident(NOWHERE), "http://127.0.0.1/").unbuilt()


def read_as_bytes(text: str, _: Path) -> Rest:
    """Take a text in some encoding, cut off anywhere, as the bytes of a file."""
    number = crc32(text.encode("utf-8", "surrogatepass"))
    content = text.encode(ENCODINGS[number % len(ENCODINGS)], "replace")
    decoded, problems = decode_text(content[: len(content) - number % 7], "seeds/x.txt")
    check_problems(problems)
    hold((decoded is None) == any(each.severity == "fault" for each in problems), "neither a text nor a fault")
    return nothing


def read_as_words(text: str, _: Path) -> Rest:
    """Take a text as what a problem quotes on a terminal."""
    steering = STEERING.findall(escape_line(text))
    hold(not steering, f"steers a terminal: {steering[:3]}")
    return nothing


def read_as_table(text: str, folder: Path, kind: str) -> Rest:
    """Take a text as a table or a result that people or terms are imported from; what is made of it reads well."""
    path = folder / "x.csv"
    path.write_text(text, encoding="utf-8", errors="replace", newline="")
    rows, problems = read_rows(path)
    people, found = people_of(rows, "x.csv") if kind == "people" else ([], [])
    terms, more = terms_of(rows, "x.csv") if kind == "terms" else ([], [])
    check_problems([*problems, *found, *more])
    notes = {f"{person.id}.md": render_known_person(person) for person, _ in people}
    notes |= {f"{term.id}.md": render_known_term(term) for term, _ in terms}

    def read_back() -> None:
        place = folder / "notes" / kind
        place.mkdir(parents=True, exist_ok=True)
        for name, note in notes.items():
            hold("/" not in name and not name.startswith("."), "a note outside its folder")
            (place / name).write_text(note, encoding="utf-8")
        gazetteer, glossary, problems = read_notes(folder / "notes")
        known = {*gazetteer.entities, *glossary.terms}
        for name in notes:
            (place / name).unlink()
        told = [str(each) for each in problems if each.severity == "fault" and "claim" not in each.what]
        hold({name.removesuffix(".md") for name in notes} <= known or told, "a note that cannot be read back")

    return read_back


def read_as_saved(text: str, folder: Path) -> Rest:
    """Take a text as the marks file that the review page saves: its pieces are the whole of it."""
    pieces = cut_file(text, lambda values: str(values.get("exact") or ""))
    if pieces is not None:
        whole = text.replace("\r\n", "\n")
        hold(
            "".join(piece.text for piece in pieces).rstrip("\n") == whole.rstrip("\n"), "what the author wrote is lost"
        )

    def save() -> None:
        path = folder / "x.marks.yaml"
        path.unlink(missing_ok=True)
        if pieces is not None:
            saving = save_marks(path, text, base_of(""), preview(folder).words)
            hold(saving.status == 200 and path.read_bytes() == text.encode(), "not saved as it was sent")

    return save


def read_as_prose(text: str, _: Path) -> Rest:
    """Take a text as the words of a note."""
    page = Woven(str(render_prose(text)))
    hold(not page.opened and not page.running, f"something would run, or is not closed: {page.opened} {page.running}")
    return nothing


def read_as_layers(text: str, _: Path) -> Rest:
    """Take a text with elements over it that cross: it is shown to the letter, and they are well-formed."""
    random = Random(crc32(text.encode("utf-8", "surrogatepass")))  # noqa: S311 (no secret)
    layers = []
    for rank in range(random.randint(0, 12)):
        start, end = sorted((random.randint(0, len(text)), random.randint(0, len(text))))
        opening, closing, link = random.choice(LAYERS)
        fallback = random.choice((None, "<span>"))
        layers.append(Layer(Span(start, end), opening, closing, rank, "id" in opening or link, link, fallback))
    page = Woven(weave(text, Span(0, len(text)), layers))
    hold("".join(page.words) == text, "the text is not shown to the letter")
    hold(not page.opened and not page.crossed, f"not well-formed: {page.opened} {page.crossed}")
    return nothing


class Woven(HTMLParser):
    """Collects the words of a piece of a page, and what is wrong with its elements."""

    def __init__(self, html: str) -> None:
        """Read it."""
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.opened: list[str] = []
        self.crossed: list[str] = []
        self.running: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened += [] if tag in ("br", "hr", "img") else [tag]
        self.crossed += ["a in a"] if tag == "a" and self.opened.count("a") > 1 else []
        given = {name: value or "" for name, value in attrs}
        scheme, colon, _ = given.get("href", "").partition(":")
        unsafe = [name for name in given if name.startswith("on")]
        unsafe += [scheme for _ in colon if scheme.lower() not in SCHEMES]
        self.running += unsafe + [tag for _ in range(tag in ("script", "style", "iframe", "object", "img"))]

    def handle_endtag(self, tag: str) -> None:
        if self.opened[-1:] == [tag]:
            self.opened.pop()
        else:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)
