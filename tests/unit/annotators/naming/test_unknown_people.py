"""People without a note are told from all that has a capital too."""

import pytest

from kantlijn.annotators.naming.name_candidates import find_candidates
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.unknown_people import find_persons


def people(text: str) -> list[str]:
    return [person.name for person in find_persons(Scales(text, find_candidates(text, lambda _: True)))]


def test_title_first_name_and_report_show_a_person():
    assert people("Dat vindt wethouder Kwakkel. Marieke Pothof zegt nee.") == ["Kwakkel", "Marieke Pothof"]


def test_list_of_names_is_three_people():
    text = "Daar waren Anna Bos, Piet de Wit en Karim el Idrissi."
    assert people(text) == ["Anna Bos", "Piet de Wit", "Karim el Idrissi"]


def test_surname_and_first_name_of_someone_named_in_full_are_people():
    assert people("Daar is Willem Pothof. Op Pothof na bleef ieder. Willem!") == ["Willem Pothof", "Pothof", "Willem"]


@pytest.mark.parametrize(
    "text",
    [
        "Hij woont in Delft.",
        "De VVD wil dat niet.",
        "Op de Willem Bakkerstraat is het druk.",
        "Toen kwam orkaan Bella over het land.",
        "De fiets ligt bij de Hema.",
        "Zij speelt in het Anna Paulowna Stadion.",
        "Dat is het werk van het Rode Kruis.",
        "Storm Bart nadert de kust.",
        "Storm Benjamin nadert de kust.",
        "Schippers liggen nu stil, en dat kost geld.",
        "Zij wandelt in het Prins Bernhardbos.",
        "Wat nu van de burgemeester De Limburgse topman belt, en Washington de Amerikaanse ook.",
        "Dat vindt de Volkspartij (PP), en ook iemand in Zwaag (NH).",
        "Het is feest in de Johan Bosman ArenA.",
        "De directeur van Anna Bosman Holding zwijgt.",
    ],
)
def test_places_parties_streets_storms_and_companies_are_left_alone(text):
    assert people(text) == []


@pytest.mark.parametrize("name", ["Anna op het Hof", "Silvia de Raad", "B. van de Kerk"])
def test_noun_for_a_body_behind_a_particle_is_a_surname(name):
    assert people(f"Dat zegt {name}.") == [name]


def test_listed_company_and_street_are_no_people_whatever_stands_around_them():
    assert people("Directeur Albert Heijn zegt het, wethouder Jan van Galenstraat ook.") == []


def test_first_name_that_is_a_verb_too_is_a_person_inside_a_sentence():
    assert people("Dat zegt buurman Ben (67).") == ["Ben"]


def test_surname_that_is_a_village_too_is_backed_by_the_full_name():
    assert "Witteveen" in people("Daar is Michiel Witteveen. Witteveen koopt het huis. Dan vertrekt Witteveen.")


def test_function_alone_is_nobody_but_may_be_a_surname():
    assert people("Dat zegt Statenlid voor de Zonnepartij Tineke Hoving.") == ["Tineke Hoving"]
    assert people("Daar is Frits Spits. Dat zegt Spits.") == ["Frits Spits", "Spits"]


def test_name_that_is_known_needs_no_evidence():
    text = "Zij woont in Delft."
    scales = Scales(text, find_candidates(text, lambda _: True))
    assert [person.name for person in find_persons(scales, known={"Delft"})] == ["Delft"]


def test_surname_that_is_a_shop_too_is_backed_by_the_full_name():
    assert people("Daar is Toon van Haren. Zo wil Van Haren het.") == ["Toon van Haren", "Van Haren"]
    assert people("Zij koopt schoenen bij Van Haren.") == []


def test_first_half_of_a_double_surname_stands_for_it():
    assert people("Ellen Brandsma-Kooij gaat. Brandsma stond aan het roer.")[1] == "Brandsma"


def test_what_opens_with_the_noun_for_a_body_is_none():
    assert people("Vakbond Zonnedauw zegt nee. Vervoersbedrijf Rivier laat dat weten.") == []


def test_surname_that_ends_as_streets_do():
    assert people("Dat zegt Willem Lonwijk.") == ["Willem Lonwijk"]
    assert people("Hij woont aan de Willem Bakkerlaan.") == []


