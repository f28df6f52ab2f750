"""Plurals are made as Dutch spelling makes them."""

import pytest

from kantlijn.annotators.matching.inflection import inflections


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("lidstaat", "lidstaten"),
        ("vredesmacht", "vredesmachten"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("bom", "bommen"),
        ("graf", "graven"),
        ("motie", "moties"),
        ("industrie", "industrieën"),
        ("camera", "camera's"),
        ("gemeente", "gemeenten"),
        ("mogelijkheid", "mogelijkheden"),
        ("kernwapen", "kernwapens"),
        ("Kamerlid", "Kamerleden"),
        ("politicus", "politici"),
        ("museum", "musea"),
        ("demissionair", "demissionaire"),
        ("hybride oorlog", "hybride oorlogen"),
        ("demissionair kabinet", "demissionaire kabinetten"),
    ],
)
def test_regular_form_is_made(word, plural):
    assert plural in inflections(word)


def test_acronym_takes_s_alone():
    assert inflections("BV") == ["BV's", "BVs"]


def test_short_and_strange_words_are_left_alone():
    assert inflections("x") == ["xs", "xen", "x's"]
    assert "" not in inflections("")
