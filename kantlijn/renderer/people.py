"""What the library has on people to their pages, and to the index of all people."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.article import Article
from kantlijn.model.clippings import Found
from kantlijn.model.library import Library, PersonRecord
from kantlijn.model.reference import Entity, Gazetteer, Glossary, NoteText
from kantlijn.renderer.excerpts import Passage, Speech, show_excerpts, show_speeches
from kantlijn.renderer.feeding import person_feed
from kantlijn.renderer.functions import Function, all_functions, function_then, latest_first
from kantlijn.renderer.metadata import Head, absolute, cut_off, in_schema, is_public, link_addresses, person_json
from kantlijn.renderer.names import folded, initial_letter, listed_name
from kantlijn.renderer.note import Link
from kantlijn.renderer.paging import Sheet
from kantlijn.renderer.paths import person_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import note_prose, plain_text
from kantlijn.renderer.timelines import Timeline, make_timeline
from kantlijn.renderer.words import Words

KNOWN_SITES = {"wikidata.org": "Wikidata", "wikipedia.org": "Wikipedia"}
WayTo = Callable[[str], str]
Headings = Mapping[str, Article]
"""Articles by id, without their texts."""


class PersonView(Struct, frozen=True):
    """What a person's page prints."""

    name: str
    prose: Markup
    functions: list[Function]
    timeline: Timeline | None
    """The years between which the functions' bars lie."""
    links: tuple[Link, ...]
    count: int
    """Of all quotations."""
    speeches: list[Speech]
    passages: list[Passage]
    terms: tuple[Link, ...]
    """What the quotations of this page are about; the addresses are keys."""
    years: tuple[Link, ...]
    beside: tuple[Link, ...]
    """Who is quoted in the same articles."""
    feed: str
    """The path of the feed; empty where there is none, and on pages with older articles."""
    follow: str
    """What the link to it says."""
    newer: str
    older: str
    """The pages with newer and older articles; empty where there is none."""


class Entry(Struct, frozen=True):
    """A person or term in an index."""

    id: str
    name: str
    page: str
    """Empty for one that no article names."""
    statements: int
    articles: int
    prose: str = ""
    """Of a term its definition, of a person the function."""
    lang: str = ""
    kind: str = ""


class Letter(Struct, frozen=True):
    """The entries under one letter."""

    letter: str
    anchor: str
    """The id of its heading."""
    entries: tuple[Entry, ...]


def view_person(
    record: PersonRecord, sheet: Sheet, press: Press, way_to: WayTo, *, headings: Headings, glossary: Glossary
) -> tuple[PersonView, Head]:
    """Make ready what a page of a person prints; way_to gives the address of another person or term.

    The front says who it is; the pages with older articles hold these alone.
    """
    entity, words = record.entity, press.words
    found = [(headings[name], of_one) for name, of_one in record.found(sheet.articles)]
    newest = max((article.published.date for article, _ in found if article.published.date), default=None)
    front = sheet.number == 0
    feed = person_feed(record, press.settings)
    view = PersonView(
        entity.name,
        note_prose(entity.note, words.lang, way_to) if front else Markup(),
        all_functions(entity.roles, newest, words) if front else [],
        make_timeline(latest_first(entity.roles), newest) if front else None,
        outside_links(entity.links) if front else (),
        record.quotations if front else 0,
        show_speeches(found, entity, words),
        show_excerpts(found, entity.id, words),
        *choices(found, glossary),
        beside(record) if front else (),
        feed if front else "",
        words.say("Follow new quotations by %(name)s (Atom)", name=entity.name),
        sheet.newer,
        sheet.older,
    )
    head = entry_head(entity.name, entity.note, found, sheet, press)
    return view, replace(head, kind="profile", feed=feed, json=in_schema(person_json(entity, press.settings)))


def choices(found: Iterable[tuple[Article, Found]], glossary: Glossary) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Give the terms and the years by which the quotations of a page can be chosen; one alone is no choice."""
    said = [(article, statement) for article, of_one in found for statement in of_one.statements]
    used = {name for _, statement in said for name in statement.terms if name in glossary.terms}
    terms = sorted(used, key=lambda name: (folded(glossary.terms[name].term), name))
    years = sorted({day.year for article, _ in said if (day := article.published.date)}, reverse=True)
    return (
        tuple(Link(f"t-{name}", glossary.terms[name].term) for name in terms if len(said) > 1),
        tuple(Link(f"j-{year}", str(year)) for year in years if len(years) > 1),
    )


def entry_head(name: str, note: NoteText, found: Iterable[tuple[Article, Found]], sheet: Sheet, press: Press) -> Head:
    """Give the head of a page of a person or term, but for what is known of people or terms alone."""
    return Head(
        title=titled(name, sheet, press),
        description=cut_off(plain_text(note.in_language(press.words.lang))) or name,
        indexable=all(is_public(article) for article, _ in found),
        canonical=absolute(press.settings, sheet.path),
    )


def titled(name: str, sheet: Sheet, press: Press) -> str:
    """Give the title of a page of a person or term, with its number where that is not the front."""
    return f"{name}{f' ({sheet.number})' if sheet.number else ''} – {press.settings.title}"


def beside(record: PersonRecord) -> tuple[Link, ...]:
    """Give who is quoted in the same articles."""
    return tuple(Link(person_path(entity.id), entity.name) for entity in record.beside)


def outside_links(links: Mapping[str, str]) -> tuple[Link, ...]:
    """Give the addresses elsewhere that a note's file names: by what the sites are called."""
    return tuple(
        Link(address, site_name(address.split("/")[2])) for address in link_addresses(links) if "//" in address
    )


def site_name(host: str) -> str:
    """Give what a site is called: `nl.wikipedia.org` is Wikipedia."""
    return next((name for ending, name in KNOWN_SITES.items() if host.endswith(ending)), host)


def people_letters(gazetteer: Gazetteer, library: Library, order: str, words: Words) -> list[Letter]:
    """Give all people that we know by letter, with a page where an article names them."""
    named = ((name_in_list(entity, order), entity) for entity in gazetteer.entities.values())
    keyed = sorted((folded(name), entity.id, name, entity) for name, entity in named)
    return by_letter((key, person_entry(entity, name, library, words)) for key, _, name, entity in keyed)


def name_in_list(entity: Entity, order: str) -> str:
    """Give a person's name as the index shows it."""
    return entity.name if entity.listed_whole else listed_name(entity.name, order, entity.aliases)


def person_entry(entity: Entity, name: str, library: Library, words: Words) -> Entry:
    """Give a person's line in the index, with the name as it is listed."""
    record = library.people.get(entity.id)
    if record is None:
        return Entry(entity.id, name, "", 0, 0)
    role = function_then(entity, record.newest, words, dated=False)
    return Entry(entity.id, name, person_path(entity.id), record.quotations, len(record.articles), role)


def by_letter(keyed: Iterable[tuple[str, Entry]]) -> list[Letter]:
    """Group entries in order under their letters."""
    runs = groupby(keyed, key=lambda pair: initial_letter(pair[0]))
    return [
        Letter(letter, f"letter-{letter.lower() if letter.isalpha() else '0'}", tuple(entry for _, entry in run))
        for letter, run in runs
    ]
