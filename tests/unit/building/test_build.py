import sqlite3
from pathlib import Path

import pytest

from kantlijn.building.build import build, check
from kantlijn.cache.place import Cache
from kantlijn.cache.store import Store
from kantlijn.model.problem import doubt
from kantlijn.model.settings import Settings
from kantlijn.writer.site import Writing

TEXT = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt wethouder Ans de Wit.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "brug.txt").write_text(TEXT, encoding="utf-8")
    return Settings(seeds=seeds, notes=tmp_path / "notes", out=tmp_path / "site")


def pages(settings: Settings) -> set[str]:
    return {path.name for path in settings.out.glob("artikelen/*.html")}


def test_build_writes_a_page_for_each_seed(settings):
    outcome = build(settings)
    assert (outcome.faults, pages(settings)) == (0, {"brug.html"})
    assert (settings.out / "index.html").is_file()


def test_fault_leaves_the_last_good_site(settings):
    build(settings)
    (settings.seeds / "leeg.txt").write_bytes(b"")
    (settings.seeds / "brug.txt").write_text(TEXT.replace("Brug", "Sluis"), encoding="utf-8")
    outcome = build(settings)
    assert (outcome.faults, outcome.writing) == (1, None)
    assert "Brug gaat open" in (settings.out / "artikelen" / "brug.html").read_text(encoding="utf-8")


def test_keep_going_builds_the_rest(settings):
    (settings.seeds / "leeg.txt").write_bytes(b"")
    outcome = build(settings, keep_going=True)
    assert (outcome.faults, pages(settings)) == (1, {"brug.html"})


