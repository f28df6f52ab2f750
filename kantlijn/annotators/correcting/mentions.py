"""Corrections of mentions and terms: whom or what words mean, or that they mean nobody."""

from kantlijn.annotators.correcting.drafts import Draft, clear
from kantlijn.annotators.correcting.named import find_named, find_term, unknown_person, unknown_term
from kantlijn.annotators.correcting.targets import Target
from kantlijn.model.annotations import Mention, TermUse
from kantlijn.model.corrections import NOBODY, Correction


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
