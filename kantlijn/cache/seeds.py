"""Seeds to those that earlier builds have read and annotated already, and that are still what they were."""

from collections.abc import Mapping, Sequence

from msgspec import DecodeError, Struct, msgpack
from msgspec.structs import replace

from kantlijn.cache.files import ABSENT, Stat, digest_of, is_settled, stat_of
from kantlijn.cache.looked_at import Prints
from kantlijn.model.card import Card
from kantlijn.model.problem import Problem

FINDABLE = "findable"
TEXTS = 2
"""Files of a seed that are read as text: the seed itself and its corrections."""


class SeedRow(Struct, array_like=True):
    """What came of one seed."""

    files: tuple[str, ...]
    """The seed, its corrections and the pictures that it shows."""
    stats: tuple[Stat, ...]
    digest: bytes
    """Of the bytes of the two texts."""
    card: Card | None
    """None for one that could not be read."""
    of_reading: bytes
    """What was to tell of the seed, packed; nothing as a rule."""
    of_annotating: bytes
    """What was to tell of what was found in it, and of its corrections: not told of a draft."""
    looked_at: tuple[int, ...]
    """Numbers of the people and terms that were looked up while it was annotated."""


class Seeds(Struct, array_like=True):
    """All seeds of a folder, as the last build left them."""

    made_with: bytes
    """Fingerprint of the program and of what else all articles rest on."""
    began: int
    """When that build began, in nanoseconds."""
    rows: dict[str, SeedRow] = {}
    looked_at: Prints = Prints()
    reference: bytes = b""
    """The notes with which they were annotated, packed."""


DECODER = msgpack.Decoder(Seeds)
PROBLEMS = msgpack.Decoder(tuple[Problem, ...])


def read_seeds(content: bytes | None) -> Seeds:
    """Give the seeds of the last build, whatever it was made with; none where they cannot be read."""
    try:
        return DECODER.decode(content) if content else Seeds(b"", 0)
    except (DecodeError, ValueError):
        return Seeds(b"", 0)


def packed_problems(problems: Sequence[Problem]) -> bytes:
    """Give what was to tell, packed; a value that cannot be packed is told as it is written."""
    return msgpack.encode(problems, enc_hook=str) if problems else b""


def problems_in(packed: bytes) -> tuple[Problem, ...]:
    """Give what was to tell."""
    return PROBLEMS.decode(packed) if packed else ()


def still_same(row: SeedRow, began: int, stats: Mapping[str, Stat]) -> SeedRow | None:
    """Give the row if its files are what they were when it was made, with what the system says of them now.

    `began` is when the build began that made the row: a text that may have changed since within the same tick of the
    clock is read to see, a picture is not trusted. `stats` are those of all files in the folder.
    """
    texts = tuple([stats.get(path, ABSENT) for path in row.files[:TEXTS]])
    pictures = tuple(map(stat_of, row.files[TEXTS:]))
    if pictures != row.stats[TEXTS:] or not all(is_settled(stat, began) for stat in pictures):
        return None
    if texts == row.stats[:TEXTS] and all(stat == ABSENT or is_settled(stat, began) for stat in texts):
        return row
    same_sizes = all(now.size == then.size for now, then in zip(texts, row.stats, strict=False))
    if not same_sizes or digest_of(row.files[:TEXTS]) != row.digest:
        return None
    return replace(row, stats=(*texts, *pictures))


def article_name(card: Card) -> str:
    """Give the name under which a packed article is kept."""
    return f"{card.mark.hex()} {card.file}"


def clippings_name(card: Card) -> str:
    """Give the name under which its clippings are kept."""
    return f"clippings {card.clippings_mark.hex()} {card.file}"


def findable_name(card: Card) -> str:
    """Give the name under which is kept what the search index needs of it."""
    return f"{FINDABLE} {card.findable_mark.hex()} {card.file}"


def is_findable(name: str) -> bool:
    """Say whether what the search index needs of an article is kept under a name."""
    return name.startswith(f"{FINDABLE} ")
