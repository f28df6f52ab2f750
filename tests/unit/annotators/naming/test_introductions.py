"""Functions may be told in a note, private matters may not."""

from kantlijn.annotators.naming.introductions import is_function, is_quality


def test_functions_are_known_alone_and_in_compounds():
    for word in ("voorzitter", "VVD-Kamerlid", "oud-premier", "wijkverpleegkundige", "VVD'er", "CDA’er"):
        assert is_function(word), word


def test_family_crime_religion_and_origin_are_no_functions():
    for word in ("broer", "moeder", "terrorist", "imam", "bisschop", "bewoner", "scholier", "Utrechter", "slachtoffer"):
        assert not is_function(word), word


def test_qualities_of_a_function():
    assert is_quality("Poolse")
    assert is_quality("demissionair")
    assert not is_quality("boze")
