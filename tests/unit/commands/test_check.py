import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sites import enter_site, write

from kantlijn.cli import main

NO_DATE = "seeds/sluis.txt:1: date unknown; put ‘datum: 14 december 2024’ at the top"


@pytest.fixture(autouse=True)
def _in_a_site(tmp_path, monkeypatch):
    enter_site(tmp_path, monkeypatch)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def test_check_tells_without_writing():
    write("seeds/sluis.txt", "rechten: eigen\n\nSluis dicht\n\nDe sluis is dicht.\n")
    result = run("check")
    assert (result.exit_code, result.stderr) == (0, NO_DATE + "\n")
    assert run("check", "--strict").exit_code == 1
    assert not Path("site").exists()


def test_check_as_json_names_the_file():
    write("seeds/leeg.txt", "")
    result = run("check", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == [
        {
            "file": "seeds/leeg.txt",
            "line": 0,
            "severity": "fault",
            "what": "empty file",
            "remedy": "write the text in it, or remove it",
        }
    ]


def test_check_as_json_is_an_empty_list_where_all_is_well():
    assert json.loads(run("check", "--json").stdout) == []
