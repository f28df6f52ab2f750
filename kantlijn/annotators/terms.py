"""An article to the places where terms of the glossary occur in it."""

from kantlijn.annotators.automaton import fold, longest_first
from kantlijn.annotators.composition import compose
from kantlijn.annotators.matcher import TermForm, TermIndex
from kantlijn.annotators.names import opens_sentence
from kantlijn.model.annotations import TermUse
from kantlijn.model.article import Article


def find_term_uses(article: Article, terms: TermIndex) -> list[TermUse]:
    """Give every use of a term, in the order of the text; the longest term wins, and none is part of another word."""
    composed = compose(article.text)
    found = [
        match for match in terms.matcher.find(fold(composed.text)) if is_written_so(composed.text, match[0], match[2])
    ]
    return [TermUse(composed.original(start, end), form.term_id) for start, end, form in longest_first(found)]


def is_written_so(text: str, start: int, form: TermForm) -> bool:
    """Say whether the capitals fit: other words than names may have a capital where a sentence opens."""
    written = text[start : start + len(form.written)]
    if written == form.written:
        return True
    if form.exact:
        return False
    if written[0].isupper() and written[1:] == form.written[1:]:
        return opens_sentence(text, start)
    return len(written) > 3 and written.isupper()
