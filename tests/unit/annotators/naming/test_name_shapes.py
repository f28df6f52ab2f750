"""The shape of a word tells particle, initial and acronym, and a name its surname."""

from kantlijn.annotators.naming.name_shapes import CHAIN, capitalised, is_acronym, is_initials, is_particle, surname_of


def test_surname_keeps_its_particles():
    assert surname_of("Ellen van der Linden") == "van der Linden"
    assert surname_of("Wim Van der Linden") == "Van der Linden"
    assert surname_of("Anna Bos") == "Bos"
    assert surname_of("Anna van der Meer Mohr") == "van der Meer Mohr"
    assert surname_of("Anna Oude Bosmink") == "Oude Bosmink"
    assert surname_of("Piet Vanden Bosch") == "Vanden Bosch"


def test_end_of_a_first_name_is_no_particle():
    assert surname_of("Wanda de Koster") == "de Koster"


def test_surname_alone_gets_a_capital():
    assert capitalised("van der Linden") == "Van der Linden"


def test_pieces_are_told_apart():
    assert is_initials("J.P.")
    assert not is_initials("Jan")
    assert not is_initials("")
    assert is_particle("van der")
    assert is_particle("'t")
    assert not is_particle("d'Hondt")


def test_one_letter_is_no_acronym():
    assert is_acronym("VVD")
    assert not is_acronym("X")


def test_chain_takes_hyphens_apostrophes_and_accents():
    for name in ("Jan-Willem O'Dea", "Élise D'Hondt", "Anna Bos-van Delft", "Tj. 't Hoen", "Nour el Idrissi"):
        assert CHAIN.search(f"zegt {name} nu").group() == name


def test_genitive_and_compound_end_the_chain():
    assert CHAIN.search("Anna's plan").group() == "Anna"
    assert CHAIN.search("de Bos-regering").group() == "Bos"


def test_second_half_of_a_korean_first_name_is_written_small():
    assert CHAIN.findall("Daar zag Park Bo-yeon hem.")[-1] == "Park Bo-yeon"


def test_compound_with_a_name_ends_behind_it():
    assert CHAIN.findall("De Park Bo-prijs.")[-1] != "Park Bo-prijs"


def test_chain_of_an_initial_ends_where_particles_lead_nowhere():
    assert CHAIN.search("J. " + "baron van in den " * 40 + "brug").group() == "J"
    assert CHAIN.search("J. baron van in den Berg").group() == "J. baron van in den Berg"
