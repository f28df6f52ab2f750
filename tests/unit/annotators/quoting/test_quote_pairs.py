import pytest

from kantlijn.annotators.quoting.quote_marks import find_marks
from kantlijn.annotators.quoting.quote_pairs import pair_marks


def pairing(text):
    return pair_marks(text, find_marks(text))


def quoted(text):
    return [span.of(text) for span in pairing(text).pairs]


@pytest.mark.parametrize(
    "words",
    [
        ",,Het regent''",
        ',,Het regent"',
        ",,Het regent,,",
        "‘Het regent’",
        "'Het regent'",
        "“Het regent”",
        "„Het regent”",
        "„Het regent“",
        '"Het regent"',
        "«Het regent»",
        "»Het regent«",
        "”Het regent”",
        "’Het regent’",
        "\"Het regent''",
        "'Het regent’",
        '“Het regent"',
    ],
)
def test_marks_of_every_style_pair(words):
    assert quoted(f"Bo keek op. {words}, zei zij.") == [words]


def test_nested_quotations_count_once():
    assert quoted("\"Hij riep 'kom' en ging\", zei Bo.") == ["\"Hij riep 'kom' en ging\""]


def test_nested_in_the_same_marks_counts_once():
    assert quoted('"Hij riep "kom" en ging", zei Bo.') == ['"Hij riep "kom" en ging"']


def test_mark_closing_two_at_once():
    assert quoted("'Zij zei: 'Kom mee.'' Daarna bleef het stil.") == ["'Zij zei: 'Kom mee.''"]


def test_inner_mark_without_partner_is_let_go():
    assert quoted(",,Zij dacht: 'wat nu'', zei Bo.") == [",,Zij dacht: 'wat nu''"]


def test_genitive_inside_single_marks_closes_nothing():
    assert quoted("'Wij steunen Bakkers' plan', zei zij.") == ["'Wij steunen Bakkers' plan'"]


def test_word_in_s_before_a_closing_mark_ends_the_quotation():
    assert quoted("De 'fans' bleven weg en de 'kenners' ook.") == ["'fans'", "'kenners'"]


def test_title_in_s_before_a_closing_mark_ends_the_quotation():
    assert quoted("De film 'Zeven Zeeuws' draait en 'Vuur' ook.") == ["'Zeven Zeeuws'", "'Vuur'"]


@pytest.mark.parametrize(
    "text",
    [
        "Het is Bakkers' plan en Max' fiets.",
        'Een scherm van 19" kost minder dan een van 24".',
        "Hij is 5'10\" lang.",
        "Een boot van 30' ligt in de haven.",
        "Het regende,, maar niet lang.",
    ],
)
def test_apostrophes_and_measures_are_no_quotation(text):
    assert pairing(text) == ([], [], [])


def test_inches_inside_a_quotation_close_nothing():
    text = '"Een scherm van 19" is te klein", zei Bo.'
    assert quoted(text) == ['"Een scherm van 19" is te klein"']


def test_year_at_the_end_of_a_quotation_closes_it():
    assert quoted('"Dat was in 2019" en "dat was in 2020".') == ['"Dat was in 2019"', '"dat was in 2020"']


def test_mark_of_another_kind_may_close():
    assert quoted("Bo keek op. 'Kom mee\", riep zij.") == ["'Kom mee\""]
    assert quoted("Bo keek op. \"Kom mee', riep zij.") == ["\"Kom mee'"]


def test_unclosed_mark_takes_nothing_else_with_it():
    found = pairing('"Kom mee, riep Bo. "Nee", zei Els. Later zei zij: "Ja".')
    assert [mark.start for mark in found.unclosed] == [0]
    assert len(found.pairs) == 2


def test_unopened_mark_is_told():
    found = pairing('Kom mee", riep Bo. "Nee", zei Els.')
    assert [mark.start for mark in found.unopened] == [7]
    assert len(found.pairs) == 1


def test_stray_mark_does_not_swallow_a_conversation():
    text = '"Kom mee, riep Bo. "Nee", zei Els. "Ja", zei Bo. Het werd stil", en toen.'
    assert quoted(text) == ['"Nee"', '"Ja"']
