import pytest
from articles import article_from
from parsed import entities_in

from kantlijn.annotators.entities.coreference import find_entities
from kantlijn.annotators.parse.article import parse
from kantlijn.model.annotations import Mention
from kantlijn.model.dates import Moment, PartialDate
from kantlijn.model.reference import Entity, Gazetteer, Role
from kantlijn.model.span import Span


def test_a_womans_function_outweighs_a_mans_name():
    assert entities_in("Gastvrouw Jan Baas lacht.", "Jan Baas").people["Jan Baas"].sex == "f"


def test_a_mans_function_says_little_of_a_womans_name():
    assert entities_in("Zoon Mia Vos lacht. Premier Mia Vos ook.", "Mia Vos").people["Mia Vos"].sex == "f"


def test_a_function_in_the_line_above_is_not_told_of_a_name():
    titles = entities_in("De boete van de president\n\nJan Baas lacht.", "Jan Baas").people["Jan Baas"].functions.titles
    assert titles == set()


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Koning Robin Baas lacht.", "m"),
        ("Koningin Robin Baas lacht.", "f"),
        ("Trainer Robin Baas lacht.", "u"),
        ("Robin Baas lacht.", "u"),
        # Two functions that show different things show nothing.
        ("Koning Robin Baas lacht. Gastvrouw Robin Baas ook.", "u"),
        # What is an adjective too, and who somebody is to another.
        ("De Brusselse Robin Baas lacht.", "u"),
        ("Zus Robin Baas lacht.", "u"),
    ],
)
def test_a_function_shows_the_sex_of_whose_name_shows_none(text, sex):
    assert entities_in(text, "Robin Baas").people["Robin Baas"].sex == sex


def test_a_kings_function_does_not_make_a_man_of_a_woman():
    assert entities_in("Koning Mia Vos lacht.", "Mia Vos").people["Mia Vos"].sex == "f"


def test_places_inside_quotations_are_kept_apart():
    text = 'Karin Bos zweeg. "Karin Bos komt", zei Anna Mol. Bos lachte. "Goed", zei Anna Mol. "Komt Anna Mol?"'
    people = entities_in(text).people
    inside = {name: one.quoted for name, one in people.items()}
    assert inside == {"Karin Bos": [text.index('"Karin') + 1], "Anna Mol": [text.index("Anna Mol?")]}


def test_a_name_right_behind_a_quotation_is_outside_it():
    assert entities_in('"Goed"Karin Bos lachte.').people["Karin Bos"].quoted == []


def titles_by(*roles, entity_id="mia-vos"):
    """Give the functions of Mia Vos in an article of May 2024 by what a gazetteer knows of her."""
    article = article_from("Mia Vos lacht.", published=Moment(PartialDate(2024, 5, 1)))
    parsed = parse(article, [], [Mention(Span(0, 7), "Mia Vos", entity_id)])
    found = find_entities(parsed, Gazetteer({"mia-vos": Entity("mia-vos", "Mia Vos", roles=roles)}), {})
    return found.people["Mia Vos"].functions.titles


def test_the_gazetteer_tells_the_functions_of_the_day():
    held = Role("Minister van Defensie", "VVD", PartialDate(2024, 1), None)
    assert titles_by(held) == {"minister", "vvd-minister", "vvd'er"}
    assert titles_by(Role("voorzitter", None, PartialDate(2024, 1), None)) == {"voorzitter"}
    assert titles_by(Role("minister van Defensie", "VVD", PartialDate(2020), PartialDate(2022))) == set()
    assert titles_by(held, entity_id=None) == set()
    assert titles_by(held, entity_id="somebody-else") == set()
