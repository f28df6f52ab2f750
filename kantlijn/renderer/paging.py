"""Long lists, which come newest first, to a front and numbered chunks, counted from the oldest.

So a new article changes the front and the last chunk alone.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from kantlijn.model.library import Record

Member = TypeVar("Member")
CHUNK = 100
"""Articles on one page of a list."""


class Chunk(Struct, Generic[Member], frozen=True):
    """A stretch of a list, newest first, and the numbers of its neighbours; 0 where there is none."""

    number: int
    members: Sequence[Member]
    newer: int
    older: int


class Sheet(Struct, frozen=True):
    """One page of what the articles have on a person or term."""

    path: str
    number: int
    """0 for the front."""
    articles: tuple[str, ...]
    """Their ids, newest first."""
    newer: str
    """The path of the page with newer articles; empty where there is none."""
    older: str


def cut_chunks(members: Sequence[Member]) -> list[Chunk[Member]]:
    """Cut a list into chunks; none where the front holds it all."""
    count = -(-len(members) // CHUNK)
    if count < 2:
        return []
    oldest_first = members[::-1]
    return [
        Chunk(
            number,
            oldest_first[(number - 1) * CHUNK : number * CHUNK][::-1],
            number + 1 if number < count else 0,
            number - 1,
        )
        for number in range(1, count + 1)
    ]


def older_than_front(total: int) -> int:
    """Give the chunk on which a list goes on after its front; 0 where the front holds it all."""
    return -(-(total - CHUNK) // CHUNK) if total > CHUNK else 0


def cut_sheets(path_of: Callable[[str, int], str], name: str, record: Record) -> list[Sheet]:
    """Cut what the articles have on a person or term into pages: `personen/x.html`, `personen/x/1.html`."""

    def sheet(number: int, articles: Sequence[str], newer: int, older: int) -> Sheet:
        ways = [path_of(name, other) if other else "" for other in (newer, older)]
        return Sheet(path_of(name, number), number, tuple(articles), *ways)

    front = sheet(0, record.articles[:CHUNK], 0, older_than_front(len(record.articles)))
    return [front, *(sheet(one.number, one.members, one.newer, one.older) for one in cut_chunks(record.articles))]
