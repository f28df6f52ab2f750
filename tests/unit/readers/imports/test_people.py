from kantlijn.readers.imports.people import people_of
from kantlijn.readers.imports.rows import Row


def person(**cells: str) -> Row:
    return Row({"person": "http://www.wikidata.org/entity/Q1", "personLabel": "Anna Bos", **cells}, 2)


def test_rows_of_one_function_become_one():
    terms = {"positionLabel": "minister van Visserij", "start": "2020-05-01T00:00:00Z", "startPrecision": "11"}
    rows = [person(**terms, partyLabel="ABC"), person(**terms, end="2022-01-01T00:00:00Z", endPrecision="9")]
    ((anna, line),), problems = people_of(rows, "a.csv")

    assert problems == []
    assert (anna.id, anna.name, anna.links, line) == ("anna-bos", "Anna Bos", {"wikidata": "Q1"}, 2)
    ((role),) = anna.roles
    assert (role.title, role.party, str(role.start), str(role.until)) == (
        "minister van Visserij",
        "ABC",
        "2020-05-01",
        "2022",
    )


def test_of_two_parties_for_one_function_none_is_told():
    rows = [person(positionLabel="minister", partyLabel=party) for party in ("ABC", "DEF")]
    ((anna, _),), _ = people_of(rows, "a.csv")
    assert [role.party for role in anna.roles] == [None]


def test_functions_stand_in_the_order_of_their_dates():
    rows = [person(positionLabel="premier", start="2021"), person(positionLabel="Kamerlid", start="2017-03")]
    ((anna, _),), _ = people_of(rows, "a.csv")
    assert [role.title for role in anna.roles] == ["Kamerlid", "premier"]


def test_names_links_and_note_come_along():
    row = person(
        personAltLabel="A.M. Bos, Bos", article="https://nl.wikipedia.org/wiki/Anna_Bos", personDescription="politica"
    )
    ((anna, _),), _ = people_of([row], "a.csv")

    assert (anna.aliases, anna.note.bodies) == (("A.M. Bos",), {"nl": "Politica."})
    assert anna.links["wikipedia"] == "https://nl.wikipedia.org/wiki/Anna_Bos"


def test_a_table_of_ones_own_is_read_by_dutch_columns():
    row = Row({"naam": "Anna Bos", "functie": "wethouder", "partij": "ABC", "van": "2020", "tot": "2021"}, 2)
    ((anna, _),), _ = people_of([row], "a.csv")
    assert [(role.title, role.party, str(role.start), str(role.until)) for role in anna.roles] == [
        ("wethouder", "ABC", "2020", "2021")
    ]


def test_what_is_passed_over_is_told_with_its_line():
    rows = [
        person(positionLabel="Q12"),
        person(positionLabel="Minister of Fisheries"),
        person(positionLabel="minister", start="gisteren"),
        Row({"personLabel": "Q77"}, 5),
    ]
    ((anna, _),), problems = people_of(rows, "a.csv")

    assert anna.roles == ()
    assert [str(problem).partition("; ")[0] for problem in problems] == [
        "a.csv:2: ‘Q12’ has no Dutch name, so Anna Bos gets no such function",
        "a.csv:2: ‘Minister of Fisheries’ has no Dutch name, so Anna Bos gets no such function",
        "a.csv:2: ‘gisteren’ is no date, so the function is left out",
        "a.csv:5: a row without a Dutch name",
    ]


def test_wrong_columns_are_a_fault():
    found, (problem,) = people_of([Row({"a": "1", "b": "2"}, 2)], "a.csv")
    assert (found, problem.severity) == ([], "fault")
    assert str(problem).startswith("a.csv:1: none of the columns is a name: a, b; name one of them: personLabel")
