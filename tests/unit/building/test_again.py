from pathlib import Path

import pytest
from sites import save

from kantlijn.building import again, reading, rows
from kantlijn.building.again import read_again
from kantlijn.building.reading import Work
from kantlijn.cache.store import open_store
from kantlijn.model.settings import Settings

SEED = "datum: 14 december 2024\nrechten: own\n\n{title}\n\n„Eindelijk”, zegt Mira Dekkers.\n"
PICTURE = "---\ntitle: Foto\ndate: 2024-12-14\nrights: own\n---\n![Een brug](brug.png)\n"


@pytest.fixture
def site(tmp_path: Path) -> Settings:
    for name in ("brug", "sluis", "kade/pont"):
        save(tmp_path / "seeds" / f"{name}.txt", SEED.format(title=name))
    return Settings(seeds=tmp_path / "seeds", notes=tmp_path / "notes", out=tmp_path / "site")


def first(site: Settings) -> Work:
    work = Work(site, open_store(None)[0], clean=False)
    work.read(iter)
    return work


def again_with(site: Settings, work: Work, *paths: Path) -> Work:
    """Read again, and expect what reading all anew gives."""
    now = read_again(work, {path.resolve() for path in paths})
    assert now
    fresh = first(site)
    assert list(now.rows) == list(fresh.rows)
    assert [row.card for row in now.rows.values()] == [row.card for row in fresh.rows.values()]
    assert now.found == fresh.found
    return now


def test_only_the_changed_seed_is_read(site, monkeypatch):
    work = first(site)
    (brug,) = save(site.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    read = []
    monkeypatch.setattr(rows, "read_seed", lambda path, *_: read.append(path) or (None, []))
    now = read_again(work, {brug.resolve()})
    assert read == [brug]
    assert now.rows[str(site.seeds / "sluis.txt")] is work.rows[str(site.seeds / "sluis.txt")]


def test_folder_is_not_listed_for_a_changed_seed(site, monkeypatch):
    work = first(site)
    (brug,) = save(site.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    monkeypatch.setattr(again, "find_seeds", None)
    assert read_again(work, {brug.resolve()})


def test_what_was_read_before_stays(site):
    work = first(site)
    before = dict(work.rows)
    again_with(site, work, *save(site.seeds / "brug.txt", SEED.format(title="Brug dicht")))
    assert work.rows == before


def test_file_that_says_the_same_is_not_annotated_again(site, monkeypatch):
    work = first(site)
    (brug,) = save(site.seeds / "brug.txt", SEED.format(title="brug"))
    monkeypatch.setattr(reading, "make_guarded", None)
    assert read_again(work, {brug.resolve()}).rows == work.rows


def test_seed_that_comes_stands_in_its_place(site):
    again_with(site, first(site), *save(site.seeds / "kade" / "boot.txt", SEED.format(title="Boot")))


def test_seed_that_goes_is_gone_with_its_folder(site):
    work = first(site)
    (site.seeds / "kade" / "pont.txt").unlink()
    (site.seeds / "kade").rmdir()
    again_with(site, work, site.seeds / "kade")


def test_renamed_seed_is_another(site):
    work = first(site)
    (site.seeds / "brug.txt").rename(site.seeds / "veer.txt")
    again_with(site, work, site.seeds / "brug.txt", site.seeds / "veer.txt")


def test_corrections_that_come_change_and_go_are_read(site):
    (marks,) = save(site.seeds / "brug.marks.yaml", "marks:\n  - {exact: Eindelijk, speaker: Bo Dam}\n")
    marks.unlink()
    work = first(site)
    save(marks, "marks:\n  - {exact: Eindelijk, speaker: Bo Dam}\n")
    work = again_with(site, work, marks)
    save(marks, "marks:\n  - {exact: Eindelijk, quotation: none}\n")
    work = again_with(site, work, marks)
    marks.unlink()
    again_with(site, work, marks)


def test_corrections_beside_no_seed_are_told(site):
    now = again_with(site, first(site), *save(site.seeds / "weg.marks.yaml", "marks: []\n"))
    assert [problem.what for problem in now.found] == ["corrections of a text that is not there"]


def test_picture_that_comes_heals_its_article(site):
    (foto,) = save(site.seeds / "foto.md", PICTURE)
    work = first(site)
    assert work.rows[str(foto)].card is None or work.rows[str(foto)].of_reading
    png = site.seeds / "brug.png"
    png.write_bytes(
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    )
    again_with(site, work, png)


@pytest.mark.parametrize("name", ["brug.txt.bak", "4913", ".brug.txt.swp"])
def test_what_editors_leave_changes_nothing(site, name, monkeypatch):
    work = first(site)
    save(site.seeds / name, "x")
    monkeypatch.setattr(again, "find_seeds", None)
    assert read_again(work, {(site.seeds / name).resolve()}).rows == work.rows


def test_seed_of_which_the_name_is_written_otherwise_has_all_read_anew(site, monkeypatch):
    work = first(site)
    (strange,) = save(site.seeds / "nieuw.txt", SEED.format(title="Nieuw"))
    monkeypatch.setattr(again, "find_seeds", lambda _: ([site.seeds / "brug.txt"], []))
    assert read_again(work, {strange.resolve()}) is None
