"""The lists hold what they say, without their notices."""

from kantlijn.annotators.lexicon.word_lists import (
    common_words,
    double_surnames,
    inhabitants,
    known_figures,
    named_things,
    no_person_words,
    organisations,
    particle_surnames,
    places,
    surnames,
    towns,
)


def test_lists_hold_their_kind():
    assert "Frankrijk" in places()
    assert "Delft" in towns()
    assert "VVD" in organisations()
    assert "Universiteit" in no_person_words()
    assert "volgens" in common_words()
    assert "Churchill" in known_figures()
    assert "De Smet" in particle_surnames()
    assert "Quarles van Ufford" in double_surnames()
    assert "Noor" in inhabitants()
    assert "orkaan" in named_things()


def test_surname_is_known_by_its_last_word():
    assert surnames()["Berg"] is True
    assert surnames()["Geurts"] is True


def test_notices_are_no_entries():
    for listed in (places(), towns(), organisations(), no_person_words(), common_words(), known_figures(), surnames()):
        assert not any(entry.startswith("#") for entry in listed)
