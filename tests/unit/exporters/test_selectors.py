from hypothesis import assume, given
from hypothesis import strategies as st

from kantlijn.exporters.selectors import position_selector, quote_selector
from kantlijn.model.span import Span


@given(st.text("ab \n", min_size=1), st.integers(0, 60), st.integers(1, 20))
def test_selector_finds_its_words_and_no_others(text, start, length):
    assume(start + length <= len(text))
    selector = quote_selector(text, Span(start, start + length))
    whole = f"{selector['prefix']}{selector['exact']}{selector['suffix']}"
    assert [at for at in range(len(text)) if text.startswith(whole, at)] == [start - len(str(selector["prefix"]))]


def test_surroundings_grow_until_the_place_is_told_from_others():
    text = "De brug gaat open. " * 5 + "Eind."
    assert len(str(quote_selector("De brug.", Span(3, 7))["prefix"])) == 3
    assert len(str(quote_selector(text, Span(22, 26))["prefix"])) == 22


def test_offsets_count_code_points():
    assert position_selector(Span(1, 5)) == {"type": "TextPositionSelector", "start": 1, "end": 5}
