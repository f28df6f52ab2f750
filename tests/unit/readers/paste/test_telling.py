from kantlijn.model.article import LeftOut
from kantlijn.model.corrections import NO_LAYOUT, Layout, Quoted
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.telling import find_lost, tell_left_out, unknown_date

GONE = [
    LeftOut(1, "Trouw", "head"),
    LeftOut(4, "Delen", "layout"),
    LeftOut(5, "Mail", "layout"),
    LeftOut(9, "x " * 40, "layout"),
]


def test_lines_are_told_once_with_their_numbers_and_words():
    (told,) = tell_left_out(GONE, NO_LAYOUT, "seeds/x.txt")
    assert str(told) == (
        "seeds/x.txt:4: left out, as no part of the article: 4-5 ‘Delen / Mail’, "
        "9 ‘x x x x x x x x x x x x x x x x x x x x…’; what does belong to it, put under ‘keep:’ in the marks"
    )


def test_nothing_is_told_of_a_head_nor_of_an_article_that_was_read_through():
    assert tell_left_out(GONE[:1], NO_LAYOUT, "x.txt") == []
    assert tell_left_out(GONE, Layout(is_checked=True), "x.txt") == []


def test_likely_date_is_offered_with_its_line():
    seats = seat_lines(find_lines("Brug dicht\n\nTekst.\n\nLaatst bijgewerkt op 2 juli 2025"), (), ())
    assert str(unknown_date(seats, "x.txt")) == (
        "x.txt:1: date unknown; is it this one? then put ‘datum: 2 juli 2025’ at the top  # from line 5"
    )


def test_line_that_is_no_longer_there_is_a_fault():
    layout = Layout("x.marks.yaml", (Quoted("Delen", 2),), (Quoted("Klik  hier", 3),))
    assert [str(problem) for problem in find_lost(layout, ["Klik hier", "Tekst."])] == [
        "x.marks.yaml:2: no line ‘Delen’ in the text; quote the whole line as it stands there"
    ]
