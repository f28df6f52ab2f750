from pathlib import Path

import pytest
from sites import HEAD, make_site, plan_of, save

from kantlijn.building.printing import write_changed
from kantlijn.building.showing import Showing
from kantlijn.cache.pages import Pages
from kantlijn.model.page import Page
from kantlijn.model.settings import Settings

SEED = HEAD + "„Eindelijk”, zegt Mira Dekkers.\n"
BROKEN = '{% extends "package/article.html" %}{% block main %}{{ weg }}{% endblock %}'


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_site(tmp_path, {"brug": SEED.format(title="Brug open"), "sluis": SEED.format(title="Sluis dicht")})


def written(settings: Settings) -> Pages:
    plan = plan_of(settings)
    return write_changed(plan, settings, Pages(plan.made_with, 0))[2]


def showing(settings: Settings, pages: Pages | None = None) -> Showing:
    return Showing(plan_of(settings), settings.out, lambda: pages)


def test_all_files_can_be_had_before_any_is_written_and_are_those_of_a_build(settings):
    shown = showing(settings)
    paths = [path for path in plan_of(settings).paths if path not in (".nojekyll", "robots.txt", "sitemap.xml")]
    found = {path: shown.find(path) for path in [*paths, "zoeken/index.js"]}
    written(settings)
    for path, page in found.items():
        assert isinstance(page, Page)
        assert page.content == (settings.out / path).read_bytes(), path


def test_file_that_is_right_is_taken_from_the_disk(settings):
    pages = written(settings)
    for path in ("artikelen/brug.html", "index.html", "personen/mira-dekkers.html", "zoeken/index.js"):
        assert showing(settings, pages).find(path) == settings.out / path


def test_only_what_shows_a_change_is_printed(settings):
    pages = written(settings)
    save(settings.seeds / "sluis.txt", SEED.format(title="Sluis open"))
    shown = showing(settings, pages)
    assert shown.find("artikelen/brug.html") == settings.out / "artikelen" / "brug.html"
    for path in ("artikelen/sluis.html", "index.html", "personen/mira-dekkers.html"):
        page = shown.find(path)
        assert isinstance(page, Page)
        assert b"Sluis open" in page.content


def test_file_that_somebody_changed_is_not_shown(settings):
    pages = written(settings)
    save(settings.out / "over.html", "van een ander")
    assert b"Over deze site" in showing(settings, pages).find("over.html").content


def test_page_of_a_seed_that_went_is_not_shown_and_a_strange_file_is(settings):
    pages = written(settings)
    (settings.seeds / "sluis.txt").unlink()
    save(settings.out / "CNAME", "riet.example")
    shown = showing(settings, pages)
    assert shown.find("artikelen/sluis.html") is None
    assert shown.find("CNAME") == settings.out / "CNAME"


def test_page_that_cannot_be_printed_is_that_of_before(settings):
    pages = written(settings)
    save(settings.templates / "article.html", BROKEN)
    assert showing(settings, pages).find("artikelen/brug.html") == settings.out / "artikelen" / "brug.html"


def test_style_sheet_is_there_under_its_new_name(settings):
    pages = written(settings)
    save(settings.static / "eigen.css", "p { color: red }")
    shown = showing(settings, pages)
    (path,) = [path for path in plan_of(settings).paths if path.startswith("static/eigen.")]
    assert shown.find(path) == Page(path, b"p { color: red }")
    assert path.encode() in shown.find("index.html").content
