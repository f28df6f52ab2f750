import pytest
from explained import explained, term, terms_in

BODY = term("Autoriteit Koek", aliases=("AK",), abbreviation="AK", kind="organisation")
WORD = term("zetel")


def test_a_term_is_marked_at_its_first_use_alone():
    text = "De partij won een zetel.\n\nEen andere zetel ging verloren. Zetels kosten moeite."
    assert terms_in(explained(text, WORD)) == [("zetel", "zetel")]


def test_an_abbreviation_is_marked_for_itself():
    text = "De Autoriteit Koek (AK) waarschuwt. De AK belt. De Autoriteit Koek ook."
    assert terms_in(explained(text, BODY)) == [("Autoriteit Koek", "autoriteit-koek"), ("AK", "autoriteit-koek")]


@pytest.mark.parametrize("text", ["Dat kost tien ak.", "De Ak is een rivier.", "De AKB waarschuwt.", "De taak is af."])
def test_an_abbreviation_keeps_its_case_and_is_no_part_of_a_word(text: str):
    assert terms_in(explained(text, BODY)) == []


def test_inflections_and_parts_of_compounds_are_found():
    assert terms_in(explained("Drie zetels erbij.", WORD)) == [("zetels", "zetel")]
    assert terms_in(explained("De AK-voorzitter belt.", BODY)) == [("AK", "autoriteit-koek")]
    assert terms_in(explained("De zetelverdeling is bekend.", WORD)) == []
    assert terms_in(explained("De zetelverdeling is bekend.", term("zetel", compounds=True))) == [("zetel", "zetel")]


PAPER = term("Trouwblad", aliases=("Trouw",), kind="work", common=True)
SHORT = term("Programma Aanpak Sneeuw", aliases=("PAS",), abbreviation="PAS", common=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dat schrijft de krant in Trouw.", True),
        ("De krant schrijft dat in een Trouw-stuk.", True),
        ("Dat staat in het blad, Trouw en elders.", True),
        ("Trouw aan de partij bleef hij niet.", False),
        ("De rit was voor Laurens de Trouw.", False),
        ("Zij kozen voor Trouw Moet Blijken.", False),
        ("De PAS is van de baan.", True),
        ("WIE GAAT ER PAS WEG", False),
        ("Het was stil. GAAT DE PAS WEG? Niemand wist het.", False),
        ("WIE WEET HET? De PAS is van de baan.", True),
        ("Hij was pas weg.", False),
    ],
)
def test_a_form_that_is_an_ordinary_word_too_is_guarded(text: str, found: bool):
    assert bool(terms_in(explained(text, PAPER, SHORT))) == found


def test_of_two_with_one_abbreviation_the_one_named_in_full_is_meant():
    one = term("Autoriteit Pannen", aliases=("AP",), abbreviation="AP", common=True)
    other = term("Agence Paris", aliases=("AP",), abbreviation="AP", common=True)

    assert terms_in(explained("De AP belt.", one, other)) == []
    assert terms_in(explained("De AP belt. De Autoriteit Pannen zwijgt.", one, other)) == [
        ("AP", "autoriteit-pannen"),
        ("Autoriteit Pannen", "autoriteit-pannen"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bij Bolle werken honderd mensen.", True),
        ("De Britse Bolle groeit.", True),
        ("In Den Bolle werken honderd mensen.", False),
        ("De club National Bolle is verboden.", False),
        ("Het schip 737 Bolle vaart.", False),
    ],
)
def test_a_name_of_one_word_is_not_the_end_of_another(text: str, found: bool):
    assert bool(terms_in(explained(text, term("Bolle", kind="organisation")))) == found


def test_a_short_foreign_name_needs_its_country():
    party = term("Parti Koek", aliases=("PK",), abbreviation="PK", kind="organisation", country="fr")

    assert terms_in(explained("Zaterdag stond in PK een stuk.", party)) == []
    assert terms_in(explained("De Franse PK wint.", party)) == [("PK", "parti-koek")]
    assert len(terms_in(explained("De Parti Koek (PK) wint.", party))) == 2


def test_a_whole_word_is_marked_rather_than_a_part_before_it():
    text = "De zetelroof gaat door. Een zetel is kostbaar. De zetels ook."
    found = explained(text, term("zetel", compounds=True)).term_uses
    assert [use.span.start for use in found] == [text.index("zetel is")]


def test_each_word_of_a_term_is_marked_once():
    known = term("regeerakkoord", aliases=("coalitieakkoord",))
    text = "Het regeerakkoord is er. Dat coalitieakkoord deugt. Die regeerakkoorden. Het coalitieakkoord."
    assert [words for words, _ in terms_in(explained(text, known))] == ["regeerakkoord", "coalitieakkoord"]


@pytest.mark.parametrize(
    ("text", "found"), [("Het Klimaatakkoord is klaar.", True), ("Daar is Zetel.", False), ("Zetels zijn duur.", True)]
)
def test_a_long_term_may_be_written_as_a_name(text: str, found: bool):
    assert bool(terms_in(explained(text, term("klimaatakkoord"), WORD))) == found


SHARE = term("fractie", not_in=("fractie minder",))
SHOP = term("Bolle", kind="organisation", country="nl", not_in=("Bolle Dome",))
MINISTRY = term("Buitenlandse Zaken", kind="organisation", country="nl")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De fractie stemde tegen.", ["fractie"]),
        ("Dat kost een fractie minder.", []),
        ("Bij Bolle zong niemand.", ["Bolle"]),
        ("In Bolle Dome zong niemand, bij Bolle wel.", ["Bolle"]),
    ],
)
def test_longer_words_in_which_a_term_means_something_else_are_left_alone(text: str, found: list[str]):
    assert [words for words, _ in terms_in(explained(text, SHARE, SHOP))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De minister van Buitenlandse Zaken belt.", True),
        ("De Nederlandse minister van Buitenlandse Zaken belt.", True),
        ("De Duitse minister van Buitenlandse Zaken belt.", False),
        ("Het Franse Buitenlandse Zaken zwijgt.", False),
        ("De nieuwe minister van Buitenlandse Zaken belt.", True),
    ],
)
def test_what_another_country_has_is_not_ours(text: str, found: bool):
    assert bool(terms_in(explained(text, MINISTRY))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De Autoriteit Pannen (AP) belt.", True),
        ("De AP belt.", True),
        ("Anton Prins (AP) belt.", False),
        ("De Actiegroep Polderland (AP) belt. De AP wil stilte.", False),
        ("Het afvalpersbedrijf (AP) sluit.", False),
        ("Agent Bos (AP) belt.", True),
    ],
)
def test_an_abbreviation_that_is_written_out_as_somebody_elses_is_his(text: str, found: bool):
    one = term("Autoriteit Pannen", aliases=("AP",), abbreviation="AP")
    assert bool([word for word, _ in terms_in(explained(text, one)) if word == "AP"]) == found
