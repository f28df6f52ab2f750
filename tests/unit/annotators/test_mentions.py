"""People of the gazetteer and people of the article alone are both found, at their own words."""

import pytest
from articles import article_from

from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.mentions import find_mentions
from kantlijn.model.reference import Entity, Gazetteer

TRUMP = Entity("donald-trump", "Donald Trump")
INDEX = index_people(Gazetteer({TRUMP.id: TRUMP}))


def found(text: str) -> list[tuple[str, str, str | None]]:
    mentions, _ = find_mentions(article_from(text), INDEX)
    return [(mention.span.of(text), mention.name, mention.entity_id) for mention in mentions]


def names(text: str) -> list[tuple[str, str]]:
    return [one[:2] for one in found(text)]


def test_known_person_is_found_by_surname_and_genitive():
    name = ("Donald Trump", "donald-trump")
    assert found("Het is Trumps plan, zegt Trump.") == [("Trumps", *name), ("Trump", *name)]


def test_longer_form_and_first_name_of_a_known_person_are_linked():
    text = "Donald John Trump belt. Donald lacht."
    assert [one[2] for one in found(text)] == ["donald-trump", "donald-trump"]


def test_unknown_person_has_no_id():
    assert found("Dat zegt Willem Pothof.") == [("Willem Pothof", "Willem Pothof", None)]


def test_surname_is_joined_to_the_full_name():
    text = "Pothof wil het niet. Dat zegt wethouder Marieke Pothof."
    assert names(text) == [("Pothof", "Marieke Pothof"), ("Marieke Pothof", "Marieke Pothof")]


def test_first_name_of_someone_named_in_full_is_a_mention():
    text = "Daar is Willem Pothof. Willem belt."
    assert names(text)[1] == ("Willem", "Willem Pothof")


@pytest.mark.parametrize(
    "name",
    [
        "Wim Van der Linden",
        "Nour el Idrissi",
        "Anne-Fleur Bos-van Delft",
        "J.P. de Wit",
        "Ali bin Salem",
        "Otto von Habsma",
    ],
)
def test_names_of_all_kinds_are_found(name):
    assert names(f"Dat zegt woordvoerder {name} maandag.") == [(name, name)]


def test_suspect_keeps_the_full_stop_and_joins_no_full_name():
    text = "De politie zoekt Jan K. in Delft. Jan Klaver zegt niets. K. is weg."
    assert names(text) == [("Jan K.", "Jan K."), ("Jan Klaver", "Jan Klaver"), ("K.", "Jan K.")]


def test_genitive_apostrophe_is_outside():
    assert names("Dat is Willem Hermans' plan.") == [("Willem Hermans", "Willem Hermans")]
    assert names("Dat is Anna Hoekstras plan.") == [("Anna Hoekstras", "Anna Hoekstra")]


def test_decomposed_text_gives_spans_of_the_original():
    assert found("Daar is Rene\u0301 Pothof.") == [("Rene\u0301 Pothof", "René Pothof", None)]


def test_every_mention_carries_the_role():
    mentions, _ = find_mentions(article_from("De Poolse premier Pothof belt. Pothof lacht."), INDEX)
    assert [mention.role for mention in mentions] == ["Poolse premier", "Poolse premier"]


def test_doubt_about_a_surname_is_told_once():
    text = "Mary Trump schreef dat.\n\nTrump lacht. Trump zwijgt."
    _, problems = find_mentions(article_from(text), INDEX)
    assert [str(problem) for problem in problems] == [
        "seeds/test.txt:3: ‘Trump’ may be Donald Trump or someone else; "
        "name the person meant in the marks file, or write the name in full"
    ]


def test_names_on_two_lines_of_a_table_are_two():
    text = "Willem Pothof\n\nAnna Bos"
    assert names(text) == [("Willem Pothof", "Willem Pothof"), ("Anna Bos", "Anna Bos")]


@pytest.mark.parametrize(
    "text",
    [
        "Dat is een trump.",
        "De Trump Tower staat in New York.",
        "Zij woont in de Willem Bakkerstraat.",
        "Het Trump-kabinet valt.",
        "Het Pothof-akkoord is van wethouder Pothof-regels.",
        "Gisteren was het Pasen in Nederland.",
        "De FNV en het CNV staken in Rotterdam.",
        "",
    ],
)
def test_what_is_no_person_is_left_alone(text):
    assert found(text) == []


def test_name_runs_over_a_hard_wrapped_line_at_its_particle():
    text = "Het plan is van wethouder Hanna de\nWit en van brugwachter Piet van\nder Meer."
    mentions, _ = find_mentions(article_from(text), index_people(Gazetteer()))
    assert [mention.name for mention in mentions] == ["Hanna de Wit", "Piet van der Meer"]
