"""What the library has on terms to their pages, and to the glossary from A to Z."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from kantlijn.model.library import Library, TermRecord
from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.renderer.excerpts import Passage, Speech, show_excerpts, show_speeches
from kantlijn.renderer.metadata import Head, absolute, cut_off, is_public, link_addresses, term_json
from kantlijn.renderer.names import folded
from kantlijn.renderer.notes import Link
from kantlijn.renderer.people import Entry, Letter, by_letter
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import note_prose, plain_text


@dataclass(frozen=True, slots=True)
class TermView:
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


def term_path(name: str) -> str:
    """Give where a term's page stands in the site."""
    return f"begrippen/{name}.html"


def foreign(term: GlossaryTerm, lang: str) -> str:
    """Give a term's language where it is another than the page's."""
    return term.lang if term.lang != lang else ""


def view_term(record: TermRecord, press: Press, way_to: Callable[[str], str]) -> tuple[TermView, Head]:
    """Make ready what a term's page prints; way_to gives the address of another person or term."""
    term, words = record.term, press.words
    note = term.note.in_language(words.lang)
    articles = [one.article for one in record.excerpts] + [one.article for one in record.statements]
    view = TermView(
        term.term,
        foreign(term, words.lang),
        term.kind,
        note_prose(term.note, words.lang, way_to),
        ", ".join((*term.aliases, *term.forms)),
        tuple(Link(address, address.split("/")[2]) for address in link_addresses(term.links) if "//" in address),
        show_excerpts(record.excerpts, term.id, words),
        show_speeches(record.statements, None, words),
    )
    head = Head(
        title=f"{term.term} – {press.settings.title}",
        description=cut_off(plain_text(note)) or term.term,
        indexable=all(is_public(article) for article in articles),
        canonical=absolute(press.settings, term_path(term.id)),
        json={"@context": "https://schema.org", **term_json(term, press.settings)},
    )
    return view, head


def glossary_letters(glossary: Glossary, library: Library, lang: str, way_to: Callable[[str], str]) -> list[Letter]:
    """Give all terms by letter with their definitions, and a page where an article uses them."""
    keyed = sorted((folded(term.term), term.id, term) for term in glossary.terms.values())
    return by_letter((key, term_entry(term, library, lang, way_to)) for key, _, term in keyed)


def term_entry(term: GlossaryTerm, library: Library, lang: str, way_to: Callable[[str], str]) -> Entry:
    """Give a term's place in the glossary."""
    record = library.terms.get(term.id)
    articles = {one.article.id for one in record.excerpts} if record else set()
    return Entry(
        term.id,
        term.term,
        term_path(term.id) if record else "",
        len(record.statements) if record else 0,
        len(articles),
        note_prose(term.note, lang, way_to),
        foreign(term, lang),
        term.kind,
    )
