"""People without a note are told from all that has a capital too."""

from kantlijn.annotators.unknown_people import find_candidates, find_persons


def people(text: str) -> list[str]:
    return [person.name for person in find_persons(find_candidates(text, lambda _: True).values())]


def test_title_first_name_and_report_show_a_person():
    assert people("Dat vindt wethouder Kwakkel. Marieke Pothof zegt nee.") == ["Kwakkel", "Marieke Pothof"]


def test_list_of_names_is_three_people():
    assert people("Daar waren Anna Bos, Piet de Wit en Karim el Idrissi.") == [
        "Anna Bos",
        "Piet de Wit",
        "Karim el Idrissi",
    ]


def test_surname_at_sentence_start_keeps_its_particle():
    assert "De Wit" in find_candidates("Daar is Piet de Wit. De Wit belt.", lambda _: True)


def test_article_at_sentence_start_is_no_particle():
    assert list(find_candidates("De Kamer belt.", lambda _: True)) == ["Kamer"]


def test_genitive_and_capitals_are_one_name():
    candidates = find_candidates("Daar is Anna Bosman. Bosmans plan. ANNA BOSMAN belt.", lambda _: True)
    assert [(name, len(one.places)) for name, one in candidates.items()] == [("Anna Bosman", 2), ("Bosman", 1)]


def test_places_parties_streets_storms_and_companies_are_left_alone():
    for text in (
        "Hij woont in Delft.",
        "De VVD wil dat niet.",
        "Op de Willem Bakkerstraat is het druk.",
        "Toen kwam orkaan Bella over het land.",
        "De fiets ligt bij de Hema.",
        "Zij speelt in het Anna Paulowna Stadion.",
        "Dat is het werk van het Rode Kruis.",
    ):
        assert people(text) == [], text
