from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.source_lines import take_source_line


def headline(text: str) -> str | None:
    found = take_source_line(seat_lines(find_lines(text), (), ()), 5)
    return found[1].words if found else None


def test_headline_may_stand_behind_the_time():
    assert headline("NOS Nieuws • vandaag, 03:15 Brug dicht\n\nTekst.") == "Brug dicht"


def test_line_may_stand_below_an_agency():
    assert headline("EPA\n\nNOS Nieuws • vandaag, 03:15 Brug dicht\n\nTekst.") == "Brug dicht"


def test_line_without_headline_gives_none():
    assert headline("NOS Nieuws • vandaag, 03:15\nBrug dicht") is None
    assert headline("Brug dicht\n\nTekst • 12") is None
