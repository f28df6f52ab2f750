"""Places in an article to the sentences around them, as the review page shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kantlijn.model.sentences import Sentences
from kantlijn.model.span import Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the article in their sentence."""

    before: str
    words: str
    after: str


def find_excerpts(sentences: Sentences, spans: Iterable[Span]) -> Iterator[Excerpt]:
    """Give words in their sentence; a later part of the same sentence opens where the one before ended."""
    text, reached = sentences.text, 0
    for span in spans:
        around = sentences.around(span)
        before, after = text[max(reached, around.start) : span.start], text[span.end : around.end]
        yield Excerpt(before.lstrip(), span.of(text), after.rstrip())
        reached = span.end
