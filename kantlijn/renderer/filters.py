"""A list of articles to the filters over it: whom and what they are about, where they come from, and of which year."""

from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.cast import slug_of
from kantlijn.renderer.names import folded
from kantlijn.renderer.words import Words


class Filter(Struct, frozen=True):
    """One choice over a list."""

    label: str
    options: tuple[tuple[str, str], ...]
    """What an article is about, as in its keys, and what the reader sees."""


def find_filters(
    articles: Sequence[AnnotatedArticle], gazetteer: Gazetteer, glossary: Glossary, words: Words
) -> list[Filter]:
    """Give the filters of a list; one with a single option would change nothing."""
    shown = {key for annotated in articles for key in keys_of(annotated)}
    people = [(f"p-{name}", entity.name) for name, entity in gazetteer.entities.items()]
    terms = [(f"t-{name}", term.term) for name, term in glossary.terms.items()]
    sources = {f"b-{slug_of(source)}": source for annotated in articles if (source := annotated.article.source)}
    years = {key: key.removeprefix("j-") for key in sorted(shown, reverse=True) if key.startswith("j-")}
    choices = [
        Filter(words.say("Person"), in_order(people, shown)),
        Filter(words.say("Term"), in_order(terms, shown)),
        Filter(words.say("Source"), in_order(sources.items(), shown)),
        Filter(words.say("Year"), tuple(years.items())),
    ]
    return [choice for choice in choices if len(choice.options) > 1]


def in_order(options: Iterable[tuple[str, str]], shown: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Give the options of which the list has articles, from A to Z."""
    return tuple(sorted((one for one in options if one[0] in shown), key=lambda one: (folded(one[1]), one[0])))


def keys_of(annotated: AnnotatedArticle) -> list[str]:
    """Give by what an article is found: people and terms by id, source and year; each once."""
    article = annotated.article
    keys = [f"p-{mention.entity_id}" for mention in annotated.mentions if mention.entity_id and not mention.private]
    keys += [f"t-{use.term_id}" for use in annotated.term_uses]
    if article.source:
        keys.append(f"b-{slug_of(article.source)}")
    if article.published.date:
        keys.append(f"j-{article.published.date.year}")
    return list(dict.fromkeys(keys))
