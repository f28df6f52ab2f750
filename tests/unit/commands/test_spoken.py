from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kantlijn.cli import main
from kantlijn.commands.spoken import own_words, say, translated


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def told(*words: str, lang: str = "") -> str:
    if lang:
        Path("pyproject.toml").write_text(f'[tool.kantlijn]\nlanguage = "{lang}"\n', encoding="utf-8")
    return CliRunner().invoke(main, words).output


def test_help_is_in_the_language_of_the_site():
    assert "Toon alle problemen en open vragen." in told("check", "--help")
    assert "Print all problems and open questions." in told("check", "--help", lang="en")


def test_list_of_commands_and_their_options_are_too():
    assert "Maak een noot over een persoon, zonder --role" in told("new", "--help")
    assert "Map met people/ en terms/." in told("new", "person", "--help")
    assert "Toon deze uitleg." in told("new", "person", "--help")


def test_starting_reads_no_words():
    told("--help")
    told("--version")
    assert own_words.cache_info().currsize == 0


def test_wrong_usage_is_told_in_the_language_of_the_site():
    assert told("chek").endswith("Fout: Onbekende opdracht 'chek'. Bedoel je 'check'?\n")
    assert told("chek", lang="en").endswith("Error: No such command 'chek'. Did you mean 'check'?\n")


def test_settings_that_cannot_be_read_leave_the_help_in_dutch():
    Path("pyproject.toml").write_text("[tool.kantlijn", encoding="utf-8")
    assert "Gebruik:" in told("--help")


def test_what_the_catalogue_does_not_know_stays():
    command = click.Command("x", help="Of another program.")
    with translated(command, click.Context(command)):
        assert command.help == say("Of another program.") == "Of another program."
