"""Quotations to quotations with their speakers: who says it, how surely, and by which words."""

from kantlijn.annotators.reading.sentences import Narration
from kantlijn.annotators.speaking.attribution import Attributor, explain
from kantlijn.annotators.speaking.people import People
from kantlijn.annotators.speaking.story import Story
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem, doubt
from kantlijn.model.reference import Gazetteer, Glossary

Explanation = tuple[str, str, float, str]
"""A candidate's name, the evidence for it, what that is worth, and the words that point to the candidate."""


def attribute_quotations(
    found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[list[Quotation], list[Problem]]:
    """Give each quotation its speaker, by all that was found in the article; report those that have none."""
    if not any(quotation.kind == "direct" for quotation in found.quotations):
        return list(found.quotations), []
    attributions = Attributor(read_story(found, gazetteer, glossary)).attribute()
    attributed = [
        Quotation(one.span, one.kind, one.id, one.part, one.parts, attribution)
        for one, attribution in zip(found.quotations, attributions, strict=True)
    ]
    return attributed, [
        speakerless(found.article, quotation)
        for quotation in attributed
        if quotation.kind == "direct" and quotation.attribution is None
    ]


def explain_attributions(found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary) -> list[list[Explanation]]:
    """Give for each quotation those who came into question, the weightiest first; nobody for scare quotes."""
    attributor = Attributor(read_story(found, gazetteer, glossary), exhaustive=True)
    attributor.attribute()
    return [explain(candidates, found.article.text) for candidates in attributor.candidates]


def read_story(found: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary) -> Story:
    """Make what is known of an article before its quotations are attributed."""
    narration = Narration(found.article, found.quotations, found.mentions)
    bodies = {use.span: use.term_id for use in found.term_uses if glossary.terms[use.term_id].kind == "organisation"}
    return Story(narration, People(narration, gazetteer), bodies)


def speakerless(article: Article, quotation: Quotation) -> Problem:
    """Tell the author that nobody could be named for a quotation."""
    return doubt(
        article.file,
        article.line_of(quotation.span.start),
        "quotation without speaker",
        "name the speaker in this paragraph, or in the marks",
    )
