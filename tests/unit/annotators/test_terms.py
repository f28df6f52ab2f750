"""Terms are found in all their forms, and never inside another word."""

from articles import article_from

from kantlijn.annotators.matcher import index_terms
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.reference import Glossary, GlossaryTerm

TERMS = [
    GlossaryTerm("navo", "NAVO", kind="organisation"),
    GlossaryTerm("vvd", "VVD", kind="organisation"),
    GlossaryTerm("vredesmacht", "vredesmacht", aliases=("vredesmissie",)),
    GlossaryTerm("trouw", "Trouw", kind="work"),
]
INDEX = index_terms(Glossary({term.id: term for term in TERMS}))


def found(text: str) -> list[str]:
    return [use.span.of(text) for use in find_term_uses(article_from(text), INDEX)]


def test_term_alias_and_plural_are_found():
    assert found("Na de vredesmissie komen vredesmachten.") == ["vredesmissie", "vredesmachten"]


def test_part_of_hyphen_compound_is_marked():
    assert found("De VVD-minister was bij de NAVO-top.") == ["VVD", "NAVO"]


def test_capital_at_sentence_start_is_found():
    assert found("Nee. Vredesmachten helpen.") == ["Vredesmachten"]


def test_capital_inside_a_sentence_is_left_alone():
    assert found("Hij leest Vredesmacht graag.") == []


def test_acronym_in_lower_case_is_left_alone():
    assert found("Een navo en een vvd.") == []


def test_name_in_lower_case_is_left_alone():
    assert found("Zij is trouw aan de krant.") == []


def test_part_of_a_word_is_left_alone():
    assert found("De vredesmachtspositie.") == []
