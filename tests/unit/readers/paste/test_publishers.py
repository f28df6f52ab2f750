import pytest

from kantlijn.readers.paste.lines import Seat, seat_of
from kantlijn.readers.paste.paragraphs import Line
from kantlijn.readers.paste.publishers import publisher_around, publisher_name, site_above


def seats(*lines: str) -> list[Seat]:
    found = [
        seat_of(Line(0, len(words), number, words, after_blank=True), keep=False, drop=False)
        for number, words in enumerate(lines)
    ]
    for seat in found:
        seat.out = "layout"
    return found


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Redactie Schippersblad", "Schippersblad"),
        ("Veenkoerier Online Agenda", "Veenkoerier Online"),
        ("Eindhovens Dagblad Amateursport", "Eindhovens Dagblad"),
        ("Voor de redactie", "Voor de redactie"),
        ("De Veerbode", "De Veerbode"),
    ],
)
def test_publisher_is_named_without_what_stands_around_it(words, name):
    assert publisher_name(words) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Gedeeld via de app van De Telegraaf", "De Telegraaf"),
        ("Verstuurd vanuit de NRC-app", "NRC"),
        ("Verstuurd vanuit de weer-app", None),
        ("Gedeeld via de app van de gemeente", None),
    ],
)
def test_page_that_was_shared_from_an_app_names_its_publisher(line, name):
    assert publisher_around(seats("Volgende", line)) == name


def test_publisher_that_is_named_once_may_be_another():
    assert publisher_around(seats("Lees ook: wat De Telegraaf schreef")) is None


def test_address_above_all_names_the_site():
    assert site_above(seats("zaltveen.nieuws.example.nl", "Menu")) == "zaltveen.nieuws.example.nl"
    assert site_above(seats("Menu", "Delen", "Meer", "Kaart", "zaltveen.nl")) is None


@pytest.mark.parametrize(("line", "name"), [("Bron: Waterkrant", "Waterkrant"), ("Bron: ANP", None)])
def test_line_above_the_story_says_where_it_is_from(line, name):
    assert publisher_around(seats(line)) == name


def test_line_below_the_story_tells_of_what_it_knows_from():
    story, source = seats("De dijk wordt hoger.", "Bron: Waterschap Zaltveen")
    story.out, story.kind = None, "paragraph"
    assert publisher_around([story, source]) is None
