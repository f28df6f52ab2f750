import unicodedata

import pytest

from kantlijn.readers.slugs import slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("brug", "brug"),
        ("Brug bij Zaltveen (2)", "brug-bij-zaltveen-2"),
        ("Eén brug", "een-brug"),
        ("Øresund_Straße", "oresund-strasse"),
        ("foto's van de brug", "fotos-van-de-brug"),
        ("--brug--", "brug"),
    ],
)
def test_slug_is_lower_case_ascii_with_hyphens(name, slug):
    assert slug_of(name) == slug


def test_encoding_of_accents_makes_no_difference():
    assert slug_of(unicodedata.normalize("NFD", "café")) == slug_of("café") == "cafe"


@pytest.mark.parametrize("name", ["", "???", "日本"])
def test_name_without_latin_letters_has_no_slug(name):
    assert slug_of(name) == ""
