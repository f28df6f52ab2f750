"""A chain of capitals is cut where a particle or a sentence begins something new."""

import pytest

from kantlijn.annotators.naming.name_cuts import joins, known_otherwise, stretches
from kantlijn.annotators.naming.name_shapes import PIECE


def cut(chain: str) -> list[str]:
    pieces = [(found.start(), found.end(), found.group()) for found in PIECE.finditer(chain)]
    return [" ".join(piece[2] for piece in stretch.pieces) for stretch in stretches(pieces)]


@pytest.mark.parametrize(
    "name",
    [
        "Anna van der Bos",
        "Wim Van den Berg",
        "Jan Willem de Wit",
        "Karel de Grote",
        "Ali bin Salem",
        "Xylo van den Qarp",
        "Anna van Utrecht",
        "Anna Oude Bosmink",
        "Frits Bosman de Jong",
        "Kamerlid Barbara Pas",
        "Anna Bosman Stadion",
        "Jan Willem Utrecht",
    ],
)
def test_name_stays_whole(name):
    assert cut(name) == [name]


@pytest.mark.parametrize(
    ("chain", "parts"),
    [
        ("Anna Bos van Feyenoord", ["Anna Bos", "Feyenoord"]),
        ("Anna van Willem Bos", ["Anna", "Willem Bos"]),
        ("Jansma de Tweede Kamer", ["Jansma", "Tweede Kamer"]),
        ("Jan K. Volgens", ["Jan K.", "Volgens"]),
        ("Anna Bos Het", ["Anna Bos", "Het"]),
        ("Meneer Qarp van de Bosbond", ["Meneer Qarp", "Bosbond"]),
        ("Jan Otto van Zonnedauw Verf", ["Jan Otto", "Zonnedauw Verf"]),
        ("Rita Kok Wanneer", ["Rita Kok", "Wanneer"]),
        ("Anna Bosman Feyenoord", ["Anna Bosman", "Feyenoord"]),
        ("Anna van der Bos Utrecht", ["Anna van der Bos", "Utrecht"]),
    ],
)
def test_new_phrase_is_cut_off(chain, parts):
    assert cut(chain) == parts


def test_particle_joins_after_a_first_name_only():
    assert joins(["Anna"], "van", "Delft")
    assert not joins(["Bos"], "van", "Delft")


def test_places_companies_and_acronyms_are_known_otherwise():
    assert known_otherwise("Parijs")
    assert known_otherwise("FNV")
    assert not known_otherwise("Pothof")
