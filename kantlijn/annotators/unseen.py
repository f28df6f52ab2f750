"""An article to the same as it is read, without soft hyphens and the like; what is found there back onto its text."""

from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import fields, replace

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.corrections import Corrections
from kantlijn.model.span import Span
from kantlijn.model.unseen import Reading, read_over

Value = TypeVar("Value")


def article_as_read(article: Article, reading: Reading) -> Article:
    """Give the article with the text of the reading; blocks in which nothing is seen are gone."""
    blocks = (
        replace(
            block,
            span=reading.of_text(block.span),
            credit=reading.of_text(block.credit) if block.credit else None,
        )
        for block in article.blocks
    )
    formatting = (replace(form, span=reading.of_text(form.span)) for form in article.formatting)
    return replace(
        article,
        text=reading.words,
        blocks=tuple(block for block in blocks if len(block.span)),
        formatting=tuple(form for form in formatting if len(form.span)),
    )


def corrections_as_read(corrections: Corrections) -> Corrections:
    """Give the corrections with their words as they are read."""
    marks = (
        replace(
            mark,
            exact=read_over(mark.exact).words,
            prefix=read_over(mark.prefix).words,
            suffix=read_over(mark.suffix).words,
        )
        for mark in corrections.marks
    )
    return replace(corrections, marks=tuple(marks))


def onto_text(found: AnnotatedArticle, article: Article, reading: Reading) -> AnnotatedArticle:
    """Give what was found in the reading with its places in the article's own text."""
    return replace(
        found,
        article=article,
        quotations=tuple(moved(each, reading) for each in found.quotations),
        mentions=tuple(moved(each, reading) for each in found.mentions),
        term_uses=tuple(moved(each, reading) for each in found.term_uses),
    )


def moved(value: Value, reading: Reading) -> Value:
    """Give a value with all spans in it moved onto the text."""
    if isinstance(value, Span):
        return cast(Value, reading.in_text(value))
    if isinstance(value, tuple):
        return cast(Value, tuple(moved(each, reading) for each in value))
    if not isinstance(value, Struct):
        return value
    parts = {each.name: moved(getattr(value, each.name), reading) for each in fields(value)}
    return cast(Value, replace(value, **parts))
