import pytest

from kantlijn.annotators.quotes.repeats import find_repeated

QUOTATIONS = ['"Wat er ook gebeurt, wij gaan gewoon door met bouwen."', '"Ik heb er niets over te zeggen."']


@pytest.mark.parametrize("heading", ["'Wij gaan gewoon door'", "'Wat er gebeurt, wij gaan door'"])
def test_a_heading_repeats_word_for_word_or_shortened(heading):
    assert find_repeated(heading, QUOTATIONS) == 0


@pytest.mark.parametrize("heading", ["'Schande!'", "'Wij stoppen niet met het werk'", "'er over'"])
def test_other_words_repeat_nothing(heading):
    assert find_repeated(heading, QUOTATIONS) is None


def test_a_heading_that_fits_two_repeats_neither():
    assert find_repeated("'Wij gaan door'", ['"Wij gaan door."', '"Ja, wij gaan door."']) is None


def test_three_words_may_have_small_ones_between_them():
    assert find_repeated("Wij zijn kapot", ["Ja hoor.", "Wij zijn er echt kapot van."]) == 1
    assert find_repeated("Wij zijn kapot", ["Ja hoor.", "Wij waren bij de zee en zijn nu weer kapot."]) is None


def test_words_are_sought_in_no_more_of_a_quotation_than_a_heading_shortens():
    assert find_repeated("Wij gaan gewoon door", ["Nee. " * 100 + "Wij gaan gewoon door."]) == 0
    assert find_repeated("Wij gaan gewoon door", ["Nee. " * 1000 + "Wij gaan gewoon door."]) is None
