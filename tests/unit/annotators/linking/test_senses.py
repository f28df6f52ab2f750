import pytest
from explained import explained, term, terms_in

LEAGUE = term("Gouden Liga", kind="organisation", sport="voetbal")
FORMING = term("kabinetsvorming", forms=("de vorming",), unsure=("de vorming",), beside=("coalitie", "informateur"))
PARTY = term("Geel-Rood", kind="organisation", beside=("Atlantis",))
HIRED = term("huurknecht", aliases=("knecht",), unsure=("knecht",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zij wonnen de Gouden Liga.", True),
        ("De handballers wonnen de Gouden Liga.", False),
        ("De voetballers wonnen de Gouden Liga.", True),
        ("De voetballers en de handballers wonnen de Gouden Liga.", True),
        ("De handballers oefenen.\n\nDe voetballers wonnen de Gouden Liga.", True),
        ("De voetballers oefenen.\n\nDe volleybalsters wonnen de Gouden Liga.", False),
        ("De handballers oefenen.\n\nWie wint de Gouden Liga?", False),
        ("De voetballers oefenen, de judoka ook.\n\nWie wint de Gouden Liga?", True),
    ],
)
def test_the_cup_of_another_sport_is_not_ours(text: str, found: bool):
    assert bool(terms_in(explained(text, LEAGUE))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bolle verkoopt reizen.", "bolle"),
        ("De renner van Bolle viel.", "ploeg-bolle"),
        ("De tennisser van Bolle viel.", "bolle"),
        ("De renners rijden.\n\nDe voetballer koos Bolle.", "bolle"),
    ],
)
def test_a_team_bears_its_sponsors_name_where_its_sport_is_told(text: str, found: str):
    team = term("Ploeg Bolle", aliases=("Bolle",), kind="organisation", sport="wielrennen")
    assert [one for _, one in terms_in(explained(text, term("Bolle", kind="organisation"), team))] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De trainer hield vast aan de vorming van vorige week.", False),
        ("De informateur hield vast aan de vorming van vorige week.", True),
        ("De coalitiepartijen prezen de vorming.", True),
        ("Het was een miscoalitie in de vorming van het team.", False),
        ("Na de kabinetsvorming werd de vorming geprezen.", True),
        ("De kabinetsvorming liep vast.", True),
    ],
)
def test_a_form_with_two_senses_needs_a_word_of_its_matter(text: str, found: bool):
    assert bool(terms_in(explained(text, FORMING))) == found


@pytest.mark.parametrize(
    ("text", "found"), [("Hij speelde bij Geel-Rood.", False), ("In Atlantis won Geel-Rood.", True)]
)
def test_words_beside_go_for_all_forms_where_none_is_unsure(text: str, found: bool):
    assert bool(terms_in(explained(text, PARTY))) == found


def test_an_unsure_form_alone_needs_another_form():
    assert terms_in(explained("De knecht liep weg.", HIRED)) == []
    assert terms_in(explained("De huurknecht liep weg. De knecht kwam terug.", HIRED)) == [
        ("huurknecht", "huurknecht"),
        ("knecht", "huurknecht"),
    ]
