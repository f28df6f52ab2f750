"""Titles are known as words, in compounds and by their gender."""

from kantlijn.annotators.naming.titles import gender_of_title, is_title, title_of


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
