"""Marks on the same words to marks that leave each other alone."""

from collections.abc import Sequence

from kantlijn.model.annotations import Mention, TermUse


def settle_overlaps(mentions: Sequence[Mention], term_uses: Sequence[TermUse]) -> tuple[list[Mention], list[TermUse]]:
    """Keep no mark that shares a character with a better one, since a note cannot hold another.

    The longer wins; of two equally long a person whom the gazetteer knows, then the term, then other people.
    """
    marks: list[Mention | TermUse] = [*mentions, *term_uses]
    kept: list[Mention | TermUse] = []
    taken: set[int] = set()
    for mark in sorted(marks, key=precedence):
        places = range(mark.span.start, mark.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mark)
    kept.sort(key=lambda mark: mark.span)
    return [mark for mark in kept if isinstance(mark, Mention)], [mark for mark in kept if isinstance(mark, TermUse)]


def precedence(mark: Mention | TermUse) -> tuple[int, int, int]:
    """Give the order in which marks are served: longest first, then known people, terms, other people."""
    rank = 1 if isinstance(mark, TermUse) else 0 if mark.entity_id else 2
    return -len(mark.span), rank, mark.span.start
