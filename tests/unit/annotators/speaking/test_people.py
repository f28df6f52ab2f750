import pytest
from narrations import narration_of

from kantlijn.annotators.speaking.people import People, agrees, gender_of_forename
from kantlijn.model.annotations import Mention
from kantlijn.model.reference import Entity, Gazetteer, Role
from kantlijn.model.span import Span


def people(text, *names):
    return People(narration_of(text, *names), Gazetteer())


def test_people_are_known_in_the_order_of_the_text():
    known = people("Jan Baas zag Mia Vos. Vos zweeg.", "Mia Vos", "Jan Baas").known
    assert [(person.name, person.first) for person in known.values()] == [("Jan Baas", 0), ("Mia Vos", 13)]


def test_a_function_shows_sex_before_the_first_name_does():
    known = people("Zakenvrouw Robin Vos sprak met Anna Baas.", "Robin Vos", "Anna Baas")
    assert (known.gender("Robin Vos"), known.gender("Anna Baas")) == ("f", "f")


@pytest.mark.parametrize("name", ["Vos", "Van Dam", "Qxyz Vos"])
def test_what_is_no_first_name_shows_nothing(name):
    assert gender_of_forename(name) == "u"


def test_an_unknown_sex_agrees_with_each():
    assert agrees("u", "f")
    assert not agrees("m", "f")


def test_who_holds_a_function_by_its_very_name_comes_first():
    known = people("Premier Mia Vos zag vicepremier Jan Baas.", "Mia Vos", "Jan Baas")
    assert [person.name for person in known.bearers("premier")] == ["Mia Vos"]


def test_the_gazetteer_knows_functions_too():
    narration = narration_of("Vos zwijgt.")
    narration.mentions = [Mention(Span(0, 3), "Mia Vos", "mia-vos")]
    gazetteer = Gazetteer({"mia-vos": Entity("mia-vos", "Mia Vos", roles=(Role("minister van Zee", "VVD"),))})
    assert [person.name for person in People(narration, gazetteer).bearers("vvd-minister")] == ["Mia Vos"]


def test_a_surname_that_two_bear_is_shared():
    known = people("Mia Baas zag Jan Baas. Baas belde Jan.", "Mia Baas", "Jan Baas")
    assert known.is_shared(Mention(Span(23, 27), "Jan Baas"))
    assert not known.is_shared(Mention(Span(34, 37), "Jan Baas"))
    assert not known.is_shared(Mention(Span(0, 8), "Mia Baas"))


def test_functions_of_both_sexes_show_none():
    known = people("Broer Robin Vos belde. Later kwam dochter Robin Vos.", "Robin Vos")
    assert known.gender("Robin Vos") == "u"
