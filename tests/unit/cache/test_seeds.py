import os
from pathlib import Path

from annotated import annotated, headed
from msgspec import msgpack

from kantlijn.aggregate import card_of
from kantlijn.cache.files import SLACK, digest_of, stat_of, stats_in
from kantlijn.cache.seeds import (
    SeedRow,
    Seeds,
    article_name,
    packed_problems,
    problems_in,
    read_seeds,
    still_same,
)
from kantlijn.model.packing import pack
from kantlijn.model.problem import doubt

FOUND = annotated(headed("Kop\n\nTekst."))
CARD = card_of(FOUND, pack(FOUND), b"")


def row_of(seed: Path, *pictures: Path) -> SeedRow:
    files = [str(path) for path in (seed, seed.with_suffix(".marks.yaml"), *pictures)]
    stats = tuple(map(stat_of, files))
    return SeedRow(tuple(files), stats, digest_of(files[:2]), CARD, b"", b"", ())


def saved(path: Path, text: str = "tekst") -> Path:
    path.write_text(text)
    return path


def long_after(path: Path) -> int:
    return stat_of(path).changed + 2 * SLACK


def test_file_that_was_left_alone_is_not_read(tmp_path, monkeypatch):
    seed = saved(tmp_path / "a.txt")
    row = row_of(seed)
    monkeypatch.setattr("kantlijn.cache.seeds.digest_of", None)
    assert still_same(row, long_after(seed), stats_in(tmp_path)) is row


def test_file_that_changed_as_the_build_began_is_read(tmp_path):
    seed = saved(tmp_path / "a.txt")
    row = row_of(seed)
    assert still_same(row, stat_of(seed).changed, stats_in(tmp_path)) == row
    before = stat_of(seed)
    saved(seed, "ander")
    os.utime(seed, ns=(before.modified, before.modified))
    assert still_same(row, before.changed, stats_in(tmp_path)) is None


def test_saved_again_without_a_change_it_is_the_same(tmp_path):
    seed = saved(tmp_path / "a.txt")
    row = row_of(seed)
    os.utime(seed, ns=(5, 5))
    kept = still_same(row, 0, stats_in(tmp_path))
    assert kept
    assert (kept.card, kept.stats[0].modified) == (CARD, 5)


def test_corrections_that_come_or_go_count(tmp_path):
    seed = saved(tmp_path / "a.txt")
    row = row_of(seed)
    marks = saved(tmp_path / "a.marks.yaml")
    assert still_same(row, 0, stats_in(tmp_path)) is None
    row = row_of(seed)
    marks.unlink()
    assert still_same(row, 0, stats_in(tmp_path)) is None


def test_picture_is_trusted_only_where_it_was_left_alone(tmp_path):
    seed, picture = saved(tmp_path / "a.md"), saved(tmp_path / "a.png")
    row = row_of(seed, picture)
    assert still_same(row, long_after(picture), stats_in(tmp_path)) is row
    assert still_same(row, stat_of(picture).changed, stats_in(tmp_path)) is None
    saved(picture, "andere")
    assert still_same(row, long_after(picture), stats_in(tmp_path)) is None


def test_seeds_of_the_last_build_come_back(tmp_path):
    seeds = read_seeds(msgpack.encode(Seeds(b"nu", 5, {"a": row_of(saved(tmp_path / "a.txt"))})))
    assert (seeds.made_with, seeds.rows["a"].card) == (b"nu", CARD)


def test_what_cannot_be_read_is_not_used():
    assert {read_seeds(content).began for content in (None, b"", b"\xc1", b"\x91\x01")} == {0}


def test_problems_come_back_as_they_were():
    problem = doubt("seeds/a.txt", 3, "‘%(name)s’ is odd", "mend it", name="Bo", reason="zo")
    assert problems_in(packed_problems([problem])) == (problem,)
    assert (packed_problems([]), problems_in(b"")) == (b"", ())


def test_value_that_cannot_be_packed_is_told_as_it_is_written():
    (problem,) = problems_in(packed_problems([doubt("a", 0, "%(file)s", "b", file=Path("x/y"))]))
    assert str(problem) == f"a: {Path('x/y')}; b"


def test_article_is_kept_by_what_it_is():
    assert article_name(CARD) == f"{CARD.mark.hex()} {CARD.file}"
