import pytest
from explained import person

from kantlijn.annotators.linking.bearers import names_cabinet, names_family, names_place, others_bear
from kantlijn.model.span import Span

KNOWN = [person("Anneke van Graafhuis")]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Minister Van Graafhuis belt.", False),
        ("Anneke van Graafhuis belt. A. van Graafhuis ook.", False),
        ("Piet van Graafhuis belt.", True),
        ("B. van Graafhuis belt.", True),
        ("De Van Graafhuisbrug is dicht.", False),
    ],
)
def test_another_first_name_or_other_initials_tell_of_another_bearer(text: str, others: bool):
    assert others_bear("van Graafhuis", KNOWN, [], text) == others


@pytest.mark.parametrize(
    ("text", "cabinet"),
    [("|Rutgers| III viel.", True), ("Het kabinet-|Rutgers| viel.", True), ("|Rutgers| viel. Ik lachte.", False)],
)
def test_a_number_or_the_word_makes_a_cabinet(text: str, cabinet: bool):
    before, name, behind = text.split("|")
    assert names_cabinet(before + name + behind, Span(len(before), len(before) + len(name))) == cabinet


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hij reed op het circuit |Piet Rutgers|.", True),
        ("Het stadion |Piet Rutgers| is leeg.", True),
        ("In het stadion zat |Piet Rutgers|.", False),
        ("De architect van het stadion, |Piet Rutgers|, lachte.", False),
    ],
)
def test_the_word_for_a_place_before_it_makes_a_name_that_of_the_place(text: str, place: bool):
    before, name, behind = text.split("|")
    assert names_place(before + name + behind, Span(len(before), len(before) + len(name))) == place


def test_a_plural_behind_an_article_is_a_family():
    assert names_family("Met de Rutgersen? De Vinks bellen.", Span(21, 26), "Vink")
    assert not names_family("Vinks plan is klaar.", Span(0, 5), "Vink")
    assert not names_family("Dat is de Vis.", Span(10, 13), "Vis")
