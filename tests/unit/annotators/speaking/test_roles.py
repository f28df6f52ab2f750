import pytest
from narrations import story_of

from kantlijn.annotators.speaking.roles import find_bearer, find_introduced
from kantlijn.model.annotations import Speaker

NAMES = ("Mia Vos", "Jan Baas")


def bearer(text):
    """Find who is meant by the subject of the last sentence."""
    story = story_of(text, *NAMES)
    last = len(story.narration.starts) - 1
    found = find_bearer(story, story.phrases(last)[0][0], last)
    return found and (found[0].name, found[1])


@pytest.mark.parametrize(
    "text",
    [
        "VVD-minister Mia Vos sprak met Jan Baas. De minister lacht.",
        "Mia Vos, minister van Zee, sprak. De VVD-minister lacht.",
        "D66-Kamerlid Mia Vos sprak met Jan Baas. De D66'er lacht.",
    ],
)
def test_the_only_one_who_holds_it(text):
    assert bearer(text) == ("Mia Vos", True)


def test_further_words_tell_two_of_one_function_apart():
    text = "Minister van Zee Mia Vos zag minister van Land Jan Baas. De minister van Zee lacht."
    assert bearer(text) == ("Mia Vos", False)


def test_another_party_is_another_function():
    assert bearer("VVD-leider Mia Vos zag SP-leider Jan Baas. De SP-leider lacht.") == ("Jan Baas", True)


def test_a_member_of_a_party_goes_before_who_only_holds_the_function():
    assert bearer("CU-Kamerlid Mia Vos (ChristenUnie) zag Kamerlid Jan Baas. Het ChristenUnie-Kamerlid lacht.") == (
        "Mia Vos",
        True,
    )
    assert bearer("SP-Kamerlid Mia Vos zwijgt. Het regent. Het waait. Het ChristenUnie-Kamerlid lacht.") is None


def test_a_vice_president_is_not_the_president():
    assert bearer("Vicepresident Mia Vos zwijgt. De woordvoerder lacht.") is None


def test_an_interim_president_is_not_the_president():
    assert bearer("Interim-president Mia Vos zwijgt. Het regent. Het waait. De president lacht.") is None


def test_a_relative_clause_makes_somebody_new():
    assert bearer("Agent Jan Baas zwijgt. De agent die belde lacht.") is None


def test_a_nameless_person_is_introduced_by_een():
    story = story_of("Een Haagse agent van de politie belde. De agent lacht.")
    assert find_introduced(story, story.phrases(1)[0][0]) == "een Haagse agent van de politie"


def test_an_age_takes_up_who_was_told_of_with_more_words():
    story = story_of("Een 23-jarige in Ede geboren student belde. De student lacht.")
    assert find_introduced(story, story.phrases(1)[0][0]) == "een 23-jarige in Ede geboren student"


def test_where_somebody_comes_from_shows_who_is_meant():
    assert bearer("Mia Vos uit Tilburg zag Jan Baas uit Ede. De Tilburgse lacht.") == ("Mia Vos", False)


def test_a_nameless_office_is_not_taken_up_by_another_noun():
    assert bearer("De rechter zwijgt. De jongen lacht.") is None


def test_who_belongs_to_somebody_named_is_another():
    assert bearer("Mia Vos zwijgt. De moeder van Jan Baas lacht.") is None


def test_who_bears_the_function_later_makes_it_unsure():
    story = story_of('Wethouder Jan Baas zweeg. De wethouder lacht. "Wethouder Mia Vos leeft", riep iemand.', *NAMES)
    assert find_bearer(story, story.phrases(1)[0][0], 1) == (Speaker("Jan Baas", "person"), False)


def test_an_office_is_borne_by_the_only_one_named_with_it_later():
    story = story_of("Jan Baas wacht. De wethouder zwijgt. Later lacht wethouder Mia Vos.", *NAMES)
    found = find_bearer(story, story.phrases(1)[0][0], 1)
    assert found
    assert (found[0].name, found[1]) == ("Mia Vos", False)


def test_anything_humbler_is_not_borne_by_who_is_named_later():
    story = story_of("De bakker zwijgt. Later lacht bakker Mia Vos.", *NAMES)
    assert find_bearer(story, story.phrases(0)[0][0], 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "Wethouder Jan Baas kwam. De wethouder zei dat hij lacht.",
        "Wethouder Jan Baas kwam. Later zei de wethouder dat.",
    ],
)
def test_a_clause_of_what_is_said_makes_nobody_new(text):
    assert bearer(text) == ("Jan Baas", True)


@pytest.mark.parametrize(("verb", "found"), [("zei", ("Jan Baas", True)), ("danste", None)])
def test_dat_behind_a_neuter_noun_tells_it_apart_unless_a_verb_of_saying_stands_before(verb, found):
    assert bearer(f"Kamerlid Jan Baas kwam. Toen {verb} het Kamerlid dat de vraag stelde.") == found


def test_a_title_in_capitals_calls_nobody_anew():
    assert bearer("Jan Baas zwijgt. De Nationaal Coördinator Water lacht.") is None
    assert bearer("Jan Baas zwijgt. De Britse Labourstrateeg lacht.") == ("Jan Baas", False)
