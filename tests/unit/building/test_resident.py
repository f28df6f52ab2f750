from pathlib import Path

import pytest
from msgspec.structs import replace
from sites import HEAD, make_site, save

from kantlijn.building import resident, rows
from kantlijn.building.kept_articles import PARTS
from kantlijn.building.resident import Resident
from kantlijn.cache.place import NOWHERE, Cache
from kantlijn.cache.store import open_store
from kantlijn.model.page import Page
from kantlijn.model.settings import Settings

SEED = HEAD + "„Eindelijk”, zegt Mira Dekkers. De sluis is open.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_site(tmp_path, {"brug": SEED.format(title="Brug open"), "kade": SEED.format(title="Kade dicht")})


@pytest.fixture
def site(tmp_path: Path) -> Resident:
    return Resident(Cache(tmp_path / "cache.sqlite"))


def shown(look, path: str) -> bytes:
    found = look.showing.find(path)
    return found.content if isinstance(found, Page) else found.read_bytes()


def test_note_changes_the_articles_that_name_the_person(settings, site):
    site.write(site.look(settings, [], None))
    changed = save(settings.notes / "people" / "mira-dekkers.md", "---\nname: Mira Dekkers\n---\nOud-bestuurder.\n")
    assert b"Oud-bestuurder" in shown(site.look(settings, [], changed), "artikelen/brug.html")


def test_note_that_comes_finds_its_articles(settings, site):
    site.look(settings, [], None)
    changed = save(settings.notes / "terms" / "sluis.md", "---\nterm: sluis\n---\nKeert water.\n")
    assert b"Keert water" in shown(site.look(settings, [], changed), "artikelen/kade.html")


def test_template_is_read_again_and_no_seed_is(settings, site, monkeypatch):
    site.look(settings, [], None)
    monkeypatch.setattr(resident, "Work", None)
    monkeypatch.setattr(rows, "read_seed", None)
    changed = save(settings.templates / "404.html", '{% extends "package/404.html" %}{% block main %}Weg{% endblock %}')
    assert b"Weg" in shown(site.look(settings, [], changed), "404.html")


def test_templates_are_not_read_again_for_a_seed(settings, site, monkeypatch):
    site.look(settings, [], None)
    monkeypatch.setattr(resident, "make_printery", None)
    changed = save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    assert b"Brug dicht" in shown(site.look(settings, [], changed), "artikelen/brug.html")


def test_other_settings_count_at_once(settings, site):
    site.write(site.look(settings, [], None))
    look = site.look(replace(settings, title="De Rietbode"), [], set())
    assert b"De Rietbode" in shown(look, "index.html")


def test_unknown_changes_are_found(settings, site):
    site.write(site.look(settings, [], None))
    save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    save(settings.seeds / "pont.txt", SEED.format(title="Pont vaart"))
    look = site.look(settings, [], None)
    assert b"Brug dicht" in shown(look, "artikelen/brug.html")
    assert b"Pont vaart" in shown(look, "index.html")


def test_cache_forgets_what_was_edited_away(settings, site, tmp_path):
    for number in range(5):
        changed = save(settings.seeds / "brug.txt", SEED.format(title=f"Brug {number}"))
        site.write(site.look(settings, [], changed if number else None))
    store, _ = open_store(tmp_path / "cache.sqlite")
    query = "SELECT count(*) FROM articles WHERE name NOT LIKE 'words %'"
    names = store._connection.execute(query).fetchone()
    assert names == (2 * len(PARTS),)


def test_next_program_finds_all_known(settings, site, tmp_path, monkeypatch):
    site.write(site.look(settings, [], None))
    changed = save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    site.write(site.look(settings, [], changed))
    monkeypatch.setattr(rows, "read_seed", None)
    other = Resident(Cache(tmp_path / "cache.sqlite"))
    look = other.look(settings, [], None)
    assert look.showing.find("artikelen/brug.html") == settings.out / "artikelen" / "brug.html"
    assert other.write(look).writing.written == ()


def test_without_a_cache_all_is_known_all_the_same(settings, monkeypatch):
    site = Resident(NOWHERE)
    site.write(site.look(settings, [], None))
    monkeypatch.setattr(rows, "read_seed", None)
    assert site.write(site.look(settings, [], None)).writing.written == ()


def test_foreign_cache_is_told_and_left_alone(settings, tmp_path):
    foreign = tmp_path / "brieven.sqlite"
    foreign.write_text("brieven")
    site = Resident(Cache(foreign, ours=False))
    look = site.look(settings, [], None)
    assert "cache cannot be used" in look.outcome.problems[-1].what
    assert site.write(look).writing
    changed = save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    assert site.write(site.look(settings, [], changed)).writing.written
    assert foreign.read_text() == "brieven"


def test_cache_that_another_build_holds_is_told_until_it_is_free(settings, site, tmp_path, monkeypatch):
    monkeypatch.setattr(resident, "PATIENCE", 0.01)
    site.write(site.look(settings, [], None))
    other, _ = open_store(tmp_path / "cache.sqlite")
    other._connection.execute("BEGIN EXCLUSIVE")
    changed = save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht"))
    held = site.write(site.look(settings, [], changed))
    assert "database is locked" in str(held.problems[-1])
    assert "artikelen/brug.html" in held.writing.written
    other._connection.rollback()
    changed = save(settings.seeds / "kade.txt", SEED.format(title="Kade open"))
    assert [one for one in site.write(site.look(settings, [], changed)).problems if "cache" in one.what] == []
    monkeypatch.setattr(rows, "read_seed", None)
    again = Resident(Cache(tmp_path / "cache.sqlite")).look(settings, [], None)
    assert [one.article.title for one in again.outcome.articles] == ["Brug dicht", "Kade open"]


def test_writing_can_be_given_up_and_leaves_whole_pages(settings, site):
    site.write(site.look(settings, [], None))
    before = {path: path.read_bytes() for path in settings.out.rglob("*") if path.is_file()}
    look = site.look(settings, [], save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht")))

    def give_up():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        site.write(look, give_up)
    assert {path: path.read_bytes() for path in settings.out.rglob("*") if path.is_file()} == before
    assert "artikelen/brug.html" in site.write(look).writing.written


def test_article_of_a_look_is_still_there_while_the_next_one_is_written(settings, site):
    look = site.look(settings, [], None)
    site.write(look)
    later = site.look(settings, [], save(settings.seeds / "brug.txt", SEED.format(title="Brug dicht")))
    assert look.outcome.by_id["brug"].article.title == "Brug open"
    assert later.outcome.by_id["brug"].article.title == "Brug dicht"
