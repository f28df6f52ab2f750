from pathlib import Path

import pytest
from sites import save

from kantlijn.building.resident import Resident
from kantlijn.cache.place import NOWHERE
from kantlijn.model.problem import fault
from kantlijn.model.settings import Settings
from kantlijn.server.building import Builder

ADDRESS = "http://127.0.0.1:5500/"
SEED = "datum: 14 december 2024\nrechten: own\n\nBrug gaat open\n\n„Eindelijk”, zegt wethouder Ans de Wit.\n"
BROKEN = '{% extends "package/404.html" %}{% block main %}{{ weg }}{% endblock %}'


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(SEED, encoding="utf-8")
    return Settings(
        seeds=tmp_path / "seeds", notes=tmp_path / "notes", templates=tmp_path / "templates", out=tmp_path / "site"
    )


def builder(settings: Settings) -> Builder:
    return Builder(lambda: (settings, []), Resident(NOWHERE), ADDRESS)


def page(built) -> str:
    found = built.find("artikelen/brug.html")
    return found.read_text(encoding="utf-8") if isinstance(found, Path) else found.content.decode()


def test_page_can_be_seen_before_it_is_written(settings):
    built = builder(settings).look(None)
    assert "Brug gaat open" in page(built)
    assert (built.faults, built.outcome.writing, settings.out.exists()) == ((), None, False)


def test_what_was_looked_at_is_written(settings):
    build = builder(settings)
    written = build.write(build.look(None))
    assert "artikelen/brug.html" in written.outcome.writing.written
    assert written.find("artikelen/brug.html") == settings.out / "artikelen" / "brug.html"


def test_fault_in_a_seed_shows_the_site_of_before(settings):
    build = builder(settings)
    build.look(None)
    built = build.look(save(settings.seeds / "leeg.txt", ""))
    assert [problem.what for problem in built.faults] == ["empty file"]
    assert "Brug gaat open" in page(built)
    assert build.write(built) is built


def test_fault_that_shows_in_writing_gives_back_the_site_that_was_written(settings):
    build = builder(settings)
    build.write(build.look(None))
    changed = save(settings.seeds / "brug.txt", SEED.replace("open", "dicht"))
    changed |= save(settings.templates / "404.html", BROKEN)
    looked = build.look(changed)
    assert (looked.faults, "gaat dicht" in page(looked)) == ((), True)
    written = build.write(looked)
    assert "weg" in str(written.faults[0])
    assert "gaat open" in page(written)


def test_settings_are_read_anew_for_each_look(settings):
    wrong = fault("pyproject.toml", 1, "wrong", "mend it")
    read = iter([(settings, []), (settings, [wrong])])
    build = Builder(lambda: next(read), Resident(NOWHERE), ADDRESS)
    first, second = build.look(None), build.look(None)
    assert (first.faults, second.faults) == ((), (wrong,))


def test_preview_is_its_own_address_where_the_site_has_one():
    build = Builder(lambda: (Settings(base_url="https://example.org/"), []), Resident(NOWHERE), ADDRESS)
    assert build.unbuilt().settings.base_url == ADDRESS


def test_site_without_address_keeps_none(settings):
    assert builder(settings).unbuilt().settings.base_url == ""


def test_nothing_is_looked_at_for_what_is_shown_before():
    wrong = fault("pyproject.toml", 1, "wrong", "mend it")
    built = Builder(lambda: (Settings(language="en"), [wrong]), Resident(NOWHERE), ADDRESS).unbuilt()
    assert (built.outcome, built.words.lang) == (None, "en")


def test_language_of_the_settings_is_that_of_the_words():
    read = iter([(Settings(language="nl"), []), (Settings(language="en"), []), (Settings(language="nl"), [])])
    build = Builder(lambda: next(read), Resident(NOWHERE), ADDRESS)
    first, second, third = build.unbuilt(), build.unbuilt(), build.unbuilt()
    assert [first.words.lang, second.words.lang] == ["nl", "en"]
    assert third.printer is first.printer


@pytest.mark.parametrize("stage", ["look", "write"])
def test_mistake_of_our_own_is_told_as_one_and_passes(settings, stage, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("oops")

    build = builder(settings)
    build.write(build.look(None))
    with monkeypatch.context() as patched:
        patched.setattr(Resident, stage, broken)
        built = build.write(build.look(None))
    (problem,) = built.faults
    assert str(problem) == (
        "kantlijn: Kantlijn broke down here (ZeroDivisionError: oops); "
        "this is a mistake in Kantlijn itself; report it with what --debug shows"
    )
    assert "in broken" in problem.trace
    assert "Brug gaat open" in page(built)
    assert build.write(build.look(set())).faults == ()
