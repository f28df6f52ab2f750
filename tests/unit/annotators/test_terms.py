"""Terms are found in all their forms, and never inside another word."""

import pytest
from articles import article_from
from msgspec.structs import replace

from kantlijn.annotators.matching.matcher import index_terms
from kantlijn.annotators.terms import find_term_uses
from kantlijn.model.reference import Glossary, GlossaryTerm
from kantlijn.model.span import Span

TERMS = [
    GlossaryTerm("navo", "NAVO", kind="organisation"),
    GlossaryTerm("vvd", "VVD", kind="organisation"),
    GlossaryTerm("eu", "EU", aliases=("Europese Unie",), kind="organisation"),
    GlossaryTerm("vredesmacht", "vredesmacht", aliases=("vredesmissie",)),
    GlossaryTerm("lidstaat", "lidstaat", aliases=("EU-lidstaat",)),
    GlossaryTerm("stikstof", "stikstof", compounds=True),
    GlossaryTerm("trouw", "Trouw", kind="work"),
    GlossaryTerm("boots", "boots on the ground", lang="en"),
    GlossaryTerm("privé", "privé"),
]
INDEX = index_terms(Glossary({term.id: term for term in TERMS}))


def found(text: str, lang: str = "nl") -> list[str]:
    return [use.span.of(text) for use in find_term_uses(article_from(text, lang=lang), INDEX)]


def test_term_alias_and_plural_are_found():
    assert found("Na de vredesmissie komen vredesmachten.") == ["vredesmissie", "vredesmachten"]


def test_part_of_hyphen_compound_is_marked():
    assert found("De VVD-minister was bij de NAVO-top.") == ["VVD", "NAVO"]


def test_longest_term_wins():
    assert found("Elke EU-lidstaat van de EU.") == ["EU-lidstaat", "EU"]


def test_compound_without_hyphen_is_found_where_the_entry_allows():
    assert found("De stikstofcrisis en de ammoniakstikstof.") == ["stikstof", "stikstof"]


def test_term_of_another_language_is_found():
    assert found("Geen boots on the ground.") == ["boots on the ground"]


def test_genitive_s_of_a_name_is_outside():
    assert found("De NAVO's plan.") == ["NAVO"]


def test_capital_at_sentence_start_is_found():
    assert found("Nee. Vredesmachten helpen. ‘Lidstaten’ ook.") == ["Vredesmachten", "Lidstaten"]


def test_headline_in_capitals_is_found():
    assert found("VREDESMACHT NAAR EUROPESE UNIE") == ["VREDESMACHT", "EUROPESE UNIE"]


def test_decomposed_text_gives_spans_of_the_original():
    assert found("Dat is prive\u0301 zo.") == ["prive\u0301"]


def test_hard_wrapped_term_is_found():
    assert found("geen boots on\nthe ground") == ["boots on\nthe ground"]


@pytest.mark.parametrize(
    "text",
    [
        "Hij leest Vredesmacht graag.",
        "Een navo en een vvd.",
        "Zij is trouw aan de krant.",
        "De vredesmachtspositie en de schijnlidstaat.",
        "De NAVOX en XNAVO.",
        "boots on\n\nthe ground",
        "",
    ],
)
def test_other_words_are_left_alone(text):
    assert found(text) == []


def test_dutch_words_in_an_english_text_are_left_alone():
    assert found("The NAVO vredesmacht", lang="en") == ["NAVO"]


def test_credit_of_a_photo_is_left_alone():
    article = article_from("NAVO De haven, met in de verte de NAVO")
    (block,) = article.blocks
    photo = replace(block, kind="caption", credit=Span(0, 4))
    uses = find_term_uses(replace(article, blocks=(photo,)), INDEX)
    assert [use.span.start for use in uses] == [34]
