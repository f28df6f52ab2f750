"""Articles, people and terms to what the search index holds of each: the words of names, and what is shown."""

from collections.abc import Sequence

from kantlijn.exporters.search.findables import LONGEST, within
from kantlijn.exporters.search.folding import words_in
from kantlijn.model.findable import Findable, Quoted
from kantlijn.model.library import PersonRecord, TermRecord
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.renderer.cast import page_of
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.metadata import cut_off
from kantlijn.renderer.paths import article_path, person_path, term_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import plain_text
from kantlijn.renderer.words import Words

Shown = list[object]
"""What the page's script reads, by place."""
CERTAINTIES = {"certain": 2, "confirmed": 2, "inferred": 1}


def show_article(name: str, article: Findable, gazetteer: Gazetteer, glossary: Glossary, words: Words) -> Shown:
    """Give what is shown of an article: [path, title, language, day, source, sentences, quotations]."""
    said = within(LONGEST, (show_quotation(one, gazetteer, glossary) for one in article.quotations))
    day = worded_date(article.day, words.lang) if article.day else ""
    return [article_path(name), article.title, article.lang, day, article.source, list(article.sentences), said]


def show_quotation(quoted: Quoted, gazetteer: Gazetteer, glossary: Glossary) -> Shown:
    """Give what is shown of a quotation.

    That is [id, speaker, the speaker's page, how certain, before it, what is said, behind it].
    """
    return [
        quoted.id,
        quoted.speaker.name if quoted.speaker else "",
        page_of(quoted.speaker, gazetteer, glossary) if quoted.speaker else "",
        CERTAINTIES.get(quoted.certainty or "", 0),
        quoted.before,
        f"‘{quoted.said}’",
        quoted.after,
    ]


def show_person(record: PersonRecord, words: Words) -> Shown:
    """Give what is shown of a person: [path, name, function, quotations, articles]."""
    entity = record.entity
    role = function_then(entity, record.newest, words)
    return [person_path(entity.id), entity.name, role, record.quotations, len(record.articles)]


def show_term(record: TermRecord, press: Press) -> Shown:
    """Give what is shown of a term: [path, term, kind, quotations, articles, definition]."""
    term, words = record.term, press.words
    definition = cut_off(plain_text(term.note.in_language(words.lang)))
    kind = press.environment.globals["kinds"][term.kind]  # type: ignore[index]
    return [term_path(term.id), term.term, str(kind), record.quotations, len(record.articles), definition]


def words_of_person(entity: Entity) -> Sequence[str]:
    """Give the words that find a person."""
    return words_in(" ".join((entity.name, *entity.aliases)))


def words_of_term(term: GlossaryTerm) -> Sequence[str]:
    """Give the words that find a term."""
    return words_in(" ".join((term.term, *term.aliases, *term.forms)))
