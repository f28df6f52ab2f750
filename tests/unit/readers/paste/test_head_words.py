from kantlijn.readers.paste.head_words import head_words, source_at, source_in


def test_publisher_is_known_by_each_of_its_names():
    words = head_words()
    assert words.sources["DvhN"] == "Dagblad van het Noorden"
    assert words.sources["Volkskrant"] == words.sources["de Volkskrant"] == "de Volkskrant"


def test_longer_names_go_first():
    assert source_in("NOS Nieuws • vandaag", 0) == "NOS Nieuws"
    assert source_in("Door NOS", 5) == "NOS"


def test_name_inside_a_word_is_none():
    assert source_in("Trouwens", 0) == source_in("NOS_", 0) == ""


def test_writers_and_genres_are_known():
    assert head_words().writer.fullmatch("redacteur Binnenland")
    assert head_words().genre.match("In memoriam Els Prins")


def test_address_tells_its_publisher():
    assert source_at("https://www.gelderlander.nl/zaltveen/brug~a1/") == "de Gelderlander"
    assert source_at("https://nos.nl/artikel/1") == "NOS"
    assert source_at("https://veerbode.example/brug") is None
