from pathlib import Path

import pytest
from parsed import parsed_from

from kantlijn.annotators.quotes.context import QuoteContext
from kantlijn.annotators.quotes.report import kinds_of, report_of

REPORTS = [
    ('Karin Bos had moeten zeggen: "Sorry."', "hebben past", "infinitive"),
    ('Karin Bos zal morgen zeggen: "Wij gaan door."', "zullen present", "infinitive"),
    ('Heeft Karin Bos gezegd: "Wij gaan door"?', "hebben present", "participle"),
    ('Zegt Karin Bos: "Wij gaan door", dan stopt hij.', "reports present", "-"),
    ('Karin Bos zei nooit: "Wij gaan door."', "reports past", "-"),
]


@pytest.mark.parametrize(("text", "verb", "form"), REPORTS)
def test_a_report_has_a_finite_verb_and_a_form_of_another(text, verb, form):
    parsed = parsed_from(text)
    report = report_of(parsed, QuoteContext(parsed).stretch(0))
    assert (report.verb, report.form) == (verb, form)


@pytest.mark.parametrize("words", ["nooit eerder", "niet eens hard", "niet zonder trots"])
def test_a_mild_negation_denies_nothing(words):
    parsed = parsed_from(f'Karin Bos zei {words}: "Wij gaan door."')
    report = report_of(parsed, QuoteContext(parsed).stretch(0))
    assert "negation" not in kinds_of(report.parts[0])


LINES = (Path(__file__).parent / "reports.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_all_that_a_sentence_tells_of_its_report_is_read(row):
    parsed = parsed_from(row[0])
    report = report_of(parsed, QuoteContext(parsed).stretch(0))
    told = [report.verb, report.form, report.group, report.opener, report.end, " ".join(sorted(report.after))]
    assert [*told, "says" * report.says, "first" * report.first] == row[1:9]


def test_a_word_far_behind_in_a_sentence_without_end_says_nothing_of_the_report():
    near, far = (f'Karin Bos zei: "Wij gaan door", {"dan de brug, " * times}nooit' for times in (1, 500))
    found = [report_of(parsed, QuoteContext(parsed).stretch(0)).after for parsed in map(parsed_from, (near, far))]
    assert found == [{"negation"}, set()]
