"""`list people|terms [WORD]`: who and what has a note, of the site's own and of the collection."""

from collections.abc import Iterable
from pathlib import Path

import click

from kantlijn.commands.new import configured
from kantlijn.commands.options import FOLDER
from kantlijn.commands.spoken import SpokenGroup
from kantlijn.knowledge import known_entries
from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.printing import put
from kantlijn.readers.catalogue import read_catalogue
from kantlijn.renderer.dates import period
from kantlijn.renderer.functions import function_title
from kantlijn.renderer.words import Words

SHOWN = 100
"""Characters of a definition: as much as a line of a screen holds."""


@click.group("list", cls=SpokenGroup)
def list_() -> None:
    """List the people or terms that have a note: id, name, what is known of them, and whose note it is."""


@list_.command("people")
@click.argument("word", required=False, default="")
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def list_people(word: str, notes: Path | None) -> None:
    """List people; with WORD, those in whose name or functions it stands."""
    settings = configured()
    words = Words(settings.language, read_catalogue(settings.language))
    known, _ = known_entries(settings, notes or settings.notes)
    show(((one, line_of_person(one, words)) for one in known), word, words)


@list_.command("terms")
@click.argument("word", required=False, default="")
@click.option("--notes", type=FOLDER, help="Folder of people/ and terms/.")
def list_terms(word: str, notes: Path | None) -> None:
    """List terms and bodies; with WORD, those in whose words or definition it stands."""
    settings = configured()
    words = Words(settings.language, read_catalogue(settings.language))
    _, known = known_entries(settings, notes or settings.notes)
    show(((one, line_of_term(one, words)) for one in known), word, words)


def show(lines: Iterable[tuple[Entity | GlossaryTerm, str]], word: str, words: Words) -> None:
    """Print the lines that hold a word, and how many they are."""
    wanted = word.casefold()
    count = 0
    for one, line in lines:
        if wanted in line.casefold():
            origin = words.say("own note") if one.origin == "own" else words.say("reference")
            put(f"{one.id}  {line}  [{origin}]")
            count += 1
    put(words.say("Found: %(n)s", n=count))


def line_of_person(person: Entity, words: Words) -> str:
    """Give a name with its functions and their periods."""
    told = []
    for role in person.roles:
        held_for = period(role, words)
        told.append(f"{function_title(role)} {held_for}".rstrip())
    names = " = ".join((person.name, *person.aliases))
    return f"{names}: {'; '.join(told)}" if told else f"{names}: {person.note.in_language(words.lang)[:SHOWN]}"


def line_of_term(term: GlossaryTerm, words: Words) -> str:
    """Give a term with its other words and the start of its definition."""
    text = " ".join(term.note.in_language(words.lang).split())
    return f"{' = '.join((term.term, *term.aliases))}: {text[:SHOWN]}"
