"""Functions are read beside a name, and compared."""

import pytest
from annotated import span_of

from kantlijn.annotators.entities.functions import Functions, fields_in, read_functions, same_function
from kantlijn.model.annotations import Mention


def titles(text, name="Mia Vos", role=None):
    functions = Functions()
    read_functions(text, Mention(span_of(text, name), name, None, role), functions)
    return functions.titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dat zegt wethouder Mia Vos.", "wethouder"),
        ("Dat zegt wethouder Wonen Mia Vos.", "wethouder"),
        ("Dat zeggen de wethouders Mia Vos en Bo Bos.", "wethouder"),
        ("Dat zeggen de raadsleden Bo van den Bos en Mia Vos.", "raadslid"),
        ("Dat zegt minister van Omgeving Mia Vos.", "minister"),
        ("Dat zegt minister van Buitenlandse Zaken Mia Vos.", "minister"),
        ("Dat zegt sociologe Mia Vos.", "sociologe"),
        ("Minister Financiën Mia Vos lacht.", "minister"),
        ("Dat zegt minister van Buitenlandse Zaken en Handel Mia Vos.", "minister"),
        ("Mia Vos, minister van Buitenlandse Zaken, lacht.", "minister"),
        ("Dat zegt de directeur van Ede, Mia Vos.", "directeur"),
        ("Mia Vos, hoogleraar in Leiden, lacht.", "hoogleraar"),
        ("Mia Vos (34), bakker in Ede, lacht.", "bakker"),
        ("Mia Vos is voorzitter.", "voorzitter"),
        ("Mia Vos, die voorzitter is, lacht.", "voorzitter"),
    ],
)
def test_function_stands_beside_the_name(text, title):
    assert titles(text) == {title}


@pytest.mark.parametrize(
    "text",
    [
        "De wethouder zwijgt. Mia Vos lacht.",
        "De wethouder spreekt met Mia Vos.",
        "Mia Vos, die de voorzitter helpt, lacht.",
        "Mia Vos kent de voorzitter.",
        "De bakker (34) en Mia Vos lachen.",
        "Jan Mol is wethouder van Ede. Mia Vos lacht.",
        "Dat zeggen onder anderen Mia Vos en Jan Mol.",
        "De wethouders van Ede en Mia Vos lachen.",
    ],
)
def test_function_of_another_is_not_hers(text):
    assert titles(text) == set()


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("De Poolse premier Mia Vos lacht.", {"poolse"}),
        ("Poolse premier Mia Vos lacht.", {"poolse"}),
        ("Gisteren zag Ede de Poolse premier Mia Vos.", {"poolse"}),
        ("Dat zegt minister Financiën Mia Vos.", {"financiën"}),
        ("Zo zegt Nederlands minister van Buitenlandse Zaken Mia Vos.", {"nederlands", "buitenlandse", "zaken"}),
        ("Mia Vos (VVD) lacht.", {"vvd"}),
        ("Ede zag premier Mia Vos.", set()),
        ("Mia Vos, hoogleraar in Leiden, lacht.", {"leiden"}),
    ],
)
def test_what_a_function_is_of_stands_beside_it(text, further):
    functions = Functions()
    read_functions(text, Mention(span_of(text, "Mia Vos"), "Mia Vos"), functions)
    assert functions.further == further


def test_party_in_brackets_makes_a_member():
    assert titles("Mia Vos (VVD) lacht.") == {"vvd'er"}


def test_role_of_the_mention_counts():
    assert titles("Dat wil Mia Vos.", role="minister van Buitenlandse Zaken") == {"minister"}
    assert titles("Dat wil Mia Vos.", role="burgemeester van Ede") == {"burgemeester"}


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        ("vvd-minister", "minister"),
        ("minister", "vvd-minister"),
        ("sociologe", "socioloog"),
        ("trainer", "coach"),
        ("pvda-lid", "pvda'er"),
        ("huisarts", "arts"),
        ("arts", "huisarts"),
    ],
)
def test_two_nouns_for_one_function(title, noun):
    assert same_function(title, noun)


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        ("sp-leider", "vvd-leider"),
        ("vicepresident", "president"),
        ("oud-minister", "minister"),
        ("bakker", "wethouder"),
        ("president", "vicepresident"),
        ("kamerlid", "lid"),
        ("lid", "kamerlid"),
    ],
)
def test_other_functions_differ(title, noun):
    assert not same_function(title, noun)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("Financiën", {"financiën"}),
        ("Sociale Zaken", {"sociale zaken"}),
        ("van Economische Zaken en Klimaat", {"economische zaken", "klimaat"}),
        ("Onderwijs Cultuur", {"onderwijs cultuur", "onderwijs", "cultuur"}),
        ("Zaken", set()),
        ("Algemene", set()),
        ("van het huis", set()),
    ],
)
def test_a_field_is_a_noun_with_a_capital_or_two_words(words, fields):
    assert fields_in(words.split()) == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Minister Mia Vos van Sociale Zaken lacht.", {"sociale zaken"}),
        ("Minister van Sociale Zaken Mia Vos lacht.", {"sociale zaken"}),
        ("Gisteren lachte minister Financiën Mia Vos.", {"financiën"}),
        ("In Ede lachte minister Mia Vos.", set()),
        ("Mia Vos van Sociale Zaken lacht.", set()),
    ],
)
def test_a_function_is_held_of_what_stands_beside_it(text, fields):
    functions = Functions()
    read_functions(text, Mention(span_of(text, "Mia Vos"), "Mia Vos"), functions)
    assert functions.fields == fields


def test_functions_differ_where_both_are_held_of_something_and_of_nothing_common():
    functions = Functions(fields={"handel", "klimaat"})
    assert functions.differ_in_field({"defensie"})
    assert not functions.differ_in_field({"handel"})
    assert not functions.differ_in_field({"handel", "defensie"})
    assert not functions.differ_in_field(set())
    assert not Functions().differ_in_field({"defensie"})
    assert not Functions().differ_in_field(set())
