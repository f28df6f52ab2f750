"""The benchmarks run, on three articles; how long anything takes is no test."""

import re

import pytest

from benchmarks.__main__ import main
from benchmarks.articles import World, write_archive, write_site
from benchmarks.builds import Compared, compare, report
from benchmarks.peers import find_peers
from kantlijn import pipeline
from kantlijn.knowledge import read_reference
from kantlijn.readers.seeds import find_seeds, read_seed

NIGHTLY = ("hugo", "mkdocs", "eleventy")
"""What one other generator does not show of the benchmark, these show each night."""
PEERS = {peer.name: peer for peer in find_peers()}


def test_parts_are_measured(capsys):
    assert main(["--parts", "3", "--people", "5", "--terms", "5", "--peers", "none"]) == 0
    told = capsys.readouterr().out
    assert len(re.findall(r"µs an article", told)) == 13


@pytest.mark.parametrize(
    "name", ["pelican", *(pytest.param(each, marks=pytest.mark.whole) for each in ("hugo", "mkdocs", "eleventy"))]
)
def test_build_beside_another_generator(name, tmp_path):
    if name not in PEERS:
        pytest.skip(f"{name} is not installed; benchmarks/README.md tells how")
    world = World(people=5, terms=5)
    row = compare(PEERS[name], tmp_path, world, 3, pairs=1)
    assert row.pages >= 3
    assert row.cpu > 0
    assert re.match(r"\d+\.\d", row.version)
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / name / "public").rglob("*.html")]
    assert any(f"{word}</abbr>" in page for page in pages for word in world.words)


def test_articles_are_the_same_each_time_and_in_any_archive(tmp_path):
    assert World().article(7) == World().article(7) != World().article(8)
    write_archive(tmp_path / "a.jsonl", World(), 3)
    write_archive(tmp_path / "b.jsonl", World(), 5)
    assert (tmp_path / "b.jsonl").read_text().startswith((tmp_path / "a.jsonl").read_text())


def test_articles_have_quotations_and_people_with_notes(tmp_path):
    write_site(tmp_path, World(people=20, terms=20), 3)
    reference, problems = read_reference(tmp_path / "notes")
    assert problems == []
    for path in find_seeds(tmp_path / "seeds")[0]:
        article, found = read_seed(path, tmp_path / "seeds")
        assert article
        assert found == []
        annotated, _ = pipeline.annotate_article(article, reference)
        assert len(annotated.quotations) > 2
        assert any(mention.entity_id for mention in annotated.mentions)
        assert annotated.term_uses


def test_table_has_a_line_for_each_peer():
    row = Compared("hugo", "0.1", 3, 1.0, 2.0, 2.0, 2.5, 90.0)
    assert report([row]).splitlines()[1].split() == ["hugo", "0.1", "3", "1.00", "2.00", "2.00", "2.50", "90"]
