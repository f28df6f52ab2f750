"""A form and the text around it to whether it means there what the term's note tells."""

import re
from functools import lru_cache

from kantlijn.annotators.lexicon.sports import sports_in
from kantlijn.annotators.matching.matcher import TermForm
from kantlijn.model.reference import GlossaryTerm

PARAGRAPH = "\n\n"


def is_unsure(form: TermForm, term: GlossaryTerm) -> bool:
    """Say whether a form has another sense too: `formatie` is also that of a team."""
    return form.written in term.unsure if term.unsure else bool(term.beside)


def is_sense_told(form: TermForm, term: GlossaryTerm, text: str, sure: set[str]) -> bool:
    """Say whether a text tells the sense of a form that has others: by another form, or a word of the same matter."""
    if not is_unsure(form, term) or term.id in sure:
        return True
    return bool(term.beside) and beginning_with(term.beside).search(text) is not None


@lru_cache(256)
def beginning_with(words: tuple[str, ...]) -> re.Pattern[str]:
    """Give what finds words that begin so, in whatever case."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


def is_other_sports(term: GlossaryTerm, start: int, text: str) -> bool:
    """Say whether the text tells that another sport's is meant: the `Champions League` of `handballers`.

    The paragraph decides; where it tells of no sport, the whole text does.
    """
    if not term.sport:
        return False
    opens = text.rfind(PARAGRAPH, 0, start) + 1
    closes = text.find(PARAGRAPH, start)
    told = sports_in(text, opens, closes if closes >= 0 else len(text)) or sports_in(text, 0, len(text))
    return bool(told) and term.sport not in told
