from pathlib import Path

import pytest
from msgspec.structs import replace

from kantlijn.commands.told import Told, find_other_name, find_role
from kantlijn.model.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "seeds").mkdir()
    return replace(Settings(), seeds=tmp_path / "seeds", notes=tmp_path / "notes")


def write(settings: Settings, name: str, text: str) -> str:
    path = settings.seeds / name
    path.write_text(f"Koek op\n\n{text}\n", encoding="utf-8")
    return path.as_posix()


def test_the_first_article_that_tells_a_function_is_named(settings: Settings):
    write(settings, "a.txt", "Els Prins lacht.")
    second = write(settings, "b.txt", "De koek is op, zegt bakker Els Prins.")
    write(settings, "c.txt", "De koek is op, zegt molenaar Els Prins.")
    assert find_role("Els Prins", settings) == Told("bakker", second)


def test_nothing_is_told_of_who_is_left_in_peace(settings: Settings):
    write(settings, "a.txt", "De politie hield bakker Els P. aan.")
    assert find_role("Els P.", settings) is None


def test_an_abbreviation_and_a_name_in_full_tell_each_other(settings: Settings):
    file = write(settings, "a.txt", "De Raad voor Koek (RvK) telt de koeken.")
    assert find_other_name("RvK", settings) == Told("Raad voor Koek", file)
    assert find_other_name("Raad voor Koek", settings) == Told("RvK", file)


def test_without_articles_nothing_is_told(settings: Settings):
    settings.seeds.rmdir()
    assert (find_role("Els Prins", settings), find_other_name("RvK", settings)) == (None, None)
