"""A fragment without a source of its own to that of another in its sentence: `Bos noemt het "laf" en |"te duur"|`."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from kantlijn.annotators.parse.article import ParsedArticle
from kantlijn.annotators.quotes.patterns import Source

AT_THE_END = frozenset({"aldus-behind", "cue-behind", "later-behind", "cue-later", "so-behind"})
"""Constructions at the end of a sentence, which tell whose all its fragments are: `"laf" en "dom", zegt Bos`."""
CLOSING = frozenset({"verb-closing", "has-said-closing"})
"""Constructions whose verb stands right behind its fragments: `die Bos "laf" en "dom" noemt`."""
HEAD = frozenset(
    {"source-before", "naming-before", "cue-before", "in-eyes-before", "has-it-about-before", "had-it-about-before"}
)
"""Constructions whose source stands before its fragments."""
NEAREST = 12
"""Fragments on either side that are looked at: a sentence with more is a list, or lacks its closing marks."""
NEW_CLAUSE = frozenset("VCLIJxRS:;-")
"""Codes of what begins another clause, of which the source need not be that of the one before."""


def shared_source(parsed: ParsedArticle, chunk: int, find: Callable[[int], Sequence[Source]]) -> list[Source]:
    """Give the source that another fragment of the sentence has, with its distance from this one; or none."""
    for other in others_near(parsed, chunk):
        between = parsed.codes[min(chunk, other) + 1 : max(chunk, other)]
        for source in find(other):
            if source.chunk >= 0 and _covers(source, between, behind=other > chunk):
                return [source._replace(gap=abs(source.chunk - chunk))]
    return []


def others_near(parsed: ParsedArticle, chunk: int) -> list[int]:
    """Give the other fragments of a sentence, those behind first, and on either side the nearest first."""
    sentence, places = parsed.chunks_of[parsed.sentence_of_chunk(chunk)], parsed.chunk_of_stretch
    first, behind = bisect_left(places, chunk), bisect_right(places, chunk)
    later = [at for at in places[behind : behind + NEAREST] if at < sentence.end]
    earlier = [at for at in places[max(0, first - NEAREST) : first] if at >= sentence.start]
    return [*later, *reversed(earlier)]


def _covers(source: Source, between: str, *, behind: bool) -> bool:
    """Say whether a source tells of two fragments with `between` between them; `behind`: its own one stands behind."""
    if not behind:
        return source.row in HEAD and NEW_CLAUSE.isdisjoint(between)
    return source.row in AT_THE_END or (source.row in CLOSING and not between.strip("K,Q"))
