"""What an author may do wrong, and what is said of it: the exact line, the exit status, and the old site untouched."""

import errno
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from filelock import FileLock

from kantlijn import knowledge, pipeline
from kantlijn.cli import main
from kantlijn.model.article import Article
from kantlijn.writer import files, site

ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(Path(__file__).parent.parent),
    "PYTHONUTF8": "1",
    "PYTHONUNBUFFERED": "1",
}
SEED = "datum: 14 maart 2025\nbron: Rietmonder Nieuws\nrechten: eigen\n\n"
TEXT = """Brug bij Rietmonde gaat open

De brug bij Rietmonde gaat open. "We zijn er blij mee", zegt wethouder Hanna de Wit.
"""
PERSON = "---\nname: Hanna de Wit\nroles:\n  - {role: wethouder, from: 2022-06-02}\n---\nGaat over verkeer.\n"
TERM = "---\nterm: gemeenteraad\naliases: [raad]\n---\nHet bestuur van een gemeente.\n"
GOOD = {
    "pyproject.toml": '[tool.kantlijn]\ntitle = "Proef"\nlanguage = "nl"\n',
    "seeds/brug.txt": SEED + TEXT,
    "notes/people/hanna-de-wit.md": PERSON,
    "notes/terms/gemeenteraad.md": TERM,
}
MARKDOWN = "---\ntitle: Brug\ndate: 2025-02-03\nrights: own\n---\n\n"
Files = Mapping[str, str | bytes | None]
"""What is written over the good site; None removes a file or folder."""


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def write(files: Files) -> None:
    for name, content in files.items():
        path = Path(name)
        if content is None:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def contents(folder: str = "site") -> dict[str, bytes]:
    """Each file of the site with its bytes, lock file aside."""
    paths = [path for path in Path(folder).rglob("*") if path.is_file() and path.name != site.LOCK]
    return {path.as_posix(): path.read_bytes() for path in paths}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A good site, built once."""
    folder = tmp_path_factory.mktemp("good")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        write(GOOD)
        result = run("build")
        assert (result.exit_code, result.stderr) == (0, "")
    return folder


@pytest.fixture(autouse=True)
def _in_a_copy(built, tmp_path, monkeypatch):
    shutil.copytree(built, tmp_path / "work")
    monkeypatch.chdir(tmp_path / "work")


FAULTS = [
    pytest.param(
        {"seeds/leeg.txt": ""},
        "seeds/leeg.txt: leeg bestand; zet de tekst erin, of gooi het weg",
        id="empty seed",
    ),
    pytest.param(
        {"seeds/foto.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"},
        "seeds/foto.txt: geen tekstbestand; bewaar de tekst als .txt, in UTF-8",
        id="binary seed",
    ),
    pytest.param(
        {"seeds/alles.txt": b"Een brug.\n" * 5_000_000},
        "seeds/alles.txt: groter dan 5 MB; geef elk artikel een eigen bestand",
        id="seed of 50 MB",
    ),
    pytest.param(
        {"seeds/oud.txt": SEED.encode() + b"Kop\n\nDe caf\xe9s zijn \x81 dicht.\n"},
        "seeds/oud.txt:7: tekens die geen UTF-8 en geen Windows-1252 zijn; bewaar het als UTF-8",
        id="bytes of no known encoding",
    ),
    pytest.param(
        {"seeds/blad.txt": b"%PDF-1.7\nstream"},
        "seeds/blad.txt: een PDF-bestand, geen tekst; open het en bewaar de tekst als .txt",
        id="PDF named .txt",
    ),
    pytest.param(
        {"seeds/2025/brug.txt": SEED + TEXT},
        "seeds/brug.txt: heeft hetzelfde adres ‘brug’ als seeds/2025/brug.txt; geef een van de twee een andere naam",
        id="two seeds with one slug",
    ),
    pytest.param(
        {"seeds/!!!.txt": SEED + TEXT},
        "seeds/!!!.txt: een bestandsnaam waar geen adres van te maken is; "
        "geef het een naam met Latijnse letters of cijfers",
        id="file name without letters",
    ),
    pytest.param(
        {f"seeds/{'brug' * 60}.txt": SEED + TEXT},
        f"seeds/{'brug' * 60}.txt: een bestandsnaam die te lang is voor een adres; "
        "geef het een naam van hoogstens 200 letters",
        id="file name too long",
    ),
    pytest.param(
        {"seeds/haken.md": MARKDOWN + "De brug.\n\n" + "[" * 5000},
        "seeds/haken.md:9: meer dan 600 keer ‘[’ in één alinea; scheid die met witregels, of haal ze weg",
        id="brackets without end",
    ),
    pytest.param(
        {"seeds/brug.txt": "datum: 31 februari 2025\nrechten: eigen\n\n" + TEXT},
        "seeds/brug.txt:1: ‘31 februari 2025’ is geen datum; schrijf ‘14 december 2024’ of ‘2024-12-14’",
        id="31 February",
    ),
    pytest.param(
        {"seeds/brug.txt": "datum: gisteren\nrechten: eigen\n\n" + TEXT},
        "seeds/brug.txt:1: ‘gisteren’ is geen datum; schrijf ‘14 december 2024’ of ‘2024-12-14’",
        id="day that depends on another",
    ),
    pytest.param(
        {"seeds/brug.txt": "titel: Brug open\nkop: Brug dicht\n" + SEED + TEXT},
        "seeds/brug.txt:2: ‘titel’ staat hier twee keer; houd een van de twee",
        id="headline in two keys",
    ),
    pytest.param(
        {"seeds/brug.txt": "datum: 14 maart 2025\nrechtn: eigen\n\n" + TEXT},
        "seeds/brug.txt:2: onbekende sleutel ‘rechtn’; bedoel je ‘rechten’?",
        id="unknown key line with near miss",
    ),
    pytest.param(
        {"seeds/brug.txt": "bron: De Brug\n" + SEED + TEXT},
        "seeds/brug.txt:3: ‘bron’ staat hier twee keer; houd een van de twee",
        id="key line twice",
    ),
    pytest.param(
        {"seeds/brug.txt": "datum: 14 maart 2025\nrechten: van ons\n\n" + TEXT},
        "seeds/brug.txt:2: ‘van ons’ zegt niets over rechten; schrijf ‘own’, ‘licensed’ of ‘unknown’",
        id="rights in other words",
    ),
    pytest.param(
        {"seeds/brug.txt": "url: rietmonde.example\n" + SEED + TEXT},
        "seeds/brug.txt:1: ‘rietmonde.example’ is geen webadres; schrijf het helemaal, met https://",
        id="address without https",
    ),
    pytest.param(
        {"seeds": None},
        "seeds: deze map bestaat niet; maak haar en zet er een tekst in, of noem een andere met --seeds",
        id="missing seeds folder",
    ),
    pytest.param(
        {"seeds/half.md": "---\ntitle: Half\n\nEen tekst.\n"},
        "seeds/half.md:1: de gegevens bovenaan worden niet afgesloten; zet er een regel ‘---’ onder",
        id="front matter never closed",
    ),
    pytest.param(
        {"seeds/tab.md": "---\ntitle: Tab\nrights:\n\towner: ik\n---\n\nEen tekst.\n"},
        "seeds/tab.md:4: een tab aan het begin van de regel; gebruik spaties",
        id="tab indent",
    ),
    pytest.param(
        {"seeds/kop.md": "---\ntitle: Brug: open\n---\n\nEen tekst.\n"},
        "seeds/kop.md:2: een tweede dubbele punt in één waarde; zet de waarde tussen aanhalingstekens",
        id="colon in a value",
    ),
    pytest.param(
        {"seeds/kop.md": "---\ntitle: Brug\ndate: 2025-02-31\nrights: own\n---\n\nEen tekst.\n"},
        "seeds/kop.md:3: ‘2025-02-31’ is geen datum voor ‘date’; schrijf 2024-12-14, 2024-12 of 2024-12-14 08:28",
        id="31 February in front matter",
    ),
    pytest.param(
        {"seeds/beeld.md": "---\ntitle: Brug\ndate: 2025-02-03\nrights: own\n---\n\nEen tekst.\n\n![Brug](brug.jpg)\n"},
        "seeds/beeld.md:9: geen afbeelding ‘brug.jpg’; zet die naast de tekst, of verbeter de naam",
        id="missing image",
    ),
    pytest.param(
        {"seeds/pagina.html": "<html><body></body></html>"},
        "seeds/pagina.html: geen artikel op deze pagina; "
        "bewaar de pagina opnieuw als alles getoond wordt, of plak de tekst in een .txt-bestand",
        id="page without article",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: We waren blij, speaker: hanna-de-wit}\n"},
        "seeds/brug.marks.yaml:2: deze woorden staan niet meer in de tekst: ‘We waren blij’; "
        "neem woorden over die er wel staan, of haal de verbetering weg",
        id="mark whose words are gone",
    ),
    pytest.param(
        {
            "seeds/brug.marks.yaml": "marks:\n  - {exact: We zijn er, speaker: unknown}\n"
            "  - {exact: We zijn, speaker: Hanna de Wit}\n"
        },
        "seeds/brug.marks.yaml:3: ‘We zijn’ staat op regel 2 met iets anders; houd een van de twee",
        id="marks that contradict",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: We zijn er, speaker: hana-de-wit}\n"},
        "seeds/brug.marks.yaml:2: onbekende persoon ‘hana-de-wit’; bedoel je ‘hanna-de-wit’?",
        id="mark that names an unknown person",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: We zijn er, spreker: hanna-de-wit}\n"},
        "seeds/brug.marks.yaml:2: onbekende sleutel ‘spreker’; bedoel je ‘speaker’?",
        id="unknown key in a mark",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: Rietmonde, term: gemeenteraad}\n"},
        "seeds/brug.marks.yaml:2: ‘Rietmonde’ staat 2 keer in de tekst; "
        "zet er ‘prefix’ of ‘suffix’ bij: de woorden ervoor of erna",
        id="mark that may mean two places",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - We zijn er\n"},
        "seeds/brug.marks.yaml:2: een verbetering zonder sleutels; schrijf haar als {exact: ..., speaker: ...}",
        id="mark without keys",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: We zijn er, speaker: hanna-de-wit, quotation: none}\n"},
        "seeds/brug.marks.yaml:2: een spreker bij wat geen citaat is; laat ‘speaker’ of ‘quotation’ weg",
        id="mark that contradicts itself",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "checked: Els Docent\n"},
        "seeds/brug.marks.yaml:1: ‘Els Docent’ is geen naam met een datum; schrijf ‘checked: Els Docent, 2024-12-15’",
        id="review without a date",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {exact: We zijn er, speaker: hanna-de-wit\n"},
        "seeds/brug.marks.yaml:3: geen YAML (een komma of } ontbreekt); verbeter deze regel of die erboven",
        id="marks that are no YAML",
    ),
    pytest.param(
        {"seeds/brug.marks.yaml": "marks:\n  - {speaker: hanna-de-wit}\n"},
        "seeds/brug.marks.yaml:2: een verbetering zonder ‘exact’; neem de woorden over waar het om gaat",
        id="mark without words",
    ),
    pytest.param(
        {"seeds/sluis.marks.yaml": "checked: Els Docent, 2025-03-15\n"},
        "seeds/sluis.marks.yaml: verbeteringen van een tekst die er niet is; geef het de naam van de tekst",
        id="marks without an article",
    ),
    pytest.param(
        {"notes/terms/raad.md": "---\nterm: raad\n---\nEen raad.\n"},
        "notes/terms/raad.md:2: ‘raad’ staat ook in notes/terms/gemeenteraad.md; laat het in een van de twee staan",
        id="alias claimed twice",
    ),
    pytest.param(
        {"notes/terms/dijk.md": "---\nterm: [dijk\n---\nEen wal.\n"},
        "notes/terms/dijk.md:3: geen YAML (een komma of ] ontbreekt); verbeter deze regel of die erboven",
        id="wrong YAML",
    ),
    pytest.param(
        {"notes/terms/dijk.md": "Een wal.\n"},
        "notes/terms/dijk.md:1: een noot zonder gegevens bovenaan; zet ‘---’, de sleutels en ‘---’ boven de tekst",
        id="note without front matter",
    ),
    pytest.param(
        {"notes/people/Els Prins.md": "---\nname: Els Prins\n---\n"},
        "notes/people/Els Prins.md: de bestandsnaam is de id, en ‘Els Prins’ kan dat niet zijn; "
        "noem het ‘els-prins.md’",
        id="file name that is no id",
    ),
    pytest.param(
        {"notes/people/els.md": "---\naliases: []\n---\n"},
        "notes/people/els.md:1: ‘name’ ontbreekt; zet er ‘name: ...’ bij",
        id="person without name",
    ),
    pytest.param(
        {"notes/people/els.md": "---\nname: Els Prins\naliases: Elsje\n---\n"},
        "notes/people/els.md:3: ‘aliases’ is geen lijst; schrijf het als [een, twee]",
        id="text where a list must be",
    ),
    pytest.param(
        {"notes/people/els.md": "---\nname: Els Prins\nroles: [minister]\n---\n"},
        "notes/people/els.md:3: een functie zonder sleutels; schrijf haar als {role: ..., from: 2024-07}",
        id="role without braces",
    ),
    pytest.param(
        {"notes/people/els.md": "---\nname: Els Prins\nroles:\n  - {role: premier, from: 2024, until: 2023}\n---\n"},
        "notes/people/els.md:4: een functie die eindigt voor ze begint; verbeter ‘from’ of ‘until’",
        id="role that ends before it begins",
    ),
    pytest.param(
        {"notes/terms/dijk.md": "---\nterm: dijk\nkind: ding\n---\nEen wal.\n"},
        "notes/terms/dijk.md:3: ‘kind’ kan niet ‘ding’ zijn; kies uit: term, organisation, place, work",
        id="unknown kind of term",
    ),
    pytest.param(
        {"notes/terms/dijk.md": "---\nterm: dijk\n---\nEen wal.\n\n--- fr\nUne digue.\n"},
        "notes/terms/dijk.md:6: onbekende taal ‘fr’; schrijf ‘--- en’",
        id="translation in another language",
    ),
    pytest.param(
        {"pyproject.toml": '[tool.kantlijn]\nlanguage = "nl"\ntitle = Brug\n'},
        "pyproject.toml:3: geen TOML (een waarde zonder aanhalingstekens); verbeter deze regel",
        id="broken TOML",
    ),
    pytest.param(
        {"pyproject.toml": '[tool.kantlijn]\nlanguage = "nl"\ntitel = "Brug"\n'},
        "pyproject.toml:3: onbekende instelling ‘titel’; bedoel je ‘title’?",
        id="unknown setting with near miss",
    ),
    pytest.param(
        {"pyproject.toml": '[tool.kantlijn]\nlanguage = "fr"\n'},
        "pyproject.toml:2: ‘language’ kan niet ‘fr’ zijn; kies uit: nl, en",
        id="unknown language",
    ),
    pytest.param(
        {"pyproject.toml": '[tool.kantlijn]\nlanguage = "nl"\ntitle = 3\n'},
        "pyproject.toml:3: ‘title’ is geen tekst; schrijf het tussen aanhalingstekens",
        id="number where a text must be",
    ),
    pytest.param(
        {"pyproject.toml": '[tool.kantlijn]\nlanguage = "nl"\nbase_url = "rietmonde.example"\n'},
        "pyproject.toml:3: ‘rietmonde.example’ is geen adres voor ‘base_url’; "
        "schrijf het helemaal, zoals https://name.github.io/site/",
        id="address of the site without https",
    ),
    pytest.param(
        {"templates/base.html": '{% extends "base.html" %}'},
        "templates/base.html:1: een sjabloon dat zichzelf gebruikt; "
        "noem het sjabloon dat je vervangt ‘package/base.html’",
        id="template that extends itself",
    ),
    pytest.param(
        {"pyproject.toml": '[kantlijn]\ntitle = "Proef"\n'},
        "pyproject.toml: ‘kantlijn’ wordt hier niet gelezen; schrijf [tool.kantlijn] op een eigen regel",
        id="settings in another table",
    ),
    pytest.param(
        {"templates/article.html": b"\xff\xfe"},
        "article.html: een sjabloon dat geen UTF-8 is; bewaar het als UTF-8",
        id="template in another encoding",
    ),
    pytest.param(
        {"static": "a {}"},
        "static: geen map; zet er een map voor in de plaats, of kies een andere",
        id="file where a folder must be",
    ),
    pytest.param(
        {"templates/article.html": "{% if %}"},
        "templates/article.html:1: het sjabloon is niet te lezen "
        "(Expected an expression, got 'end of statement block'); "
        "verbeter het sjabloon",
        id="template with a syntax error",
    ),
    pytest.param(
        {"templates/article.html": "\n{{ artikel.titel }}"},
        "templates/article.html:2: het sjabloon is niet in te vullen ('artikel' is undefined); verbeter het sjabloon",
        id="undefined variable in a template",
    ),
    pytest.param(
        {"templates/article.html": '{% extends "basis.html" %}'},
        "templates/article.html:1: er is geen sjabloon ‘basis.html’; verbeter de naam",
        id="template that extends what is not there",
    ),
]


@pytest.mark.parametrize(("files", "line"), FAULTS)
def test_fault_is_told_and_leaves_the_old_site(files, line):
    before = contents()
    write(files)
    result = run("build")
    assert (result.stderr, result.exit_code) == (line + "\n", 1)
    assert contents() == before


DOUBTS = [
    pytest.param(
        {"notes/persons/els-prins.md": "---\nname: Els Prins\n---\n"},
        "notes/persons: noten die hier niet worden gelezen; noem de map ‘people’",
        id="folder of notes with a near miss",
    ),
    pytest.param(
        {"seeds/brug.marks.yml": "marks: []\n"},
        "seeds/brug.marks.yml: niet gelezen als verbeteringen; laat de naam eindigen op .marks.yaml",
        id="marks with another ending",
    ),
    pytest.param(
        {"seeds/oud.txt": SEED.encode() + b"Kop\n\nDe caf\xe9s zijn dicht.\n"},
        "seeds/oud.txt:7: geen UTF-8, dus gelezen als Windows-1252; kijk de accenten na, en bewaar het als UTF-8",
        id="seed in Windows-1252",
    ),
    pytest.param(
        {"seeds/brief.docx": b"PK\x03\x04"},
        "seeds/brief.docx: wordt niet gelezen; bewaar als .txt, .md of .html",
        id="Word document",
    ),
    pytest.param(
        {
            "seeds/knip.md": "---\ntitle: Knip\nsource: https://www.trouw.nl/a\ndate: 2025-03-06\nrights: own\n---\n\n"
            "![De brug.](brug.jpg)\n\nDe brug is open.\n"
        },
        "seeds/knip.md:8: geen afbeelding ‘brug.jpg’; zet die naast de tekst, of verbeter de naam",
        id="picture of a clipped page",
    ),
    pytest.param(
        {"seeds/brug.txt": "rechten: eigen\n\n" + TEXT},
        "seeds/brug.txt:1: datum onbekend; zet bovenaan ‘datum: 14 december 2024’",
        id="no date",
    ),
    pytest.param(
        {"seeds/brug.txt": "datum: 14 maart 2025\n\n" + TEXT},
        "seeds/brug.txt:1: geen toestemming vermeld: de tekst blijft buiten zoekmachines en feeds; "
        "mag dit openbaar? meld dat met ‘rechten: eigen’ of ‘rechten: toestemming’",
        id="no rights",
    ),
    pytest.param(
        {"seeds/open.txt": SEED + 'Kop\n\nHamers: "Dat is mooi.\n'},
        'seeds/open.txt:7: aanhalingsteken zonder sluitteken: ‘"Dat is mooi.’; '
        "zet het sluitteken erbij, of haal het openingsteken weg",
        id="quotation mark never closed",
    ),
    pytest.param(
        {"notes/terms/dijk.txt": "term: dijk"},
        "notes/terms/dijk.txt: niet gelezen, want noten zijn Markdown; bewaar als .md",
        id="note in plain text",
    ),
    pytest.param(
        {"notes/terms/dijk.md": "---\nterm: dijk\n---\n"},
        "notes/terms/dijk.md:4: een begrip zonder uitleg; schrijf die onder ‘---’",
        id="term without definition",
    ),
    pytest.param(
        {"notes/people/els.md": "---\nname: Els Prins\naliases: [Hanna de Wit]\n---\n"},
        "notes/people/els.md:3: ‘Hanna de Wit’ kan ook de persoon van notes/people/hanna-de-wit.md zijn; "
        "laat het in een van de twee staan\n"
        "seeds/brug.txt:7: ‘Hanna de Wit’ kan Els Prins, Hanna de Wit zijn, of iemand anders; "
        "zeg in het bestand met verbeteringen wie het is, of schrijf de hele naam",
        id="alias that is somebody else's name",
    ),
    pytest.param(
        {"seeds/ver.md": MARKDOWN + "![Brug](https://rietmonde.example/brug.jpg)\n"},
        "seeds/ver.md:7: afbeelding ‘https://rietmonde.example/brug.jpg’ staat ergens anders, dus die werd een link; "
        "bewaar die naast de tekst",
        id="image of another site",
    ),
]


@pytest.mark.parametrize(("files", "line"), DOUBTS)
def test_doubt_is_told_and_the_site_is_built(files, line):
    write(files)
    result = run("build")
    assert (result.stderr, result.exit_code) == (line + "\n", 0)
    assert result.stdout.startswith("Klaar. ")


@pytest.mark.parametrize(("files", "line"), DOUBTS)
def test_doubt_is_a_fault_under_strict(files, line):
    before = contents()
    write(files)
    result = run("build", "--strict")
    assert (result.stderr, result.exit_code) == (line + "\n", 1)
    assert contents() == before


def test_all_problems_are_told_at_once_and_faults_come_last():
    write({"seeds/a.txt": "", "seeds/b.docx": "", "notes/terms/dijk.md": "---\nterm: dijk\nkind: ding\n---\nWal.\n"})
    result = run("build")
    assert result.stderr.splitlines() == [
        "seeds/b.docx: wordt niet gelezen; bewaar als .txt, .md of .html",
        "notes/terms/dijk.md:3: ‘kind’ kan niet ‘ding’ zijn; kies uit: term, organisation, place, work",
        "seeds/a.txt: leeg bestand; zet de tekst erin, of gooi het weg",
    ]


def test_keep_going_leaves_the_faulty_file_out_and_builds_the_rest():
    write({"seeds/leeg.txt": "", "seeds/sluis.txt": SEED + TEXT.replace("Brug", "Sluis")})
    result = run("build", "--keep-going")
    line = "seeds/leeg.txt: leeg bestand; zet de tekst erin, of gooi het weg\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert Path("site/artikelen/sluis.html").is_file()


def refuse(number: int) -> Callable[..., None]:
    """Stand in for a system call that fails; permissions mean nothing to root."""

    def refused(path: Path, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(path))

    return refused


def test_unreadable_seed(monkeypatch):
    before = contents()
    opened = Path.open
    refused = refuse(errno.EACCES)
    monkeypatch.setattr(
        Path, "open", lambda path, *a, **b: (refused if "seeds" in path.parts else opened)(path, *a, **b)
    )
    result = run("build")
    line = "seeds/brug.txt: kan niet worden gelezen (geen toestemming); kijk of je het mag openen\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_unreadable_folder_of_seeds(monkeypatch):
    write({"seeds/2024/sluis.txt": SEED + TEXT})
    run("build")
    before = contents()
    scanned = os.scandir
    refused = refuse(errno.EACCES)
    monkeypatch.setattr(os, "scandir", lambda path: (refused if str(path) == "seeds/2024" else scanned)(path))
    result = run("build")
    line = "seeds/2024: kan niet worden gelezen (geen toestemming); kijk of je het mag openen\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_unreadable_folder_of_notes(monkeypatch):
    before = contents()
    monkeypatch.setattr(Path, "iterdir", refuse(errno.EACCES))
    result = run("build")
    line = (
        "notes/people: kan niet worden gelezen (geen toestemming); "
        "kijk of je het mag openen\n"
        "notes/terms: kan niet worden gelezen (geen toestemming); kijk of je het mag openen\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_dangling_link():
    before = contents()
    Path("seeds/weg.txt").symlink_to("nergens.txt")
    result = run("build")
    line = "seeds/weg.txt: kan niet worden gelezen (bestaat niet); kijk of je het mag openen\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


@pytest.mark.parametrize("link", ["seeds/geheim.txt", "seeds/2025", "seeds/brug.marks.yaml", "notes/terms/geheim.md"])
def test_link_out_of_its_folder(link, tmp_path):
    before = contents()
    (tmp_path / "elders").mkdir()
    target = tmp_path / "elders" if "." not in link else tmp_path / "elders" / "geheim.txt"
    (tmp_path / "elders" / "geheim.txt").write_text("Geheim.", encoding="utf-8")
    Path(link).symlink_to(target)
    result = run("check")
    line = f"{link}: een link die uit de map leidt; kopieer waar die naartoe leidt in de map"
    assert line in result.stderr.splitlines()
    assert run("build").exit_code == 1
    assert contents() == before


def test_link_to_another_seed_is_followed():
    write({"seeds/2025/sluis.txt": SEED + TEXT})
    Path("seeds/dijk.txt").symlink_to("2025/sluis.txt")
    assert run("build").exit_code == 0
    assert Path("site/artikelen/dijk.html").is_file()


@pytest.mark.parametrize("manifest", ["{", '{"files": ["a\\u0000b", "../x", "C:/x", 3]}', "[]", '{"files": {}}'])
def test_broken_manifest(manifest):
    before = contents()
    write({"site/.kantlijn.json": manifest})
    assert run("build").exit_code == 0
    assert contents() == before


def test_folder_named_as_a_seed_is_searched():
    write({"seeds/map.txt/sluis.txt": SEED + TEXT})
    assert run("build").exit_code == 0
    assert Path("site/artikelen/sluis.html").is_file()


def test_pipe_in_the_seeds_is_not_waited_for():
    os.mkfifo("seeds/pijp.txt")
    result = run("build")
    line = "seeds/pijp.txt: geen bestand; zet er een tekstbestand voor in de plaats\n"
    assert (result.stderr, result.exit_code) == (line, 1)


def test_full_disk(monkeypatch):
    before = contents()
    write({"seeds/brug.txt": SEED + TEXT.replace("open", "dicht")})
    monkeypatch.setattr(files, "write_bytes", refuse(errno.ENOSPC))
    result = run("build")
    line = (
        "site/artikelen/brug.html.kantlijn-new: kan niet worden geschreven: de schijf is vol; "
        "geef de map ruimte en schrijfrechten, of kies een andere met --out\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_output_folder_without_permission(monkeypatch):
    before = contents()
    write({"seeds/brug.txt": SEED + TEXT.replace("open", "dicht")})
    opened = Path.open
    refused = refuse(errno.EACCES)
    monkeypatch.setattr(
        Path, "open", lambda path, *a, **b: (refused if path.suffix == files.UNFINISHED else opened)(path, *a, **b)
    )
    result = run("build")
    line = (
        "site/.kantlijn.json.kantlijn-new: kan niet worden geschreven: geen toestemming; "
        "geef de map ruimte en schrijfrechten, of kies een andere met --out\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_file_in_the_way():
    write({"site/artikelen/sluis.html": "mijn eigen pagina", "seeds/sluis.txt": SEED + TEXT})
    before = contents()
    result = run("build")
    line = (
        "site/artikelen/sluis.html: staat in de weg en is niet door Kantlijn gemaakt; "
        "verplaats het, of kies een andere map met --out\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


@pytest.mark.parametrize("out", ["seeds", "seeds/site"])
def test_output_folder_among_the_seeds(out):
    result = run("build", "--out", out)
    line = f"{out}: de site en seeds, waar ze van wordt gemaakt, liggen in elkaar; kies een andere map met --out\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert set(contents("seeds")) == {"seeds/brug.txt"}


def test_notes_that_are_a_file():
    before = contents()
    write({"notes/people": None})
    write({"notes/people": "Hanna de Wit"})
    result = run("build")
    assert (result.stderr, result.exit_code) == (
        "notes/people: kan niet worden gelezen (geen map); kijk of je het mag openen\n",
        1,
    )
    assert contents() == before


def test_file_where_the_output_folder_must_come():
    write({"uit": "tekst"})
    result = run("build", "--out", "uit/site")
    line = (
        "uit/site: kan niet worden geschreven: geen map; "
        "geef de map ruimte en schrijfrechten, of kies een andere met --out\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)


def test_another_build_at_work(monkeypatch):
    before = contents()
    monkeypatch.setattr(site, "PATIENCE", 0.0)
    with FileLock(Path("site") / site.LOCK):
        result = run("build")
    line = "site: hier wordt al aan een site geschreven; wacht tot dat klaar is, en bouw opnieuw\n"
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before


def test_preview_without_a_free_port():
    with socket.create_server(("127.0.0.1", 65535)):
        result = run("serve", "--port", "65535")
    line = "127.0.0.1:65535: geen vrije poort van hier tot en met 65535; kies een andere met --port\n"
    assert (result.stderr, result.exit_code) == (line, 1)


def test_preview_on_an_address_of_somebody_else():
    result = run("serve", "--host", "192.0.2.1")
    line = (
        "192.0.2.1:5500: kan hier niet luisteren (dit adres is niet van deze computer); "
        "kies een ander adres met --host of een andere poort met --port\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)


def test_preview_on_a_port_in_use_moves_to_the_next():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        command = [sys.executable, "-m", "kantlijn", "serve", "--port", str(port)]
        with subprocess.Popen(
            command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        ) as preview:
            assert preview.stdout
            told = preview.stdout.readline()
            preview.send_signal(signal.SIGINT)
            _, problems = preview.communicate(timeout=30)
    address = re.search(r"http://127\.0\.0\.1:(\d+)/", told)
    assert address
    assert int(address.group(1)) > port
    line = (
        f"127.0.0.1:{port}: een ander programma gebruikt deze poort al; "
        f"het voorbeeld staat op {address.group()}; met --port is een andere poort te kiezen\n"
    )
    assert (problems, preview.returncode) == (line, 0)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(("chek",), "Onbekende opdracht 'chek'. Bedoel je 'check'?", id="command with near miss"),
        pytest.param(("publiceer",), "Onbekende opdracht 'publiceer'.", id="unknown command"),
        pytest.param(
            ("build", "--strit"),
            "Onbekende optie '--strit'. (Bedoel je een van: '--static', '--strict'?)",
            id="option with near miss",
        ),
        pytest.param(("annotate",), "Er ontbreekt een argument 'FILES...'.", id="no file"),
        pytest.param(
            ("build", "--seeds", "pyproject.toml"),
            "Onjuiste waarde voor '--seeds': Directory 'pyproject.toml' is een bestand.",
            id="file as a folder",
        ),
        pytest.param(
            ("build", "--base-url", "rietmonde.example"),
            "Onjuiste waarde voor '--base-url': ‘rietmonde.example’ is geen adres; "
            "schrijf het voluit, zoals https://naam.github.io/site/",
            id="address of the site without https",
        ),
        pytest.param(
            ("serve", "--port", "deur"),
            "Onjuiste waarde voor '--port': 'deur' is geen geldig getal (integer range).",
            id="port that is no number",
        ),
    ],
)
def test_wrong_command_ends_with_two(words, message):
    before = contents()
    result = run(*words)
    assert (result.stderr.splitlines()[-1], result.exit_code) == (f"Fout: {message}", 2)
    assert contents() == before


def test_seed_on_which_the_program_breaks_down(monkeypatch):
    before = contents()
    write({"seeds/sluis.txt": SEED + TEXT.replace("Brug", "Sluis")})
    annotate = pipeline.annotate_article

    def broken(article: Article, *rest: object) -> object:
        if article.id == "sluis":
            raise ZeroDivisionError("oops")
        return annotate(article, *rest)

    monkeypatch.setattr(pipeline, "annotate_article", broken)
    line = (
        "seeds/sluis.txt: Kantlijn liep hierop vast (ZeroDivisionError: oops); "
        "dit is een fout in Kantlijn zelf; meld die met wat --debug laat zien\n"
    )
    result = run("build")
    assert (result.stderr, result.exit_code) == (line, 1)
    assert contents() == before
    result = run("build", "--keep-going", "--debug")
    assert result.stderr.startswith(line + "Traceback")
    assert contents().keys() == before.keys()
    result = run("annotate", "seeds/sluis.txt", "seeds/brug.txt")
    assert (result.stderr, result.exit_code, result.stdout.count("\n")) == (line, 1, 1)


def test_program_that_breaks_down_elsewhere(monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(knowledge, "read_entries", broken)
    result = run("check")
    line = (
        "kantlijn: Kantlijn liep hierop vast (ZeroDivisionError: oops); "
        "dit is een fout in Kantlijn zelf; meld die met wat --debug laat zien\n"
    )
    assert (result.stderr, result.exit_code) == (line, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
@pytest.mark.parametrize("words", ["build", "check --json", "annotate seeds/brug.txt", "new term dijk"])
def test_output_to_a_full_device(words):
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "kantlijn", *words.split()]
        done = subprocess.run(command, env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    line = "kantlijn: het systeem weigert dit (de schijf is vol); geef ruimte en toestemming, en probeer het opnieuw\n"
    assert (done.stderr, done.returncode) == (line, 1)


def test_file_to_annotate_that_is_not_there():
    result = run("annotate", "seeds/weg.txt")
    line = "seeds/weg.txt: kan niet worden gelezen (bestaat niet); kijk of je het mag openen\n"
    assert (result.stdout, result.stderr, result.exit_code) == ("", line, 1)
