import pytest

from kantlijn.annotators.lexicon.conjugation import inflect_strong, inflect_weak, join_particle


@pytest.mark.parametrize(
    ("stem", "infinitive", "past", "participle"),
    [
        ("meld", "melden", "meldde", "gemeld"),
        ("werk", "werken", "werkte", "gewerkt"),
        ("leef", "leven", "leefde", "geleefd"),
        ("beweer", "beweren", "beweerde", "beweerd"),
        ("eis", "eisen", "eiste", "geëist"),
        ("bel", "bellen", "belde", "gebeld"),
    ],
)
def test_weak_verb(stem: str, infinitive: str, past: str, participle: str):
    words = [form.word for form in inflect_weak(stem, infinitive)]
    assert past in words
    assert participle in words


def test_strong_verb():
    kinds = {form.word: form.kind for form in inflect_strong("roep", "riep", "riepen", "roepen", "geroepen")}
    assert kinds == {
        "roep": "first",
        "roept": "present",
        "riep": "past",
        "riepen": "past plural",
        "roepen": "plural",
        "geroepen": "participle",
    }


def test_particle_is_written_before_each_form():
    assert [form.word for form in join_particle("uit", inflect_weak("roep", "roepen"))][:2] == ["uitroep", "uitroept"]
