import pytest

from kantlijn.annotators.parse.marks import find_marks
from kantlijn.annotators.parse.pairs import pair_marks


def stretches(text: str) -> list[str]:
    return [span.of(text) for span in pair_marks(text, find_marks(text)).pairs]


@pytest.mark.parametrize("quoted", ['"Ja"', "“Ja”", "‘Ja’", "„Ja”", "'Ja'", ",,Ja''", "«Ja»"])
def test_marks_of_all_kinds_pair(quoted: str):
    assert stretches(f"Zij zei {quoted} en liep weg.") == [quoted]


def test_apostrophe_is_no_mark():
    assert stretches("Het waren foto's van Jans' huis.") == []


def test_two_quotations_stay_two():
    assert stretches('"Ja", zei zij. "Nee", zei hij.') == ['"Ja"', '"Nee"']
