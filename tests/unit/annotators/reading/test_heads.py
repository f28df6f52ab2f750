import pytest
from narrations import narration_of

from kantlijn.annotators.reading.heads import find_head


def head(text, determiner="de"):
    tokens = narration_of(f"Volgens {text} regent").tokens(0)[1:-1]
    place, kind = find_head(tokens, determiner)
    return tokens[place].text, kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Haagse wethouder Wonen", ("wethouder", "role")),
        ("34-jarige bakker", ("bakker", "role")),
        ("Israëlische leger", ("leger", "body")),
        ("boze bewoners", ("bewoners", "group")),
        ("Rotterdammer", ("Rotterdammer", "role")),
        ("Urban Land Institute", ("Urban", "body")),
    ],
)
def test_the_noun_that_heads_a_run(text, found):
    assert head(text) == found


@pytest.mark.parametrize(("text", "found"), [("oude Claes geantwoord", "Claes"), ("Bron zoekt chauffeurs", "Bron")])
def test_a_verb_behind_a_name_is_no_noun(text, found):
    assert head(text) == (found, "body")


def test_of_two_functions_without_article_the_first_one_is_meant():
    assert head("advocaat verdachte", "") == ("advocaat", "person")


def test_without_article_a_person_is_new():
    assert head("bewoner", "een") == ("bewoner", "person")


@pytest.mark.parametrize("text", ["sfeer", "lange weg", "klaagzang"])
def test_things_do_not_speak(text):
    assert head(text)[1] == "thing"


def test_a_verb_behind_het_is_no_person():
    assert head("dichter", "het")[1] == "thing"


@pytest.mark.parametrize(("text", "kind"), [("NAVO-top", "thing"), ("VVD-fractie", "body"), ("VVD-leider", "role")])
def test_the_last_part_of_a_compound_decides(text, kind):
    assert head(text)[1] == kind


def test_a_woman_by_where_she_comes_from():
    assert head("Engelse") == ("Engelse", "role")


def test_languages_and_feasts_do_not_speak():
    assert head("Hongaars", "")[1] == "thing"
    assert head("Pasen", "")[1] == "thing"
    assert head("Zonkracht", "")[1] == "body"
