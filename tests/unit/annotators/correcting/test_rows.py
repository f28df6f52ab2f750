from hypothesis import given
from hypothesis import strategies as st

from kantlijn.annotators.correcting.rows import Row
from kantlijn.model.annotations import TermUse
from kantlijn.model.span import Span

SPANS = st.lists(st.integers(0, 60), min_size=2, max_size=30, unique=True).map(
    lambda edges: [Span(start, end) for start, end in zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False)]
)


@given(SPANS, st.integers(0, 60), st.integers(1, 20))
def test_those_at_a_place_are_all_that_share_a_character_with_it(spans, start, length):
    place = Span(start, start + length)
    row = Row([TermUse(span, "x") for span in spans])
    assert [each.span for each in row.at(place)] == [span for span in spans if span.overlaps(place)]


@given(SPANS, st.integers(0, 60), st.integers(1, 20))
def test_what_is_cleared_is_gone_and_nothing_else(spans, start, length):
    place = Span(start, start + length)
    row = Row([TermUse(span, "x") for span in spans])
    row.clear(place)
    assert [each.span for each in row] == [span for span in spans if not span.overlaps(place)]


def test_added_mark_comes_in_its_place():
    row = Row([TermUse(Span(0, 2), "a"), TermUse(Span(8, 9), "c")])
    row.add(TermUse(Span(4, 6), "b"))
    assert [each.term_id for each in row] == ["a", "b", "c"]


def test_mark_takes_the_place_of_another():
    one = TermUse(Span(0, 2), "a")
    row = Row([one, TermUse(Span(8, 9), "c")])
    row.put(one, TermUse(Span(0, 2), "b"))
    assert [each.term_id for each in row] == ["b", "c"]
