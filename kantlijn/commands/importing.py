"""`import people|terms FILE`: results of queries and tables to notes, beside those that are there."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from kantlijn.commands.new import configured, place
from kantlijn.commands.options import FOLDER
from kantlijn.commands.spoken import SpokenGroup
from kantlijn.commands.telling import refuse, translator
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.printing import put, tell
from kantlijn.readers.imports.people import people_of
from kantlijn.readers.imports.rows import read_rows
from kantlijn.readers.imports.terms import terms_of
from kantlijn.readers.notes import read_notes
from kantlijn.readers.seeds import name_of
from kantlijn.scaffold.entries import render_known_person, render_known_term

FILE = click.Path(dir_okay=False, path_type=Path)
Found = tuple[str, str, int, str]
"""Id, name, line in the file, and the text of the note."""


@click.group("import", cls=SpokenGroup)
def import_() -> None:
    """Make notes of a result of the Wikidata Query Service, or of a table of your own. Nothing is overwritten."""


@import_.command("people")
@click.argument("file", type=FILE)
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def import_people(file: Path, notes: Path | None) -> None:
    """Make a note on each person in FILE: JSON or CSV with one row for each function."""
    settings = configured()
    folder = notes or settings.notes
    rows, faults = read_rows(file)
    refuse(faults, translator(settings))
    people, problems = people_of(rows, name_of(file))
    found = [(person.id, person.name, line, render_known_person(person)) for person, line in people]
    gazetteer, _, _ = read_notes(folder)
    known = {words: one.file for one in gazetteer.entities.values() for words in words_of_person(one)}
    bring_in(found, known, folder / "people", name_of(file), problems)


@import_.command("terms")
@click.argument("file", type=FILE)
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def import_terms(file: Path, notes: Path | None) -> None:
    """Make a note on each term in FILE: JSON or CSV with one row for each."""
    settings = configured()
    folder = notes or settings.notes
    rows, faults = read_rows(file)
    refuse(faults, translator(settings))
    terms, problems = terms_of(rows, name_of(file))
    found = [(term.id, term.term, line, render_known_term(term)) for term, line in terms]
    _, glossary, _ = read_notes(folder)
    known = {words: one.file for one in glossary.terms.values() for words in words_of_term(one)}
    bring_in(found, known, folder / "terms", name_of(file), problems)


def words_of_person(person: Entity) -> Iterable[str]:
    """Give what another note of the same person would say too."""
    return (person.id, person.name.casefold(), *(alias.casefold() for alias in person.aliases))


def words_of_term(term: GlossaryTerm) -> Iterable[str]:
    """Give what another note of the same term would say too."""
    return (term.id, term.term.casefold(), *(word.casefold() for word in (*term.aliases, *term.forms)))


def bring_in(
    found: Iterable[Found], known: Mapping[str, str], folder: Path, source: str, problems: list[Problem]
) -> None:
    """Write the notes that are new, all or none, and tell which were there and what was passed over."""
    texts: dict[Path, str] = {}
    claimed = dict(known)
    for one, name, line, text in found:
        path = folder / f"{one}.md"
        there = claimed.get(one) or claimed.get(name.casefold()) or (path.as_posix() if path.exists() else None)
        if there:
            problems.append(kept(name, there, source, line))
        else:
            texts[path] = text
            claimed |= {one: path.as_posix(), name.casefold(): path.as_posix()}
    settings = configured()
    _ = translator(settings)
    refuse([problem for problem in problems if problem.severity == "fault"], _)
    place(texts, _)
    tell(problems, _)
    put(_("Notes made: %(n)s, passed over: %(m)s") % {"n": len(texts), "m": len(problems)})


def kept(name: str, there: str, source: str, line: int) -> Problem:
    """Make the doubt of somebody of whom there is a note already, which stays as it is."""
    remedy = "edit the note, or remove it and import again"
    return doubt(source, line, "‘%(name)s’ has a note already: %(there)s", remedy, name=name, there=there)
