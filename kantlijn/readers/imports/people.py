"""The rows of a result to people with dated functions; what cannot be used is told."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec.structs import replace

from kantlijn.model.dates import PartialDate
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.model.reference import Entity, NoteText, Role
from kantlijn.readers.imports.rows import Row
from kantlijn.readers.imports.values import date_in, item_of, label_of, other_names, page_of
from kantlijn.readers.slugs import slug_of

NAMES = ("personLabel", "itemLabel", "name", "naam")
"""Columns of which one must be there: of a query, or of a table of one's own."""
ITEMS = ("person", "item", "wikidata")
FUNCTIONS = ("role", "functie")
STARTS, ENDS = ("start", "from", "van"), ("end", "until", "tot")


@dataclass(slots=True)
class Gathered:
    """What the rows so far say of one person."""

    name: str
    item: str
    line: int
    roles: dict[tuple[str, PartialDate | None], Role] = field(default_factory=dict)
    parties: dict[tuple[str, PartialDate | None], set[str]] = field(default_factory=dict)
    aliases: dict[str, None] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    note: str = ""


def people_of(rows: Iterable[Row], source: str) -> tuple[list[tuple[Entity, int]], list[Problem]]:
    """Give each person with the line of the first row, and all that was passed over.

    One function may stand in several rows, one for each combination of what is known of it.
    """
    rows = list(rows)
    if rows and not any(row.get(*NAMES) for row in rows):
        return [], [unknown_columns(rows[0], NAMES, source)]
    people: dict[str, Gathered] = {}
    problems: list[Problem] = []
    for row in rows:
        name, item = name_in(row), item_of(row.get(*ITEMS))
        if not name:
            problems.append(doubt(source, row.line, "a row without a Dutch name", "give it a name, or leave it out"))
            continue
        person = people.setdefault(item or name, Gathered(name, item, row.line))
        add_details(person, row)
        add_role(person, row, source, problems)
    return [(person_of(one), one.line) for one in people.values() if slug_of(one.name)], problems


def name_in(row: Row) -> str:
    """Give a person's name, which is the same in all languages; nothing where it is the number of the item."""
    name = row.get(*NAMES)
    return "" if item_of(name) else name


def add_details(person: Gathered, row: Row) -> None:
    """Add what a row says of the person beside the function."""
    listed = row.get("personAltLabel", "itemAltLabel", "aliases", "alias")
    person.aliases.update(dict.fromkeys(other_names(person.name, listed)))
    page = page_of(row.get("article", "wikipedia"))
    person.links |= {"wikipedia": page} if page else {}
    person.note = person.note or row.get("note", "noot", "personDescription", "itemDescription", "description")


def add_role(person: Gathered, row: Row, source: str, problems: list[Problem]) -> None:
    """Add the function of a row, or tell why not; the same one again adds what it lacked."""
    title = label_of(row, "positionLabel") or row.get(*FUNCTIONS)
    if not title:
        if row.get("positionLabel", "position"):
            problems.append(
                doubt(
                    source,
                    row.line,
                    "‘%(position)s’ has no Dutch name, so %(name)s gets no such function",
                    "give it one in Wikidata or in the file",
                    position=row.get("positionLabel", "position"),
                    name=person.name,
                )
            )
        return
    try:
        start, until = date_in(row, *STARTS), date_in(row, *ENDS)
    except ValueError as error:
        problems.append(wrong_date(error, row, source))
        return
    key = (title, start)
    party = label_of(row, "partyLabel") or row.get("partij") or ("" if item_of(row.get("party")) else row.get("party"))
    parties = person.parties.setdefault(key, set())
    parties.update({party} if party else ())
    known = person.roles.get(key, Role(title, None, start, until))
    person.roles[key] = replace(
        known, until=known.until or until, party=next(iter(parties)) if len(parties) == 1 else None
    )


def person_of(found: Gathered) -> Entity:
    """Give the person whom all rows together tell of, functions in the order of their dates."""
    links = ({"wikidata": found.item} if found.item else {}) | found.links
    roles = sorted(found.roles.values(), key=lambda role: role.start or PartialDate(0))
    note = found.note[:1].upper() + found.note[1:]
    body = f"{note}." if note and note[-1].isalnum() else note
    return Entity(
        slug_of(found.name),
        found.name,
        tuple(found.aliases),
        tuple(roles),
        links,
        NoteText({"nl": body} if body else {}),
    )


def wrong_date(error: ValueError, row: Row, source: str) -> Problem:
    """Make the doubt of a date that nobody can have meant; the function is left out with it."""
    return doubt(
        source,
        row.line,
        "‘%(date)s’ is no date, so the function is left out",
        "write it as 2024, 2024-07 or 2024-07-02",
        date=str(error).removeprefix("not a date: "),
    )


def unknown_columns(row: Row, needed: Iterable[str], source: str) -> Problem:
    """Make the fault of a table in which nobody is named."""
    return fault(
        source,
        1,
        "none of the columns is a name: %(columns)s",
        "name one of them: %(needed)s",
        columns=", ".join(row.values),
        needed=", ".join(needed),
    )
