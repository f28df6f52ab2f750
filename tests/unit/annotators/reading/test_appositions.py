import pytest
from narrations import narration_of

from kantlijn.annotators.reading.appositions import join_named
from kantlijn.annotators.reading.phrases import phrases_between


def joined(text):
    tokens = narration_of(text, "Mia Vos", "Jan Baas").tokens(0)
    found = join_named(phrases_between(tokens, 0, len(tokens)), tokens)
    return [(text[phrase.start : phrase.end], phrase.kind, governed) for phrase, governed in found]


def test_who_is_named_behind_a_copula_is_one_person():
    assert joined("Zijn opvolger wordt Mia Vos.") == [("Mia Vos", "name", False)]


def test_a_name_between_commas_is_the_function_before_it():
    found = joined("Volgens de woordvoerder in de Kamer, Mia Vos, kan dat.")
    assert found == [("de woordvoerder in de Kamer, Mia Vos", "name", True)]


@pytest.mark.parametrize(
    "text",
    [
        "De agent ziet Mia Vos.",
        "De agent in Ede, Mia Vos en Jan Baas lachen.",
        "De agent zag in de stad, naast Jan Baas, ook Mia Vos.",
        "De agent wacht in de regen, Mia Vos, niet.",
    ],
)
def test_somebody_else_stays_somebody_else(text):
    assert joined(text)[0][:2] == ("De agent", "role")


def test_who_somebody_is_makes_nobody_new():
    assert joined("Mia Vos, een lerares uit Ede, lacht.")[0] == ("Mia Vos", "name", False)
    assert ("een lerares", "person", False) not in joined("Mia Vos, een lerares die zong, lacht.")
    assert ("een lerares", "person", False) in joined("Mia Vos, een lerares en Jan Baas lachen.")
