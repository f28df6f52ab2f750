import pytest
from narrations import story_of

from kantlijn.annotators.speaking.bodies import find_body
from kantlijn.model.span import Span


def body(text):
    """Find the body that the first phrase of the last sentence means."""
    story = story_of(text)
    last = len(story.narration.starts) - 1
    found, unique = find_body(story, story.phrases(last)[0][0], last)
    return found.name, unique


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De VVD is tegen.", "VVD"),
        ("Het RIVM meldt.", "RIVM"),
        ("De politie meldt.", "de politie"),
        ("De gemeente Ede meldt.", "gemeente Ede"),
        ("Gisteren reed De Zwaan. De Zwaan meldt.", "De Zwaan"),
    ],
)
def test_a_body_by_its_name_or_noun(text, name):
    assert body(text) == (name, True)


def test_a_noun_takes_up_the_body_named_before():
    assert body("Gisteren sloot het bedrijf Zonkracht. Bij de NS niet. Het bedrijf zwijgt.") == ("Zonkracht", False)


def test_a_new_body_takes_up_nothing():
    assert body("Gisteren sloot het bedrijf Zonkracht. Een bedrijf zwijgt.") == ("een bedrijf", True)


def test_a_body_of_the_glossary_has_its_id():
    story = story_of("De NAVO zwijgt.", bodies={Span(3, 7): "navo"})
    assert find_body(story, story.phrases(0)[0][0], 0)[0].entity_id == "navo"


def test_a_place_is_no_organisation():
    assert (
        body("De club Zonkracht reed door Drenthe. Het feest is aan de Kerkweg. De organisatie zwijgt.")[0]
        == "Zonkracht"
    )
    assert body("Schoon Drenthe rijdt. De organisatie zwijgt.")[0] == "Schoon Drenthe"
    assert body("Vandaag Drenthe. De organisatie zwijgt.")[0] == "de organisatie"


def test_this_paper_is_no_body_of_the_story():
    assert body("Gisteren sloot Zonkracht. Deze krant schreef het al.")[0] == "deze krant"


def test_a_noun_takes_up_no_body_of_another_kind():
    text = "De keten Zonkracht sluit. De vakbond ABC is boos. Het bedrijf zwijgt."
    assert body(text)[0] == "Zonkracht"
    assert body(text.replace("Het bedrijf", "De bond"))[0] == "ABC"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De Bond van Imkers telt. De Bond meldt.", "Bond van Imkers"),
        ("De Kamer van Koophandel meldt.", "Kamer van Koophandel"),
        ("De Bond van Imkers telt. De Groene Bond telt. De Bond meldt.", "Bond"),
        ("De Kamer van Koophandel telt. De Kamer meldt.", "Kamer"),
        ("De VVD van Rotterdam meldt.", "VVD"),
    ],
)
def test_a_body_called_by_its_noun_goes_by_its_full_name(text, name):
    assert body(text)[0] == name
