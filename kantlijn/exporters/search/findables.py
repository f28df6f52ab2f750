"""An annotated article to what the search index needs of it.

Of a text of unknown rights that is its title, the names of people and terms, and its quotations, never the article.
People who are left in peace are not found by their names.
"""

from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from kantlijn.exporters.search.folding import words_in
from kantlijn.exporters.search.postings import IN_QUOTATION, IN_TITLE
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.findable import Findable, Quoted
from kantlijn.model.sentences import Sentences
from kantlijn.model.unseen import seen
from kantlijn.renderer.cast import Utterance, find_utterances
from kantlijn.renderer.metadata import is_public

Kept = TypeVar("Kept")
LONGEST = 40_000
"""Bytes of an article's sentences that are kept to show a word in them, and of its quotations; all words are found."""


def findable_of(annotated: AnnotatedArticle) -> Findable:
    """Give what finds an article, and what is shown of it."""
    annotated = without_private(annotated)
    article, sentences = annotated.article, Sentences(annotated.article)
    public = is_public(article)
    said = [one for one in find_utterances(annotated) if one.factuality == "said"]
    return Findable(
        words_of(annotated, said),
        () if public else tuple(dict.fromkeys(use.term_id for use in annotated.term_uses)),
        seen(article.title or article.id),
        article.lang,
        article.published.date,
        article.source or "",
        tuple(kept_sentences(article, sentences)) if public else (),
        tuple(within(LONGEST, (quoted(one, article, sentences) for one in said))),
    )


def words_of(annotated: AnnotatedArticle, said: Iterable[Utterance]) -> dict[str, int]:
    """Give the words that find an article, each with what is known of it."""
    article, text = annotated.article, annotated.article.text
    found: dict[str, int] = {}
    names = dict.fromkeys(mention.name for mention in annotated.mentions if not mention.private)
    add(found, text if is_public(article) else " ".join(names), 0)
    headline = article.headline
    add(found, headline.span.of(text) if headline else article.title or article.id, IN_TITLE)
    for utterance in said:
        add(found, " ".join(part.span.of(text) for part in utterance.parts), IN_QUOTATION)
        add(found, utterance.attribution.speaker.name if utterance.attribution else "", IN_QUOTATION)
    return found


def without_private(annotated: AnnotatedArticle) -> AnnotatedArticle:
    """Give the article with dots and blanks, as long, for the names of people who are left in peace."""
    text = annotated.article.text
    private = [mention for mention in annotated.mentions if mention.private]
    if not private:
        return annotated
    for mention in private:
        text = f"{text[: mention.span.start]}{'…'.ljust(len(mention.span))}{text[mention.span.end :]}"
    return replace(annotated, article=replace(annotated.article, text=text))


def add(found: dict[str, int], text: str, known: int) -> None:
    """Add the words of a text, as they are read, to those that find an article."""
    for word in words_in(seen(text)):
        found[word] = found.get(word, 0) | known


def kept_sentences(article: Article, sentences: Sentences) -> list[str]:
    """Give the sentences in which a word can be shown; the headline is shown anyway."""
    start = article.headline.span.end if article.headline else 0
    return within(LONGEST, (seen(one.of(article.text)) for one in sentences.spans if one.start >= start))


def within(room: int, shown: Iterable[Kept]) -> list[Kept]:
    """Give what fits into so many bytes."""
    kept = []
    for one in shown:
        room -= len(repr(one).encode())
        if room < 0:
            break
        kept.append(one)
    return kept


def quoted(utterance: Utterance, article: Article, sentences: Sentences) -> Quoted:
    """Give a quotation, with the rest of its sentences where that may be shown."""
    before = after = ""
    if is_public(article):
        first, last = utterance.parts[0].span, utterance.parts[-1].span
        before = seen(article.text[sentences.around(first).start : first.start])
        after = seen(article.text[last.end : sentences.around(last).end])
    speaker = utterance.attribution.speaker if utterance.attribution else None
    return Quoted(utterance.id, seen(utterance.said), speaker, utterance.certainty, before, after)
