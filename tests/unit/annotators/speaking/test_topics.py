import pytest
from narrations import narration_of

from kantlijn.annotators.reading.phrases import phrases_between
from kantlijn.annotators.speaking.topics import read_topic


def topic(text, *names):
    tokens = narration_of(text, *names).tokens(0)
    read = read_topic(tokens, phrases_between(tokens, 0, len(tokens)), len(tokens))
    return [(text[phrase.start : phrase.end], standing) for phrase, standing in read.phrases], read.asks, read.addresses


def test_the_subject_of_a_reporting_verb_is_the_source():
    assert topic("Mia Vos zegt dat Jan Baas komt.", "Mia Vos", "Jan Baas")[0][0] == ("Mia Vos", "source")


def test_who_must_explain_something_is_no_source_beside_one_who_says_so():
    found = topic("Jan Baas moet dat uitleggen, vindt Mia Vos.", "Mia Vos", "Jan Baas")[0]
    assert found == [("Jan Baas", "subject"), ("Mia Vos", "source")]
    assert topic("Jan Baas moet dat uitleggen.", "Jan Baas")[0] == [("Jan Baas", "source")]


def test_volgens_names_a_source():
    assert topic("Het kan volgens Mia Vos.", "Mia Vos")[0] == [("Mia Vos", "source")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Mia Vos ziet dat anders.", "source"),
        ("Mia Vos ziet de boot.", "subject"),
        ("Mia Vos sprak gisteren met de bond.", "subject"),
        ("Mia Vos sprak gisteren.", "source"),
        ("Een woordvoerder van de bond loopt weg.", "source"),
        ("Een agent van de bond loopt weg.", "subject"),
    ],
)
def test_who_has_the_floor(text, standing):
    assert topic(text, "Mia Vos")[0][0][1] == standing


def test_a_subject_that_reports_nothing_is_no_source():
    assert topic("Mia Vos loopt met Jan Baas.", "Mia Vos", "Jan Baas")[0] == [
        ("Mia Vos", "subject"),
        ("Jan Baas", "governed"),
    ]


@pytest.mark.parametrize(
    ("text", "asks", "addresses"),
    [("Is dat genoeg?", True, False), ("Dat vindt u.", False, True), ("Hij is tevreden.", False, False)],
)
def test_an_interviewer_asks_or_speaks_to_somebody(text, asks, addresses):
    assert topic(text)[1:] == (asks, addresses)


def test_for_whom_something_holds_is_the_subject():
    assert topic("Voor Mia Vos is dat geen bezwaar.", "Mia Vos")[0][0] == ("Mia Vos", "subject")


def test_a_question_in_front_has_no_subject_of_the_sentence():
    found = topic("Of een opvolger komt, wil Mia Vos niet zeggen.", "Mia Vos")[0]
    assert found[-1] == ("Mia Vos", "subject")


def test_whose_words_follow_is_a_source():
    found = topic("Dan komt de reactie in een brief van Mia Vos.", "Mia Vos")[0]
    assert ("Mia Vos", "source") in found


def test_who_is_named_in_a_question_in_front_gives_way_to_the_subject():
    found = topic("Hoeveel Jan Baas betaalt, wil Mia Vos niet zeggen.", "Jan Baas", "Mia Vos")[0]
    assert found == [("Jan Baas", "governed"), ("Mia Vos", "subject")]


def test_a_second_main_clause_has_a_subject_of_its_own():
    found = topic("De NS is laat, maar Mia Vos danst de hele avond.", "Mia Vos")[0]
    assert found == [("De NS", "subject"), ("Mia Vos", "subject")]


def test_behind_a_verb_the_subject_of_the_first_clause_goes_on():
    found = topic("De NS is laat, maar kent Mia Vos niet.", "Mia Vos")[0]
    assert found[-1] == ("Mia Vos", "named")


@pytest.mark.parametrize(
    "text",
    [
        "Dat plan valt slecht bij Mia Vos.",
        "Dan is het woord aan Mia Vos, die aarzelt.",
        "Als het aan Mia Vos ligt, wordt het later.",
        "De VVD is opgericht door Mia Vos.",
    ],
)
def test_a_sentence_about_nobody_else_is_about_whom_something_concerns(text):
    assert ("Mia Vos", "subject") in topic(text, "Mia Vos")[0]


@pytest.mark.parametrize(
    "text",
    ["Dat plan kwam er met Mia Vos.", "De agent staat voor Mia Vos.", "Er ligt een brief voor Mia Vos en haar man."],
)
def test_nobody_else_whom_a_preposition_governs_is_the_subject(text):
    assert ("Mia Vos", "subject") not in topic(text, "Mia Vos")[0]


def test_whom_something_concerns_may_be_called_by_a_noun():
    assert topic("Dat is een klus voor de Rotterdamse.")[0] == [("de Rotterdamse", "subject")]
    assert topic("Dat is een klus voor een agent.")[0] == [("een agent", "governed")]


def test_a_name_joined_to_a_thing_at_the_end_is_no_subject():
    assert topic("Dat kan in de cafés Zon en Mia Vos.", "Mia Vos")[0][-1] == ("Mia Vos", "named")
    assert topic("Dat kan, en Mia Vos danst.", "Mia Vos")[0][-1] == ("Mia Vos", "subject")


def test_of_whom_others_tell_what_he_has_done_is_no_subject():
    assert topic("Mia Vos zou het geld hebben geteld.", "Mia Vos")[0] == [("Mia Vos", "named")]
    assert topic("Mia Vos zou graag geld hebben.", "Mia Vos")[0] == [("Mia Vos", "subject")]
    assert topic("Mia Vos zal het geld hebben.", "Mia Vos")[0] == [("Mia Vos", "subject")]
