import pytest

from kantlijn.annotators.parse.sentences import find_stops


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Het regent. De zon schijnt.", "Het regent."),
        ("Komt u? Ja.", "Komt u?"),
        ("Hij zweeg… Toen lachte hij.", "Hij zweeg…"),
    ],
)
def test_full_stop_ends_a_sentence(text: str, first: str):
    assert [text[:end] for end in find_stops(text)][:1] == [first]


@pytest.mark.parametrize("text", ["Zegt dr. De Wit.", "Zegt P. de Wit.", "Zegt mevr. Vos.", "Om 10.30 uur"])
def test_abbreviation_ends_none(text: str):
    assert find_stops(text) == []
