from pathlib import Path

import pytest
from sites import HEAD, make_site, plan_of, save

from kantlijn.building.archive import read_archive
from kantlijn.building.planning import make_printery, plan_with
from kantlijn.cache.program import program_print
from kantlijn.cache.store import open_store
from kantlijn.model.settings import Settings
from kantlijn.renderer.compiled import CompiledTemplates

TEXT = HEAD + "„Eindelijk”, zegt Mira Dekkers.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_site(tmp_path, {"brug": TEXT.format(title="Brug open")})


def test_plan_names_all_files_and_writes_none(settings):
    paths = set(plan_of(settings).paths)
    assert {"artikelen/brug.html", "personen/mira-dekkers.html", "robots.txt"} <= paths
    assert any(path.startswith("static/kantlijn.") for path in paths)
    assert not settings.out.exists()


def test_each_page_can_be_printed_by_itself(settings):
    plan = plan_of(settings)
    (job,) = [job for job in plan.jobs if job.path == "artikelen/brug.html"]
    assert plan.article_job(plan.archive.cards[0]).print().pages == job.print().pages


def test_front_page_does_not_look_at_every_article(settings):
    plan = plan_of(settings)
    (job,) = [job for job in plan.jobs if job.path == "index.html"]
    plan.shelf.seen.clear()
    job.print()
    assert not [key for key in plan.shelf.seen if key[0] in {"heading", "article"} and key[1] == "*"]
    assert ("order of article", "len") in plan.shelf.seen


def test_template_that_is_none_is_a_fault(settings):
    save(settings.templates / "404.html", "{% weg %}")
    printery, problems = make_printery(settings, open_store(None)[0])
    assert printery is None
    assert [problem.what for problem in problems] == ["template cannot be read (%(reason)s)"]


def test_printery_serves_other_articles_as_well(settings):
    printery, _ = make_printery(settings, open_store(None)[0])
    assert printery
    save(settings.seeds / "sluis.txt", TEXT.format(title="Sluis dicht"))
    plan = plan_with(printery, read_archive(settings, open_store(None)[0], iter)[0])
    assert "artikelen/sluis.html" in set(plan.paths)


def test_pages_rest_on_templates_and_on_no_article(settings):
    first = plan_of(settings).made_with
    save(settings.seeds / "sluis.txt", TEXT.format(title="Sluis dicht"))
    assert plan_of(settings).made_with == first
    save(settings.templates / "404.html", '{% extends "package/404.html" %}')
    assert plan_of(settings).made_with != first


def test_what_templates_are_compiled_to_is_kept(settings, tmp_path):
    store, _ = open_store(tmp_path / "cache.sqlite")
    save(settings.templates / "404.html", '{% extends "package/404.html" %}{% block main %}Weg{% endblock %}')
    make_printery(settings, store)
    kept = store.state(f"templates nl {program_print().hex()}")
    assert kept
    again = CompiledTemplates()
    again.recall(kept)
    assert again.packed
