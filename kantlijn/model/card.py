"""Card: what is kept in memory of each article, however many there are."""

from collections.abc import Sequence

from msgspec import Struct


class Card(Struct, frozen=True, array_like=True):
    """What an archive must know of an article without looking at it: where it stands in time, who and what is in it."""

    id: str
    file: str
    """The seed's path as the author would type it."""
    moment: tuple[bool, int, int, int, str]
    """What orders it in time: whether its day is unknown; year, month and day; the hour."""
    said: dict[str, int]
    """The people who are quoted, by id, with how many quotations of each."""
    named: tuple[str, ...]
    """Ids of all people who are quoted or named."""
    said_by_bodies: dict[str, int]
    """The same of organisations."""
    terms: tuple[str, ...]
    """Ids of all terms that are used, and of organisations that are quoted."""
    heading: bytes
    """The article without its text, packed."""
    mark: bytes
    """The fingerprint of the annotated article."""
    clippings_mark: bytes
    """The fingerprint of its clippings."""
    findable_mark: bytes
    """The fingerprint of what the search index needs of it."""
    pictures: tuple[tuple[str, str, int], ...] = ()
    """Of the pictures that it shows: the path inside the site, the file, and the seed's line."""
    fed: tuple[str, ...] = ()
    """Ids of the people and terms in whose feeds it stands: what is used here, and who says something for certain."""
    speakers: tuple[str, ...] = ()
    """Ids of all who are said to speak, also where it is denied or supposed."""
    tags: tuple[str, ...] = ()
    draft: bool = False
    publish: bool = True


def who_is_in(card: Card) -> tuple[str, ...]:
    """Give the ids of all people, terms and organisations of an article."""
    return (*card.named, *card.terms, *card.speakers)


def newest_first(cards: Sequence[Card]) -> list[Card]:
    """Order articles by date, then by hour; those without a date count as new, and equals go by their ids."""
    by_name = sorted(cards, key=lambda card: card.id)
    return sorted(by_name, key=lambda card: card.moment, reverse=True)
