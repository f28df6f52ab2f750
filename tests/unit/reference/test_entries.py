import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.reference.entries import BrokenEntryError, person_of, term_of

STAND = PartialDate(2025, 10)


def test_a_person_keeps_roles_stand_and_both_texts():
    person = person_of(
        {
            "id": "anna-bos",
            "name": "Anna Bos",
            "sex": "v",
            "country": "nl",
            "common": "true",
            "listed_whole": "true",
            "roles": [{"role": "minister van Visserij", "party": "ABC", "from": "2020-05", "until": "2021"}],
            "note": "Nederlands\n  politica.",
            "en": "Dutch politician.",
            "source": "een krant",
        },
        STAND,
    )

    assert (person.origin, person.stand, person.sex, person.country) == ("reference", STAND, "v", "nl")
    assert (person.common, person.listed_whole) == (True, True)
    assert (person.roles[0].title, person.roles[0].party) == ("minister van Visserij", "ABC")
    assert (person.roles[0].start, person.roles[0].until) == (PartialDate(2020, 5), PartialDate(2021))
    assert person.note.bodies == {"nl": "Nederlands politica.", "en": "Dutch politician."}


def test_an_entry_that_was_seen_at_another_time_has_a_stand_of_its_own():
    person = person_of({"id": "anna-bos", "name": "Anna Bos", "stand": "2019-03"}, STAND)
    term = term_of({"id": "vb", "term": "Vissersbond", "stand": "2018"}, STAND)

    assert (person.stand, term.stand) == (PartialDate(2019, 3), PartialDate(2018))


def test_an_abbreviation_is_one_of_the_aliases():
    term = term_of(
        {"id": "vb", "term": "Vissersbond", "abbreviation": "VB", "kind": "organisation", "common": "true"}, STAND
    )

    assert (term.aliases, term.abbreviation, term.kind, term.common) == (("VB",), "VB", "organisation", True)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"nmae": "x"}, "unknown key nmae"),
        ({"name": ""}, "no name"),
        ({"aliases": "Bos"}, "aliases is no list"),
        ({"sex": "f"}, "sex cannot be f"),
        ({"born": "1970-13"}, "born: not a date"),
        ({"roles": [{"from": "2020"}]}, "a role without its title"),
        ({"roles": ["minister"]}, "a role is"),
        ({"roles": [{"role": "minister", "form": "2020"}]}, "unknown key form"),
    ],
)
def test_what_cannot_be_meant_is_told(wrong, told):
    with pytest.raises(BrokenEntryError, match=told):
        person_of({"id": "anna-bos", "name": "Anna Bos", **wrong}, STAND)
