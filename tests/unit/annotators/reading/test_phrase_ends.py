import pytest
from narrations import narration_of

from kantlijn.annotators.reading.phrase_ends import (
    find_name_behind,
    is_abbreviated,
    is_full_name,
    is_shortened,
    is_somebody_else,
    is_torn,
    keeps_noun,
    pass_name,
    stands_alone,
)
from kantlijn.annotators.reading.phrases import phrases_between


def tokens(text, *names):
    return narration_of(text, *names).tokens(0)


def test_a_name_that_nobody_found_ends_behind_its_capitals():
    assert pass_name(tokens("Dat zegt buurvrouw Ziggy van der Wolk van hier"), 3) == 7


def test_a_particle_without_a_name_behind_it_is_left_alone():
    assert pass_name(tokens("Dat zegt buurvrouw Ziggy van hier"), 3) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Dat zegt zanger en acteur Jan Baas",
        "Dat zegt zanger en latere burgemeester Jan Baas",
        "Dat zegt zanger en Kamerlid Jan Baas",
        "Dat zegt zanger, acteur en dichter Jan Baas",
        "Dat zegt wethouder zorg en welzijn Jan Baas",
    ],
)
def test_more_of_a_function_comes_before_the_name(text):
    found = tokens(text, "Jan Baas")
    assert found[find_name_behind(found, 3, bare=True)].kind == "name"


@pytest.mark.parametrize(
    "text",
    [
        "Dat zegt zanger en lacht Jan Baas",
        "Dat zegt zanger en Jan Baas",
        "Dat zegt zanger, Jan Baas",
        "Dat zegt zanger op school Jan Baas",
    ],
)
def test_a_name_of_somebody_else_is_left_alone(text):
    assert find_name_behind(tokens(text, "Jan Baas"), 3, bare=True) == -1


def test_behind_an_article_only_a_second_function_leads_to_the_name():
    assert find_name_behind(tokens("De man wandelt lachend Jan Baas voorbij", "Jan Baas"), 2, bare=False) == -1


def test_a_full_stop_behind_a_title_ends_nothing():
    assert is_abbreviated(tokens("de jonge dr. Jan Baas", "Jan Baas"), 3)
    assert not is_abbreviated(tokens("Daar is hij. Jan Baas", "Jan Baas"), 3)


def test_a_blank_tears_a_function_from_its_party():
    assert is_torn(tokens("Dat zegt D66- wethouder Jan Baas", "Jan Baas"), 3)
    assert not is_torn(tokens("Dat zegt D66 - wethouder Jan Baas", "Jan Baas"), 3)
    assert not is_torn(tokens("Dat is zee- en vaartrecht"), 3)


def test_a_hyphen_before_en_shortens_a_word():
    assert is_shortened(tokens("Dat is zee- en vaartrecht"), 3)
    assert not is_shortened(tokens("Dat is zee - en vaartrecht"), 3)


def test_a_first_name_opens_a_full_name():
    assert is_full_name(tokens("Dat zegt Mia Wolkenstein")[2:4], "")
    assert not is_full_name(tokens("Dat zegt Mia Wolkenstein")[2:4], "de")


@pytest.mark.parametrize(
    ("text", "determiner", "other"),
    [
        ("een man Mia Vos", "een", True),
        ("haar vader Mia Vos", "haar", True),
        ("haar moeder Mia Vos", "haar", False),
        ("een lachende Mia Vos", "een", False),
        ("de burgemeester Mia Vos", "de", False),
    ],
)
def test_a_name_behind_a_noun_may_be_somebody_else(text, determiner, other):
    assert is_somebody_else(tokens(text, "Mia Vos"), 1, 2, determiner) is other


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("De brieven die justitie las, liegen.", ["justitie"]),
        ("Bo zegt dat agenten liegen.", ["agenten"]),
        ("De mensen die artsen helpen, liegen.", ["mensen", "artsen"]),
        ("Toen zei die agent niets.", ["agent"]),
    ],
)
def test_die_and_dat_that_only_join_a_clause_open_no_phrase(text, heads):
    narration = narration_of(text)
    tokens = narration.tokens(0)
    found = [phrase for phrase, _ in phrases_between(tokens, 0, len(tokens)) if phrase.head in heads]
    assert [phrase.head for phrase in found] == heads
    assert [phrase.determiner for phrase in found][-1:] == (["die"] if "agent" in heads else [""])


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("Drie leden, waaronder Mia Vos en Jan Baas, praten.", []),
        ("Zij kreeg gasten, onder wie Mia Vos.", []),
        ("Drie leden, waaronder Mia Vos, zien dat Jan Baas praat.", ["Jan Baas"]),
    ],
)
def test_an_example_out_of_a_group_is_no_subject(text, free):
    narration = narration_of(text, "Mia Vos", "Jan Baas")
    tokens = narration.tokens(0)
    found = phrases_between(tokens, 0, len(tokens))
    named = [text[phrase.start : phrase.end] for phrase, governed in found if phrase.kind == "name" and not governed]
    assert named == free


@pytest.mark.parametrize(("noun", "name"), [("gerechtshof", "Gaasbeek"), ("ziekenhuis", "Almelo")])
def test_a_town_that_tells_which_body_is_meant_is_part_of_its_name(noun, name):
    assert keeps_noun(noun, name)


def test_a_name_of_its_own_needs_no_noun():
    assert not keeps_noun("bedrijf", "Zonkracht")


@pytest.mark.parametrize(("text", "place", "alone"), [("Die zegt nee", 0, True), ("Dat zegt die.", 2, True)])
def test_die_is_a_whole_subject(text, place, alone):
    assert stands_alone(tokens(text), place) is alone


@pytest.mark.parametrize(("text", "place"), [("Die man zegt nee", 0), ("Dat zegt die man.", 2), ("Man, die.", 2)])
def test_die_before_a_noun_is_no_subject(text, place):
    assert not stands_alone(tokens(text), place)
