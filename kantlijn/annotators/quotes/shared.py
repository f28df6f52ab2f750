"""A fragment without a source of its own to that of another in its sentence: `Bos noemt het "laf" en |"te duur"|`."""

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
NEW_CLAUSE = frozenset("VCLIJxRS:;-")
"""Codes of what begins another clause, of which the source need not be that of the one before."""


def shared_source(parsed: ParsedArticle, chunk: int, find: Callable[[int], Sequence[Source]]) -> list[Source]:
    """Give the source that another fragment of the sentence has, with its distance from this one; or none."""
    sentence = parsed.chunks_of[parsed.sentence_of_chunk(chunk)]
    others = [at for at in parsed.chunk_of_stretch if sentence.start <= at < sentence.end and at != chunk]
    for other in [*(at for at in others if at > chunk), *(at for at in reversed(others) if at < chunk)]:
        between = parsed.codes[min(chunk, other) + 1 : max(chunk, other)]
        for source in find(other):
            if source.chunk >= 0 and _covers(source, between, behind=other > chunk):
                return [source._replace(gap=abs(source.chunk - chunk))]
    return []


def _covers(source: Source, between: str, *, behind: bool) -> bool:
    """Say whether a source tells of two fragments with `between` between them; `behind`: its own one stands behind."""
    if not behind:
        return source.row in HEAD and NEW_CLAUSE.isdisjoint(between)
    return source.row in AT_THE_END or (source.row in CLOSING and not between.strip("K,Q"))
