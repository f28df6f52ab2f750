from pathlib import Path

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


LINES = (Path(__file__).parent / "reports.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_report_shows_its_signs_and_no_others(row):
    parsed = parsed_from(row[0])
    signs = {one.removeprefix("sign:") for one in signs_of(parsed, report_of(parsed, QuoteContext(parsed).stretch(0)))}
    assert ", ".join(sorted(signs)) == row[9]
