"""Articles, people and terms to what the search index holds of each: the words that find it, and what is shown."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from msgspec import Struct

from kantlijn.exporters.search.findables import LONGEST, add, within
from kantlijn.exporters.search.folding import words_in
from kantlijn.model.article import Article
from kantlijn.model.findable import Findable, Quoted
from kantlijn.model.library import Library, PersonRecord, TermRecord
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.cast import page_of
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.metadata import cut_off
from kantlijn.renderer.paths import article_path, person_path, term_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import plain_text
from kantlijn.renderer.words import Words

Kept = TypeVar("Kept")
Shown = list[object]
"""What the page's script reads, by place."""
CERTAINTIES = {"certain": 2, "confirmed": 2, "inferred": 1}


class Entry(Struct, frozen=True):
    """One thing that can be found."""

    words: Mapping[str, int]
    """Folded, each with what is known of it."""
    shown: Shown


def article_entry(name: str, article: Findable, gazetteer: Gazetteer, glossary: Glossary, words: Words) -> Entry:
    """Give an article; `shown` is [path, title, language, day, source, sentences, quotations]."""
    found = dict(article.words)
    for term in article.terms:
        add(found, glossary.terms[term].term, 0)
    shown = within(LONGEST, (shown_quotation(one, gazetteer, glossary) for one in article.quotations))
    day = worded_date(article.day, words.lang) if article.day else ""
    sentences = list(article.sentences)
    return Entry(found, [article_path(name), article.title, article.lang, day, article.source, sentences, shown])


def shown_quotation(quoted: Quoted, gazetteer: Gazetteer, glossary: Glossary) -> Shown:
    """Give a quotation: [id, speaker, the speaker's page, how certain, before it, what is said, behind it]."""
    return [
        quoted.id,
        quoted.speaker.name if quoted.speaker else "",
        page_of(quoted.speaker, gazetteer, glossary) if quoted.speaker else "",
        CERTAINTIES.get(quoted.certainty or "", 0),
        quoted.before,
        f"‘{quoted.said}’",
        quoted.after,
    ]


def person_entry(record: PersonRecord, newest: Mapping[str, Article], words: Words) -> Entry:
    """Give a person; `shown` is [path, name, function, quotations, articles]."""
    entity = record.entity
    found = dict.fromkeys(words_in(" ".join((entity.name, *entity.aliases))), 0)
    days = [day for name in record.articles if (day := newest[name].published.date)]
    role = function_then(entity, max(days, default=None), words)
    counts = [record.quotations, len(record.articles)]
    return Entry(found, [person_path(entity.id), entity.name, role, *counts])


def term_entry(record: TermRecord, press: Press) -> Entry:
    """Give a term; `shown` is [path, term, kind, quotations, articles, definition]."""
    term, words = record.term, press.words
    found = dict.fromkeys(words_in(" ".join((term.term, *term.aliases, *term.forms))), 0)
    definition = cut_off(plain_text(term.note.in_language(words.lang)))
    kind = press.environment.globals["kinds"][term.kind]  # type: ignore[index]
    counts = [record.quotations, len(record.articles)]
    return Entry(found, [term_path(term.id), term.term, str(kind), *counts, definition])


def all_entries(
    library: Library, gazetteer: Gazetteer, glossary: Glossary, press: Press
) -> tuple[Iterator[Entry], Iterator[Entry], Iterator[Entry]]:
    """Give all articles, the oldest first, and all people and terms that occur; each is made when it is asked for."""
    return (
        (article_entry(*one, gazetteer, glossary, press.words) for one in library.findables.items()),
        (person_entry(record, library.headings, press.words) for record in library.people.values()),
        (term_entry(record, press) for record in library.terms.values()),
    )
