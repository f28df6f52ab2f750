"""Titles are known as words, in compounds and by their gender; functions may be told in a note, private matters not."""

from kantlijn.annotators.naming.titles import excludes, gender_of_title, is_function, is_quality, is_title, title_of


def test_compound_is_the_title_it_ends_in():
    assert title_of("VVD-Kamerlid") == "kamerlid"
    assert title_of("wijkverpleegkundige") == "wijkverpleegkundige"
    assert is_title("kunstvoorzitter")


def test_title_tells_gender_where_it_has_one():
    assert gender_of_title("zakenvrouw") == "f"
    assert gender_of_title("koning") == "m"
    assert gender_of_title("minister") is None


def test_other_words_are_no_titles():
    assert not is_title("straat")
    assert not is_title("Delft")
    assert not is_title("Visser-Bakker")


def test_a_woman_may_have_a_function_that_names_a_man_but_no_man_is_mevrouw():
    assert excludes("mevrouw", "m")
    assert excludes("vader", "f")
    assert not excludes("keeper", "f")
    assert not excludes("voorzitter", "f")


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