def test_common_word_right_behind_an_office_is_a_surname():
    assert people("Dat verwacht staatssecretaris Snel van Financiën. Snel ging zij weg.") == ["Snel"]
    assert people("Dat verwacht de minister. Snel ging zij weg.") == []


def test_what_a_title_or_an_order_is_of_is_nobody():
    assert people("De Orde van Victoria ging naar de gravin van Wessex.") == []


def test_foreign_first_name_may_end_like_a_function():
    assert people("Dat zegt voorzitter Abdurahman Bosman.") == ["Abdurahman Bosman"]


def test_surname_may_end_like_a_wood_whatever_it_begins_with():
    assert people("Daar is Samantha Steenbos. Ook Pablo Larena lacht.") == ["Samantha Steenbos", "Pablo Larena"]


def test_first_name_with_a_small_ending_is_whole():
    assert people("Dat zegt directeur Co'tje Bosman.") == ["Co'tje Bosman"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dat zegt Forum-Kamerlid Mia Bosman.", ["Mia Bosman"]),
        ("Daar is First Lady Mia Bosman.", ["Mia Bosman"]),
        ("Zo kan het ook, vindt Mia Bosman Amsterdam en omgeving.", ["Mia Bosman"]),
        ("Het Prins Bernhard Cultuurfonds Brabant betaalt dat.", []),
        ("Zij speelt nu in de Serie A. Dat vindt zij leuk.", []),
        ("Interview Mia Qarp Mia Qarp schrijft boeken.", ["Mia Qarp"]),
        ("De netbeheerder Qarpander belt. Ook bodemonderzoeker Qugro (+2,4%) zwijgt.", []),
        ("Zij wacht in een Escape Room op Captain America.", []),
        ("Van Mia Qarp weet iedereen dat.", ["Mia Qarp"]),
        ("De voorzitter van het Overleg Regionale Omroepen zwijgt, en de Aktie Scholieren ook.", []),
        ("Toen won, zo bleek, Coric (Kro/11) van iedereen.", ["Coric"]),
        ("Zo kon president Chirac Merkel niet ontmoeten.", ["Chirac", "Merkel"]),
        ("Dat zei fractieleider Krol, die Kamerleden Mia Qarp en Bo Vos wegzond.", ["Krol", "Mia Qarp", "Bo Vos"]),
        ("Dat kan niet meer, zegt Mia van der Zee.", ["Mia van der Zee"]),
        ("Hij buigt niet voor crimineel De afgelopen jaren.", []),
    ],
)
def test_functions_towns_bodies_and_firms_are_no_part_of_anybody(text, found):
    assert people(text) == found


def test_brands_clubs_and_characters_of_the_lists_are_nobody():
    assert people("Dat zegt Hikvision. Daar is Rammstein. Toen kwam Buzz Lightyear van Mercedes.") == []


def test_surname_may_be_a_word_for_where_people_come_from():
    text = "Daar is trainer Mia Bremer. Bremer lacht, want de Bremer brug is open. Dat zegt Bremer."
    assert people(text) == ["Mia Bremer", "Bremer"]
    assert people("Daar is trainer Dick Advocaat. Dat zei Advocaat.") == ["Dick Advocaat", "Advocaat"]
    assert people("De Bremer stadsmuzikanten zingen. Dat is een Bremer verhaal.") == []


def test_granddaughter_is_no_firm():
    assert people("Dat zegt mijn kleindochter Noa, en zij kan het weten.") == ["Noa"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Daar is de Amerikaans-Franse Mia Qarp.", ["Mia Qarp"]),
        ("Zo beschuldigt de PVV Van Dijk van alles. Dat zegt Van Dijk.", ["Van Dijk"]),
        ("Daar is Mia Qederer. Toen won Qederer Roland Garros.", ["Mia Qederer", "Qederer"]),
        ("Daar is Mia Qardogan. Dat vinden Qardogans AKP en anderen.", ["Mia Qardogan", "Qardogan"]),
    ],
)
def test_what_stands_beside_somebody_is_another_name(text, found):
    assert people(text) == found
