import pytest
from narrations import narration_of

from kantlijn.annotators.reading.phrases import read_phrase
from kantlijn.annotators.reporting.sources import (
    agent_of,
    cited_by,
    is_passive,
    is_recorded,
    overheard_by,
    owner_of_words,
    source_behind,
    source_of,
)


def read(text, cue):
    tokens = narration_of(text, "Mia Vos", "Jan Baas").tokens(0)
    return tokens, next(number for number, token in enumerate(tokens) if token.text == cue)


def words(text, phrase):
    return phrase and text[phrase.start : phrase.end]


@pytest.mark.parametrize(
    ("text", "cue", "found"),
    [
        ('"Nu", zegt Mia Vos.', "zegt", ("Mia Vos", True)),
        ('"Nu", zegt rietdekster Mia Vos.', "zegt", ("Mia Vos", True)),
        ('"Nu", zegt commercieel directeur Mia Vos.', "zegt", ("directeur Mia Vos", True)),
        ('"Nu", zei dan weer dr. Mia Vos.', "zei", ("dr. Mia Vos", True)),
        ('"Nu", zegt tegen Jan Baas directeur Mia Vos.', "zegt", ("directeur Mia Vos", False)),
        ('"Nu", zegt gisteren in Ede de minister.', "zegt", ("de minister", False)),
        ('"Nu", zegt als laatste spreker Mia Vos.', "zegt", ("Mia Vos", True)),
        ('"Nu", zegt men bij de raad.', "zegt", ("de raad", False)),
        ('"Nu", zegt men.', "zegt", ("men", True)),
    ],
)
def test_the_source_behind_a_cue(text, cue, found):
    tokens, place = read(text, cue)
    source = source_behind(tokens, place, len(tokens), "cue-after")
    assert (words(text, source.phrase), source.near) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zo luidt het antwoord van Mia Vos", "Mia Vos"),
        ("dan is het woord aan Mia Vos", "Mia Vos"),
        ("dat is haar antwoord", "haar"),
        ("dat staat in het rapport van de raad", "de raad"),
        ("op de site van de raad staat", "de raad"),
        ("dat is de fiets van Mia Vos", None),
        ("dat is het antwoord van de week", None),
    ],
)
def test_whose_words_a_noun_announces(text, found):
    tokens = narration_of(text, "Mia Vos").tokens(0)
    assert words(text, owner_of_words(tokens, 0, len(tokens))) == found


@pytest.mark.parametrize(
    ("text", "passive", "agent"),
    [
        ("het plan wordt door Mia Vos omschreven als goed", True, "Mia Vos"),
        ("het plan werd in de raad omschreven als goed", True, None),
        ("Mia Vos heeft het omschreven als goed", False, None),
    ],
)
def test_who_does_what_a_passive_verb_tells(text, passive, agent):
    tokens, verb = read(text, "omschreven")
    assert is_passive(tokens, verb, 0, verb) is passive
    assert words(text, agent_of(tokens, verb, 0, len(tokens))) == agent


def test_a_body_that_writes_words_down_does_not_say_them():
    tokens, verb = read("dat noteerde persbureau NRK", "noteerde")
    assert is_recorded(tokens[verb].forms, read_phrase(tokens, verb + 1))
    tokens, verb = read("dat noteerde Mia Vos", "noteerde")
    assert not is_recorded(tokens[verb].forms, read_phrase(tokens, verb + 1))


@pytest.mark.parametrize(
    ("text", "verb", "found"),
    [
        ("zij hoorde Mia Vos zeggen", "hoorde", "Mia Vos"),
        ("zij hoorde haar vader zeggen", "hoorde", "haar vader"),
        ("zij hoorde haar zeggen", "hoorde", "haar"),
        ("zij kreeg iets te zeggen", "kreeg", None),
    ],
)
def test_who_is_overheard(text, verb, found):
    tokens, place = read(text, verb)
    assert words(text, overheard_by(tokens, place, len(tokens))) == found


def test_who_is_cited():
    text = "zij citeert graag Mia Vos"
    tokens, verb = read(text, "citeert")
    assert words(text, cited_by(tokens, verb, len(tokens))) == "Mia Vos"
    tokens, verb = read("zij noemt Mia Vos", "noemt")
    assert cited_by(tokens, verb, len(tokens)) is None


def test_nobody_is_no_source():
    assert source_of(None, "cue-after") is None
