"""Narrations for tests: the text that the test shows, its quotations and the names that the test lists."""

import re

from articles import article_from

from kantlijn.annotators.reading.sentences import Narration
from kantlijn.annotators.speakers import attribute_quotations
from kantlijn.annotators.speaking.people import People
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span


def quotations_in(text: str) -> list[Quotation]:
    """Give what stands between straight double quotation marks."""
    return [Quotation(Span(found.start(), found.end())) for found in re.finditer(r'"[^"]*"', text)]


def mentions_in(text: str, *names: str) -> list[Mention]:
    """Give each place of a full name, and of its last word or particle and last words alone."""
    found: dict[int, Mention] = {}
    for name in names:
        surname = name.split(" ", 1)[-1]
        for form in (name, surname, surname[:1].upper() + surname[1:]):
            for place in re.finditer(rf"\b{re.escape(form)}\b", text):
                taken = any(one.span.start <= place.start() < one.span.end for one in found.values())
                if not taken:
                    found[place.start()] = Mention(Span(place.start(), place.end()), name)
    return [found[start] for start in sorted(found)]


def narration_of(text: str, *names: str) -> Narration:
    """Make the narration of a text in which these people are named."""
    return Narration(article_from(text), quotations_in(text), mentions_in(text, *names))


def story_of(text: str, *names: str, bodies: dict[Span, str] | None = None) -> Story:
    """Make the story of a text before its quotations are attributed."""
    narration = narration_of(text, *names)
    return Story(narration, People(narration, Gazetteer()), bodies or {})


def found_in(text: str, *names: str, article: Article | None = None) -> AnnotatedArticle:
    """Give the quotations of a text, and the people of these names, before anything is attributed."""
    return AnnotatedArticle(article or article_from(text), tuple(quotations_in(text)), tuple(mentions_in(text, *names)))


def attribute(text: str, *names: str, article: Article | None = None) -> tuple[list[Attribution | None], list[Problem]]:
    """Attribute the quotations of a text; give their attributions and the doubts."""
    found = found_in(text, *names, article=article)
    attributed, problems = attribute_quotations(found, Gazetteer(), Glossary())
    return [quotation.attribution for quotation in attributed], problems
