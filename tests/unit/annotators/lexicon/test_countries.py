from kantlijn.annotators.lexicon.countries import country_of_word, forms, knows, tells_of, words_by_country


def test_adjectives_are_inflected_as_they_are_spelled():
    assert [forms(word)[1] for word in ("Frans", "Chinees", "Indiaas", "Duits")] == [
        "Franse",
        "Chinese",
        "Indiase",
        "Duitse",
    ]


def test_words_lead_to_one_country_each():
    words = [word for names, adjectives in words_by_country().values() for word in (*names, *adjectives)]
    assert len(words) == len(set(words))
    assert (country_of_word()["franse"], country_of_word()["duitsland"]) == ("fr", "de")


def test_a_text_tells_of_a_country_by_whole_words():
    assert tells_of("De Fransen en de Franse kaas.", "fr")
    assert not tells_of("Fransje bakt een koek.", "fr")
    assert not tells_of("Een tekst.", "xx")
    assert knows("fr")
    assert not knows("xx")
