"""Places in an article to the sentences around them, as the review page shows them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kantlijn.aggregate import sentence_around
from kantlijn.model.span import Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the article in their sentence."""

    before: str
    words: str
    after: str


def find_excerpts(text: str, sentences: Sequence[Span], spans: Iterable[Span]) -> Iterator[Excerpt]:
    """Give words in their sentence; a later part of the same sentence opens where the one before ended."""
    reached = 0
    for span in spans:
        start, end = sentence_bounds(span, sentences)
        yield Excerpt(text[max(reached, start) : span.start].lstrip(), span.of(text), text[span.end : end].rstrip())
        reached = span.end


def sentence_bounds(span: Span, sentences: Sequence[Span]) -> tuple[int, int]:
    """Give where the sentence of the first character begins and that of the last one ends."""
    if not sentences:
        return span.start, span.end
    first = sentence_around(Span(span.start, span.start + 1), sentences)
    last = sentence_around(Span(span.end - 1, span.end), sentences)
    return min(first.start, span.start), max(last.end, span.end)
