"""What the library has on terms to their pages, and to the glossary from A to Z."""

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.library import Library, TermRecord
from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.renderer.excerpts import Passage, Speech, show_excerpts, show_speeches
from kantlijn.renderer.feeding import term_feed
from kantlijn.renderer.metadata import Head, in_schema, term_json
from kantlijn.renderer.names import folded
from kantlijn.renderer.note import Link
from kantlijn.renderer.paging import Sheet
from kantlijn.renderer.paths import term_path
from kantlijn.renderer.people import Entry, Headings, Letter, WayTo, by_letter, entry_head, outside_links
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import note_prose


class TermView(Struct, frozen=True):
    """What a term's page prints."""

    term: str
    lang: str
    """Of the term, where it is not the page's."""
    kind: str
    prose: Markup
    forms: str
    links: tuple[Link, ...]
    passages: list[Passage]
    speeches: list[Speech]
    feed: str
    """The path of the feed; empty where there is none, and on pages with older articles."""
    follow: str
    """What the link to it says."""
    newer: str
    older: str
    """The pages with newer and older articles; empty where there is none."""


def foreign(term: GlossaryTerm, lang: str) -> str:
    """Give a term's language where it is another than the page's."""
    return term.lang if term.lang != lang else ""


def view_term(
    record: TermRecord, sheet: Sheet, press: Press, way_to: WayTo, *, headings: Headings
) -> tuple[TermView, Head]:
    """Make ready what a page of a term prints; way_to gives the address of another person or term."""
    term, words = record.term, press.words
    found = [(headings[name], of_one) for name, of_one in record.found(sheet.articles)]
    front = sheet.number == 0
    feed = term_feed(record, press.settings)
    view = TermView(
        term.term,
        foreign(term, words.lang),
        term.kind,
        note_prose(term.note, words.lang, way_to) if front else Markup(),
        ", ".join((*term.aliases, *term.forms)) if front else "",
        outside_links(term.links) if front else (),
        show_excerpts(found, term.id, words),
        show_speeches(found, None, words),
        feed if front else "",
        words.say("Follow new articles (Atom)"),
        sheet.newer,
        sheet.older,
    )
    head = entry_head(term.term, term.note, found, sheet, press)
    return view, replace(head, feed=feed, json=in_schema(term_json(term, press.settings)))


def glossary_letters(glossary: Glossary, library: Library, lang: str, way_to: WayTo) -> list[Letter]:
    """Give all terms by letter with their definitions, and a page where an article uses them."""
    keyed = sorted((folded(term.term), term.id, term) for term in glossary.terms.values())
    return by_letter((key, term_entry(term, library, lang, way_to)) for key, _, term in keyed)


def term_entry(term: GlossaryTerm, library: Library, lang: str, way_to: WayTo) -> Entry:
    """Give a term's place in the glossary."""
    record = library.terms.get(term.id)
    return Entry(
        term.id,
        term.term,
        term_path(term.id) if record else "",
        record.quotations if record else 0,
        len(record.articles) if record else 0,
        note_prose(term.note, lang, way_to),
        foreign(term, lang),
        term.kind,
    )
