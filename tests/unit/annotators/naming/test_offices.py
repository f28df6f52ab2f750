"""A title speaks against a person where the note knows another function."""

from kantlijn.annotators.naming.offices import contradicts, read_title
from kantlijn.model.reference import Role

MINISTER = [Role("minister van Defensie", party="VVD")]


def test_other_function_or_party_speaks_against():
    assert contradicts("burgemeester", MINISTER)
    assert contradicts("PvdA-minister", [Role("minister van Defensie", party="CDA")])
    assert not contradicts("PvdA-Kamerlid", [Role("Kamerlid", party="GroenLinks-PvdA")])
    assert contradicts("CDA-minister", MINISTER)


def test_same_function_speaks_for():
    assert not contradicts("minister", MINISTER)
    assert not contradicts("VVD-minister", MINISTER)
    assert not contradicts("premier", [Role("minister-president")])


def test_general_words_former_functions_and_notes_without_roles_speak_against_nobody():
    assert not contradicts("leider", MINISTER)
    assert not contradicts("oud-burgemeester", MINISTER)
    assert not contradicts("burgemeester", [])
    assert not contradicts(None, MINISTER)


def test_title_tells_party_and_words_for_the_function():
    party, functions = read_title("VVD-minister")
    assert party == "VVD"
    assert {"minister", "bewindsman"} <= functions
    assert read_title("leider") == (None, frozenset())
