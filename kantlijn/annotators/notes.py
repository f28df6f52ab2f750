"""Notes to notes that know each other: a term of the glossary in an author's text becomes a link to its own note.

The link is written into the Markdown, `[NAVO](navo)`, as an author would: where the page has that note it leads there.
"""

import re
from bisect import bisect_left
from collections.abc import Collection as Names
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from kantlijn.annotators.linking.terms import EVERYWHERE, SHORT, link_terms
from kantlijn.annotators.matching.matcher import TermIndex
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.annotations import AnnotatedArticle, TermUse
from kantlijn.model.article import Article, Block
from kantlijn.model.collection import Collection
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm, NoteText
from kantlijn.model.span import Span
from kantlijn.patterns import pattern

MARKUP = pattern(
    r"!?\[[^\[\]]*+\](?:\((?:[^()]++|\([^()]*+\))*+\)|\[[^\[\]]*+\])?|`[^`]*+`|<[^<>]*+>|\bhttps?://\S+|^(?:#+|\s{4}).*$",
    re.MULTILINE,
)
"""Links, pictures, code, addresses, headings: words in them stay as they are."""
LINKED = pattern(r"\]\((\w[\w-]*)\)")
"""The id of a note to which the author's own link leads."""
OFFICE_BEFORE = pattern(r"\b(?:minist|staatssecretaris)[\w ]*$", re.IGNORECASE)
NEAR = 60
"""Characters in which the office stands to which a ministry's name belongs."""
NO_COLLECTION = Collection()


class Finders(Struct, frozen=True):
    """What finds terms in a note, and of which of them there is a note."""

    terms: TermIndex
    collection: Collection
    shown: Names[str]


def occurring(articles: Iterable[AnnotatedArticle]) -> frozenset[str]:
    """Give the ids of all people and terms that articles name, use or let speak."""
    ids: set[str | None] = set()
    for annotated in articles:
        ids |= {mention.entity_id for mention in annotated.mentions} | {use.term_id for use in annotated.term_uses}
        ids |= {one.attribution.speaker.entity_id for one in annotated.quotations if one.attribution}
    return frozenset(name for name in ids if name)


def link_notes(
    gazetteer: Gazetteer,
    glossary: Glossary,
    terms: TermIndex,
    shown: Names[str],
    collection: Collection = NO_COLLECTION,
) -> tuple[Gazetteer, Glossary]:
    """Link the notes of the people and terms that are shown to those of the other terms that are.

    `terms` finds the site's own; those of the collection are looked for as they are in articles.
    """
    finders = Finders(terms, collection, shown)
    entities = {
        name: replace(entity, note=linked(entity, finders)) if name in shown else entity
        for name, entity in gazetteer.entities.items()
    }
    entries = {
        name: replace(term, note=linked(term, finders)) if name in shown else term
        for name, term in glossary.terms.items()
    }
    return Gazetteer(entities), Glossary(entries)


def linked(entry: Entity | GlossaryTerm, finders: Finders) -> NoteText:
    """Give the note of an entry with links in each of its languages; never to itself."""
    bodies = entry.note.bodies
    return NoteText({lang: linked_text(text, entry.id, finders, entry.country, lang) for lang, text in bodies.items()})


def linked_text(text: str, own: str, finders: Finders, country: str = "", lang: str = "nl") -> str:
    """Link the first place of each term, where no markup stands, in a note on what belongs to a country."""
    written: list[str] = []
    position = 0
    article = Article("", "", text, (Block(Span(0, len(text)), "paragraph", 1),), lang=lang)
    for use in first_places(article, own, finders, country):
        written += [text[position : use.span.start], f"[{use.span.of(text)}]({use.term_id})"]
        position = use.span.end
    return "".join([*written, text[position:]])


def first_places(article: Article, own: str, finders: Finders, country: str) -> Iterator[TermUse]:
    """Give the places to be linked, in the order of the text; a term that the author linked has its link."""
    text = article.text
    markup = [Span(*found.span()) for found in MARKUP.finditer(text)]
    starts = [one.start for one in markup]
    seen = {own, *LINKED.findall(text)}
    for use in find_uses(article, finders, country):
        before = bisect_left(starts, use.span.end)
        free = not (before and markup[before - 1].overlaps(use.span)) and "\n\n" not in use.span.of(text)
        if free and use.term_id in finders.shown and use.term_id not in seen:
            seen.add(use.term_id)
            yield use


def find_uses(article: Article, finders: Finders, country: str) -> list[TermUse]:
    """Give the uses of terms in a note: the site's own, and beside them the collection's."""
    own = find_term_uses(article, finders.terms)
    added = [
        use
        for use in link_terms(article, finders.collection)
        if not any(use.span.overlaps(one.span) for one in own)
        and not is_abroad(article.text, use.span, finders.collection.term(use.term_id), country)
    ]
    return sorted([*own, *added], key=lambda use: use.span)


def is_abroad(text: str, span: Span, term: GlossaryTerm | None, country: str) -> bool:
    """Say whether a note on what belongs to one country means another body than ours by a name that many have.

    `Spaans politicus. Was minister van |Economische Zaken|.` `Belgische partij, heette vroeger |FDF|.`
    """
    if term is None or not country or term.country in (country, *EVERYWHERE, ""):
        return False
    written = span.of(text)
    is_short = written.isupper() and len(written) <= SHORT
    return is_short or OFFICE_BEFORE.search(text, max(0, span.start - NEAR), span.start) is not None
