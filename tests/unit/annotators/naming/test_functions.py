import pytest

from kantlijn.annotators.naming.functions import Functions, read_functions, same_function
from kantlijn.model.annotations import Mention
from kantlijn.model.span import Span


def functions(text, name="Mia Vos", role=None):
    found = Functions()
    start = text.index(name)
    read_functions(text, Mention(Span(start, start + len(name)), name, role=role), found)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Wethouder Mia Vos lacht.",
        "De wethouder van Ede, Mia Vos.",
        "Mia Vos (34), wethouder in Ede.",
        "Mia Vos is wethouder.",
        "De wethouder Wonen Mia Vos.",
        "Mia Vos, die wethouder is in Ede, lacht.",
    ],
)
def test_a_function_stands_beside_the_name(text):
    assert functions(text).titles == {"wethouder"}


def test_whom_somebody_helps_is_another():
    assert functions("Mia Vos, die de wethouder bijstaat, lacht.").titles == set()


def test_what_belongs_to_a_function_is_kept():
    assert functions("De Franse minister van Financiën Mia Vos kwam.").further == {"franse", "financiën"}


def test_a_party_in_brackets_makes_a_member():
    assert functions("Mia Vos (VVD) zwijgt.").titles == {"vvd'er"}


def test_the_mention_brings_its_function_along():
    assert functions("Mia Vos zwijgt.", role="Poolse premier").titles == {"premier"}


@pytest.mark.parametrize(
    "text", ["Gisteren kwam Mia Vos, na een reis.", "De agent sloeg. Mia Vos liep.", "De agent groet Mia Vos."]
)
def test_other_words_beside_a_name_are_no_function(text):
    assert functions(text).titles == set()


@pytest.mark.parametrize(
    ("title", "noun"), [("vvd-minister", "minister"), ("minister", "vvd-minister"), ("pvda-kamerlid", "pvda'er")]
)
def test_two_words_for_one_function(title, noun):
    assert same_function(title, noun)


@pytest.mark.parametrize(
    ("title", "noun"), [("wethouder", "burgemeester"), ("vvd-kamerlid", "pvda'er"), ("vicepresident", "president")]
)
def test_two_functions(title, noun):
    assert not same_function(title, noun)


def test_a_field_stands_between_function_and_name():
    text = "Dat zegt arts infectieziektebestrijding Mia Vos."
    functions = Functions()
    read_functions(text, Mention(Span(40, 47), "Mia Vos", None), functions)
    assert functions.titles == {"arts"}


def test_a_verb_between_makes_no_function():
    functions = Functions()
    read_functions("De arts belde Mia Vos.", Mention(Span(14, 21), "Mia Vos", None), functions)
    assert functions.titles == set()
