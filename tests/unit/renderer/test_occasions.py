import pytest
from annotated import DUTCH, quotation

from kantlijn.renderer.occasions import find_occasion


def occasion(text: str, evidence: str = "Dekkers", cue: str = "zegt") -> str:
    return find_occasion(quotation(text, "“Ja”", cue=cue, evidence=evidence).attribution, text, DUTCH)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Ja”, zegt Dekkers in De Veerbode.", "in De Veerbode"),
        ("“Ja”, zegt Dekkers tegen Omroep Zaltveen. Hij lacht.", "tegen Omroep Zaltveen"),
        ("“Ja”, zegt Dekkers op X.", "op X"),
        ("Bij de brug regent het. Tegen de Zaltveense Courant zegt Dekkers: “Ja”.", "tegen de Zaltveense Courant"),
        ("In de Krant van Zaltveen zegt Dekkers “Ja”.", "in de Krant van Zaltveen"),
    ],
)
def test_name_beside_the_verb_tells_where_and_to_whom(text, words):
    assert occasion(text) == words


def test_no_subject_is_needed():
    text = "“Ja”, luidde het in Het Ochtendblad."
    assert occasion(text, cue="luidde het", evidence="") == "in Het Ochtendblad"


@pytest.mark.parametrize(
    "text",
    [
        "“Ja”, zegt Dekkers.",
        "“Ja”, zegt Dekkers in een interview.",
        "“Ja”, zegt Dekkers tegen haar buurman Bo.",
        "“Ja”, zegt Dekkers tegen de Zaltveense kiezers.",
        "“Ja”, zegt Dekkers. In Zaltveen regent het.",
        "“Ja”, zegt Dekkers, die in Zaltveen woont.",
        "Wie reist, zoals veel mensen in Zaltveen zegt Dekkers: “Ja”.",
    ],
)
def test_what_stands_elsewhere_tells_nothing(text):
    assert occasion(text) == ""


def test_quotation_without_reporting_verb_tells_nothing():
    assert find_occasion(quotation("“Ja” in De Veerbode", "“Ja”").attribution, "“Ja” in De Veerbode", DUTCH) == ""
    assert find_occasion(None, "“Ja”", DUTCH) == ""
