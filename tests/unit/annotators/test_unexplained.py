import pytest
from explained import explained, term

from kantlijn.annotators.unexplained import find_bodies


def bodies(text: str, *terms) -> list[tuple[str, str, int]]:
    return [(one.name, one.short, len(one.places)) for one in find_bodies(explained(text, *terms))]


def test_an_abbreviation_is_joined_to_the_name_before_it():
    text = "De Autoriteit Koek en Taart (AKT) waarschuwt. De AKT belt. De AKT lacht."
    assert bodies(text) == [("Autoriteit Koek en Taart", "AKT", 4)]


@pytest.mark.parametrize(
    "text",
    [
        "Op de A12 staat een file.",
        "Willem III kwam.",
        "WIE GAAT ER WEG VAN DE AKT",
        "De tv staat aan.",
        "Jan K. zwijgt.",
    ],
)
def test_what_needs_no_note_is_left_alone(text: str):
    assert bodies(text) == []


def test_what_is_explained_is_not_asked_for():
    assert bodies("De AKT belt. De AKT lacht.", term("AKT", kind="organisation")) == []
