import pytest
from narrations import narration_of

from kantlijn.annotators.reading.complements import pass_governed, read_complement


def complement(text, *names):
    """Read what stands behind the first two words."""
    tokens = narration_of(text, *names).tokens(0)
    named, after, owner = read_complement(tokens, 2, "role")
    return named >= 0, owner >= 0, " ".join(token.text for token in tokens[2:after])


@pytest.mark.parametrize(
    "text",
    [
        "de minister van Financiën Mia Vos",
        "de baas van Almelo, Mia Vos.",
        "de chef van omroep Zuid Mia Vos",
        "de vrouw van Jan Baas, Mia Vos, zegt",
        "de curator, mr. Mia Vos, zegt",
        "haar advocaat, meester Mia Vos, zegt",
        "de man op de foto, Mia Vos, zegt",
    ],
)
def test_a_name_put_beside_a_function(text):
    assert complement(text, "Mia Vos", "Jan Baas")[0]


def test_a_department_of_two_fields():
    assert complement("de minister van Natuur en Milieu zegt")[2] == "van Natuur en Milieu"
    assert complement("de minister van Natuur en Jan Baas zegt", "Jan Baas")[2] == "van Natuur"


@pytest.mark.parametrize("text", ["de advocaat van Mia Vos zegt", "de agent namens wethouder Mia Vos zegt"])
def test_whose_somebody_is(text):
    assert complement(text, "Mia Vos")[:2] == (False, True)


def test_a_complement_ends_behind_its_noun():
    assert complement("een woordvoerder van de Haagse politie zei gisteren") == (False, False, "van de Haagse politie")


def test_an_adjective_without_e_belongs_to_its_noun():
    assert complement("een nicht van een ander slachtoffer zei gisteren")[2] == "van een ander slachtoffer"


def test_who_is_told_owns_nobody():
    assert complement("een serveerster bij de politie") == (False, False, "")
    assert complement("een serveerster bij de bank")[2] == "bij de bank"


def test_kin_is_not_the_one_whose_it_is():
    assert complement("de moeder van de vermoorde Mia Vos", "Mia Vos")[:2] == (False, True)


def test_a_time_owns_nobody():
    assert complement("de commissie van eind vorig jaar") == (False, False, "")


def test_a_place_where_something_happens_belongs_to_nobody():
    assert complement("een agent op de fiets") == (False, False, "")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("in een reactie wethouder Mia", "wethouder Mia"),
        ("tegen minister Mia Vos dat", "dat"),
        ("in Ede de raad", "de raad"),
        ("in Ede PvdA-raadslid Mia Vos", "PvdA-raadslid Mia Vos"),
    ],
)
def test_what_a_preposition_governs_is_passed(text, rest):
    tokens = narration_of(text, "Mia Vos").tokens(0)
    assert " ".join(token.text for token in tokens[pass_governed(tokens, 1) :]) == rest
