"""A word that no list has sounds like a name or like a Dutch word."""

from kantlijn.annotators.naming.sounds import grams_of, sound_of


def test_words_sound_like_words_and_names_like_names():
    assert [sound_of(word) for word in ("Gewisselde", "Verkiezingen", "Onderhandelingen")] == [0, 0, 0]
    assert min(sound_of(word) for word in ("Ramdhana", "Jelmersma", "Oksanova")) >= 3


def test_stretches_of_letters_hold_the_ends_of_the_word():
    assert set(grams_of("Bos")) == {"^bo", "bos", "os$"}
