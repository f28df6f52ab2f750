"""Plurals are made as Dutch spelling makes them."""

import pytest

from kantlijn.annotators.inflection import inflections


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("lidstaat", "lidstaten"),
        ("vredesmacht", "vredesmachten"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("bom", "bommen"),
        ("motie", "moties"),
        ("camera", "camera's"),
        ("gemeente", "gemeenten"),
        ("mogelijkheid", "mogelijkheden"),
        ("kernwapen", "kernwapens"),
    ],
)
def test_regular_plural_is_made(word, plural):
    assert plural in inflections(word)


def test_acronym_takes_s_alone():
    assert inflections("BV") == ["BV's", "BVs"]
