import pytest

from kantlijn.annotators.parse.tagging import settle
from kantlijn.annotators.parse.tokens import word_of


def settled(text: str) -> str:
    return settle("".join(word_of(word).letter for word in text.split()))


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("het regent", "HV"),
        ("het dorp", "DU"),
        ("de man die lacht", "DNRC"),
        ("zijn dorp", "mU"),
        ("de bewoners zijn op", "DGVP"),
        ("de eerste week", "DJd"),
        ("het zwemmen", "DU"),
        ("te werken", "eY"),
        ("de jongste lacht", "DJC"),
        ("de oudste zwijgt in Ede", "DJCPX"),
        ("de wil van", "DUF"),
        ("een wil van", "EUF"),
        ("goede wil is nodig", "JUVj"),
        ("voor Ede is dat veel", "PXVHE"),
        ("is dat goed", "VHA"),
        ("is dat huis duur", "VDUj"),
        ("zegt dat een man komt", "CSENL"),
    ],
)
def test_neighbours_settle_a_word(text: str, letters: str):
    assert settled(text) == letters


def test_a_body_before_somebody_with_a_name_tells_of_him():
    assert settle("HCBNn") == "HCjNn"
    assert settle("DBC") == "DBC"


def test_length_stays():
    letters = "tkUlCDEmNGFXhvcIizsp,.Q"
    assert len(settle(letters)) == len(letters)


@pytest.mark.parametrize("lines", [["D", "VHt"], ["HE", "FDN"], ["Kk", "rN", "VC"], ["DBb", "kDNV", "sHV,", "Om"]])
def test_what_stands_in_another_sentence_decides_nothing(lines: list[str]):
    assert settle("\n".join(lines)).split("\n") == [settle(line) for line in lines]
