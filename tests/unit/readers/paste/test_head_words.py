from kantlijn.readers.paste.head_words import head_words, source_at


def test_publisher_is_known_by_each_of_its_names():
    words = head_words()
    assert words.sources["DvhN"] == "Dagblad van het Noorden"
    assert words.sources["Volkskrant"] == words.sources["de Volkskrant"] == "de Volkskrant"


def test_longer_names_go_first():
    found = head_words().source.match("NOS Nieuws • vandaag")
    assert found
    assert found["source"] == "NOS Nieuws"


def test_name_inside_a_word_is_none():
    assert head_words().source.match("Trouwens") is None


def test_writers_and_genres_are_known():
    assert head_words().writer.fullmatch("redacteur Binnenland")
    assert head_words().genre.match("In memoriam Els Prins")


def test_address_tells_its_publisher():
    assert source_at("https://www.gelderlander.nl/zaltveen/brug~a1/") == "de Gelderlander"
    assert source_at("https://nos.nl/artikel/1") == "NOS"
    assert source_at("https://veerbode.example/brug") is None
