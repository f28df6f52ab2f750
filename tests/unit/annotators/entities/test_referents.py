"""The entities of an article are found by chunk, by name and by function."""

import pytest
from msgspec.structs import replace
from parsed import chunk_of, entities_in

from kantlijn.annotators.entities.referents import words_of_phrase


def test_a_chunk_means_its_likeliest_entity():
    found = entities_in("Karin Bos zag het boek.")
    assert found.at(chunk_of(found.parsed, "Karin Bos")) is found.people["Karin Bos"]
    assert found.at(chunk_of(found.parsed, "het boek")) is None


def test_a_name_is_looked_up_by_its_token():
    found = entities_in("Karin Bos kwam. Bos lachte.")
    assert found.named(found.parsed.chunks[chunk_of(found.parsed, "Bos")].name).name == "Karin Bos"


def bearers(text, noun):
    return [(one.name, fit) for one, fit in entities_in(text).bearers(noun)]


def test_bearers_of_the_very_function_come_alone():
    text = "Minister Karin Bos kwam. Staatssecretaris Jan Mol lachte."
    assert bearers(text, "minister") == [("Karin Bos", "title")]


def test_bearer_of_a_like_function_is_similar():
    assert bearers("Trainer Jan Mol lachte.", "coach") == [("Jan Mol", "similar")]
    assert bearers("Minister Karin Bos kwam.", "vvd-minister") == [("Karin Bos", "title")]


def test_function_that_nobody_holds_has_no_bearer():
    assert bearers("Minister Karin Bos kwam.", "bakker") == []


def test_somebody_new_is_among_the_others():
    found = entities_in("Het regent.")
    phrase = replace(entities_in("Een oude bakker zwijgt.").parsed.chunks[0], after=1)
    entity = found.begin(phrase, "unnamed", "m")
    assert (entity.type, entity.sex, entity.head, found.others) == ("unnamed", "m", "bakker", [entity])


def test_capital_that_opens_a_sentence_is_left_out():
    parsed = entities_in("De bakker zag de VVD.").parsed
    assert words_of_phrase(parsed, parsed.chunks[chunk_of(parsed, "De bakker")]) == "de bakker"
    assert words_of_phrase(parsed, parsed.chunks[chunk_of(parsed, "de VVD")]) == "de VVD"


def test_who_else_bears_a_name():
    found = entities_in("Tom de Boer kwam. Bea de Boer lachte. Jan Mol zweeg.")
    assert [one.name for one in found.named_like("De Boer")] == ["Tom de Boer", "Bea de Boer"]
    assert [one.name for one in found.named_like("Jan")] == ["Jan Mol"]
    assert found.named_like("Mo") == ()


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Bewoners riepen.", "Bewoners", "bewoners"),
        ("Boze bewoners riepen.", "Boze bewoners", "boze bewoners"),
        ("Nu roept de VVD.", "de VVD", "de VVD"),
        ("Nu zwijgt Ede. VVD lacht.", "VVD", "VVD"),
        ("Jan Mol zwijgt. Mols vrouw lacht.", "Mols vrouw", "Mols vrouw"),
        ("Human Rights Watch lacht.", "Human Rights Watch", "Human Rights Watch"),
        ("Nu lachen Friezen.", "Friezen", "Friezen"),
        ("Het regent. Bewoners riepen.", "Bewoners", "bewoners"),
        ("Het regent\n\nBewoners riepen", "Bewoners", "bewoners"),
        ("Bewoners riepen", "Bewoners", "bewoners"),
        ("Toen gebeurde het: Bewoners riepen.", "Bewoners", "bewoners"),
        ("Het regent. Ook Friezen lachten.", "Friezen", "Friezen"),
        ("Het regent. Toen, zo zagen Friezen, kwam er zon.", "Friezen", "Friezen"),
        ("Een oude man lachte.", "Een oude man", "een oude man"),
    ],
)
def test_capital_stays_with_a_name_alone(text, words, name):
    parsed = entities_in(text).parsed
    assert words_of_phrase(parsed, parsed.chunks[chunk_of(parsed, words)]) == name
