import pytest

from kantlijn.readers.paste.calls import LIKELY, LONGEST, SURE, features_of, find_weight
from tools.train_calls import LINES, lines_of, read_stories


@pytest.mark.parametrize(
    "line",
    [
        "Zet je meldingen aan en mis geen nieuws uit de polder",
        "Praat mee op ons forum of mail de redactie",
        "Abonneer u gratis op onze nieuwsbrief over tuinen",
        "Heb je een tip over deze zaak? App onze redactie",
        "Wij plaatsen cookies om deze website te verbeteren",
        "Maak een account aan om deze video te bekijken",
    ],
)
def test_line_to_the_reader_of_a_page_is_known_by_its_words(line):
    assert find_weight(line) >= SURE


@pytest.mark.parametrize(
    "line",
    [
        "De redactie van de schoolkrant vergadert in de kelder.",
        "Wie zich wil aanmelden, belt de bibliotheek.",
        "Je moet hier vroeg opstaan.",
        "Onze boot lag nog aan de kade.",
        "Heeft u een tip voor beginnende imkers?",
        "Reactie van de brugwachter",
    ],
)
def test_story_about_readers_and_pages_is_let_alone(line):
    assert find_weight(line) < LIKELY


def test_page_speaks_of_no_others_than_its_reader():
    assert find_weight("Meld je aan voor onze nieuwsbrief") >= LIKELY
    assert find_weight("Meld je aan voor hun nieuwsbrief") <= 0


def test_words_that_somebody_says_are_no_call():
    assert find_weight("‘Meld je aan voor onze nieuwsbrief’") < 0


def test_long_line_is_a_paragraph():
    line = "Meld je aan voor onze nieuwsbrief. "
    assert find_weight(line) >= SURE > find_weight(line * (LONGEST // len(line) + 1))


def test_no_line_of_the_corpus_is_a_call():
    assert [line for line in read_stories() if find_weight(line) >= LIKELY] == []


def test_lines_that_were_learned_from_are_known():
    known = [find_weight(line) >= LIKELY for line in lines_of(LINES / "calls.txt")]
    assert sum(known) > 0.95 * len(known)


def test_features_are_words_stems_pairs_and_form():
    found = set(features_of("Mail onze redacteur: tip@veerbode.example"))
    assert {"onze", "redact*", "mail onze", "^mail", "ends -", "few", "is address"} <= found
