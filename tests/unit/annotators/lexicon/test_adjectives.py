import pytest

from kantlijn.annotators.lexicon.adjectives import NOUN_ENDING, adjective_letter, forms, inflected


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("groot", "grote"),
        ("dik", "dikke"),
        ("lief", "lieve"),
        ("vies", "vieze"),
        ("nieuw", "nieuwe"),
        ("serieus", "serieuze"),
        ("half", "halve"),
        ("doof", "dove"),
        ("laf", "laffe"),
        ("vals", "valse"),
        ("solide", "solide"),
    ],
)
def test_inflected_form(base: str, form: str):
    assert inflected(base) == form


@pytest.mark.parametrize(
    "word", ["groot", "groter", "grootst", "tijdelijk", "onmisbaar", "overweldigend", "onmogelijk", "koninklijk"]
)
def test_bare_adjective(word: str):
    assert adjective_letter(word) == "j"


@pytest.mark.parametrize(
    "word",
    [
        "huwelijk",
        "vriend",
        "avond",
        "tafel",
        "voertuig",
        "initiatief",
        "tarief",
        "weekend",
        "duizend",
        "dividend",
        "ochtend",
        "snelweg",
    ],
)
def test_nouns_are_no_adjectives(word: str):
    assert adjective_letter(word) == ""


@pytest.mark.parametrize("word", ["duurder", "zwaarder", "raarder", "puurder", "zuurder", "donkerder", "groter"])
def test_comparative(word: str):
    assert adjective_letter(word) == "j"


@pytest.mark.parametrize("word", ["durder", "zwarder", "halfe"])
def test_misspelt_forms_are_none(word: str):
    assert word not in forms()


def test_nouns_in_e():
    assert NOUN_ENDING.search("productie")
    assert not NOUN_ENDING.search("groene")
