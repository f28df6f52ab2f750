from kantlijn.model.span import Span


def test_span_is_half_open():
    span = Span(2, 5)
    assert (span.of("abcdef"), len(span)) == ("cde", 3)


def test_span_covers_itself_and_what_lies_inside():
    assert Span(2, 5).covers(Span(2, 5))
    assert Span(2, 5).covers(Span(3, 4))
    assert not Span(2, 5).covers(Span(4, 6))


def test_neighbours_do_not_overlap():
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))


def test_spans_order_by_start():
    assert sorted([Span(4, 5), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(4, 5)]