def test_keep_going_leaves_out_what_cannot_be_corrected(settings):
    for name in ("sluis", "pont"):
        (settings.seeds / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    marks = "marks:\n  - {exact: Hoera, speaker: unknown}\n"
    (settings.seeds / "sluis.marks.yaml").write_text(marks, encoding="utf-8")
    outcome = build(settings, keep_going=True)
    assert (outcome.faults, pages(settings)) == (1, {"brug.html", "pont.html"})


def test_keep_going_leaves_out_what_is_doubtful_when_doubts_are_faults(settings):
    (settings.seeds / "sluis.txt").write_text(TEXT.replace("rechten: own\n", ""), encoding="utf-8")
    outcome = build(settings, keep_going=True, strict=True)
    assert (outcome.faults, pages(settings)) == (1, {"brug.html"})


def test_strict_makes_faults_of_doubts(settings):
    outcome = build(settings, [doubt("pyproject.toml", 1, "odd", "mend it")], strict=True)
    assert outcome.faults >= 1
    assert not settings.out.exists()


def test_check_writes_nothing(settings):
    outcome = check(settings)
    assert [article.article.id for article in outcome.articles] == ["brug"]
    assert not settings.out.exists()


def test_draft_is_not_built(settings):
    draft = "---\ntitle: Nog niet\ndraft: true\n---\n\nTekst.\n"
    (settings.seeds / "nog-niet.md").write_text(draft, encoding="utf-8")
    build(settings)
    assert pages(settings) == {"brug.html"}


def test_unpublished_article_is_for_a_site_without_address(settings):
    hidden = "---\ntitle: Besloten\npublish: false\n---\n\nTekst.\n"
    (settings.seeds / "besloten.md").write_text(hidden, encoding="utf-8")
    build(settings)
    assert pages(settings) == {"brug.html", "besloten.html"}


def test_missing_seeds_are_a_fault_and_leave_the_site(settings):
    build(settings)
    (settings.seeds / "brug.txt").unlink()
    settings.seeds.rmdir()
    for keep_going in (False, True):
        outcome = build(settings, keep_going=keep_going)
        assert (outcome.faults, outcome.writing) == (1, None)
    assert pages(settings) == {"brug.html"}


def test_folder_without_texts_is_a_doubt(settings):
    (settings.seeds / "brug.txt").unlink()
    outcome = check(settings)
    assert [str(problem) for problem in outcome.problems] == [
        f"{settings.seeds}: no texts here yet; put a .txt, .md or .html file in it"
    ]


def test_keep_going_without_anything_left_leaves_the_site(settings):
    build(settings)
    (settings.seeds / "brug.txt").write_bytes(b"")
    assert build(settings, keep_going=True).writing is None
    assert pages(settings) == {"brug.html"}


def test_correction_names_a_speaker_and_settles_the_doubt(settings):
    seed = settings.seeds / "brug.txt"
    seed.write_text(TEXT + "\n„Hoera!”, klinkt het aan de kade.\n", encoding="utf-8")
    asked = [problem for problem in check(settings).problems if problem.what == "quotation without speaker"]
    assert [problem.line for problem in asked] == [8]
    marks = "checked: Els Prins, 2024-12-15\nmarks:\n  - {exact: Hoera!, speaker: de omstanders}\n"
    seed.with_name("brug.marks.yaml").write_text(marks, encoding="utf-8")
    outcome = check(settings)
    assert outcome.problems == ()
    assert outcome.articles[0].review
    last = outcome.articles[0].quotations[-1].attribution
    assert last
    assert (last.speaker.name, last.certainty) == ("de omstanders", "confirmed")


def test_correction_that_cannot_be_followed_is_a_fault(settings):
    marks = settings.seeds / "brug.marks.yaml"
    marks.write_text("marks:\n  - {exact: Hoera, speaker: unknown}\n", encoding="utf-8")
    outcome = build(settings)
    assert [problem.what for problem in outcome.problems] == ["these words are no longer in the text: ‘%(exact)s’"]
    assert outcome.writing is None


def test_picture_beside_a_seed_goes_with_its_page(settings):
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0"
    (settings.seeds / "brug.png").write_bytes(png)
    text = "---\ntitle: Pont vaart\ndate: 2024\n---\n\nDe pont vaart.\n\n![De brug](brug.png)\n"
    (settings.seeds / "pont.md").write_text(text, encoding="utf-8")
    assert build(settings).faults == 0
    page = (settings.out / "artikelen" / "pont.html").read_text(encoding="utf-8")
    assert '<img src="../beelden/brug.png" alt="" width="640" height="480"' in page
    assert (settings.out / "beelden" / "brug.png").read_bytes() == png


def test_cache_that_cannot_be_used_is_told_and_is_no_fault(settings, tmp_path):
    (tmp_path / "brief.txt").write_text("Lieve lezer,", encoding="utf-8")
    cache = Cache(tmp_path / "brief.txt", ours=False)
    outcome = build(settings, strict=True, cache=cache)
    assert [str(problem) for problem in outcome.problems] == [
        f"{tmp_path / 'brief.txt'}: the cache cannot be used (file is not a database); "
        "name another file with --cache, for this one was left alone"
    ]
    assert outcome.writing


def test_full_disk_in_the_cache_is_told_and_the_site_is_built(settings, tmp_path, monkeypatch):
    def is_full(self: Store, *_: object) -> None:
        self._note(sqlite3.OperationalError("database or disk is full"))

    monkeypatch.setattr(Store, "_put", is_full)
    outcome = build(settings, cache=Cache(tmp_path / "cache.sqlite"))
    assert [problem.values["reason"] for problem in outcome.problems] == ["database or disk is full"]
    assert pages(settings) == {"brug.html"}


def test_doubts_are_told_again_when_nothing_has_changed(settings, tmp_path):
    (settings.seeds / "brug.txt").write_text(TEXT.replace("rechten: own\n", ""), encoding="utf-8")
    cache = Cache(tmp_path / "cache.sqlite")
    first, second = (build(settings, cache=cache) for _ in range(2))
    assert len(first.problems) == 1
    assert first.problems == second.problems


def test_fault_is_told_until_it_is_mended(settings, tmp_path):
    cache = Cache(tmp_path / "cache.sqlite")
    build(settings, cache=cache)
    marks = settings.seeds / "brug.marks.yaml"
    marks.write_text("marks:\n  - {exact: Hoera, speaker: unknown}\n", encoding="utf-8")
    assert [build(settings, cache=cache).faults for _ in range(2)] == [1, 1]
    marks.unlink()
    assert build(settings, cache=cache).faults == 0


def test_clean_writes_everything_anew(settings, tmp_path):
    cache = Cache(tmp_path / "cache.sqlite")
    build(settings, cache=cache)
    assert build(settings, cache=cache).writing == Writing()
    assert "artikelen/brug.html" in build(settings, cache=cache, clean=True).writing.written


SECOND = TEXT.replace("Brug", "Sluis").replace("Eindelijk", "Nog niet")


@pytest.mark.parametrize("between", ["check", "fault", "left out"])
def test_pages_of_an_earlier_archive_are_compared_as_a_whole(settings, tmp_path, between):
    cache = Cache(tmp_path / "cache.sqlite")
    (settings.seeds / "sluis.txt").write_text(SECOND, encoding="utf-8")
    build(settings, cache=cache, strict=between == "left out", keep_going=between == "left out")
    (settings.seeds / "brug.txt").write_text(TEXT.replace("Ans de Wit", "Bo de Wit"), encoding="utf-8")
    if between == "check":
        check(settings, cache=cache)
    elif between == "fault":
        (settings.seeds / "leeg.txt").write_bytes(b"")
        assert build(settings, cache=cache).faults == 1
        (settings.seeds / "leeg.txt").unlink()
    (settings.seeds / "sluis.txt").write_text(SECOND + "\nMeer niet.\n", encoding="utf-8")
    build(settings, cache=cache)
    built = {path.name: path.read_bytes() for path in settings.out.rglob("*.html")}
    build(settings, clean=True)
    assert built == {path.name: path.read_bytes() for path in settings.out.rglob("*.html")}
