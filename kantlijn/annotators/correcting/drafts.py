"""The marks of an article while they are corrected."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from kantlijn.annotators.correcting.rows import Row
from kantlijn.model.annotations import Mention, Quotation, TermUse
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem
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


def parts_of(quotations: Iterable[Quotation]) -> dict[str, list[Span]]:
    """Give the places of each quotation, by its id."""
    parts: dict[str, list[Span]] = {}
    for quotation in quotations:
        parts.setdefault(quotation.id, []).append(quotation.span)
    return parts


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
