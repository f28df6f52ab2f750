"""Notes to notes that know each other: a term of the glossary in an author's text becomes a link to its own note.

The link is written into the Markdown, `[NAVO](navo)`, as an author would: where the page has that note it leads there.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from kantlijn.annotators.matching.matcher import TermIndex
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article, Block
from kantlijn.model.reference import Gazetteer, Glossary, NoteText
from kantlijn.model.span import Span

MARKUP = re.compile(
    r"!?\[[^\[\]]*+\](?:\((?:[^()]++|\([^()]*+\))*+\)|\[[^\[\]]*+\])?|`[^`]*+`|<[^<>]*+>|\bhttps?://\S+|^(?:#+|\s{4}).*$",
    re.MULTILINE,
)
"""Links, pictures, code, addresses, headings: words in them stay as they are."""


def occurring(articles: Iterable[AnnotatedArticle]) -> frozenset[str]:
    """Give the ids of all people and terms that articles name, use or let speak."""
    ids: set[str | None] = set()
    for annotated in articles:
        ids |= {mention.entity_id for mention in annotated.mentions} | {use.term_id for use in annotated.term_uses}
        ids |= {one.attribution.speaker.entity_id for one in annotated.quotations if one.attribution}
    return frozenset(name for name in ids if name)


def link_notes(
    gazetteer: Gazetteer, glossary: Glossary, terms: TermIndex, shown: Collection[str]
) -> tuple[Gazetteer, Glossary]:
    """Link the notes of the people and terms that are shown to those of the other terms that are."""
    entities = {
        name: replace(entity, note=linked(entity.note, name, terms, shown)) if name in shown else entity
        for name, entity in gazetteer.entities.items()
    }
    entries = {
        name: replace(term, note=linked(term.note, name, terms, shown)) if name in shown else term
        for name, term in glossary.terms.items()
    }
    return Gazetteer(entities), Glossary(entries)


def linked(note: NoteText, own: str, terms: TermIndex, shown: Collection[str]) -> NoteText:
    """Give a note with links in each of its languages; never to itself."""
    return NoteText({lang: linked_text(text, own, terms, shown, lang=lang) for lang, text in note.bodies.items()})


def linked_text(text: str, own: str, terms: TermIndex, shown: Collection[str], *, lang: str = "nl") -> str:
    """Link the first place of each term, where no markup stands."""
    written: list[str] = []
    position = 0
    article = Article("", "", text, (Block(Span(0, len(text)), "paragraph", 1),), lang=lang)
    for span, name in first_places(article, own, terms, shown):
        written += [text[position : span.start], f"[{span.of(text)}]({name})"]
        position = span.end
    return "".join([*written, text[position:]])


def first_places(article: Article, own: str, terms: TermIndex, shown: Collection[str]) -> Iterator[tuple[Span, str]]:
    """Give the places to be linked, in the order of the text; a term that the author linked has its link."""
    text = article.text
    markup = [Span(*found.span()) for found in MARKUP.finditer(text)]
    starts = [one.start for one in markup]
    seen = {own} | {name for name in shown if f"]({name})" in text}
    for use in find_term_uses(article, terms):
        before = bisect_left(starts, use.span.end)
        free = not (before and markup[before - 1].overlaps(use.span)) and "\n\n" not in use.span.of(text)
        if free and use.term_id in shown and use.term_id not in seen:
            seen.add(use.term_id)
            yield use.span, use.term_id
