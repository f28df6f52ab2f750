"""Values of the model to bytes and back, and to fingerprints that tell whether two are the same."""

from collections.abc import Callable, Mapping
from hashlib import blake2b

from msgspec import Raw, Struct, msgpack

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Article
from kantlijn.model.asked import MadeWhenAsked
from kantlijn.model.clippings import Clippings, Found
from kantlijn.model.findable import Findable


class WithText(Struct):
    """Of a packed article, its text alone."""

    text: str


class PackedClippings(Struct, array_like=True):
    """Packed clippings, of which each is unpacked when it is asked for: a page asks an article for one."""

    people: dict[str, Raw]
    terms: dict[str, Raw]


class PackedText(Struct):
    """A packed annotated article of which the text alone is read."""

    article: WithText


ENCODER = msgpack.Encoder(order="deterministic")
ANNOTATED = msgpack.Decoder(AnnotatedArticle)
HEADING = msgpack.Decoder(Article)
TEXT = msgpack.Decoder(PackedText)
CLIPPINGS = msgpack.Decoder(PackedClippings)
FOUND = msgpack.Decoder(Found)
FINDABLE = msgpack.Decoder(Findable)

pack = ENCODER.encode
unpack_annotated = ANNOTATED.decode
unpack_heading = HEADING.decode
unpack_findable = FINDABLE.decode


def unpack_clippings(packed: bytes) -> Clippings:
    """Give the clippings of an article."""
    found = CLIPPINGS.decode(packed)
    return Clippings(*(MadeWhenAsked(each, unpacker(each)) for each in (found.people, found.terms)))


def unpacker(packed: Mapping[str, Raw]) -> Callable[[str], Found]:
    """Give what unpacks one of some clippings."""
    return lambda name: FOUND.decode(packed[name])


def fingerprint(content: bytes) -> bytes:
    """Give eight bytes that are others for another content."""
    return blake2b(content, digest_size=8).digest()


def fingerprint_of(value: object) -> bytes:
    """Give the fingerprint of a value of the model, or of numbers and texts."""
    return fingerprint(ENCODER.encode(value))


def text_in(packed: bytes) -> str:
    """Give the text of a packed annotated article, of which the rest is not read."""
    return TEXT.decode(packed).article.text
