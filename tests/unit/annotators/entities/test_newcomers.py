"""Words of an article before it names anybody may mean whom it names first, as one whom its reader knows."""

import pytest
from parsed import meaning_of
from quoted import speakers_in


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("de coureur", '"Mooi", zegt de coureur. Verstraeten won hier vaker.'),
        ("De bondscoach", 'De bondscoach twijfelt nog. "Even zien." Volgens Verstraeten is het druk.'),
        ("hij", '"Mooi", zegt hij. De ploeg oefent in Zeist. Dinsdag kiest Verstraeten zijn elftal.'),
        ("de Limburger", '"Mooi", zegt de Limburger. Verstraeten won hier vaker.'),
        ("Zij", 'Zij kon het niet geloven. "Mooi." Van Hulsen won hier vaker.'),
    ],
)
def test_somebody_may_be_meant_before_the_name(words, text):
    assert meaning_of(words, text, "Verstraeten", "Van Hulsen") in ("Verstraeten", "Van Hulsen")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        # Introduced as somebody new.
        ("de coureur", '"Mooi", zegt de coureur. Jan Verstraeten won hier vaker.'),
        ("de coureur", '"Mooi", zegt de coureur. Trainer Verstraeten won hier vaker.'),
        # Somebody is named before.
        ("de coureur", 'Wethouder Jan Mol zweeg. "Mooi", zegt de coureur. Verstraeten won hier vaker.'),
        # Often without a name, or somebody's.
        ("de agent", '"Mooi", zegt de agent. Verstraeten won hier vaker.'),
        ("zijn broer", '"Mooi", zegt zijn broer. Verstraeten won hier vaker.'),
        # New by their article.
        ("een coureur", '"Mooi", zegt een coureur. Verstraeten won hier vaker.'),
        # Not the subject, or far on.
        ("de coureur", '"Mooi", zegt de coureur. De ploeg belde met Verstraeten.'),
        ("de coureur", f'"Mooi", zegt de coureur. {"Het regent. " * 11}Verstraeten won hier vaker.'),
        # Of another sex.
        ("de zangeres", '"Mooi", zegt de zangeres. Jan won hier vaker.'),
    ],
)
def test_somebody_else_is_meant(words, text):
    assert meaning_of(words, text, "Jan Verstraeten", "Verstraeten", "Jan Mol", "Jan") == words


def test_a_speaker_who_is_named_only_later_is_never_certain():
    assert speakers_in('"Mooi", zegt hij tegen de omroep. Daarna reed Bosman naar huis.') == [("Bosman", "inferred")]
    assert speakers_in('"Mooi", zegt de coureur. Daarna reed Bosman naar huis.') == [("Bosman", "inferred")]
