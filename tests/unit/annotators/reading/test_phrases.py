import pytest
from narrations import narration_of

from kantlijn.annotators.reading.phrases import phrases_between, read_phrase


def phrase(text, *names):
    return read_phrase(narration_of(text, *names).tokens(0), 0)


@pytest.mark.parametrize(
    ("text", "kind", "head"),
    [
        ("de minister van Defensie", "role", "minister"),
        ("een woordvoerder van de politie", "person", "woordvoerder"),
        ("de Haagse wethouder Wonen", "role", "wethouder"),
        ("het Israëlische leger", "body", "leger"),
        ("het RIVM", "body", "RIVM"),
        ("de bewoners", "group", "bewoners"),
        ("de twee", "group", "twee"),
        ("zij", "pronoun", "zij"),
        ("de sfeer", "thing", "sfeer"),
    ],
)
def test_kinds_of_phrases(text, kind, head):
    found = phrase(text)
    assert (found.kind, found.head) == (kind, head)


@pytest.mark.parametrize(
    "text",
    [
        "PvdA-Kamerlid Mia Vos",
        "de burgemeester van Almelo, Mia Vos",
        "minister van Financiën Mia Vos",
        "zijn collega Mia Vos",
        "de jonge dr. Mia Vos",
        "de inmiddels 82-jarige Mia Vos",
        "de Amerikaanse generaal en latere president Mia Vos",
    ],
)
def test_a_name_is_the_head_of_its_phrase(text):
    assert phrase(text, "Mia Vos").kind == "name"


@pytest.mark.parametrize("text", ["de advocaat van Mia Vos", "een woordvoerder van minister Vos", "Vos' advocaat"])
def test_whose_person_it_is_does_not_speak(text):
    assert phrase(text, "Mia Vos").kind != "name"


def test_two_names_in_one_breath_are_joint():
    assert phrase("Mia Vos en Jan Baas zeggen", "Mia Vos", "Jan Baas").joint


def test_two_functions_before_one_name():
    found = phrase("De zanger en acteur Jan Baas lacht", "Jan Baas")
    assert (found.kind, found.mention, found.words) == ("name", 0, ("zanger", "en", "acteur"))


def test_a_name_that_nobody_found_ends_its_phrase():
    found = phrase("eigenaar Ziggy van der Wolk van het café zegt")
    assert (found.head, found.after) == ("eigenaar", 5)


def test_a_second_verb_joins_nobody():
    assert not phrase("Mia Vos en lacht", "Mia Vos").joint


@pytest.mark.parametrize("text", ["in de stad", "dat de raad", ", zegt", "omdat"])
def test_no_phrase_begins_here(text):
    assert phrase(text) is None


def test_prepositions_govern_phrases():
    tokens = narration_of("Jan Baas sprak met Mia Vos", "Jan Baas", "Mia Vos").tokens(0)
    assert [governed for _, governed in phrases_between(tokens, 0, len(tokens))] == [False, True]


def test_prepositions_govern_what_en_joins():
    tokens = narration_of("Ik sprak met Jan Baas en Mia Vos", "Jan Baas", "Mia Vos").tokens(0)
    assert [governed for _, governed in phrases_between(tokens, 0, len(tokens))][-2:] == [True, True]


def test_two_functions_before_a_name_are_one_person():
    found = phrase("haar vader en trainer Jan Baas kijkt", "Jan Baas")
    assert (found.kind, found.mention, found.after) == ("name", 0, 5)


@pytest.mark.parametrize("text", ["haar heeft de raad", "haar schamen veel ouders zich"])
def test_a_pronoun_before_a_verb_and_its_subject_owns_nothing(text):
    found = read_phrase(narration_of(text).tokens(0), 0, objective=True)
    assert (found.kind, found.head) == ("pronoun", "haar")


def test_a_pronoun_before_a_person_owns_him():
    found = read_phrase(narration_of("haar advocaat een brief").tokens(0), 0, objective=True)
    assert (found.kind, found.head) == ("role", "advocaat")


def test_a_function_in_capitals_behind_an_article_is_a_role():
    found = phrase("het Eerste Kamerlid knikt")
    assert (found.kind, found.head) == ("role", "kamerlid")


def test_how_a_body_says_it_is_no_part_of_its_name():
    found = read_phrase(narration_of("Dat schrijft Talpas schamperend").tokens(0), 2)
    assert (found.kind, found.head) == ("body", "Talpas")


def test_a_shortened_word_ends_no_phrase():
    found = phrase("de docent zee- en vaartrecht Jan Baas knikt", "Jan Baas")
    assert (found.kind, found.mention) == ("name", 0)


def test_infinitive_behind_a_pronoun_makes_it_no_plural():
    tokens = narration_of("Dan laat ze weten dat het klaar is.").tokens(0)
    assert read_phrase(tokens, 2).head == "ze"
