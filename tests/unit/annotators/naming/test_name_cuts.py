"""A chain of capitals is cut where a particle or a sentence begins something new."""

import pytest

from kantlijn.annotators.naming.name_cuts import Setting, joins, known_otherwise, stretches
from kantlijn.annotators.naming.name_shapes import PIECE


def cut(chain: str, **setting: object) -> list[str]:
    pieces = [(found.start(), found.end(), found.group()) for found in PIECE.finditer(chain)]
    return [" ".join(piece[2] for piece in stretch.pieces) for stretch in stretches(pieces, Setting(**setting))]


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
        "Ruud van den Bosch",
        "Thijs de Ronde",
        "Jan van Praag",
        "Anna op 't Hof",
        "Anna in 't Groen",
        "Pim van 's-Gravenmoer",
        "Piet vd Ven",
        "P. v.d. Ven",
        "Vincent Willem Dennis van Goor",
        "Willem graaf van Rechteren Almelo",
        "Bo Quarles van Ufford",
        "Ali ben Driss",
        "Ali al-Khatib",
        "Oosterak Kan",
        "Zabeth van Veen",
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
        ("Voorzitter Qarp van de Jonge Bosbond", ["Voorzitter Qarp", "Jonge Bosbond"]),
        ("Qarp van de Groene Waal", ["Qarp", "Groene Waal"]),
        ("Meneer Qarp van de Bosbond", ["Meneer Qarp", "Bosbond"]),
        ("Jan Otto van Zonnedauw Verf", ["Jan Otto", "Zonnedauw Verf"]),
        ("Anna Bosman van de Bosbond van Elst", ["Anna Bosman", "Bosbond", "Elst"]),
        ("Bosman van de Raad", ["Bosman", "Raad"]),
        ("Piet Smit Kees Bosman", ["Piet Smit", "Kees Bosman"]),
        ("Michael Smith Michael van Qarp", ["Michael Smith", "Michael van Qarp"]),
        ("Utrecht de Amerikaanse", ["Utrecht", "Amerikaanse"]),
        ("Anna Bosman Feyenoord", ["Anna Bosman", "Feyenoord"]),
        ("Anna van der Bos Utrecht", ["Anna van der Bos", "Utrecht"]),
    ],
)
def test_new_phrase_is_cut_off(chain, parts):
    assert cut(chain) == parts


def test_lost_line_break_ends_a_name_before_a_common_word():
    assert cut("Rita Kok Wanneer", flat=True) == ["Rita Kok", "Wanneer"]
    assert cut("Rita Kok Wanneer") == ["Rita Kok Wanneer"]


def test_title_tells_that_a_name_goes_on():
    assert cut("Wim aan de Stegge", title="weerman") == ["Wim aan de Stegge"]
    assert cut("Wim aan de Stegge") == ["Wim", "Stegge"]
    assert cut("Wim in de Volkskrant", title="weerman") == ["Wim", "Volkskrant"]


def test_opening_word_before_a_first_name_does_not_end_the_name():
    assert cut("Voor Anna van Bronckhorst") == ["Voor Anna van Bronckhorst"]


def test_surname_that_stands_alone_too_belongs_to_an_unknown_first_name():
    assert cut("Qali van Roosendaal van Ajax", recurs=True) == ["Qali van Roosendaal", "Ajax"]
    assert cut("Qali van Roosendaal van Ajax") == ["Qali", "Roosendaal", "Ajax"]


def test_country_is_no_first_name_before_a_particle():
    assert cut("China van Qarp") == ["China", "Qarp"]


def test_suspect_with_an_unknown_first_name_is_whole():
    assert cut("Qali van E.") == ["Qali van E."]


def test_particle_joins_after_a_first_name_only():
    assert joins(["Anna"], "van", "Delft")
    assert not joins(["Bos"], "van", "Delft")


@pytest.mark.parametrize("name", ["Frie", "Qarie", "Doko", "Lelke", "Qiva"])
def test_what_sounds_like_a_first_name_behind_a_title_goes_on_at_a_town(name):
    assert cut(f"{name} van Rijsbergen", title="wijkagent") == [f"{name} van Rijsbergen"]
    assert cut(f"{name} van Rijsbergen") == [name, "Rijsbergen"]


@pytest.mark.parametrize("name", ["Qarpers", "Mulder", "Bosma", "Vermeerde"])
def test_a_surname_behind_a_title_does_not_go_on_at_a_town(name):
    assert cut(f"{name} van Rijsbergen", title="burgemeester") == [name, "Rijsbergen"]


def test_places_companies_and_acronyms_are_known_otherwise():
    assert known_otherwise("Parijs")
    assert known_otherwise("FNV")
    assert not known_otherwise("Pothof")
