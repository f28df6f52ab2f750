import pytest

from kantlijn.exporters.search.folding import fold, stem, words_in


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Oekraïne", "oekraine"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("STRAẞE", "strasse"),
        ("e\u0301e\u0301n", "een"),
    ],
)
def test_case_and_accents_do_not_count(word, folded):
    assert fold(word) == folded


def test_words_stand_without_signs_and_single_letters():
    assert words_in("Foto's van VVD-minister, 2024 (één)!") == ["foto", "van", "vvd", "minister", "2024", "een"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vredesmacht", "vredesmachten"),
        ("minister", "ministers"),
        ("brug", "bruggen"),
        ("maan", "manen"),
        ("huis", "huizen"),
        ("brief", "brieven"),
    ],
)
def test_inflected_forms_have_one_stem(one, other):
    assert stem(one) == stem(other)


def test_other_words_have_another():
    assert stem("vrede") != stem("vredesmacht")
