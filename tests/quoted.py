"""Texts to their quotations, as the annotators find them without notes: the test shows the text and who speaks."""

from articles import article_from

from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.annotators.quotations import find_quotations
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary

NOBODY = index_people(Gazetteer({}))


def annotated(article: Article) -> AnnotatedArticle:
    """Give an article with the people that are found in it."""
    return AnnotatedArticle(article, (), tuple(find_mentions(article, NOBODY)[0]))


def quotations_of(article: Article) -> tuple[list[Quotation], list[Problem]]:
    """Give the quotations of an article, and the marks without partner."""
    return find_quotations(annotated(article), Gazetteer({}), Glossary({}))


def quotations_in(text: str) -> list[Quotation]:
    """Give the quotations of a text."""
    return quotations_of(article_from(text))[0]


def speakers_in(text: str) -> list[tuple[str | None, str | None]]:
    """Give who says each quotation of a text, scare quotes left out, and how sure that is."""
    return [
        (one.attribution.speaker.name, one.attribution.certainty) if one.attribution else (None, None)
        for one in quotations_in(text)
        if one.kind == "direct"
    ]
