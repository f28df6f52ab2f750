from pathlib import Path

import pytest
from sites import make_site, save

from kantlijn.building import printing, reading
from kantlijn.building.archive import read_archive
from kantlijn.building.build import build
from kantlijn.building.planning import plan_site
from kantlijn.building.pressroom import Crew, PrintingTask, mark_of
from kantlijn.building.printing import write_pages
from kantlijn.cache.place import Cache
from kantlijn.cache.store import open_store
from kantlijn.executors import Here, Workers
from kantlijn.model.settings import Settings
from kantlijn.writer.site import LOCK

NAMES = ("brug", "haven", "kade", "pont", "sluis")
HEAD = "datum: 2024-12-1{day}\nrechten: own\n\nDe {name}\n\n"
TEXT = HEAD + "„Ja”, zegt Mira Dekkers. De keersluis bij de {name} is dicht.\n"
BROKEN = '{% extends "package/person.html" %}{% block main %}{{ weg }}{% endblock %}'


@pytest.fixture
def settings(tmp_path: Path, monkeypatch) -> Settings:
    for module in (reading, printing):
        monkeypatch.setattr(module, "MANY", 1)
    settings = make_site(tmp_path, {name: TEXT.format(day=day, name=name) for day, name in enumerate(NAMES)})
    save(settings.notes / "people" / "mira-dekkers.md", "---\nname: Mira Dekkers\n---\nBestuurder, zie keersluis.\n")
    save(settings.notes / "terms" / "keersluis.md", "---\nterm: keersluis\n---\nKeert water.\n")
    return settings


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != LOCK)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_two_processes_make_the_bytes_that_one_makes(settings, tmp_path):
    outcome = build(settings, cache=Cache(tmp_path / "one.sqlite"))
    alone = files(settings.out)
    shared = build(settings, cache=Cache(tmp_path / "two.sqlite"), clean=True, jobs=2)
    assert files(settings.out) == alone
    assert shared.problems == outcome.problems
    assert [one.article.id for one in shared.articles] == [one.article.id for one in outcome.articles]


def test_what_others_have_made_is_known_the_next_time(settings, tmp_path):
    build(settings, cache=Cache(tmp_path / "cache.sqlite"), jobs=2)
    outcome = build(settings, cache=Cache(tmp_path / "cache.sqlite"), jobs=2)
    assert outcome.writing
    assert outcome.writing.written == ()


def test_fault_in_a_template_leaves_the_site(settings, tmp_path):
    cache = Cache(tmp_path / "cache.sqlite")
    build(settings, cache=cache)
    before = files(settings.out)
    save(settings.templates / "person.html", BROKEN)
    outcome = build(settings, cache=cache, jobs=2)
    assert (outcome.writing, outcome.faults) == (None, 1)
    assert files(settings.out) == before


def test_fault_in_the_first_build_leaves_nothing(settings, tmp_path):
    save(settings.templates / "person.html", BROKEN)
    assert build(settings, cache=Cache(tmp_path / "cache.sqlite"), jobs=2).faults == 1
    assert [path.name for path in settings.out.rglob("*") if path.name != LOCK] == [".kantlijn.json"]


def test_file_of_somebody_else_in_the_way_is_a_fault(settings, tmp_path):
    save(settings.out / "artikelen" / "brug.html", "van een ander")
    outcome = build(settings, cache=Cache(tmp_path / "cache.sqlite"), jobs=2)
    assert (outcome.writing, outcome.faults) == (None, 1)
    assert set(files(settings.out)) == {"artikelen/brug.html", ".kantlijn.json"}


def test_pages_of_another_archive_than_that_of_the_cache_are_printed_here(settings, tmp_path):
    store, _ = open_store(tmp_path / "cache.sqlite")
    archive, _ = read_archive(settings, store, iter)
    plan, _ = plan_site(archive, settings, store)
    assert plan
    for task_mark in (mark_of(archive), b"another"):
        task = PrintingTask(settings, str(store.path), task_mark, drafts=False, rewrite=True)
        crew = Crew(lambda: Workers(Here, 1, lambda _: None), task)
        writing, problems = write_pages(plan, settings, store, clean=True, crew=crew)
        assert problems == []
        assert writing
        assert {f"artikelen/{name}.html" for name in NAMES} < set(writing.written)


def test_without_a_cache_one_process_does_all(settings):
    assert build(settings, jobs=2).writing
