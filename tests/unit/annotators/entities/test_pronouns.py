import pytest
from parsed import meaning_of


@pytest.mark.parametrize(
    ("words", "text", "who"),
    [
        ("Hij", "Jan Baas stapte op. Hij is boos.", "Jan Baas"),
        ("hij", "Jan Baas zegt dat hij boos is.", "Jan Baas"),
        ("Ze", "Mia Vos sprak met Jan Baas. Ze is boos.", "Mia Vos"),
        ("Hij", "Mia Vos sprak met Jan Baas. Hij is boos.", "Jan Baas"),
        ("Hij", "Een agent stond bij de deur. Hij lachte.", "een agent"),
        ("die", "Jan Baas leest voor. Achterin staat een bewoner op. 'Ga weg', roept die.", "een bewoner"),
        ("Hij", "Het plan van Jan Baas ging door. Hij lachte.", "Jan Baas"),
        ("Ze", "Zijn vrouw stond bij Jan Baas. Ze lachte.", "zijn vrouw"),
    ],
)
def test_a_pronoun_takes_up_the_one_on_the_readers_mind(words, text, who):
    assert meaning_of(words, text, "Jan Baas", "Mia Vos") == who


def test_a_pronoun_never_takes_up_the_other_sex():
    assert meaning_of("Ze", "Jan Baas stapte op. Ze is boos.", "Jan Baas") is None


def test_several_people_are_taken_up_by_a_plural_verb():
    assert meaning_of("Ze", "De bewoners kwamen naar Jan Baas. Ze waren boos.", "Jan Baas") == "de bewoners"


def test_nobody_is_taken_up_from_below():
    assert meaning_of("Hij", "Hij is boos. Jan Baas stapte op.", "Jan Baas") is None
