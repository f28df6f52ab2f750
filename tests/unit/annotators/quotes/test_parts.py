import pytest
from parsed import parsed_from

from kantlijn.annotators.quotes.context import QuoteContext
from kantlijn.annotators.quotes.parts import REACH, parts_of

CUT = [
    ('De bond hoopt dat Karin Bos zegt: "Wij betalen."', ["dat", ""]),
    ('Stel dat Karin Bos belt en zegt: "Ik kom niet", wat dan?', ["en", "dat", ""]),
    ('Karin Bos wil komen en zeggen: "Wij betalen."', [""]),
    ('Karin Bos zei gisteren, niet zonder trots: "Wij betalen."', [""]),
    ('Als voorzitter zegt Karin Bos: "Wij betalen."', [""]),
    ('"Wij betalen", zegt Karin Bos.', [""]),
    ('"Wij betalen."', []),
]


@pytest.mark.parametrize(("text", "openers"), CUT)
def test_a_sentence_is_cut_into_clauses_nearest_first(text, openers):
    parsed = parsed_from(text)
    found = parts_of(parsed, QuoteContext(parsed).stretch(0))
    assert [one.opener for one in found if one.chunks] == openers


def test_a_sentence_without_end_is_read_near_the_quotation_alone():
    endless = "Karin Bos " + "loopt, " * 500
    parsed = parsed_from(f'{endless}en zegt: "Wij betalen."')
    found = parts_of(parsed, QuoteContext(parsed).stretch(0))
    assert found[0].opener == "en"
    assert sum(len(one.chunks) for one in found) < REACH
