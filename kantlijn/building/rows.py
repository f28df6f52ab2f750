"""A seed to its row, and to what is kept of the article in it."""

from pathlib import Path
from typing import NamedTuple

from kantlijn import pipeline
from kantlijn.aggregate import card_of, clippings_of
from kantlijn.annotators.privacy import withhold_names
from kantlijn.cache.files import digest_of, stat_of
from kantlijn.cache.looked_at import Looked
from kantlijn.cache.seeds import SeedRow, packed_problems, problems_in
from kantlijn.knowledge import Reference
from kantlijn.model.packing import pack
from kantlijn.model.watched import Key
from kantlijn.readers.marks import marks_path, read_corrections
from kantlijn.readers.seeds import read_seed

NOTHING = SeedRow((), (), b"", None, b"", b"", ())
"""The row of a seed of which nothing came."""


class Packed(NamedTuple):
    """What is kept of an annotated article, as bytes."""

    article: bytes
    clippings: bytes
    """What pages beside its own need of it."""


def is_kept(row: SeedRow) -> bool:
    """Say whether a row may be used again: what a fault rests on may be anything, such as a picture that comes."""
    return row.card is not None and not any(
        problem.severity == "fault" for packed in (row.of_reading, row.of_annotating) for problem in problems_in(packed)
    )


def make_row(
    seed: Path, folder: Path, reference: Reference, seen: set[Key], looked: Looked
) -> tuple[SeedRow, Packed | None]:
    """Read and annotate a seed: its row, and what is kept of the annotated article."""
    files = [str(seed), str(marks_path(seed))]
    stats, digest = [stat_of(path) for path in files], digest_of(files)
    seen.clear()
    corrections, wrong = read_corrections(seed)
    article, of_reading = read_seed(seed, folder, corrections.layout)
    if article is None:
        return SeedRow(tuple(files), tuple(stats), digest, None, packed_problems(of_reading), b"", ()), None
    annotated, found = pipeline.annotate_article(article, reference, corrections)
    annotated = withhold_names(annotated)
    packed = Packed(pack(annotated), pack(clippings_of(annotated)))
    card = card_of(annotated, *packed)
    pictures = [file for _, file, _ in card.pictures]
    row = SeedRow(
        (*files, *pictures),
        (*stats, *map(stat_of, pictures)),
        digest,
        card,
        packed_problems(of_reading),
        packed_problems([*wrong, *found]),
        looked.number(seen),
    )
    return row, packed
