"""An article to the places where terms of the glossary occur in it."""

from kantlijn.annotators.matching.automaton import fold, longest_first, with_plain_marks
from kantlijn.annotators.matching.composition import compose
from kantlijn.annotators.matching.matcher import TermForm, TermIndex
from kantlijn.annotators.naming.name_settings import opens_sentence
from kantlijn.model.annotations import TermUse
from kantlijn.model.article import Article


def find_term_uses(article: Article, terms: TermIndex) -> list[TermUse]:
    """Give every use of a term, in the order of the text; the longest term wins, and none is part of another word.

    Of a compound with a hyphen the term's part is marked (`VVD` in `VVD-minister`), where the entry allows it of one
    without a hyphen too. Dutch words are looked for in Dutch texts alone. A photo's
    credit names who made it, so that `EPA` in it is no agency for the environment.
    """
    composed = compose(article.text)
    folded = fold(composed.text)
    found = terms.matcher.find(folded)
    if terms.parts.automaton:
        found += terms.parts.find_parts(folded)
    fitting = [match for match in found if is_use(composed.text, article.lang, *match)]
    uses = [TermUse(composed.original(start, end), form.term_id) for start, end, form in longest_first(fitting)]
    makers = [block.credit for block in article.blocks if block.credit]
    return [use for use in uses if not any(credit.covers(use.span) for credit in makers)]


def is_use(text: str, lang: str, start: int, end: int, form: TermForm) -> bool:
    """Say whether a form stands in a text of its language, in one paragraph, and with the right capitals."""
    if form.lang == "nl" and lang != "nl":
        return False
    if text.startswith(form.written, start):
        return True
    return is_written_so(text, start, form) and "\n\n" not in text[start:end]


def is_written_so(text: str, start: int, form: TermForm) -> bool:
    """Say whether the capitals fit: names to the letter, other words with a capital where a sentence opens.

    A headline in capitals throughout holds both: `VREDESMACHT NAAR DE EUROPESE UNIE`.
    """
    written = with_plain_marks(text[start : start + len(form.written)])
    if written == with_plain_marks(form.written):
        return True
    if written.isupper() and len(written) > 3 and (not form.exact or " " in written):
        return True
    return not form.exact and written[1:] == with_plain_marks(form.written[1:]) and opens_sentence(text, start)
