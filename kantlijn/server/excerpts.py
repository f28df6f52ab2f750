"""Places in an article to the sentences around them, as the review page shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kantlijn.model.sentences import Sentences
from kantlijn.model.span import Span

MOST = 400
"""Characters shown before words and behind them: a sentence that is longer is no help, and some never end."""


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
        opens, ends = max(reached, around.start, span.start - MOST), min(around.end, span.end + MOST)
        before, after = text[opens : span.start].lstrip(), text[span.end : ends].rstrip()
        if opens > max(reached, around.start):
            before = f"… {before}"
        yield Excerpt(before, span.of(text), f"{after} …" if ends < around.end else after)
        reached = span.end
