import pytest

from kantlijn.readers.keys.key_names import SAME
from kantlijn.readers.keys.plain_keys import read_plain_keys


def values(text: str) -> dict[str, object]:
    return {key: entry.value for key, entry in read_plain_keys(text, SAME)[0].items()}


def test_block_of_pandoc_gives_title_writers_and_date():
    text = "% Brug dicht\n% Els Prins; Bo Kuiper\n% 30 maart 2025\n\nDe brug is dicht."
    assert values(text) == {"title": "Brug dicht", "author": "Els Prins, Bo Kuiper", "date": "2025-03-30"}
    assert read_plain_keys(text, SAME)[1] == "\n\n\n\nDe brug is dicht."


@pytest.mark.parametrize(
    "text",
    [
        "Auteur: Els Prins\nBron: De Veerbode\n\nDe brug is dicht.",
        "# Brug dicht\n\n- **Auteur:** [[Els Prins]]\n- **Bron:** [De Veerbode](https://veerbode.example)\n\nDe brug.",
        "auteur:: Els Prins\nbron:: De Veerbode\n\nDe brug is dicht.",
        "> Auteur: Els Prins\n> Bron: De Veerbode\n\nDe brug is dicht.",
        "| Auteur: Els Prins |\n| Bron: De Veerbode |\n\nDe brug is dicht.",
    ],
)
def test_keys_are_read_in_all_habits(text):
    assert values(text) == {"auteur": "Els Prins", "bron": "De Veerbode"}


def test_key_knows_its_line_and_the_text_keeps_its_own():
    entries, body = read_plain_keys("# Brug dicht\n\nAuteur: Els Prins\nDatum: 3-3-2025\n\nTekst.", SAME)
    assert [(entry.value, entry.line) for entry in entries.values()] == [("Els Prins", 3), ("2025-03-03", 4)]
    assert body.split("\n")[5] == "Tekst."


def test_address_is_that_of_the_link():
    assert values("Bron: De Veerbode\nURL: [lees hier](https://veerbode.example/brug)")["url"] == (
        "https://veerbode.example/brug"
    )


def test_date_that_nobody_can_read_is_no_fault():
    assert values("Auteur: Els Prins\nDatum: ergens in maart\nBron: De Veerbode") == {
        "auteur": "Els Prins",
        "bron": "De Veerbode",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Wethouder Prins: de brug blijft dicht.\n\nHij meldt dat in een brief.",
        "Bron: het water.\n\nDe brug is dicht.",
        "De brug is dicht.\n\nAuteur: Els Prins\nBron: De Veerbode",
    ],
)
def test_lines_of_a_text_are_let_alone(text):
    assert read_plain_keys(text, SAME) == ({}, text)


def test_key_that_nobody_knows_is_one_between_keys_that_we_know():
    entries, body = read_plain_keys(
        "Auteur: Els Prins\nStatus: Gelezen\nBron: De Veerbode\n\nDe brug: weer open.", SAME
    )
    assert [(name, entry.value) for name, entry in entries.items()] == [
        ("auteur", "Els Prins"),
        ("status", "Gelezen"),
        ("bron", "De Veerbode"),
    ]
    assert body == "\n\n\n\nDe brug: weer open."


def test_cover_of_what_was_read_may_stand_above_the_keys():
    above = "# Brug open\n\n![cover](https://x.example/c.png)\n\n## Metadata\n"
    text = f"{above}- Author: Els Prins\n- Date: 2025-05-12\n\nDe brug."
    entries, _ = read_plain_keys(text, SAME)
    assert entries["author"].value == "Els Prins"
