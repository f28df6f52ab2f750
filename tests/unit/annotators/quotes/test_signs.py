import pytest
from parsed import parsed_from

from kantlijn.annotators.quotes.context import QuoteContext
from kantlijn.annotators.quotes.report import report_of
from kantlijn.annotators.quotes.signs import signs_of

SIGNS = [
    ('Karin Bos had moeten zeggen: "Sorry."', "sign:wished"),
    ('Karin Bos zal morgen zeggen: "Wij gaan door."', "sign:future"),
    ('Heeft Karin Bos gezegd: "Wij gaan door"?', "sign:asked:False"),
    ('Zegt Karin Bos: "Wij gaan door", dan stopt hij.', "sign:supposed"),
    ('Karin Bos zei nooit: "Wij gaan door."', "sign:denied"),
]


@pytest.mark.parametrize(("text", "sign"), SIGNS)
def test_a_construction_shows_its_sign(text, sign):
    parsed = parsed_from(text)
    assert sign in set(signs_of(parsed, report_of(parsed, QuoteContext(parsed).stretch(0))))
