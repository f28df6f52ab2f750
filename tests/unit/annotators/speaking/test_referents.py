import pytest
from narrations import story_of

from kantlijn.annotators.reporting.documents import find_document
from kantlijn.annotators.speaking.referents import find_referent
from kantlijn.model.annotations import Speaker


def meant(text, *names):
    """Resolve the subject of the last sentence."""
    story = story_of(text, *names)
    last = len(story.narration.starts) - 1
    found = find_referent(story, story.phrases(last)[0][0], last)
    return found and (found.speaker.name, found.unique)


def test_a_name_means_its_bearer():
    assert meant("Vos lacht.", "Mia Vos") == ("Mia Vos", True)


def test_a_function_means_the_one_who_holds_it():
    assert meant("Wethouder Mia Vos sprak met Jan Baas. De wethouder lacht.", "Mia Vos", "Jan Baas") == (
        "Mia Vos",
        True,
    )


def test_of_two_who_hold_a_function_the_last_is_meant_and_not_surely():
    text = "Wethouder Mia Vos sprak met wethouder Jan Baas. De wethouder lacht."
    assert meant(text, "Mia Vos", "Jan Baas") == ("Jan Baas", False)


def test_a_nameless_person_is_taken_up_by_the_noun():
    assert meant("Een agent van de politie zag Jan Baas. De agent lacht.", "Jan Baas") == (
        "een agent van de politie",
        False,
    )


def test_a_pronoun_takes_the_last_subject_of_its_sex():
    assert meant("Mia Vos sprak met Jan Baas. Zij lacht.", "Mia Vos", "Jan Baas") == ("Mia Vos", True)


def test_a_spokesperson_is_not_the_one_spoken_for():
    assert meant("Mia Vos zwijgt. Haar woordvoerder lacht.", "Mia Vos")[0] == "haar woordvoerder"


@pytest.mark.parametrize("text", ["Het regent. Hij lacht.", "Mia Vos zwijgt. Hij lacht."])
def test_a_pronoun_without_antecedent_means_nobody(text):
    assert meant(text, "Mia Vos") is None


def test_volgens_hem_takes_up_who_spoke_last():
    story = story_of("Jan Baas knikt. Dat de jongen lachte, zegt volgens hem niets.", "Jan Baas")
    phrase = next(found for found, governed in story.phrases(1) if governed)
    story.hear(0, 0, Speaker("Jan Baas", "person"))
    assert find_referent(story, phrase, 1).speaker.name == "Jan Baas"


def test_a_function_is_no_part_of_a_name_that_was_not_found():
    assert meant("Wijkagent Qxilla van der Zwup lacht.") == ("Qxilla van der Zwup", True)


def test_a_pronoun_in_a_list_of_utterances_names_nobody_where_several_may_be_meant():
    story = story_of('"Duur", zegt Jan Baas.\n\n"Nee", zegt Piet Kok.\n\n"Ja", zegt hij.', "Jan Baas", "Piet Kok")
    assert find_referent(story, story.phrases(2)[0][0], 2) is None


def test_a_pronoun_takes_up_a_full_name_that_was_not_found_to_be_a_person():
    assert meant("Qxil Vrandu van de bond komt uit Ede. Zij lacht.") == ("Qxil Vrandu", False)
    assert meant("Qxil komt uit Ede. Zij lacht.") is None
    assert meant("Mia Vos zag Qxil Vrandu. Zij lacht.", "Mia Vos") == ("Mia Vos", True)


def test_a_document_speaks_for_its_author():
    text = "Het rapport van Mia Vos is klaar. Volgens het rapport kan het."
    story = story_of(text, "Mia Vos")
    phrase = find_document(story.narration.tokens(1), 0, 3)
    assert find_referent(story, phrase, 1).speaker.name == "Mia Vos"
    story = story_of("Het rapport is klaar. Volgens het rapport kan het.", "Mia Vos")
    assert find_referent(story, find_document(story.narration.tokens(1), 0, 3), 1).speaker.name == "het rapport"


def test_hij_beside_an_infinitive_is_one_person():
    story = story_of("Jan Baas kwam. Hij lacht.", "Jan Baas")
    phrase = story.phrases(1)[0][0]
    assert find_referent(story, phrase, 1, plural=True) == find_referent(story, phrase, 1)


def test_a_body_is_not_sure_beside_a_plural_verb():
    story = story_of("Dat zeggen VVD en CDA.")
    assert find_referent(story, story.phrases(0)[0][0], 0).unique
    assert not find_referent(story, story.phrases(0)[0][0], 0, plural=True).unique


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wethouder knikt. Wethouder Mia Vos is blij.", "Mia Vos"),
        ("Wethouder Ede knikt. Wethouder Mia Vos is blij.", "Mia Vos"),
        ("Wethouder knikt. Burgemeester Mia Vos is blij.", "Wethouder"),
        ("Wethouder knikt. Wethouder Mia Vos en wethouder Jan Baas zijn blij.", "Wethouder"),
    ],
)
def test_a_function_without_article_is_its_bearers(text, name):
    story = story_of(text, "Mia Vos", "Jan Baas")
    found = find_referent(story, story.phrases(0)[0][0], 0)
    assert (found.speaker.name, found.unique) == (name, False)
