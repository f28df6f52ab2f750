"""What an author says on the command line to the text of a new article, person or term."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import yaml

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, GlossaryTerm, NoteText, Role, TermKind

INVITATION = "Plak hier de tekst van het artikel, met een lege regel tussen de alinea’s."
EXAMPLE_ROLES = "roles: []  # zoals: [{role: minister van Defensie, party: VVD, from: 2024-07-02}]\n"
UNBROKEN = 1_000_000
"""Characters a line of YAML may be long before it is wrapped."""


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term as the command line names it."""

    term: str
    kind: TermKind = "term"
    aliases: Sequence[str] = ()
    lang: str = "nl"


def render_text_article(title: str, day: PartialDate) -> str:
    """Give a pasted text to be: key lines, headline, and a paragraph that asks for the words."""
    return f"datum: {day}\nbron:\nauteur:\nurl:\nrechten:\n\n{one_line(title)}\n\n{INVITATION}\n"


def render_markdown_article(title: str, day: PartialDate) -> str:
    """Give the same as Markdown with front matter."""
    front = as_yaml({"title": one_line(title), "date": yaml_date(day)})
    return f"---\n{front}source:\nauthor:\nurl:\nrights: unknown  # own, licensed\n---\n\n{INVITATION}\n"


def render_person(name: str, roles: Sequence[Role], aliases: Sequence[str]) -> str:
    """Give a note on a person with a function, or with an example of one to fill in."""
    known = "roles:\n" + "".join(f"  - {role_line(role)}\n" for role in roles) if roles else EXAMPLE_ROLES
    return f"---\n{as_yaml({'name': one_line(name)})}{list_line('aliases', aliases)}{known}links: {{}}\n---\n"


def render_known_person(person: Entity) -> str:
    """Give a note on a person of whom more is known than the command line says: links and a text."""
    bare = render_person(person.name, person.roles, person.aliases)
    return with_links(bare, person.links) + note_body(person.note)


def render_known_term(term: GlossaryTerm) -> str:
    """Give the same on a term."""
    bare = render_term(NewTerm(term.term, term.kind, term.aliases, term.lang))
    return with_links(bare, term.links) + note_body(term.note)


def with_links(note: str, links: Mapping[str, str]) -> str:
    """Give a note with its links in the place of none."""
    return note.replace("links: {}\n", f"links: {in_one_line(dict(links))}\n") if links else note


def note_body(note: NoteText) -> str:
    """Give the text below the front matter; no line of it may end the note."""
    body = one_line(note.bodies.get("nl", ""))
    return f"{body}\n" if body else ""


def render_term(new: NewTerm) -> str:
    """Give a note on a term; `lang` is left out where the word is Dutch."""
    front = as_yaml({"term": one_line(new.term)}) + list_line("aliases", new.aliases) + as_yaml({"kind": new.kind})
    if new.lang != "nl":
        front += as_yaml({"lang": new.lang})
    return f"---\n{front}links: {{}}\n---\n"


def role_line(role: Role) -> str:
    """Give a function on one line: `{role: minister van Defensie, party: VVD, from: 2024-07-02}`."""
    values = {"role": one_line(role.title), "party": role.party, "from": role.start, "until": role.until}
    known = {key: yaml_date(value) if isinstance(value, PartialDate) else value for key, value in values.items()}
    return in_one_line({key: value for key, value in known.items() if value is not None})


def list_line(key: str, values: Sequence[str]) -> str:
    """Give `aliases: [NAVO, NATO]`."""
    return f"{key}: {in_one_line([one_line(value) for value in values])}\n"


def as_yaml(values: Mapping[str, object]) -> str:
    """Give a line for each key, quoted where YAML needs it."""
    return yaml.safe_dump(dict(values), allow_unicode=True, sort_keys=False, width=UNBROKEN)


def in_one_line(values: object) -> str:
    """Give a list or mapping between brackets."""
    return yaml.safe_dump(
        values, allow_unicode=True, sort_keys=False, width=UNBROKEN, default_flow_style=True
    ).removesuffix("\n")


def yaml_date(day: PartialDate) -> datetime.date | int | str:
    """Give the value that YAML writes without quotation marks: a day, a year, or a month as text."""
    if day.day:
        return datetime.date(day.year, day.month, day.day)
    return str(day) if day.month else day.year


def one_line(words: str) -> str:
    """Give words with single spaces, whatever line breaks the shell let through."""
    return " ".join(words.split())
