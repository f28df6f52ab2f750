"""A span of a text to the words that find it again: a TextQuoteSelector, with as much before and behind as it needs."""

from kantlijn.model.span import Span

AROUND = 32
"""Characters before and behind the words that are given at least, so that a reader of the file recognises the place."""


def quote_selector(text: str, span: Span) -> dict[str, object]:
    """Give a selector that finds this span and no other, as long as the text stays what it is."""
    around = AROUND
    while True:
        before, behind = max(0, span.start - around), min(len(text), span.end + around)
        if text.find(text[before:behind], text.find(text[before:behind]) + 1) < 0:
            break
        around *= 2
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[before : span.start],
        "suffix": text[span.end : behind],
    }


def position_selector(span: Span) -> dict[str, object]:
    """Give the same place by its offsets, in Unicode code points as the standard counts."""
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}
