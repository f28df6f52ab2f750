import pytest
from parsed import parsed_from

from kantlijn.annotators.parse.article import parse


def test_quotation_is_one_chunk():
    parsed = parsed_from('"Dit gaat goed. Echt waar", zegt Mia Vos.')
    assert parsed.codes == "Q,Cn."
    assert parsed.chunk_of_stretch == [0]


def test_sentences_and_paragraphs_are_kept():
    parsed = parsed_from("Mia Vos lacht. Bo Bos huilt.\n\nHet regent.")
    assert parsed.paragraphs == [0, 0, 1]
    assert parsed.codes.count("|") == 1
    assert parsed.codes.count("/") == 1


def test_every_token_stands_in_the_text():
    parsed = parsed_from("Mia Vos’ broer (34) zegt: ‘Ga weg!’ En toen?")
    assert all(0 <= start < end <= len(parsed.text) for start, end in zip(parsed.starts, parsed.ends, strict=True))
    assert len(parsed.letters) == len(parsed.words) == len(parsed.starts)


def test_parsing_twice_gives_the_same():
    one = parsed_from('"Ja", zegt Mia Vos.')
    assert parse(one.article, one.stretches, one.mentions) == one


def test_empty_text_has_no_sentences():
    assert parsed_from("Ja").codes != ""


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ('Eneco zegt: "Ja."', "XC:Q"),
        ("Zonnedauw meldt dat het regent.", "XCSHV."),
        ("Halverwege zegt hij iets.", "ACHU."),
        ("Velen zeggen dat het regent.", "UiSHV."),
    ],
)
def test_word_of_no_list_that_speaks_is_a_name(text: str, letters: str):
    assert parsed_from(text).letters == letters


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Nu lacht Zonnedauw Kringloop Centrum.", "ACXXX."),
        ("Nu lacht Amnesty International.", "ACXX."),
        ("Nu lacht het Centraal Planbureau.", "ACDXX."),
        ("Nu lacht Zonnedauw, Raad voor alles.", "ACX,BPO."),
        ("Nu lacht VVD Kamerlid Mia Vos.", "ACXNn."),
    ],
)
def test_noun_with_a_capital_ends_a_proper_name(text: str, letters: str):
    assert parsed_from(text).letters == letters
