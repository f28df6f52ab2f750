"""Children and suspects are left in peace: nothing on a site names them but the story's own words."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from kantlijn.cli import main

NAMES = re.compile("Roosmarijn|Vlietstra|Gerbrand|Wiebrand")
SETTINGS = """[tool.kantlijn]
base_url = "https://voorbeeld.example/"
exports = ["webannotation", "tei", "csv"]
"""
ARTICLE = """---
title: Schat gevonden op het strand
date: 2025-11-12
source: Rietmonder Nieuws
rights: own
---

Op het strand bij Rietmonde is een schat gevonden. De burgemeester is blij.

"Ik schrok me rot", zegt Roosmarijn Vlietstra (9). "Het blonk", zegt zij.

"Wij hebben niets gestolen", zei Gerbrand Q. tegen de rechter. Verdachte Wiebrand van der X. zwijgt verder.

"Wij zijn trots", zegt wethouder Hanna Dijkgraaf. Ook Roosmarijn krijgt een penning.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    for name in ("seeds", "notes"):
        (tmp_path / name).mkdir()
    (tmp_path / "seeds" / "strand.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> str:
    result = CliRunner().invoke(main, list(words), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def without_story(page: str) -> str:
    """A page without the words of the story's paragraphs; what stands in their tags stays."""
    soup = BeautifulSoup(page, "html.parser")
    for paragraph in soup.find_all("p"):
        if " ".join(paragraph.get_text().split()) in ARTICLE:
            for words in paragraph.find_all(string=True):
                words.replace_with("")
    return str(soup)


def test_pages_search_and_feeds_of_a_site_name_nobody_who_is_left_in_peace(folder):
    run("build", "--quiet")
    pages = [path for path in (folder / "site").rglob("*.*") if path.is_file() and "data" not in path.parts]
    read = {path.name: path.read_text(encoding="utf-8", errors="replace") for path in pages}
    assert any("Hanna Dijkgraaf" in text for text in read.values())
    assert {"strand.html", "index.html", "a0.js", "feed.xml"} <= set(read)
    told = {name: without_story(text) if name.endswith(".html") else text for name, text in read.items()}
    assert {name: NAMES.findall(text) for name, text in told.items() if NAMES.search(text)} == {}


def test_exports_name_nobody_who_is_left_in_peace(folder):
    run("build", "--quiet")
    data = folder / "site" / "data"
    annotations = json.loads((data / "strand.jsonld").read_text(encoding="utf-8"))["items"]
    bodies = json.dumps([item["body"] for item in annotations], ensure_ascii=False)
    head = (data / "strand.tei.xml").read_text(encoding="utf-8").partition("<body>")[0]
    told = [bodies, head, (data / "citaten.csv").read_text(encoding="utf-8")]
    assert all("Hanna" in text and "een minderjarige" in text for text in told)
    assert not any(NAMES.search(text) for text in told)


@pytest.mark.usefixtures("folder")
def test_annotate_and_check_name_nobody_who_is_left_in_peace():
    rows = json.loads(run("annotate", "--explain", "seeds/strand.md"))
    words = {"candidates", "text", "blocks"}
    told = json.dumps({key: value for key, value in rows.items() if key not in words}, ensure_ascii=False)
    shown = {quote["speaker"] for quote in rows["quotes"]}
    assert shown == {"een minderjarige", "een verdachte", "Hanna Dijkgraaf"}
    assert {person["name"] for person in rows["people"]} == shown
    named = [candidate["name"] for quote in rows["quotes"] for candidate in quote["candidates"]]
    assert not any(NAMES.search(name) for name in named)
    assert not NAMES.search(re.sub(r'"words": "[^"]*"', "", told))
    assert not NAMES.search(run("check"))


def test_body_that_is_read_to_measure_keeps_its_names(folder):
    (folder / "body.txt").write_text(ARTICLE.split("---\n\n")[1], encoding="utf-8")
    assert "Roosmarijn Vlietstra" in {
        person["name"] for person in json.loads(run("annotate", "--body", "body.txt"))["people"]
    }
