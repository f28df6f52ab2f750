"""A form and the text around it to whether it means there what the term's note tells."""

from collections.abc import Sequence

from kantlijn.annotators.lexicon.sports import beginning_with, sports_in
from kantlijn.annotators.matching.matcher import TermForm
from kantlijn.model.reference import GlossaryTerm

PARAGRAPH = "\n\n"
Terms = Sequence[tuple[TermForm, GlossaryTerm]]
"""The terms that a form may mean."""


def is_unsure(form: TermForm, term: GlossaryTerm) -> bool:
    """Say whether a form has another sense too: `formatie` is also that of a team."""
    return form.written in term.unsure if term.unsure else bool(term.beside)


def is_sense_told(form: TermForm, term: GlossaryTerm, text: str, sure: set[str]) -> bool:
    """Say whether a text tells the sense of a form that has others: by another form, or a word of the same matter."""
    if not is_unsure(form, term) or term.id in sure:
        return True
    return bool(term.beside) and beginning_with(term.beside).search(text) is not None


def is_other_sports(term: GlossaryTerm, start: int, text: str) -> bool:
    """Say whether the text tells that another sport's is meant: the `Champions League` of `handballers`."""
    told = sports_told(start, text) if term.sport else frozenset()
    return bool(told) and term.sport not in told


def of_sport(terms: Terms, start: int, text: str) -> Terms:
    """Give those of several terms that are of the sport that is told, else those of none: a team or its sponsor."""
    if not any(term.sport for _, term in terms):
        return terms
    told = sports_told(start, text)
    return [one for one in terms if one[1].sport in told] or [one for one in terms if not one[1].sport]


def sports_told(start: int, text: str) -> frozenset[str]:
    """Give the sports of which the paragraph of a place tells; where it tells of none, those of the whole text."""
    opens = text.rfind(PARAGRAPH, 0, start) + 1
    closes = text.find(PARAGRAPH, start)
    return frozenset(sports_in(text, opens, closes if closes >= 0 else len(text)) or sports_in(text, 0, len(text)))
