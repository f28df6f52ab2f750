import pytest

from kantlijn.renderer.names import folded, initial_letter, initials, listed_name, split_name, unmarked


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ellen van der Linden", "EvdL"),
        ("Mira Dekkers", "MD"),
        ("Jan-Peter Bosma", "JB"),
        ("Khadija El Amrani", "KEA"),
        ("Wim 't Hart", "WtH"),
        ("Waterbond", "W"),
        ("NAVO", "NAVO"),
        ("Europese Commissie", "EC"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_description_loses_its_article():
    assert initials("een woordvoerder van de gemeente", described=True) == "W"


def test_body_without_a_name_has_the_letter_of_what_it_is():
    assert initials("een bedrijf") == "B"


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Ellen van der Linden", "Linden, Ellen van der"),
        ("Wim Van den Berghe", "Berghe, Wim Van den"),
        ("Mira Dekkers", "Dekkers, Mira"),
        ("Jan Peter Bosma", "Bosma, Jan Peter"),
        ("Plato", "Plato"),
        ("Hildegard IV", "Hildegard IV"),
        ("Odo van Meer VII", "Odo van Meer VII"),
    ],
)
def test_dutch_list_sorts_on_the_core(name, listed):
    assert listed_name(name, "nl") == listed


def test_flemish_list_sorts_on_the_whole_name():
    assert listed_name("Wim Van den Berghe", "be") == "Van den Berghe, Wim"
    assert listed_name("Ellen van der Linden", "be") == "Van der Linden, Ellen"


@pytest.mark.parametrize("order", ["nl", "be"])
def test_who_is_called_by_the_first_word_is_listed_by_it(order):
    assert listed_name("Bao Liwei", order, ("Bao", "Liwei Bao")) == "Bao Liwei"
    assert listed_name("Bao Liwei", order, ("Liwei",)) == "Liwei, Bao"


def test_accents_and_case_do_not_count():
    assert folded("Yılmaz, Emre") == folded("yilmaz, Emre")


def test_first_name_that_looks_like_a_particle_stays_a_first_name():
    assert split_name("Di Bakker") == ("Di", "", "Bakker")


def test_digits_stand_under_their_own_sign():
    assert (initial_letter("4-mei-comité"), initial_letter("élan")) == ("#", "É")


@pytest.mark.parametrize("words", ["“Ja”", '"Ja"', "‘Ja’", "„Ja”", ",,Ja''", "«Ja»", "« Ja »"])
def test_outer_marks_are_taken_off(words):
    assert unmarked(words) == "Ja"


def test_inner_marks_and_apostrophes_stay():
    assert unmarked("“'s Avonds zegt hij ‘nee’ en 'ja'.”") == "'s Avonds zegt hij ‘nee’ en 'ja'."
