import pytest
from parsed import parsed_from


def test_every_token_stands_in_the_text():
    parsed = parsed_from("Mia Vos’ broer (34) zegt: ‘Ga weg!’ En toen?")
    assert all(0 <= start < end <= len(parsed.text) for start, end in zip(parsed.starts, parsed.ends, strict=True))
    assert len(parsed.letters) == len(parsed.words) == len(parsed.starts)


def test_a_title_with_a_full_stop_is_left_out():
    assert parsed_from("Nu lacht projectleider dr. Mia Vos.").letters == "ACNn."


def test_titles_that_follow_one_another_are_left_out():
    parsed = parsed_from("Nu lacht projectleider prof. dr. Mia Vos. Prof. Bo Bos en ir. Els Prins ook.")
    assert parsed.letters == "ACNn.nKnA."
    assert [parsed.text[start:end] for start, end in zip(parsed.starts, parsed.ends, strict=True)][3:6] == [
        "Mia Vos",
        ".",
        "Bo Bos",
    ]


@pytest.mark.parametrize("text", ["Mia Vos lacht.\n\ning.", "prof. dr.\n\nMia Vos lacht.", "mr."])
def test_no_sentence_is_left_empty_by_a_title(text: str):
    parsed = parsed_from(text)
    assert all(len(chunks) for chunks in parsed.chunks_of)


def test_a_capital_behind_a_quotation_opens_a_sentence():
    assert parsed_from('Mia Vos zegt: "Ja." Mooi is het.', "Mia Vos").letters == "nC:QjVH."


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


def test_a_hyphen_left_at_the_end_of_a_word_belongs_to_it():
    assert parsed_from("Nu lacht VVD- Kamerlid Mia Vos.", "Mia Vos").letters == "ACXNn."
    assert parsed_from("Het is mooi - Mia Vos lacht.", "Mia Vos").letters == "HVj-nC."


def test_whom_somebody_is_like_is_no_subject():
    assert parsed_from("Net als Jan Baas lacht Mia Vos.", "Jan Baas", "Mia Vos").letters == "PnCn."
    assert parsed_from("Net als hij lacht Mia Vos.", "Mia Vos").letters == "ASHCn."
