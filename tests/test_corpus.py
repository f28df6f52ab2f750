"""The open corpus is whole, where it belongs, and what its datasheet says of it."""

import re
import tomllib
from pathlib import Path

import pytest

from tools.corpus.agreement import agreement_table, measure_agreement
from tools.corpus.articles import FOLDER, HELD_OUT, Parts, by_id, part_of, read_parts, read_second
from tools.corpus.counts import count_tables
from tools.corpus.duplicates import most_alike, near_duplicates
from tools.corpus.faults import find_faults

ROOT = Path(__file__).parent.parent
ADDED_AFTERWARDS = ("j", "k", "l", "m", "n", "o")
"""The writers of whom no article was annotated a second time."""


@pytest.fixture(scope="module")
def parts() -> Parts:
    return read_parts()


@pytest.fixture(scope="module")
def datasheet() -> str:
    return (FOLDER / "README.md").read_text(encoding="utf-8")


def test_corpus_has_no_faults():
    assert find_faults() == []


def test_corpus_is_as_large_as_it_says(parts, datasheet):
    articles = by_id(parts)
    quotations = sum(len(article["quotes"]) for article in articles.values())
    assert len(articles) >= 720
    assert quotations >= 7500
    assert f"{len(articles)} articles in the manner of" in datasheet
    assert f"gold annotation of {quotations:,}" in datasheet


def test_one_writer_is_for_testing_alone(parts):
    writers = {part: {article["writer"] for article in articles} for part, articles in parts.items()}
    assert HELD_OUT in writers["test"]
    assert HELD_OUT not in writers["train"] | writers["tune"]


def test_part_follows_from_the_id_and_never_changes():
    assert part_of("own-i-01-luchtalarmpaal") == "test"
    assert part_of("own-07-rechtbank") == "test"
    assert part_of("own-e-18-toneelrecensie") == "tune"
    assert part_of("own-31-nd-gezin") == "train"
    assert part_of("own-m-27-gevangenis-brief") == "train"


def test_no_article_repeats_one_of_another_part(parts, datasheet):
    assert near_duplicates(parts) == []
    assert f"the most alike share {most_alike(parts)[0].share:.1%}" in " ".join(datasheet.split())


def test_tables_of_the_datasheet_are_the_counts(parts, datasheet):
    assert count_tables(parts) in datasheet


def test_agreement_in_the_datasheet_is_that_of_the_second_annotation(parts, datasheet):
    second = read_second()
    first = [article for article in by_id(parts).values() if article["writer"] not in ADDED_AFTERWARDS]
    assert len(second) * 10 >= len(first)
    assert {article["writer"] for article in second} == {article["writer"] for article in first}
    assert agreement_table(measure_agreement(by_id(parts), second)) in datasheet


def test_licence_lies_beside_the_corpus():
    licence = (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("SPDX-License-Identifier: CC-BY-4.0\n")
    assert "https://creativecommons.org/licenses/by/4.0/legalcode" in licence


def test_links_of_the_datasheet_and_the_rules_lead_somewhere():
    for page in (FOLDER / "README.md", FOLDER / "RULES.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (FOLDER / target).exists(), target


def test_corpus_stays_out_of_what_is_installed():
    targets = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert "/corpus" in targets["sdist"]["exclude"]
    assert targets["wheel"]["packages"] == ["kantlijn"]
    assert "corpus" not in targets["wheel"]["force-include"]
