import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kantlijn.cli import main

TEXT = "datum: 14 december 2024\n\nBrug gaat open\n\n„=Eindelijk”, zegt wethouder Ans de Wit.\n"


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "brug.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["export", *words])


def test_whole_texts_are_written_and_that_is_told(site):
    result = run("webannotation")
    assert result.stdout == (
        "Geschreven in export/webannotation. Bestanden: 1. Daarin staan hele teksten, ook die waarvan de rechten"
        " onbekend zijn.\n"
    )
    told = json.loads((site / "export" / "webannotation" / "brug.jsonld").read_text(encoding="utf-8"))
    assert told["items"][0]["target"]["selector"][0]["exact"] == "„=Eindelijk”"


def test_formulas_are_told_and_raw_leaves_them(site):
    assert "een formule houdt, kregen een apostrof: 1;" in run("csv").stdout
    assert words(site / "export" / "csv") == ["'=Eindelijk"]
    assert "formule" not in run("csv", "--raw", "--out", "rauw").stdout
    assert words(site / "rauw") == ["=Eindelijk"]


def words(folder: Path) -> list[str]:
    with (folder / "citaten.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row["words"] for row in csv.DictReader(file)]


def test_raw_goes_with_csv_alone():
    assert run("tei", "--raw").exit_code == 2


def test_unknown_format_is_wrong_usage():
    assert run("pdf").exit_code == 2


def test_folder_that_cannot_be_written_is_told(site):
    (site / "vol").write_text("", encoding="utf-8")
    result = run("tei", "--out", "vol/hier")
    assert result.exit_code == 1
    assert "vol/hier" in result.stderr
    assert "Traceback" not in result.stderr


def test_file_of_somebody_elses_stays(site):
    (site / "eigen").mkdir()
    (site / "eigen" / "citaten.csv").write_text("van mij", encoding="utf-8")
    assert run("csv", "--out", "eigen").exit_code == 1
    assert (site / "eigen" / "citaten.csv").read_text(encoding="utf-8") == "van mij"


def test_faults_in_the_input_write_nothing(site):
    (site / "seeds" / "leeg.txt").write_bytes(b"")
    assert run("tei").exit_code == 1
    assert not (site / "export").exists()


def test_missing_seeds_are_told(site):
    (site / "seeds" / "brug.txt").unlink()
    (site / "seeds").rmdir()
    assert run("tei").exit_code == 1
