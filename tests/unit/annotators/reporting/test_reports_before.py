import pytest
from narrations import narration_of

from kantlijn.annotators.reporting.reports_before import find_before, find_lead_in


def source(front, finder):
    text = f'{front} "Het is klaar."'
    tokens = narration_of(text, "Mia Vos", "Jan Baas").tokens(0)
    found = finder(tokens, 0, len(tokens) - 1)
    return found and (found.phrase and text[found.phrase.start : found.phrase.end], found.rule, found.near)


@pytest.mark.parametrize(
    ("front", "words"),
    [
        ("Mia Vos:", "Mia Vos"),
        ("Mia Vos, 34 jaar:", "Mia Vos"),
        ("Mia Vos uit Ede:", "Mia Vos"),
        ("Voorzitter Mia Vos van de bond:", "Voorzitter Mia Vos"),
        ("Mia Vos zegt:", "Mia Vos"),
        ("Mia Vos, die alles zag, zegt:", "Mia Vos"),
        ("Mia Vos, een arts uit Hoorn, zegt:", "Mia Vos"),
        ("De politie laat weten:", "De politie"),
    ],
)
def test_who_stands_beside_the_colon_speaks_for_sure(front, words):
    found = source(front, find_lead_in)
    assert (found[0], found[2]) == (words, True)


@pytest.mark.parametrize(
    ("front", "words"),
    [
        ("De minister is duidelijk:", "De minister"),
        ("Waar Jan Baas twijfelt, is Mia Vos stellig:", "Mia Vos"),
        ("Als Jan Baas vraagt of het kan, zegt Mia Vos:", "Mia Vos"),
        ("Jan Baas geeft het woord aan Mia Vos:", "Mia Vos"),
        ("Het antwoord van Mia Vos is helder:", "Mia Vos"),
        ("Jan Baas belde met Mia Vos, die zei:", "Mia Vos"),
        ("Mia Vos kreeg de vraag of zij blijft:", "Mia Vos"),
        ("Mia Vos hoorde dat Jan Baas weg is:", "Mia Vos"),
        ("Mia Vos kreeg een prijs:", "Mia Vos"),
        ("Wanneer Jan Baas belt, kijkt Mia Vos op:", "Mia Vos"),
        ("Jan Baas hoorde een man roepen:", "een man"),
        ("Zij hoorde hem zeggen:", "hem"),
        ("Jan Baas krijgt bijval van Mia Vos:", "Mia Vos"),
        ("Jan Baas krijgt bijval van Mia Vos (54):", "Mia Vos"),
        ("Mia Vos omhelst Jan Baas:", "Mia Vos"),
        ("Mia Vos (54) belt buurman Jan Baas:", "Mia Vos"),
        ("De trainer prijst Jan Baas:", "De trainer"),
        ("De winnaar is Mia Vos:", "Mia Vos"),
        ("Net als Jan Baas vindt Mia Vos:", "Mia Vos"),
        ("Jan Baas kreeg een fiets van Mia Vos:", "Jan Baas"),
        ("Jan Baas wordt onderbroken door Mia Vos:", "Mia Vos"),
        ("Jan Baas loopt door Ede met Mia Vos:", "Jan Baas"),
        ("Jan Baas vertelt dat Mia Vos tegen haar riep:", "Mia Vos"),
        ("Mia Vos hoorde haar vader zeggen:", "haar vader"),
        ("Jan Baas citeert graag zijn vader:", "zijn vader"),
        ("Jan Baas werd door Mia Vos omschreven als volgt:", "Mia Vos"),
    ],
)
def test_who_is_meant_before_a_colon(front, words):
    assert source(front, find_lead_in)[0] == words


@pytest.mark.parametrize("front", ["Mia Vos hoorde:", "Mia Vos kreeg te horen:", "Mia Vos kreeg een briefje:"])
def test_who_is_told_does_not_speak(front):
    assert source(front, find_lead_in)[0] is None


@pytest.mark.parametrize(
    ("front", "words"),
    [
        ("Volgens Mia Vos is het", "Mia Vos"),
        ("Mia Vos noemt het", "Mia Vos"),
        ("Mia Vos is naar eigen zeggen", "Mia Vos"),
        ("Jan Baas wordt door Mia Vos omschreven als", "Mia Vos"),
    ],
)
def test_who_says_it_within_a_sentence(front, words):
    assert source(front, find_before)[0] == words


@pytest.mark.parametrize("front", ["Het regent in", "Jan Baas wordt omschreven als", "De vraag van de week is"])
def test_nobody_says_it(front):
    assert source(front, find_before) is None
