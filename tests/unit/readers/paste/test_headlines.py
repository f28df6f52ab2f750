import pytest

from kantlijn.readers.paste.headlines import find_headline
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines


def headline(text: str) -> str | None:
    seats = seat_lines(find_lines(text), (), ())
    found = find_headline(seats, next(index for index, seat in enumerate(seats) if seat.is_story))
    return found.line.words if found.line else None


STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


@pytest.mark.parametrize(
    "above",
    [
        "",
        "Trouw\nVerdieping\n",
        "Interview\n",
        "Home > Zeeland\n",
        "Ga direct naar de inhoud\nMenu\n",
        "NU.nl\nHet laatste nieuws het eerst op NU.nl\n",
        "12 november 2025, 16:30\n",
        "Nelleke Hof\n12 november 2025\n",
    ],
)
def test_headline_stands_below_what_belongs_to_the_page(above):
    assert headline(f"{above}Brug bij Zaltveen blijft dicht\n{STORY}") == "Brug bij Zaltveen blijft dicht"


def test_introduction_below_is_no_headline():
    assert (
        headline(f"Trouw\nWolf gezien in dorp\nHij liep zondag gewoon door de Dorpsstraat\n{STORY}")
        == "Wolf gezien in dorp"
    )


def test_letter_says_what_it_is_about():
    assert (
        headline(f"Datum 16 mei 2025\nBetreft Onderhoud sluizen\nGeachte voorzitter,\n{STORY}") == "Onderhoud sluizen"
    )


def test_subject_of_a_mail_is_the_headline_where_there_is_no_other():
    assert headline(f"Onderwerp: Brug dicht\n{STORY}") == "Brug dicht"
    assert headline(f"Onderwerp: Goedemorgen\n\nBrug bij Zaltveen dicht\n{STORY}") == "Brug bij Zaltveen dicht"


def test_headline_that_was_broken_over_two_lines_is_whole():
    broken = "Gracht van Waagstad is dieper\ndan iemand ooit dacht"
    assert headline(f"Trouw\n{broken}\nJoost Hellinga\n12 november 2025\n{STORY}") == broken
    assert (
        headline(f"Trouw\nGracht van Waagstad is dieper\nDan iemand dacht\n{STORY}") == "Gracht van Waagstad is dieper"
    )


def test_line_that_only_may_be_one_gives_way_to_one_that_its_date_follows():
    above = "Kijk ook naar de brug\n\nMenu\n\n"
    assert headline(f"{above}Brug bij Zaltveen blijft dicht\n12 mei 2025\n{STORY}") == "Brug bij Zaltveen blijft dicht"


def test_place_opens_a_story_and_no_headline():
    text = f"Trouw\nBrug is dicht\nZALTVEEN - De brug is voor langere tijd dicht\n{STORY}"
    assert headline(text) == "Brug is dicht"


def test_motto_above_a_menu_is_no_headline():
    menu = "Hét nieuws uit Zaltveen en omstreken\nMenu\nHome\nContact\n"
    assert headline(f"Zaltveen Online\n{menu}Brug is dicht\n12 mei 2025\n{STORY}") == "Brug is dicht"


def test_signs_before_a_headline_in_a_mail_are_no_part_of_it():
    assert headline(f"Onderwerp: Week 10\n\n** Brug bij Zaltveen is dicht\n-----\nDoor Els Prins\n\n{STORY}") == (
        "Brug bij Zaltveen is dicht"
    )
