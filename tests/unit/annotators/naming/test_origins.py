"""Words that tell where somebody comes from are known from the list and by their ending."""

from kantlijn.annotators.naming.origins import is_origin


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
    ):
        assert not is_origin(word), word
