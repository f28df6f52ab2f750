from pathlib import Path

import pytest
from sites import HEAD, make_site, save

from kantlijn.building.archive import read_archive
from kantlijn.building.planning import plan_site
from kantlijn.building.printing import find_faults, write_pages
from kantlijn.cache.store import Store, open_store
from kantlijn.model.settings import Settings

TEXT = HEAD + "„Eindelijk”, zegt Mira Dekkers.\n"
BROKEN = '{% extends "package/404.html" %}{% block main %}{{ weg }}{% endblock %}'


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_site(tmp_path, {"brug": TEXT.format(title="Brug open"), "sluis": TEXT.format(title="Sluis dicht")})


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "cache.sqlite")[0]


def write(settings: Settings, store: Store, *, clean: bool = False) -> tuple[str, ...] | list[str]:
    plan, problems = plan_site(read_archive(settings, store, iter)[0], settings, store)
    if plan is None:
        return [str(problem) for problem in problems]
    writing, problems = write_pages(plan, settings, store, clean=clean)
    return writing.written if writing else [problem.what for problem in problems]


def test_all_is_printed_once_and_then_nothing(settings, store):
    assert "personen/mira-dekkers.html" in write(settings, store)
    assert write(settings, store) == ()


def test_note_changes_the_pages_that_show_it(settings, store):
    write(settings, store)
    save(settings.notes / "people" / "mira-dekkers.md", "---\nname: Mira Dekkers\n---\nOud-bestuurder.\n")
    assert set(write(settings, store)) == {
        "artikelen/brug.html",
        "artikelen/sluis.html",
        "index.html",
        "personen/mira-dekkers.html",
    }


def test_note_that_nothing_shows_changes_the_index_alone(settings, store):
    write(settings, store)
    save(settings.notes / "people" / "bram-oosting.md", "---\nname: Bram Oosting\n---\n")
    assert set(write(settings, store)) == {"personen/index.html"}


def test_page_that_somebody_changed_is_put_right(settings, store):
    write(settings, store)
    (settings.out / "over.html").write_text("van een ander")
    assert write(settings, store) == ("over.html",)


def test_setting_touches_every_page_that_shows_it(settings, store):
    write(settings, store)
    settings = type(settings)(seeds=settings.seeds, notes=settings.notes, out=settings.out, title="De Rietbode")
    assert {"index.html", "artikelen/brug.html", "404.html"} <= set(write(settings, store))


def test_template_that_cannot_be_filled_in_leaves_the_site(settings, store):
    write(settings, store)
    before = {path: path.read_bytes() for path in settings.out.rglob("*") if path.is_file()}
    save(settings.templates / "404.html", BROKEN)
    assert write(settings, store) == ["template cannot be filled in (%(reason)s)"]
    assert {path: path.read_bytes() for path in settings.out.rglob("*") if path.is_file()} == before


def test_faults_are_found_without_writing(settings, store):
    save(settings.templates / "404.html", BROKEN)
    plan, _ = plan_site(read_archive(settings, store, iter)[0], settings, store)
    assert plan
    assert [problem.what for problem in find_faults(plan, settings, store)] == [
        "template cannot be filled in (%(reason)s)"
    ]
    assert not settings.out.exists()
