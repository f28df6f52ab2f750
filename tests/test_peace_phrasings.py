"""Six hundred sentences: who is left in peace in them, and who must not be hidden."""

import re
from functools import cache
from pathlib import Path

import pytest

from kantlijn.knowledge import Reference, read_reference
from kantlijn.model.annotations import Mention
from kantlijn.model.span import Span
from kantlijn.pipeline import annotate_article
from kantlijn.readers.body import read_body

FOLDER = Path(__file__).parent / "peace"
NAMED = re.compile(r"\[\[(?P<hidden>.+?)\]\]|\{\{(?P<shown>.+?)\}\}")
HEADLINE = "Bericht uit de stad\n\n"
FURTHER = "\n\nDe gemeente onderzoekt de zaak en komt volgende week met een verklaring."
NO_NAMES = ("[[B.K.]]", "[[K.D.]]", "Echtpaar [[Petra]]", "}} BV.")
"""Rows in which a name is found by nobody: letters alone, or a firm."""


def rows(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def reference() -> Reference:
    return read_reference(FOLDER / "none")[0]


def read(row: str) -> tuple[list[Span], list[Span], list[Mention]]:
    """Where the row names people who are left in peace, where others, and all people who are found."""
    text, hidden, shown, at = HEADLINE, [], [], 0
    for found in NAMED.finditer(row):
        text += row[at : found.start()]
        name = found["hidden"] or found["shown"]
        (hidden if found["hidden"] else shown).append(Span(len(text), len(text) + len(name)))
        text, at = text + name, found.end()
    article = read_body(text + row[at:] + FURTHER, slug="x", source="x.txt")
    return hidden, shown, list(annotate_article(article, reference())[0].mentions)


def found_in(span: Span, mentions: list[Mention]) -> list[Mention]:
    return [each for each in mentions if each.span.start < span.end and span.start < each.span.end]


@pytest.mark.parametrize("row", [*rows("hidden.txt"), *rows("harmless.txt")])
def test_people_are_left_in_peace_who_must_be_and_nobody_else(row):
    hidden, shown, mentions = read(row)
    assert [each.name for span in hidden for each in found_in(span, mentions) if not each.private] == []
    assert [each.name for span in shown for each in found_in(span, mentions) if each.private] == []
    if not any(words in row for words in NO_NAMES):
        assert all(found_in(span, mentions) for span in (*hidden, *shown))


def test_there_are_as_many_of_both():
    assert min(len(set(rows(name))) for name in ("hidden.txt", "harmless.txt")) >= 300
