import pytest

from kantlijn.model.span import Span
from kantlijn.server.selectors import find_places, selector_of


def span_of(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def test_first_words_suffice():
    text = "Zij zei: „De brug gaat morgen weer open voor verkeer.” Dat hoopt ze."
    quotation = span_of(text, "„De brug gaat morgen weer open voor verkeer.”")
    assert selector_of(text, quotation) == {"exact": "De brug gaat morgen weer"}


def test_more_words_where_the_first_ones_stand_elsewhere_too():
    text = '"De brug gaat morgen weer open" werd: "De brug gaat morgen weer dicht."'
    assert selector_of(text, span_of(text, '"De brug gaat morgen weer dicht."')) == {
        "exact": "De brug gaat morgen weer dicht."
    }


def test_words_before_tell_equal_quotations_apart():
    text = 'Ans zei: "Nee." Bo zei: "Nee."'
    assert selector_of(text, span_of(text, '"Nee."', 1)) == {"exact": "Nee.", "prefix": 'Bo zei: "'}


def test_first_of_equals_is_told_apart_by_all_that_stands_before():
    text = '"Nee." En weer: "Nee."'
    selector = selector_of(text, span_of(text, '"Nee."'))
    assert len(find_places(text, selector)) == 2


def test_selector_stays_on_one_line():
    text = "‘De brug\ngaat open en dat is mooi’, zei ze."
    assert selector_of(text, span_of(text, text.split(",", maxsplit=1)[0])) == {"exact": "De brug"}


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_selector_finds_its_own_place_again(nth):
    text = 'Eerst. Ans: "Zo is het." Bo: "Zo is het." Cas: "Zo is het."'
    quotation = span_of(text, '"Zo is het."', nth)
    assert find_places(text, selector_of(text, quotation)) == [Span(quotation.start + 1, quotation.end - 1)]


def test_suffix_chooses_between_equal_words():
    text = "Trump bezocht de Trump Tower."
    assert find_places(text, {"exact": "Trump", "suffix": " Tower"}) == [span_of(text, "Trump", 1)]


@pytest.mark.parametrize("mark", [{}, {"exact": None}, {"exact": "Biden"}, {"exact": "Trump", "prefix": "president "}])
def test_what_is_not_in_the_text_is_nowhere(mark):
    assert find_places("Trump bezocht de Trump Tower.", mark) == []
