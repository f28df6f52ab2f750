import pytest
from explained import explained, term, terms_in

FIRM = term("Bolle", kind="organisation")
BODY = term("Autoriteit Koek", aliases=("AK",), abbreviation="AK", kind="organisation")
CURRENT = term("polderisme", forms=("polderistisch", "polderistische"))
WORD = term("coalitie")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De AK belt.", True),
        ("De AK Pokal is verloren.", False),
        ("De AK Direct-treinen rijden niet.", False),
        ("De AK Bakkers belt.", True),
        ("Zij tekenden bij Bolle.", True),
        ("Zij wonnen de Bolle Classic.", False),
        ("Zij prezen Bolle Nederland.", True),
    ],
)
def test_a_word_behind_a_name_may_make_it_that_of_something_else(text: str, found: bool):
    assert bool(terms_in(explained(text, FIRM, BODY))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De familie Bolle zwijgt.", False),
        ("Het gezin Bolle zwijgt.", False),
        ("Zo zegt mevrouw Bolle het.", False),
        ("Dat bouwde J. Bolle hier.", False),
        ("Directeur Bolle Nederland zwijgt.", True),
        ("De familie AK zwijgt.", True),
        ("Hij was er. Bolle zwijgt.", True),
    ],
)
def test_a_firm_is_no_family(text: str, found: bool):
    assert bool(terms_in(explained(text, FIRM, BODY))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wij reden in Bolle weg.", True),
        ("Wij zagen president Bolle daar.", False),
        ("Hij schreef voor presidenten Klip, Bolle en Bos.", False),
    ],
)
def test_a_guarded_name_is_no_head_of_state(text: str, found: bool):
    assert bool(terms_in(explained(text, term("Bolle", kind="organisation", common=True)))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Coalitie valt uiteen.", True),
        ("Coalitie-Y kwam bijeen.", False),
        ("Coalitie-Bos kwam bijeen.", True),
        ("De coalitie-X kwam bijeen.", True),
        ("De Polderistische Partij wint.", False),
        ("Polderistische Nederlanders winnen.", True),
        ("Polderistische ABC wint.", True),
        ("De polderistische Jan wint.", True),
    ],
)
def test_an_ordinary_word_with_a_capital_may_open_a_name(text: str, found: bool):
    assert bool(terms_in(explained(text, WORD, CURRENT))) == found


@pytest.mark.parametrize("text", ["De Air Bolle-Dijk vliegt.", "De Air Bolle Dijk vliegt."])
def test_the_hyphen_within_a_name_may_be_left_out(text: str):
    both = term("Air Bolle-Dijk", kind="organisation")
    parts = (term("Air Bolle", kind="organisation"), term("Dijk", kind="organisation"))
    assert [one for _, one in terms_in(explained(text, both, *parts))] == ["air-bolle-dijk"]
