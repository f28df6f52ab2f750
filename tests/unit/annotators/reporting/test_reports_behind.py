import pytest
from narrations import narration_of

from kantlijn.annotators.reporting.reports_behind import find_behind, find_in_brackets


def behind(rest):
    text = f'"Het is klaar"{rest}'
    tokens = narration_of(text, "Mia Vos", "Jan Baas").tokens(0)
    found = find_behind(tokens, 0, len(tokens))
    return found and (found.phrase and text[found.phrase.start : found.phrase.end], found.rule)


@pytest.mark.parametrize(
    ("rest", "words", "rule"),
    [
        (", zegt Mia Vos.", "Mia Vos", "cue-after"),
        (", noteert Mia Vos.", "Mia Vos", "cue-after"),
        (", zo laat Mia Vos weten.", "Mia Vos", "cue-after"),
        (", dixit Mia Vos.", "Mia Vos", "aldus-after"),
        (", volgens haar.", "haar", "volgens-after"),
        (", zoals Mia Vos het graag zegt.", "Mia Vos", "cue-after-subject"),
        (" de minister zegt het lachend.", "de minister", "cue-after-subject"),
        (", poetst Mia Vos het weg.", "Mia Vos", "verb-after"),
        (", had Mia Vos al eerder gezegd.", "Mia Vos", "cue-after"),
        (", mag Mia Vos graag zeggen.", "Mia Vos", "cue-after"),
        (", had Mia Vos op school gevochten.", "Mia Vos", "verb-after"),
        (", hoorde ik Mia Vos zeggen.", "Mia Vos", "verb-after"),
        (", hoorde Jan Baas een man roepen.", "een man", "verb-after"),
        (", had Jan Baas zijn vader horen zeggen.", "zijn vader", "verb-after"),
        (", beet een man Mia Vos toe.", "een man", "cue-after"),
        (", vertelde haar vader Mia Vos.", "haar vader", "cue-after"),
        (", citeert Jan Baas zijn vader.", "zijn vader", "verb-after"),
        (", staat in een dreigbrief die Mia Vos kreeg.", "een dreigbrief", "words-of"),
        (", is alles wat Mia Vos ervan zegt.", "Mia Vos", "words-of"),
        (", meer wil Mia Vos niet zeggen.", "Mia Vos", "cue-after"),
        (", staat er in het juryrapport.", "het juryrapport", "words-of"),
        (", aldus het vonnis.", "het vonnis", "aldus-after"),
        (", wordt het door Mia Vos genoemd.", "Mia Vos", "verb-after"),
        (", wordt Mia Vos geciteerd.", "Mia Vos", "verb-after"),
        (", klinkt het bij Mia Vos.", "Mia Vos", "words-of"),
        (", luidt het bij de politie.", "de politie", "words-of"),
        (", heet het bij de NS.", "de NS", "words-of"),
        (", valt te lezen in een brief van Mia Vos.", "Mia Vos", "words-of"),
        (", zijn de woorden van Mia Vos.", "Mia Vos", "words-of"),
        (", blijkt uit het rapport van de raad.", "de raad", "words-of"),
        (", zegt men bij De Zwaan.", "De Zwaan", "words-of"),
    ],
)
def test_the_source_behind_a_quotation(rest, words, rule):
    assert behind(rest) == (words, rule)


@pytest.mark.parametrize(
    "rest", [", kreeg Mia Vos te horen.", ", werd Mia Vos verteld.", ", klinkt het daar.", ", hoorde Mia Vos."]
)
def test_who_is_told_does_not_speak(rest):
    assert behind(rest) == (None, "heard")


@pytest.mark.parametrize(
    "rest",
    [
        ", noteert persbureau NRK.",
        ", klinkt het.",
        ".",
        " Het regent.",
        " mocht Mia Vos opstaan.",
        ", zijn fiets viel om.",
    ],
)
def test_no_source_behind(rest):
    assert behind(rest) is None


def test_only_a_name_in_brackets_is_a_source():
    tokens = narration_of('"Nu" (Mia Vos)', "Mia Vos").tokens(0)
    assert find_in_brackets(tokens, 1, len(tokens)).rule == "name-in-brackets"
    tokens = narration_of('"Nu" (zie Mia Vos)', "Mia Vos").tokens(0)
    assert find_in_brackets(tokens, 1, len(tokens)) is None


def test_whom_a_clause_behind_the_words_names_is_not_their_owner():
    assert behind(", klinkt het in de straat, waar Mia Vos woont.") == (None, "words-of")


def test_what_is_thought_of_words_is_not_whose_they_are():
    assert behind(", is heel vreemd.") is None
    assert behind(", is de reactie van Mia Vos.") == ("Mia Vos", "words-of")
    assert behind(", is een van de regels.") == (None, "words-of")
