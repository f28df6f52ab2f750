"""Words that tell where somebody comes from are known from the list and by their ending."""

from kantlijn.annotators.lexicon.origins import is_inhabitant, is_origin, singular


def test_adjectives_and_inhabitants_tell_origin():
    for word in (
        "Poolse",
        "Amerikaanse",
        "Belg",
        "Utrechter",
        "Amsterdammer",
        "Groningse",
        "Antwerpenaar",
        "Oldenzaler",
        "Hengeloër",
        "Eindhovenaren",
        "Utrechters",
    ):
        assert is_origin(word), word


def test_names_tell_none():
    for word in (
        "Anna",
        "Bakker",
        "Visser",
        "Janse",
        "Delft",
        "Wouter",
        "Dekker",
        "Meijer",
        "Keizer",
        "Peters",
        "Rutgers",
        "Molenaar",
        "Winnaar",
        "Tekenaars",
    ):
        assert not is_origin(word), word


def test_one_of_several():
    assert [
        singular(word) for word in ("Utrechters", "Zwollenaren", "Marokkanen", "Chinezen", "Hagenaars", "Belgen")
    ] == [
        "Utrechter",
        "Zwollenaar",
        "Marokkaan",
        "Chinees",
        "Hagenaar",
        "",
    ]


def test_inhabitant_is_made_of_a_place():
    assert is_inhabitant("Wageninger")
    assert not is_inhabitant("Wageningse")
    assert not is_inhabitant("Dekker")
