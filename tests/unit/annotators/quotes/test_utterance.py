import pytest
from quoted import quotations_in

SPOKEN = [
    '"Wij gaan door", zegt Karin Bos.',
    'Karin Bos knikte. "Ga weg!" Zij lachte.',
    'Karin Bos noemt het plan "een ramp voor de stad".',
    "Volgens Karin Bos is het plan 'te duur'.",
    'Karin Bos: "Mooi."',
    "De woorden 'Dit gaat goed' zijn van Karin Bos.",
    "In de ogen van Karin Bos is het 'een ramp'.",
    "‘Onhaalbaar’, vindt Karin Bos.",
]
TITLES = [
    "De film 'Zonlicht' draait vanaf morgen.",
    "Karin Bos sprak met zogenaamde 'kenners'.",
    "Karin Bos heeft als bijnaam 'de Vos'.",
    "Karin Bos zong een lied met als titel 'Ik ga nooit meer weg.'",
    "De zogeheten 'toptafel' komt bijeen.",
    "Onder het motto 'samen sterk' liep men door de stad.",
    "Hij kreeg de bijnaam 'de Snoek'.",
    "De term 'maatwerk' staat in de wet.",
    "Het boek 'De lange weg' kost twintig euro.",
    'Karin Bos leidt de dag. "Doe allemaal mee!", luidt het motto.',
    'Karin Bos kwam. "Ik ben er klaar voor", was jarenlang haar lijfspreuk.',
]


@pytest.mark.parametrize("text", SPOKEN)
def test_somebodys_words_are_direct(text):
    assert [one.kind for one in quotations_in(text)] == ["direct"]


@pytest.mark.parametrize("text", TITLES)
def test_titles_terms_and_mottos_are_nobodys_words(text):
    assert [one.kind for one in quotations_in(text)] == ["scare"]


@pytest.mark.parametrize("words", ["groene vinger", "rode loper", "stille kracht", "oude garde", "witte jas"])
def test_few_words_in_other_marks_than_speech_are_nobodys(words):
    speech = '"Wij gaan morgen gewoon door met het werk", zegt Karin Bos. Later kwam de'
    assert [one.kind for one in quotations_in(f"{speech} '{words}' erbij.")] == ["direct", "scare"]
    assert [one.kind for one in quotations_in(f'{speech} "{words}" erbij.')] == ["direct", "direct"]
