"""An article with marks of all kinds, and what corrections make of it."""

from articles import article_from

from kantlijn.annotators.corrections import apply_corrections
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker, TermUse
from kantlijn.model.corrections import Correction, Corrections
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.span import Span

TEXT = "\"De brug\", zei Prins, \"is dicht.\" De 'pont' vaart. Het veer ook, zegt Linde: 'Mooi.'"
PEOPLE = Gazetteer({"bo-kuiper": Entity("bo-kuiper", "Bo Kuiper"), "els-prins": Entity("els-prins", "Els Prins")})
TERMS = Glossary({"pont": GlossaryTerm("pont", "pont", ("veer",))})


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


FOUND = Attribution(Speaker("Els Prins", "person", "els-prins"), "inferred", "role", "role", span("zei"), span("Prins"))
ARTICLE = AnnotatedArticle(
    article_from(TEXT),
    (
        Quotation(span('"De brug"'), "direct", "c-1", 1, 2, FOUND),
        Quotation(span('"is dicht."'), "direct", "c-1", 2, 2, FOUND),
        Quotation(span("'pont'"), "scare", "c-2"),
        Quotation(span("'Mooi.'"), "direct", "c-3"),
    ),
    (Mention(span("Prins"), "Prins", None, "wethouder"), Mention(span("Linde"), "Ada Linde")),
    (TermUse(span("veer"), "pont"),),
)


def correct(*marks: Correction) -> AnnotatedArticle:
    corrected, problems = apply_corrections(ARTICLE, Corrections("x.marks.yaml", None, marks), PEOPLE, TERMS)
    assert problems == []
    return corrected


def problems(*marks: Correction) -> list[str]:
    found = apply_corrections(ARTICLE, Corrections("x.marks.yaml", None, marks), PEOPLE, TERMS)[1]
    return [f"{problem.severity} {problem}" for problem in found]


def speakers(annotated: AnnotatedArticle) -> list[tuple[str, str] | None]:
    return [
        (each.attribution.speaker.name, each.attribution.certainty) if each.attribution else None
        for each in annotated.quotations
    ]
