"""A seed to its row, and to what is kept of the article in it."""

from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from kantlijn import pipeline
from kantlijn.aggregate import card_of, clippings_of
from kantlijn.annotators.privacy import withhold_names
from kantlijn.cache.files import digest_of, stat_of
from kantlijn.cache.seeds import SeedRow, packed_problems, problems_in
from kantlijn.exporters.search.findables import findable_of
from kantlijn.guarding import guard
from kantlijn.knowledge import Reference
from kantlijn.model.packing import pack
from kantlijn.model.watched import Key
from kantlijn.readers.marks import marks_path, read_corrections
from kantlijn.readers.markup.pictures import may_come
from kantlijn.readers.seeds import name_of, read_seed

NOTHING = SeedRow((), (), b"", None, b"", b"", ())
"""The row of a seed of which nothing came."""


class Packed(NamedTuple):
    """What is kept of an annotated article, as bytes."""

    article: bytes
    clippings: bytes
    """What pages beside its own need of it."""
    findable: bytes
    """What the search index needs of it."""


class Made(Struct, array_like=True):
    """What came of one seed, as one process hands it to another."""

    row: SeedRow
    """Without the numbers of what was looked up: these are given where all rows come together."""
    packed: Packed | None = None
    looked_at: tuple[Key, ...] = ()


def is_kept(row: SeedRow) -> bool:
    """Say whether a row may be used again: what a fault rests on may be anything, such as a picture that comes."""
    problems = [each for packed in (row.of_reading, row.of_annotating) for each in problems_in(packed)]
    return row.card is not None and not any(each.severity == "fault" or may_come(each) for each in problems)


def make_guarded(seed: Path, folder: Path, reference: Reference, seen: set[Key]) -> Made:
    """Read and annotate a seed; where anything breaks down on it, that is what there is to tell."""
    made, broken = guard(name_of(seed), lambda: (make_row(seed, folder, reference, seen), []), None)
    return made or Made(replace(NOTHING, of_reading=packed_problems(broken)))


def make_row(seed: Path, folder: Path, reference: Reference, seen: set[Key]) -> Made:
    """Read and annotate a seed; `seen` is what the reference tells what is looked up in it."""
    files = [str(seed), str(marks_path(seed))]
    stats, digest = [stat_of(path) for path in files], digest_of(files)
    seen.clear()
    corrections, wrong = read_corrections(seed)
    article, of_reading = read_seed(seed, folder, corrections.layout)
    if article is None:
        return Made(SeedRow(tuple(files), tuple(stats), digest, None, packed_problems(of_reading), b"", ()))
    annotated, found = pipeline.annotate_article(article, reference, corrections)
    annotated = withhold_names(annotated)
    packed = Packed(pack(annotated), pack(clippings_of(annotated)), pack(findable_of(annotated)))
    card = card_of(annotated, *packed)
    pictures = [file for _, file, _ in card.pictures]
    row = SeedRow(
        (*files, *pictures),
        (*stats, *map(stat_of, pictures)),
        digest,
        card,
        packed_problems(of_reading),
        packed_problems([*wrong, *found]),
        (),
    )
    return Made(row, packed, tuple(seen))
