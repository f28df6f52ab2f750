"""A quotation to the words that find it again in a marks file, and a mark of that file to its quotation."""

import re
from collections.abc import Iterator, Mapping

from kantlijn.annotators.correcting.targets import find_target
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.corrections import NOBODY, Correction
from kantlijn.model.span import Span
from kantlijn.renderer.names import unmarked

FEWEST = 5
"""Words that a selector quotes at least, where there are so many: enough to be recognised by a reader."""
FEW_TIMES = 3
"""Up to so often the first words may stand in the text, and be the start of one quotation all the same."""
WORD = re.compile(r"\S+")

Selector = dict[str, str]
"""`exact` and, where needed, `prefix`, as a marks file has them."""


def selector_of(annotated: AnnotatedArticle, quotation: Quotation) -> Selector:
    """Give the first words of a quotation: as few as find it alone, with words before it where need be."""
    text = annotated.article.text
    chosen: Selector = {}
    for place, chosen in enumerate(candidates(text, quotation.span)):
        times = text.count(
            chosen.get("prefix", "") + chosen["exact"]
        )  # quick to tell, so that few are tried in earnest
        likely = times == 1 or (place == 0 and times <= FEW_TIMES)
        if likely and quotation_of({**chosen, "speaker": None}, annotated) == quotation.id:
            break
    return chosen


def candidates(text: str, span: Span) -> Iterator[Selector]:
    """Give ever more words: of the quotation's first line, then of what stands before it, up to all of that."""
    inner = inner_span(text, span)
    line = text[inner.start : inner.end].split("\n", 1)[0].rstrip()
    ends = [inner.start + word.end() for word in WORD.finditer(line)] or [inner.end]
    for end in ends[FEWEST - 1 :] or ends[-1:]:
        yield {"exact": text[inner.start : end]}
    exact = text[inner.start : ends[-1]]
    for word in reversed(list(WORD.finditer(text, 0, inner.start))):
        yield {"exact": exact, "prefix": text[word.start() : inner.start]}


def inner_span(text: str, span: Span) -> Span:
    """Give a quotation without its quotation marks."""
    words = unmarked(span.of(text))
    start = text.find(words, span.start, span.end)
    return Span(start, start + len(words)) if words else span


def quotation_of(mark: Mapping[str, str | None], annotated: AnnotatedArticle) -> str:
    """Give the id of the one quotation that a mark is about; nothing where it is about a name, or about several."""
    if "speaker" not in mark and "quotation" not in mark:
        return ""
    exact, prefix, suffix = (mark.get(key) or "" for key in ("exact", "prefix", "suffix"))
    if not exact.strip():
        return ""
    target, _ = find_target(annotated, Correction(exact, 0, prefix, suffix, speaker=NOBODY), "")
    return target.quotation.id if target and target.quotation else ""
