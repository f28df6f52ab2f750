"""Notes to the same with links to each other, taken from the last build where all that they rest on is the same."""

from collections.abc import Callable

from msgspec import DecodeError, Struct, msgpack

from kantlijn.cache.store import Store
from kantlijn.model.reference import Gazetteer, Glossary

Link = Callable[[], tuple[Gazetteer, Glossary]]
"""Gives people and terms, with links in their notes to each other's."""


class Linked(Struct, array_like=True):
    """What came of linking, and the fingerprint of what it was made from."""

    made_from: bytes
    gazetteer: Gazetteer
    glossary: Glossary


DECODER = msgpack.Decoder(Linked)


def linked_once(
    link: Link, made_from: bytes, store: Store, name: str, *, clean: bool = False
) -> tuple[Gazetteer, Glossary]:
    """Give what is kept under a name where it was made from the same; else, or if `clean`, link, and keep it."""
    found = None if clean else read_linked(store.state(name))
    if found is None or found.made_from != made_from:
        found = Linked(made_from, *link())
        store.keep_state(name, msgpack.encode(found, enc_hook=str))
    return found.gazetteer, found.glossary


def read_linked(content: bytes | None) -> Linked | None:
    """Give what the last build linked; None where it did not, or it cannot be read."""
    try:
        return DECODER.decode(content) if content else None
    except (DecodeError, ValueError):
        return None
