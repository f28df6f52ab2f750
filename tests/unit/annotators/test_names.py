"""Chains of capitals are cut into what may be one name."""

from kantlijn.annotators.names import find_chains, surname_of


def chains(text: str) -> list[str]:
    return [text[chain.start : chain.end] for chain in find_chains(text)]


def test_particles_and_initials_are_inside():
    assert chains("Toen belde J.P. van der Meer.") == ["J.P. van der Meer"]


def test_title_and_opening_word_are_outside():
    assert chains("Volgens minister Anna Bos mag het.") == ["Anna Bos"]


def test_phrase_after_a_surname_is_cut_off():
    assert chains("Dat zegt Anna Bos van Delftsma.") == ["Anna Bos", "Delftsma"]


def test_surname_keeps_its_particles():
    assert surname_of("Ellen van der Linden") == "van der Linden"
    assert surname_of("Anna Bos") == "Bos"
