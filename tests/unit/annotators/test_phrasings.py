import re
import tomllib

import pytest
from articles import article_from

from kantlijn.annotators.phrasings import FILE, any_of, child_phrasings, grown_phrasings
from kantlijn.annotators.privacy import leave_in_peace
from kantlijn.model.annotations import Mention
from kantlijn.model.span import Span

ROWS = {name: row for name, row in tomllib.loads(FILE.read_text(encoding="utf-8")).items() if name != "lists"}
CHILDREN = [line for row in ROWS.values() for line in row["children"]]
OTHERS = [line for row in ROWS.values() for line in row["others"]]
NAMES = re.compile(r"Sem de Wit|Noor Bakker|Jan de Wit")


def private(text: str) -> bool:
    mentions = [Mention(Span(*found.span()), found.group()) for found in NAMES.finditer(text)]
    return any(each.private for each in leave_in_peace(article_from(text), mentions) if each.name == "Sem de Wit")


@pytest.mark.parametrize("line", CHILDREN)
def test_child_is_known_by_each_phrasing(line):
    assert private(line)


@pytest.mark.parametrize("line", OTHERS)
def test_nobody_else_is_hidden(line):
    assert not private(line)


def test_each_row_has_examples_of_both():
    assert all(row["children"] and row["others"] for row in ROWS.values())


def test_age_of_a_grown_up_goes_before_all_else():
    assert not private("Sem de Wit (34) wint. Als jongen van 16, Sem de Wit, won hij ook.")
    assert child_phrasings().next
    assert grown_phrasings().next is None


def test_longer_words_go_first():
    assert any_of("drie dertien") == "dertien|drie"
