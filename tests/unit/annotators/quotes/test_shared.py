import pytest
from parsed import context_of, entities_in, phrase_text

from kantlijn.annotators.quotes.shared import NEAREST, others_near

BEHIND = [
    "De 'jonge garde' is 'heel goed bezig', zegt Mia Vos.",
    "Er zijn 'zorgen' over de 'dure' dijk, aldus Mia Vos.",
    "Zij kan 'helpen', 'dragen' en 'tillen', zei Mia Vos.",
]
BEFORE = [
    "Volgens Mia Vos is het 'te duur' en 'te laat'.",
    "Volgens Mia Vos is het 'te duur', 'te laat' en 'te veel'.",
    "Mia Vos noemt het plan 'een ramp' en 'te duur'.",
    "Mia Vos zei dat de dijk 'laf' en 'dom' was.",
    "Mia Vos heeft het over een 'ramp' en een 'drama'.",
]
CLOSING = [
    "Er is een plan dat zij 'goed' en 'nuttig' noemt.",
    "Er is een plan dat zij 'goed', 'nieuw' en 'nuttig' noemt.",
]


def sources(text: str) -> list[tuple[str, str]]:
    """Give for each quotation the row that finds its source, and whom."""
    entities = entities_in(text, "Mia Vos")
    context = context_of(entities)
    stretches = [context.stretch(number) for number in range(len(entities.parsed.stretches))]
    found = [one.sources[0] if one.sources else None for one in stretches]
    return [(one.row, phrase_text(entities.parsed, one.chunk)) if one else ("", "") for one in found]


@pytest.mark.parametrize("text", [*BEHIND, *BEFORE])
def test_fragments_of_one_sentence_have_one_source(text: str):
    assert {whom for _, whom in sources(text)} == {"Mia Vos"}


@pytest.mark.parametrize("text", CLOSING)
def test_a_closing_verb_tells_of_all_that_stand_side_by_side(text: str):
    assert {row for row, _ in sources(text)} == {"verb-closing"}


@pytest.mark.parametrize("rest", [", maar toen kwam de 'rode loper'.", ". De 'rode loper' lag er."])
def test_another_clause_may_be_nobodys(rest: str):
    assert sources(f"Mia Vos noemt het plan 'een ramp'{rest}")[1] == ("", "")


def test_words_by_themselves_share_nothing():
    assert sources('"Weg ermee." Mia Vos noemt het plan "een ramp".')[0] == ("", "")


def test_the_distance_is_that_to_the_own_fragment():
    entities = entities_in("Volgens Mia Vos is het 'te duur' en 'te laat'.", "Mia Vos")
    gaps = [context_of(entities).stretch(number).sources[0].gap for number in (0, 1)]
    assert gaps == [3, 5]


def test_of_a_sentence_with_many_fragments_the_nearest_alone_are_looked_at():
    entities = entities_in(f"Dat is {', '.join(['‘te duur’'] * 40)}.")
    places = entities.parsed.chunk_of_stretch
    near = others_near(entities.parsed, places[20])
    assert near == [*places[21 : 21 + NEAREST], *reversed(places[20 - NEAREST : 20])]
