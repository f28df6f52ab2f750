"""Headlines, titles in brackets, names of campaigns and proverbs are nobody's words."""

import pytest

from kantlijn.annotators.quoting.scare import kind_of
from kantlijn.model.span import Span


def kind(text: str, words: str) -> str:
    start = text.index(words)
    return kind_of(text, Span(start, start + len(words)), Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'Bomen terug op de hele markt', kopte de Zutphense Bode.", "'Bomen terug op de hele markt'"),
        ("De Zutphense Bode kopte vorige week: 'Bomen terug op de markt'.", "'Bomen terug op de markt'"),
        ("'Geen bomen meer op de hele markt', zo luidde de kop.", "'Geen bomen meer op de hele markt'"),
        ("'Bomen terug', kopte de Bode. Met daaronder: 'De raad is om'.", "'De raad is om'"),
        ("De kop was veel te kort: 'Bomen terug op de markt'.", "'Bomen terug op de markt'"),
        ("Bo knikte. 'Bomen terug op de markt' → 12", "'Bomen terug op de markt'"),
        ("Mooi van Bo ('Wij willen bomen op de markt', Trouw van zaterdag).", "'Wij willen bomen op de markt'"),
        ("Bo kent de campagne van de bond: 'Doe eens Aardig', die nu loopt.", "'Doe eens Aardig'"),
        ("Zij kent het spreekwoord wel: 'Hoge bomen vangen veel wind.'", "'Hoge bomen vangen veel wind.'"),
        ("Bo wil niet genoemd worden in het onderzoek 'Goed bestuur' van de raad.", "'Goed bestuur'"),
        ("Er verscheen een boek over haar: 'Leven aan de rand van Ede'.", "'Leven aan de rand van Ede'"),
        ("Bo kreeg een niet nader genoemd 'bedrag mee' voor de zaak.", "'bedrag mee'"),
    ],
)
def test_nobodys_words(text, words):
    assert kind(text, words) == "scare"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo kopte raak en riep: 'Dit was de mooiste'.", "'Dit was de mooiste'"),
        ("Bo zei: 'Hou je kop dicht man'.", "'Hou je kop dicht man'"),
        ("Bo is trots op de campagne van de bond: 'Dat hebben wij goed gedaan'.", "'Dat hebben wij goed gedaan'"),
        ("Bo noemt het boek 'Heel erg mooi' en lacht.", "'Heel erg mooi'"),
        ("Er verscheen een boek over haar: 'Dat heb ik nooit gewild'.", "'Dat heb ik nooit gewild'"),
        ("Bo reageert op het boek: 'Wat een onzin allemaal'.", "'Wat een onzin allemaal'"),
        ("Bo ('Ik wil rust in de stad') is boos.", "'Ik wil rust in de stad'"),
        ("'Wij willen bomen', schreef Trouw zaterdag.", "'Wij willen bomen'"),
    ],
)
def test_someones_words(text, words):
    assert kind(text, words) == "direct"
