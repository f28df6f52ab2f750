"""Articles, people and terms to what the search index holds of each: the words that find it, and what is shown.

Of a text of unknown rights that is its title, the names of people and terms, and its quotations, never the article.
People who are left in peace are not found by their names.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from msgspec import Struct

from kantlijn.exporters.search.folding import words_in
from kantlijn.exporters.search.postings import IN_QUOTATION, IN_TITLE
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.library import Library, PersonRecord, TermRecord
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.sentences import Sentences
from kantlijn.model.span import Span
from kantlijn.model.unseen import seen
from kantlijn.renderer.cast import Utterance, find_utterances, page_of
from kantlijn.renderer.dates import worded_date
from kantlijn.renderer.functions import function_then
from kantlijn.renderer.metadata import cut_off, is_public
from kantlijn.renderer.paths import article_path, person_path, term_path
from kantlijn.renderer.press import Press
from kantlijn.renderer.prose import plain_text
from kantlijn.renderer.words import Words

Kept = TypeVar("Kept")
Shown = list[object]
"""What the page's script reads, by place."""
LONGEST = 40_000
"""Bytes of an article's sentences that are kept to show a word in them, and of its quotations; all words are found."""
CERTAINTIES = {"certain": 2, "confirmed": 2, "inferred": 1}


class Entry(Struct, frozen=True):
    """One thing that can be found."""

    words: Mapping[str, int]
    """Folded, each with what is known of it."""
    shown: Shown


def article_entry(annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, words: Words) -> Entry:
    """Give an article; `shown` is [path, title, language, day, source, sentences, quotations]."""
    annotated = without_private(annotated)
    article, text = annotated.article, annotated.article.text
    found: dict[str, int] = {}
    sentences = Sentences(article)
    if is_public(article):
        add(found, text, 0)
    else:
        add(found, " ".join(names_in(annotated, glossary)), 0)
    headline = article.headline
    add(found, headline.span.of(text) if headline else article.title or article.id, IN_TITLE)
    utterances = [one for one in find_utterances(annotated) if one.factuality == "said"]
    for utterance in utterances:
        add(found, " ".join(part.span.of(text) for part in utterance.parts), IN_QUOTATION)
        add(found, utterance.attribution.speaker.name if utterance.attribution else "", IN_QUOTATION)
    day = article.published.date
    return Entry(
        found,
        [
            article_path(article.id),
            seen(article.title or article.id),
            article.lang,
            worded_date(day, words.lang) if day else "",
            article.source or "",
            kept_sentences(article, sentences.spans) if is_public(article) else [],
            within(LONGEST, (shown_quotation(one, article, sentences, gazetteer, glossary) for one in utterances)),
        ],
    )


def without_private(annotated: AnnotatedArticle) -> AnnotatedArticle:
    """Give the article with dots and blanks, as long, for the names of people who are left in peace."""
    text = annotated.article.text
    for mention in annotated.mentions:
        if mention.private:
            text = f"{text[: mention.span.start]}{'…'.ljust(len(mention.span))}{text[mention.span.end :]}"
    return replace(annotated, article=replace(annotated.article, text=text))


def add(found: dict[str, int], text: str, known: int) -> None:
    """Add the words of a text, as they are read, to those that find an article."""
    for word in words_in(seen(text)):
        found[word] = found.get(word, 0) | known


def names_in(annotated: AnnotatedArticle, glossary: Glossary) -> Iterable[str]:
    """Give the people whom an article names and the terms that it uses, each once."""
    people = [mention.name for mention in annotated.mentions if not mention.private]
    terms = [glossary.terms[use.term_id].term for use in annotated.term_uses]
    return dict.fromkeys(people + terms)


def kept_sentences(article: Article, sentences: Sequence[Span]) -> list[str]:
    """Give the sentences in which a word can be shown; the headline is shown anyway."""
    start = article.headline.span.end if article.headline else 0
    return within(LONGEST, (seen(one.of(article.text)) for one in sentences if one.start >= start))


def within(room: int, shown: Iterable[Kept]) -> list[Kept]:
    """Give what fits into so many bytes."""
    kept = []
    for one in shown:
        room -= len(repr(one).encode())
        if room < 0:
            break
        kept.append(one)
    return kept


def shown_quotation(
    utterance: Utterance, article: Article, sentences: Sentences, gazetteer: Gazetteer, glossary: Glossary
) -> Shown:
    """Give a quotation: [id, speaker, the speaker's page, how certain, before it, what is said, behind it]."""
    speaker = utterance.attribution.speaker if utterance.attribution else None
    before = after = ""
    if is_public(article):
        first, last = utterance.parts[0].span, utterance.parts[-1].span
        before = seen(article.text[sentences.around(first).start : first.start])
        after = seen(article.text[last.end : sentences.around(last).end])
    return [
        utterance.id,
        speaker.name if speaker else "",
        page_of(speaker, gazetteer, glossary) if speaker else "",
        CERTAINTIES.get(utterance.certainty or "", 0),
        before,
        f"‘{seen(utterance.said)}’",
        after,
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
) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """Give all articles, the oldest first, and all people and terms that occur."""
    return (
        [article_entry(one, gazetteer, glossary, press.words) for one in library.articles][::-1],
        [person_entry(record, library.headings, press.words) for record in library.people.values()],
        [term_entry(record, press) for record in library.terms.values()],
    )
