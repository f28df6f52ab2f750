import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sites import SEED, enter_site, write

from kantlijn import __version__
from kantlijn.cli import main

ROOT = Path(__file__).parents[2]
NO_DATE = "seeds/sluis.txt:1: date unknown; put ‘datum: 14 december 2024’ at the top"


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    enter_site(tmp_path, monkeypatch)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


@pytest.mark.parametrize("words", [(), ("build",), ("--clean",), ("--out", "site")])
def test_build_is_what_happens_without_a_command(words):
    result = run(*words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"Done. Articles: 1, warnings: 0. Open {Path('site/index.html')}\n"
    assert Path("site/artikelen/brug.html").is_file()


def test_version_and_help_are_not_a_build():
    assert run("--version").output == f"kantlijn, version {__version__}\n"
    assert "Without a command: build." in run("--help").output
    assert not Path("site").exists()


def test_command_line_goes_before_the_settings():
    write("pyproject.toml", '[tool.kantlijn]\nlanguage = "en"\nout = "een"\nbase_url = "https://een.example/"\n')
    run("build", "--out", "twee", "--base-url", "https://twee.example/")
    assert not Path("een").exists()
    assert "https://twee.example/" in Path("twee/artikelen/brug.html").read_text(encoding="utf-8")


def test_settings_hold_where_the_command_line_is_silent():
    write("pyproject.toml", '[tool.kantlijn]\nout = "een"\nseeds = "bron"\n')
    write("bron/sluis.txt", SEED)
    run("build")
    assert [path.name for path in Path("een/artikelen").iterdir()] == ["sluis.html"]


def test_messages_are_dutch_by_default():
    Path("pyproject.toml").unlink()
    assert run("build").stdout == f"Klaar. Artikelen: 1, waarschuwingen: 0. Open {Path('site/index.html')}\n"


def test_quiet_prints_faults_alone():
    write("seeds/sluis.txt", "rechten: eigen\n\nSluis dicht\n\nDe sluis is dicht.\n")
    assert (run("build", "--quiet").output, run("build").stderr) == ("", NO_DATE + "\n")
    write("seeds/leeg.txt", "")
    assert run("build", "--quiet").output == "seeds/leeg.txt: empty file; write the text in it, or remove it\n"


def test_doubts_are_counted():
    write("seeds/sluis.txt", "rechten: eigen\n\nSluis dicht\n\nDe sluis is dicht.\n")
    assert run("build").stdout.startswith("Done. Articles: 2, warnings: 1. ")


@pytest.mark.parametrize(
    "words", [("--notes", "noten"), ("check", "--static", "noten"), ("annotate", "a", "--notes", "b")]
)
def test_named_folder_that_is_not_there_is_wrong_usage(words):
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(f"Invalid value for '{words[-2]}': Directory '{words[-1]}' does not exist.\n")
    assert not Path("site").exists()


def test_reader_of_the_output_may_leave_early():
    command = [sys.executable, "-m", "kantlijn", "list", "terms"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, text=True, **pipes) as listing:
        assert listing.stdout.readline()
        listing.stdout.close()
        assert listing.stderr.read() == ""


def test_interrupt_ends_a_command_with_one_line(monkeypatch):
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kantlijn.commands.build.run_build", interrupted)
    result = run("build")
    assert (result.exit_code, result.output) == (130, "Aborted!\n")
