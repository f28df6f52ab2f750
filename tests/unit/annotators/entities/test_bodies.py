"""Bodies are known by their proper name, and taken up by their noun."""

import pytest
from parsed import chunk_of, entities_in, parsed_from

from kantlijn.annotators.entities.bodies import name_of_body, rank_bodies
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.entities.standings import Standings


def ranked(text, words, known=None):
    """Give name, fit and note of all whom the first phrase for a body may mean, before anything else is known."""
    parsed = parsed_from(text)
    found = Entities(parsed, Standings(parsed))
    chunk = chunk_of(parsed, words)
    return [
        (one.entity.name, one.fit, one.entity.entity_id)
        for one in rank_bodies(found, chunk, parsed.chunks[chunk], known or {})
    ]


def test_proper_name_stands_without_its_article():
    assert ranked("De VVD zwijgt.", "De VVD") == [("VVD", "name", None)]


def test_body_of_the_glossary_has_its_note():
    text = "Nu zwijgt de VVD."
    assert ranked(text, "de VVD", {text.index("VVD"): "vvd"}) == [("VVD", "name", "vvd")]
    assert ranked(text, "de VVD", {0: "nu"}) == [("VVD", "name", None)]


def test_noun_without_a_name_is_somebody_new():
    assert ranked("De gemeente zwijgt.", "De gemeente") == [("de gemeente", "new", None)]


def test_the_same_name_is_the_same_body():
    found = entities_in("De VVD zwijgt. Nu lacht de VVD.")
    assert list(found.bodies) == ["vvd"]
    assert found.at(chunk_of(found.parsed, "de VVD")) is found.at(chunk_of(found.parsed, "De VVD"))


def test_the_same_noun_takes_a_body_up():
    found = entities_in("De gemeente zwijgt. Nu lacht de gemeente.")
    assert found.at(chunk_of(found.parsed, "de gemeente")) is found.at(chunk_of(found.parsed, "De gemeente"))


@pytest.mark.parametrize("article", ["Een", "Elke", "Geen"])
def test_noun_without_a_definite_article_takes_no_body_up(article: str):
    found = entities_in(f"De partij zweeg. {article} partij lachte. Nu juicht de partij.")
    bodies = [found.at(chunk_of(found.parsed, words)) for words in ("De partij", f"{article} partij", "de partij")]
    assert bodies[0] is not bodies[1]


def test_noun_with_an_article_may_take_up_a_named_body():
    found = entities_in("De VVD zwijgt. De partij lacht.")
    fits = [(one.entity.name, one.fit) for one in found.of_chunk[chunk_of(found.parsed, "De partij")]]
    assert ("VVD", "kind") in fits
    found = entities_in("De VVD zwijgt. Een partij lacht.")
    assert [one.fit for one in found.of_chunk[chunk_of(found.parsed, "Een partij")]] == ["new"]


def test_country_is_told_as_a_place():
    found = entities_in("Nu zwijgt Frankrijk. De VVD lacht.")
    assert {one.name: one.is_place for one in found.bodies.values()} == {"Frankrijk": True, "VVD": False}


def test_name_of_several_words_is_whole():
    parsed = parsed_from("De FC Rietmonde wint.")
    assert name_of_body(parsed, parsed.chunks[0]) == "FC Rietmonde"


def test_a_noun_for_any_body_takes_up_the_last_named_one():
    found = entities_in("Nu zwijgt Zonnedauw. Het concern wil niets zeggen.")
    meant = [one.entity.name for one in found.of_chunk[chunk_of(found.parsed, "Het concern")]]
    assert "Zonnedauw" in meant


def test_a_noun_for_one_kind_of_body_takes_up_no_other():
    found = entities_in("Nu zwijgt Zonnedauw. De politie wil niets zeggen.")
    assert [one.entity.name for one in found.of_chunk[chunk_of(found.parsed, "De politie")]] == ["de politie"]


def test_a_noun_with_a_capital_inside_a_sentence_is_a_name():
    found = entities_in("Gisteren kwam de Dijkenbond. De bond wil niets zeggen.")
    meant = [one.entity.name for one in found.of_chunk[chunk_of(found.parsed, "De bond")]]
    assert "Dijkenbond" in meant


def test_a_noun_with_a_name_of_its_own_is_no_other_of_that_noun():
    text = "De krant Het Oosten zweeg. Later schreef de krant Westenwind dat."
    found = entities_in(text)
    first, second = (
        found.at(chunk_of(found.parsed, words)) for words in ("De krant Het Oosten", "de krant Westenwind")
    )
    assert first is not second


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Nu zwijgt Zonnedauw. Het concern wil niets zeggen.", "Het concern", "Zonnedauw"),
        ("Voor de VVD is dat te veel. De partij lacht.", "De partij", "VVD"),
        ("De NS rijdt niet. Dat kost geld. Het bedrijf wacht.", "Het bedrijf", "NS"),
        ("De KNVB sprak met Ajax. De bond lacht.", "De bond", "KNVB"),
        ("Nu reed de NS naar Zonnedauw. Het regent. De organisatie lacht.", "De organisatie", "NS"),
    ],
)
def test_a_noun_for_any_body_is_the_last_one_that_acted(text, words, name):
    found = entities_in(text)
    assert found.of_chunk[chunk_of(found.parsed, words)][0].entity.name == name


def test_a_compound_of_such_a_noun_may_be_another():
    found = entities_in("Nu zwijgt Zonnedauw. Het telecombedrijf wil niets zeggen. De rechtbank lacht.")
    assert [one.fit for one in found.of_chunk[chunk_of(found.parsed, "Het telecombedrijf")]] == ["new", "kind"]
    assert [one.fit for one in found.of_chunk[chunk_of(found.parsed, "De rechtbank")]] == ["new"]


def test_a_body_long_ago_or_aside_comes_behind_a_new_one():
    later = "Nu zwijgt Zonnedauw. Het regent. Het waait. Het sneeuwt. Het is laat. Het dooit. Het concern lacht."
    for text in (later, "Nu lacht Mia bij Zonnedauw. Het concern zwijgt."):
        found = entities_in(text)
        assert [one.fit for one in found.of_chunk[chunk_of(found.parsed, "Het concern")]] == ["new", "kind"]
