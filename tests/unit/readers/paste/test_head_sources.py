import pytest

from kantlijn.readers.paste.head_elements import HeadLine
from kantlijn.readers.paste.head_lines import read_head_line
from kantlijn.readers.paste.head_sources import take_source


def test_page_numbers_of_teletext_go_with_its_name():
    taken = take_source("104 NOS Teletekst 104", 0, HeadLine())
    assert taken
    assert (taken[0].source, taken[1]) == ("NOS Teletekst", 21)


@pytest.mark.parametrize(
    ("line", "source", "credit"),
    [
        ("Door NU.nl/ANP", "NU.nl", "ANP"),
        ("Door: NOS/Reuters", "NOS", "Reuters"),
        ("Redactie De Standaard", "De Standaard", None),
        ("Tekst: Els Prins/Belga", None, "Belga"),
        ("Kobe Renders, Belga | 2 oktober 2024", None, "Belga"),
        ("Els Prins, De Veerbode", "De Veerbode", None),
    ],
)
def test_publisher_and_agency_in_a_byline_are_no_people(line, source, credit):
    head = read_head_line(line)
    assert head
    assert (head.source, head.credit) == (source, credit)
    assert not {"NU.nl", "ANP", "Belga", "De Veerbode"} & {*head.authors}


@pytest.mark.parametrize(
    "line",
    [
        "Uit: De Veerbode van 8 februari 2023",
        "Overgenomen uit De Veerbode, 8 februari 2023",
        "Verschenen in De Veerbode op 8 februari 2023",
        "Gepubliceerd op 8 februari 2023 in De Veerbode",
        "Bron: De Veerbode d.d. 8-2-2023",
        "Dagblad De Veerbode, woensdag 8 februari 2023, pagina 5",
    ],
)
def test_clipping_names_where_it_was_and_when(line):
    head = read_head_line(line)
    assert head
    assert head.published
    assert (head.published.day, head.published.year) == (8, 2023)
    assert (head.source or head.unknown[0]).endswith("De Veerbode")


@pytest.mark.parametrize(
    "line", ["Uit De Veerbode blijkt dat de brug dicht is", "Door NOS-verslaggevers is dat nagegaan", "In De Veerbode"]
)
def test_line_of_a_story_that_opens_so_is_let_alone(line):
    assert read_head_line(line) is None
