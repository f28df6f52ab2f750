"""A place in a text to the words that find it again, and back: the selectors of a marks file."""

import re
from collections.abc import Mapping

from kantlijn.model.span import Span
from kantlijn.renderer.names import unmarked

FEWEST = 5
"""Words that a selector quotes at least, where there are so many: enough to be recognised by a reader."""
WORD = re.compile(r"\S+")


def selector_of(text: str, span: Span) -> dict[str, str]:
    """Give `exact` and, where the words stand elsewhere too, `prefix`: the first words of a quotation."""
    inner = inner_span(text, span)
    line = text[inner.start : inner.end].split("\n", 1)[0].rstrip()
    ends = [inner.start + word.end() for word in WORD.finditer(line)] or [inner.end]
    for end in ends[FEWEST - 1 :]:
        if text.count(text[inner.start : end]) == 1:
            return {"exact": text[inner.start : end]}
    exact = text[inner.start : ends[-1]]
    if text.count(exact) == 1:
        return {"exact": exact}
    return {"exact": exact, "prefix": prefix_for(text, inner.start, exact)}


def prefix_for(text: str, start: int, exact: str) -> str:
    """Give as many of the words before as tell this place from the others; all that stands before does."""
    for word in reversed(list(WORD.finditer(text, 0, start))):
        if text.count(text[word.start() : start] + exact) == 1:
            return text[word.start() : start]
    return text[:start]


def inner_span(text: str, span: Span) -> Span:
    """Give a quotation without its quotation marks."""
    words = unmarked(span.of(text))
    start = text.find(words, span.start, span.end)
    return Span(start, start + len(words)) if words else span


def find_places(text: str, mark: Mapping[str, str | None]) -> list[Span]:
    """Give where the words of a mark stand."""
    exact, before, after = (mark.get(key) or "" for key in ("exact", "prefix", "suffix"))
    if not exact:
        return []
    found = re.finditer(re.escape(before + exact + after), text)
    return [Span(each.start() + len(before), each.start() + len(before) + len(exact)) for each in found]
