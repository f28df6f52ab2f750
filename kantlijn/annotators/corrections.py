"""An annotated article and its author's corrections to the article as the author wants it."""

from collections.abc import Sequence

from msgspec.structs import replace

from kantlijn.annotators.correcting.drafts import Draft, numbered, parts_of
from kantlijn.annotators.correcting.mentions import correct_person, correct_term
from kantlijn.annotators.correcting.quotations import correct_kind, correct_speaker
from kantlijn.annotators.correcting.rows import Row
from kantlijn.annotators.correcting.targets import Finder, Target, find_target
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.corrections import Corrections
from kantlijn.model.problem import Problem, fault
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span


def apply_corrections(
    annotated: AnnotatedArticle, corrections: Corrections, gazetteer: Gazetteer, glossary: Glossary
) -> tuple[AnnotatedArticle, list[Problem]]:
    """Give the article with its corrections and review, and the corrections that cannot be followed.

    All places are found before anything changes, so that the order of the corrections does not matter.
    """
    if not corrections.marks:
        return replace(annotated, review=corrections.review), []
    draft = Draft(
        annotated.article,
        gazetteer,
        glossary,
        corrections.file,
        Row(annotated.quotations),
        Row(annotated.mentions),
        Row(annotated.term_uses),
        parts_of(annotated.quotations),
    )
    targets = []
    finder = Finder(annotated)
    for correction in corrections.marks:
        target, problem = find_target(finder, correction, corrections.file)
        draft.problems += [problem] if problem else []
        targets += [target] if target else []
    draft.problems += find_contradictions(targets, corrections.file)
    for target in targets:
        correct(draft, target)
    corrected = replace(
        annotated,
        quotations=tuple(numbered(list(draft.quotations))),
        mentions=tuple(draft.mentions),
        term_uses=tuple(draft.term_uses),
        review=corrections.review,
    )
    return corrected, sorted(draft.problems, key=lambda problem: problem.line)


def find_settled(annotated: AnnotatedArticle, corrections: Corrections) -> set[Span]:
    """Give the spans of the quotations, all their parts included, whose kind or speaker the author has told."""
    if not corrections.marks:
        return set()
    finder = Finder(annotated)
    found = [find_target(finder, each, corrections.file)[0] for each in corrections.marks]
    names = {target.quotation.id for target in found if target and target.quotation}
    return {quotation.span for quotation in annotated.quotations if quotation.id in names}


def find_contradictions(targets: Sequence[Target], file: str) -> list[Problem]:
    """Give a fault for each correction that says something else than an earlier one of the same words."""
    problems = []
    said: dict[tuple[str, str | Span], tuple[object, int]] = {}
    for target in targets:
        line = target.correction.line
        for place, value in target.claims():
            earlier, first = said.setdefault(place, (value, line))
            if earlier != value:
                problems.append(
                    fault(
                        file,
                        line,
                        "‘%(exact)s’ is marked otherwise on line %(first)s",
                        "keep one of the two",
                        exact=target.correction.exact,
                        first=first,
                    )
                )
    return problems


def correct(draft: Draft, target: Target) -> None:
    """Follow one correction."""
    correction = target.correction
    if correction.quotation == "none":
        if target.quotation:
            draft.quotations.clear(target.span)
        return
    if correction.quotation is not None or correction.speaker is not None:
        correct_kind(draft, target)
    if correction.speaker is not None:
        correct_speaker(draft, target)
    if correction.person is not None:
        correct_person(draft, target, correction)
    if correction.term is not None:
        correct_term(draft, target, correction)
