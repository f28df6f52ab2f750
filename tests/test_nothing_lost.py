"""What was pasted is in the article, or named as left out: held over all articles of the corpus."""

from functools import cache
from operator import attrgetter

import pytest
from test_pastes import CASES

from kantlijn.model.article import Article
from kantlijn.readers.pasted import read_pasted
from tools.corpus.articles import by_id, read_parts

ARTICLES = by_id(read_parts())
LEFT_OUT = {
    "own-01-nos-brug": ["NOS Nieuws • vandaag, 14:12"],
    "own-e-75-concert-recensie-lees-ook": [
        "Lees ook: 'Sluiswachters' nemen plaat op in gemaal",
        "Lees ook: Technicus Kevin (28) hoort alles: 'Ik luister nooit naar muziek'",
    ],
    "own-f-49-persbericht-vakbond": ["PERSBERICHT"],
}
"""All that goes from articles of the corpus, but for what press offices note for newsrooms."""
NOTE = "Noot voor de redactie"


@cache
def read(text: str) -> Article:
    return read_pasted(text, slug="x", source="seeds/x.txt")[0]


def lost(text: str) -> list[str]:
    """The lines that stand neither in the article nor among those that were left out."""
    article = read(text)
    gone = {on_one_line(each.text) for each in article.left_out}
    shown = on_one_line(article.text)
    lines = [on_one_line(line) for line in text.split("\n")]
    return [
        line
        for line in lines
        if line not in shown and line not in gone and not line.endswith(article.title)  # `Betreft Onderhoud sluizen`
    ]


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def test_no_line_of_the_corpus_is_lost_without_a_word():
    assert {id_: found for id_, article in ARTICLES.items() if (found := lost(article["text"]))} == {}


def test_of_the_corpus_nothing_is_left_out_that_is_story():
    gone = {id_: [each.text for each in read(article["text"]).left_out] for id_, article in ARTICLES.items()}
    assert {id_: lines for id_, lines in gone.items() if lines and not lines[0].startswith(NOTE)} == LEFT_OUT


@pytest.mark.parametrize("case", [case for case in CASES if (case / "page.txt").exists()], ids=attrgetter("name"))
def test_no_line_of_a_pasted_page_is_lost_without_a_word(case):
    assert lost((case / "page.txt").read_text(encoding="utf-8-sig")) == []
