"""notes/people and notes/terms to the Gazetteer and the Glossary, with all that is wrong in them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast, get_args

from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText, Role, TermKind
from kantlijn.patterns import pattern
from kantlijn.readers.files import read_text, unreadable
from kantlijn.readers.keys.claims import find_claims_on_names, find_claims_on_terms
from kantlijn.readers.keys.fields import Fields
from kantlijn.readers.keys.front_matter import FrontMatter, read_front_matter
from kantlijn.readers.keys.stray_notes import find_strays
from kantlijn.readers.markup.bombs import find_bombs
from kantlijn.readers.seeds import keep_inside, name_of, printable
from kantlijn.readers.slugs import slug_of

PERSON_KEYS = ("name", "aliases", "roles", "links")
TERM_KEYS = ("term", "aliases", "forms", "kind", "lang", "compounds", "links")
ROLE_KEYS = ("role", "party", "from", "until")
KINDS = get_args(TermKind)
SECOND_BODY = pattern(r"^---[ \t]+(\S+)[ \t]*\r?$\n?", re.MULTILINE)
LANGUAGES = ("nl", "en")
ADDRESS = pattern(r"https?://[^\s/]+\S*")
WIKIDATA = pattern(r"Q[1-9]\d*")
FoundNote = tuple[str, Fields, FrontMatter]
"""The id of a note, its fields, and the whole."""


def read_notes(folder: Path) -> tuple[Gazetteer, Glossary, list[Problem]]:
    """Give the people and terms of a folder in the order of their ids, and all problems at once."""
    problems: list[Problem] = []
    lines: dict[str, dict[str, int]] = {}
    people = [person_of(*note, problems) for note in with_lines(find_notes(folder / "people", problems), lines)]
    terms = [term_of(*note, problems) for note in with_lines(find_notes(folder / "terms", problems), lines)]
    entities = {person.id: person for person in people if person}
    glossary = {term.id: term for term in terms if term}
    problems += find_claims_on_names(entities.values(), lines) + find_claims_on_terms(glossary.values(), lines)
    problems += find_strays(folder)
    return Gazetteer(entities), Glossary(glossary), problems


def with_lines(notes: Iterable[FoundNote], lines: dict[str, dict[str, int]]) -> Iterator[FoundNote]:
    """Give the notes one by one, and keep by file the line of each key, for what is claimed twice."""
    for note in notes:
        _, fields, _ = note
        lines[fields.source] = {key: entry.line for key, entry in fields.entries.items()}
        yield note


def find_notes(folder: Path, problems: list[Problem]) -> Iterator[FoundNote]:
    """Give id, fields and text of each readable note of a folder, in the order of the ids."""
    try:
        paths = sorted(folder.iterdir(), key=lambda path: path.stem) if folder.exists() else []
    except OSError as error:
        problems.append(unreadable(error, name_of(folder)))
        return
    place = name_of(folder)
    paths, led_out = keep_inside(paths, folder)
    problems += led_out
    for path in paths:
        if path.name.startswith("."):
            continue
        source = f"{place}/{printable(path.name)}"
        if path.suffix != ".md":
            if not path.is_dir():
                problems.append(doubt(source, 0, "not read, since notes are Markdown", "save as .md"))
            continue
        if slug_of(path.stem) != path.stem:
            problems.append(wrong_id(path.stem, source))
        text, wrong = read_text(path, source)
        problems += wrong
        if text is None:
            continue
        front, wrong = read_front_matter(text, source)
        wrong += find_bombs(front.body, front.body_line, source)
        problems += wrong
        if not front.present:
            problems.append(
                fault(source, 1, "a note without front matter", "put ‘---’, the keys and ‘---’ above the text")
            )
        elif not wrong:
            yield path.stem, Fields(front.entries, source, problems), front


def person_of(note_id: str, fields: Fields, front: FrontMatter, problems: list[Problem]) -> Entity | None:
    """Give the person of a note, or None where the name is missing."""
    fields.refuse_unknown(PERSON_KEYS)
    name = name_in(fields, "name")
    aliases, roles = fields.texts("aliases"), roles_in(fields)
    links, note = links_in(fields), note_text(front, fields.source, problems)
    if name is None:
        return None
    return Entity(note_id, name, aliases, roles, links, note, fields.source)


def term_of(note_id: str, fields: Fields, front: FrontMatter, problems: list[Problem]) -> GlossaryTerm | None:
    """Give the term of a note, or None where the term is missing."""
    fields.refuse_unknown(TERM_KEYS)
    term = name_in(fields, "term")
    aliases, forms = fields.texts("aliases"), fields.texts("forms")
    kind = cast(TermKind, fields.choice("kind", KINDS, "term"))
    lang = fields.text("lang") or "nl"
    compounds = fields.flag("compounds", default=False)
    links, note = links_in(fields), note_text(front, fields.source, problems)
    if term is None:
        return None
    if not note.bodies:
        problems.append(doubt(fields.source, front.body_line, "a term without a definition", "write it below ‘---’"))
    return GlossaryTerm(note_id, term, aliases, forms, kind, lang, compounds, links, note, fields.source)


def name_in(fields: Fields, key: str) -> str | None:
    """Give the name or term that a note is about; one is needed, and letters or digits in it."""
    found = fields.entries.get(key)
    name = fields.text(key)
    if name is None and (found is None or found.value in (None, "")):
        line = fields.line(key)
        fields.problems.append(fault(fields.source, line, "‘%(key)s’ is missing", "add ‘%(key)s: ...’", key=key))
    if name and not any(c.isalpha() or (key == "term" and c.isdigit()) for c in name):
        fields.problems.append(
            fault(fields.source, fields.line(key), "‘%(name)s’ is no name", "write it in letters", name=name)
        )
        return None
    return name


def roles_in(fields: Fields) -> tuple[Role, ...]:
    """Give the dated functions of a person."""
    roles = []
    for item in fields.items("roles"):
        if not isinstance(item.value, dict):
            fields.problems.append(
                fault(
                    fields.source, item.line, "a role that is no list of keys", "write it as {role: ..., from: 2024-07}"
                )
            )
            continue
        role = role_of(Fields(item.value, fields.source, fields.problems), item.line)
        if role:
            roles.append(role)
    return tuple(roles)


def role_of(fields: Fields, line: int) -> Role | None:
    """Give one function, or None where its title is missing."""
    fields.refuse_unknown(ROLE_KEYS)
    title, party = fields.text("role"), fields.text("party")
    start, until = fields.date("from"), fields.date("until")
    if start and until and start.earliest > until.latest:
        fields.problems.append(
            fault(fields.source, fields.line("until"), "a role that ends before it begins", "correct ‘from’ or ‘until’")
        )
    if title is None:
        if "role" not in fields.entries or fields.entries["role"].value is None:
            fields.problems.append(fault(fields.source, line, "‘role’ is missing", "add ‘role: ...’"))
        return None
    return Role(title, party, start, until)


def links_in(fields: Fields) -> Mapping[str, str]:
    """Give the links of a note: web addresses, and the item of Wikidata by its number."""
    links = Fields(fields.mapping("links"), fields.source, fields.problems)
    found = {}
    for key in links.entries:
        address = links.text(key)
        if address is None:
            continue
        if ADDRESS.fullmatch(address) or (key == "wikidata" and WIKIDATA.fullmatch(address)):
            found[key] = address
        else:
            fields.problems.append(
                fault(
                    fields.source,
                    links.line(key),
                    "‘%(value)s’ is no web address",
                    "write it whole, with https://",
                    value=address,
                )
            )
    return found


def note_text(front: FrontMatter, source: str, problems: list[Problem]) -> NoteText:
    """Give the text of a note by language: Dutch, then what stands under `--- en`."""
    parts = SECOND_BODY.split(front.body)
    bodies = {"nl": parts[0].strip()}
    line = front.body_line + parts[0].count("\n")
    for language, body in zip(parts[1::2], parts[2::2], strict=True):
        if language not in LANGUAGES:
            problems.append(fault(source, line, "unknown language ‘%(language)s’", "write ‘--- en’", language=language))
        elif bodies.get(language):
            problems.append(
                fault(source, line, "a second text in ‘%(language)s’", "keep one of the two", language=language)
            )
        else:
            bodies[language] = body.strip()
        line += body.count("\n") + 1
    return NoteText({language: body for language, body in bodies.items() if body})


def wrong_id(stem: str, source: str) -> Problem:
    """Make the fault of a file name that cannot be an id."""
    name = f"{slug_of(stem) or 'naam'}.md"
    return fault(
        source,
        0,
        "the file name is the id, and ‘%(stem)s’ cannot be one",
        "rename it to ‘%(name)s’",
        stem=printable(stem),
        name=name,
    )
