"""A quotation to the words that find it again in a marks file, and a mark of that file to its quotation."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from kantlijn.annotators.correcting.targets import Finder, find_target
from kantlijn.model.annotations import AnnotatedArticle, Quotation
from kantlijn.model.corrections import NOBODY, Correction
from kantlijn.model.span import Span
from kantlijn.patterns import pattern
from kantlijn.renderer.names import unmarked

FEWEST = 5
"""Words that a selector quotes at least, where there are so many: enough to be recognised by a reader."""
MOST = 60
"""Words that it quotes at most, and words before it: of quotations that are alike for longer, none can be told."""
REACH = 600
"""Characters in which those words are looked for."""
WORD = pattern(r"\S+")

Selector = dict[str, str]
"""`exact` and, where needed, `prefix`, as a marks file has them."""


class Selectors:
    """The words that find each quotation of an article again; all are told apart at once, by putting them in order."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        """Take the article as it was annotated."""
        self._text = annotated.article.text
        spans = [each.span for each in annotated.quotations]
        self._openings = {span: self._opening(span) for span in spans}
        self._fewest = fewest_apart(self._openings)
        equal = {self._openings[span] for span in spans if self._fewest[span] > len(self._openings[span])}
        ordered = sorted(spans, key=self._openings.__getitem__)
        self._fewest_before: dict[Span, int] = {}
        for opening in equal:
            rivals = self._beginning_with(opening, ordered)
            before = fewest_apart({span: self._before(span) for span in rivals})
            self._fewest_before |= {span: before[span] for span in rivals if self._openings[span] == opening}

    def of(self, quotation: Quotation) -> Selector:
        """Give the first words of a quotation: as few as find it alone, with words before it where need be."""
        span = quotation.span
        inner = inner_span(self._text, span)
        words = [*WORD.finditer(self._text, inner.start, min(line_end(self._text, inner), inner.start + REACH))][:MOST]
        if not words:
            return {"exact": inner.of(self._text)}
        last = words[min(max(self._fewest[span], FEWEST), len(words)) - 1]
        chosen = {"exact": self._text[inner.start : last.end()]}
        before = [*WORD.finditer(self._text, max(0, inner.start - REACH), inner.start)][-MOST:]
        wanted = min(self._fewest_before.get(span, 0), len(before))
        return {**chosen, "prefix": self._text[before[-wanted].start() : inner.start]} if wanted else chosen

    def _beginning_with(self, opening: tuple[str, ...], ordered: Sequence[Span]) -> Sequence[Span]:
        """Give the quotations that begin with these words, of all in the order of their words."""
        first = bisect_left(ordered, opening, key=self._openings.__getitem__)
        last = bisect_right(ordered, opening, first, key=lambda span: self._openings[span][: len(opening)])
        return ordered[first:last]

    def _opening(self, span: Span) -> tuple[str, ...]:
        inner = inner_span(self._text, span)
        line = self._text[inner.start : min(line_end(self._text, inner), inner.start + REACH)]
        return tuple(line.split()[:MOST])

    def _before(self, span: Span) -> tuple[str, ...]:
        inner = inner_span(self._text, span)
        return tuple(reversed(self._text[max(0, inner.start - REACH) : inner.start].split()[-MOST:]))


def fewest_apart(words: Mapping[Span, tuple[str, ...]]) -> dict[Span, int]:
    """Give for each row of words how many of its first ones no other begins with; one more than it has, if all do."""
    ordered = sorted(words.items(), key=lambda each: each[1])
    fewest = dict.fromkeys(words, 1)
    for (one, first), (other, second) in pairwise(ordered):
        shared = sum(1 for _ in alike(first, second)) + 1
        fewest[one], fewest[other] = max(fewest[one], shared), max(fewest[other], shared)
    return fewest


def alike(first: Iterable[str], second: Iterable[str]) -> Iterable[str]:
    """Give the words with which both begin."""
    for one, other in zip(first, second, strict=False):
        if one != other:
            return
        yield one


def line_end(text: str, inner: Span) -> int:
    """Give where the first line of a quotation ends."""
    found = text.find("\n", inner.start, inner.end)
    return inner.end if found < 0 else found


def inner_span(text: str, span: Span) -> Span:
    """Give a quotation without its quotation marks."""
    words = unmarked(span.of(text))
    start = text.find(words, span.start, span.end)
    return Span(start, start + len(words)) if words else span


def quotation_of(mark: Mapping[str, str | None], finder: Finder) -> str:
    """Give the id of the one quotation that a mark is about; nothing where it is about a name, or about several."""
    if "speaker" not in mark and "quotation" not in mark:
        return ""
    exact, prefix, suffix = (mark.get(key) or "" for key in ("exact", "prefix", "suffix"))
    if not exact.strip():
        return ""
    target, _ = find_target(finder, Correction(exact, 0, prefix, suffix, speaker=NOBODY), "")
    return target.quotation.id if target and target.quotation else ""
