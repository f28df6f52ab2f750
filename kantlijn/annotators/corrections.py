"""An annotated article and its author's corrections to the article as the author wants it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.annotators.correcting.named import find_named, find_speaker, find_term, unknown_person, unknown_term
from kantlijn.annotators.correcting.rows import Row
from kantlijn.annotators.correcting.targets import QUOTATION_MARKS, Finder, Target, find_target
from kantlijn.annotators.identity import identify_quotations
from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker, TermUse
from kantlijn.model.article import Article
from kantlijn.model.corrections import NOBODY, Correction, Corrections
from kantlijn.model.problem import Problem, fault
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.span import Span


class Draft(Struct):
    """The marks of an article while they are corrected."""

    article: Article
    gazetteer: Gazetteer
    glossary: Glossary
    file: str
    quotations: Row[Quotation]
    mentions: Row[Mention]
    term_uses: Row[TermUse]
    parts: dict[str, list[Span]]
    """The places of each quotation, by its id."""
    problems: list[Problem] = field(default_factory=list)


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


def parts_of(quotations: Iterable[Quotation]) -> dict[str, list[Span]]:
    """Give the places of each quotation, by its id."""
    parts: dict[str, list[Span]] = {}
    for quotation in quotations:
        parts.setdefault(quotation.id, []).append(quotation.span)
    return parts


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


def correct_kind(draft: Draft, target: Target) -> None:
    """Make a quotation direct or scare, or add it; who speaks is somebody's words by that."""
    kind = target.correction.quotation
    wanted = "scare" if kind == "scare" else "direct"
    if target.quotation is None:
        made = new_quotation(draft, replace_kind(Quotation(widened(draft.article.text, target.span)), wanted))
        draft.quotations.add(made)
        draft.parts[made.id] = [made.span]
        return
    for each in draft.quotations.at(target.span):
        if each.span == target.span:
            draft.quotations.put(each, replace_kind(each, wanted))


def replace_kind(quotation: Quotation, kind: str) -> Quotation:
    """Give the quotation with that kind; a scare quote has no speaker."""
    if kind == "scare":
        return replace(quotation, kind="scare", attribution=None)
    return replace(quotation, kind="direct")


def new_quotation(draft: Draft, quotation: Quotation) -> Quotation:
    """Give a quotation that was not found its id, which is no other's."""
    name = identify_quotations(draft.article, [quotation])[0].id
    while name in draft.parts:
        name += "0"
    return replace(quotation, id=name)


def widened(text: str, span: Span) -> Span:
    """Take the quotation marks around the words in, where there is one on both sides."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before and after and before in QUOTATION_MARKS and after in QUOTATION_MARKS:
        return Span(span.start - 1, span.end + 1)
    return span


def correct_speaker(draft: Draft, target: Target) -> None:
    """Name the speaker of a quotation and all its parts; the author's word is confirmed."""
    said = target.correction.speaker or NOBODY
    attribution = None
    if said != NOBODY:
        place = (draft.file, target.correction.line)
        speaker, problems = find_speaker(said, draft.mentions, draft.gazetteer, draft.glossary, place)
        draft.problems += problems
        if speaker is None:
            return
        attribution = Attribution(speaker, "confirmed", "author", "author")
    names = {each.id for each in draft.quotations.at(target.span)}
    for each in [each for name in names for span in draft.parts[name] for each in draft.quotations.at(span)]:
        if each.id in names and each.kind == "direct":
            said_by = attribution and confirmed(each, attribution)
            draft.quotations.put(each, replace(each, attribution=said_by, factuality="said"))


def confirmed(quotation: Quotation, attribution: Attribution) -> Attribution:
    """Give the author's attribution, with the words that pointed to the same speaker already."""
    found = quotation.attribution
    if found and same_speaker(found.speaker, attribution.speaker):
        return replace(attribution, cue=found.cue, evidence=found.evidence)
    return attribution


def same_speaker(one: Speaker, other: Speaker) -> bool:
    """Say whether two speakers are one: by id, or by name where neither has any."""
    return (one.entity_id, one.name) == (other.entity_id, other.name) or (
        one.entity_id is not None and one.entity_id == other.entity_id
    )


def correct_person(draft: Draft, target: Target, correction: Correction) -> None:
    """Say that words name a certain person, or nobody."""
    if correction.person == NOBODY:
        draft.mentions.clear(target.span)
        return
    place = (draft.file, correction.line)
    said = correction.person or ""
    named, problems = find_named(said, draft.mentions, draft.gazetteer, place)
    draft.problems += problems
    if named is None and said == draft.article.text[target.span.start : target.span.end]:
        named = (said, None)  # somebody whom we did not find, by the words that name them
    if named is None:
        draft.problems += [] if problems else [unknown_person(said, draft.gazetteer, place)]
        return
    found = next(iter(draft.mentions.at(target.span)), None)
    span = found.span if found else target.span
    clear(draft, span)
    draft.mentions.add(Mention(span, *named, found.role if found else None))


def correct_term(draft: Draft, target: Target, correction: Correction) -> None:
    """Say that words are a certain term, or none."""
    if correction.term == NOBODY:
        draft.term_uses.clear(target.span)
        return
    term = find_term(correction.term or "", draft.glossary)
    if term is None:
        draft.problems.append(unknown_term(correction.term or "", draft.glossary, (draft.file, correction.line)))
        return
    found = next(iter(draft.term_uses.at(target.span)), None)
    span = found.span if found else target.span
    clear(draft, span)
    draft.term_uses.add(TermUse(span, term.id))


def clear(draft: Draft, span: Span) -> None:
    """Take away the marks on words that get another one: no mark lies inside a mark, and the author's wins."""
    draft.mentions.clear(span)
    draft.term_uses.clear(span)


def numbered(quotations: Sequence[Quotation]) -> list[Quotation]:
    """Give the quotations in the order of the text, and the parts of each counted anew."""
    parts = Counter(quotation.id for quotation in quotations)
    met: Counter[str] = Counter()
    found = []
    for quotation in sorted(quotations, key=lambda each: each.span):
        met[quotation.id] += 1
        found.append(replace(quotation, part=met[quotation.id], parts=parts[quotation.id]))
    return found
