import pytest
from explained import person, role

from kantlijn.annotators.linking.anchors import read_role
from kantlijn.annotators.linking.fitting import fits
from kantlijn.model.dates import PartialDate

DAY = PartialDate(2024, 5, 6)


@pytest.mark.parametrize(
    ("told", "held", "fitting"),
    [
        ("premier", "minister-president", True),
        ("Kamerlid", "Tweede Kamerlid", True),
        ("NAVO-chef", "secretaris-generaal van de NAVO", True),
        ("NAVO-chef", "secretaris-generaal van de VN", False),
        ("ECB-president", "president van de Europese Centrale Bank", True),
        ("ECB-president", "president van de Europese Commissie", False),
        ("minister van Buitenlandse Zaken", "minister van Binnenlandse Zaken", False),
        ("minister", "staatssecretaris van Defensie", False),
        ("vicepresident", "president", False),
        ("koning", "koning", True),
    ],
)
def test_words_for_one_function_fit(told: str, held: str, fitting: bool):
    assert fits(read_role(told), person("Bo Vis", role(held)), DAY, "Een tekst.") == fitting


def test_a_director_needs_his_firm_in_the_text():
    boss = person("Bo Vis", role("directeur van Koekfabriek Bolle"))

    assert fits(read_role("directeur"), boss, DAY, "De directeur van Bolle belt.")
    assert not fits(read_role("directeur"), boss, DAY, "De directeur belt.")


def test_a_belgian_minister_needs_belgian_words():
    minister = person("Bo Vis", role("minister van Justitie"), country="be")

    assert fits(read_role("minister"), minister, DAY, "In Brussel sprak de minister.")
    assert not fits(read_role("minister"), minister, DAY, "In Den Haag sprak de minister.")


def test_a_dutch_minister_may_be_in_brussels_but_not_in_flanders():
    minister = person("Bo Vis", role("minister van Justitie"))

    assert fits(read_role("minister"), minister, DAY, "In Brussel sprak de minister.")
    assert not fits(read_role("minister"), minister, DAY, "In Vlaanderen sprak de minister.")
