"""Of two marks on the same words one is kept."""

from kantlijn.annotators.overlaps import settle_overlaps
from kantlijn.model.annotations import Mention, TermUse
from kantlijn.model.span import Span


def test_longer_mark_wins():
    tower, trump = TermUse(Span(0, 11), "trump-tower"), Mention(Span(0, 5), "Donald Trump", "trump")
    assert settle_overlaps([trump], [tower]) == ([], [tower])


def test_known_person_wins_from_equally_long_term():
    person, term = Mention(Span(0, 5), "Anna Trouw", "anna"), TermUse(Span(0, 5), "trouw")
    assert settle_overlaps([person], [term]) == ([person], [])


def test_term_wins_from_equally_long_unknown_person():
    person, term = Mention(Span(0, 5), "Trouw"), TermUse(Span(0, 5), "trouw")
    assert settle_overlaps([person], [term]) == ([], [term])


def test_neighbours_are_left_alone():
    person, term = Mention(Span(0, 5), "Trouw"), TermUse(Span(5, 9), "navo")
    assert settle_overlaps([person], [term]) == ([person], [term])


def test_marks_come_in_the_order_of_the_text():
    first, second = Mention(Span(0, 5), "Trouw"), Mention(Span(8, 12), "Anna")
    tower, trump = TermUse(Span(20, 31), "trump-tower"), Mention(Span(20, 25), "Donald Trump", "trump")
    assert settle_overlaps([second, trump, first], [tower]) == ([first, second], [tower])


def test_same_mark_twice_is_kept_once():
    person = Mention(Span(0, 5), "Trouw")
    assert settle_overlaps([person, person], []) == ([person], [])
