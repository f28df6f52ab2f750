"""Marks on the same words to marks that leave each other alone."""

from collections.abc import Sequence
from operator import attrgetter

from kantlijn.model.annotations import Mention, TermUse

Mark = Mention | TermUse
place = attrgetter("span.start", "span.end")
"""Orders marks as they stand in the text."""


def settle_overlaps(mentions: Sequence[Mention], term_uses: Sequence[TermUse]) -> tuple[list[Mention], list[TermUse]]:
    """Keep no mark that shares a character with a better one, since a note cannot hold another.

    The longer wins; of two equally long a person whom the gazetteer knows, then the term, then other people.
    """
    people, terms = sorted(mentions, key=place), sorted(term_uses, key=place)
    if stand_apart(people, terms):
        return people, terms
    kept = sorted(best_of([*people, *terms]), key=place)
    return [mark for mark in kept if isinstance(mark, Mention)], [mark for mark in kept if isinstance(mark, TermUse)]


def stand_apart(people: Sequence[Mention], terms: Sequence[TermUse]) -> bool:
    """Say whether no two marks share a character, as in most articles."""
    places = sorted([*map(place, people), *map(place, terms)])
    free = 0
    for start, end in places:
        if start < free:
            return False
        free = end
    return True


def best_of(marks: Sequence[Mark]) -> list[Mark]:
    """Give the marks that are kept, the best first."""
    kept: list[Mark] = []
    taken: set[int] = set()
    for mark in sorted(marks, key=precedence):
        characters = range(mark.span.start, mark.span.end)
        if taken.isdisjoint(characters):
            taken.update(characters)
            kept.append(mark)
    return kept


def precedence(mark: Mark) -> tuple[int, int, int]:
    """Give the order in which marks are served: longest first, then known people, terms, other people."""
    rank = 1 if isinstance(mark, TermUse) else 0 if mark.entity_id else 2
    return -len(mark.span), rank, mark.span.start
