"""The entities of an article are found by chunk, by name and by function."""

import pytest
from msgspec.structs import replace
from parsed import chunk_of, entities_in

from kantlijn.annotators.entities.referents import edges_of, is_told_alike, words_of_phrase


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
        ("Wielerploeg Domus-Kranenborg lachte.", "Wielerploeg Domus-Kranenborg", "Wielerploeg Domus-Kranenborg"),
        ("Nu is het te laat. Wielerploeg Domus lachte.", "Wielerploeg Domus", "Wielerploeg Domus"),
        ("Een oude man lachte.", "Een oude man", "een oude man"),
    ],
)
def test_capital_stays_with_a_name_alone(text, words, name):
    parsed = entities_in(text).parsed
    assert words_of_phrase(parsed, parsed.chunks[chunk_of(parsed, words)]) == name


@pytest.mark.parametrize("before", [0, 3])
def test_near_are_those_of_whom_the_last_sentences_speak(before):
    text = (
        "Het regent. " * before
        + "Een agent kwam. Jan Baas kwam. Mia Vos kwam. Een bakker kwam. Het waait. Jan Baas bleef."
    )
    found = entities_in(text, "Jan Baas", "Mia Vos")

    def near(sentence, reach):
        return [one.name for one in found.near(before + sentence, reach)]

    # Those whom later sentences speak of are not left out: the trail is read while it grows.
    assert near(7, 2) == ["Jan Baas"]
    assert near(7, 3) == ["Jan Baas"]
    assert near(7, 4) == ["Jan Baas", "een bakker"]
    assert near(7, 5) == ["Jan Baas", "Mia Vos", "een bakker"]
    assert near(7, 7) == ["Jan Baas", "Mia Vos", "een agent", "een bakker"]


def test_the_last_nameless_ones_are_remembered_in_their_order():
    found = entities_in("Een agent kwam. Een bakker kwam. Een boer kwam.")
    assert [one.head for one in found.remembered()] == ["agent", "bakker", "boer"]
    phrase = found.parsed.chunks[chunk_of(found.parsed, "Een boer")]
    for _ in range(300):
        found.begin(phrase, "unnamed")
    assert len(found.remembered()) == 200
    assert found.remembered()[-1] is found.others[-1]


@pytest.mark.parametrize(
    ("words", "alike"),
    [("De krant Het Oosten", True), ("De krant Het Westen", False), ("De krant", True), ("De NRC", True)],
)
def test_a_noun_with_a_name_means_who_was_called_by_it(words, alike):
    found = entities_in(f"{words} schrijft dat.")
    phrase = found.parsed.chunks[chunk_of(found.parsed, words)]
    paper = entities_in("Een krant kwam.").others[0]
    paper.name = "de krant Het Oosten"
    assert is_told_alike(found.parsed, phrase, paper) == alike


def test_edges_of_a_name_are_its_beginnings_and_ends():
    assert edges_of(["tom", "de", "boer"]) == {"tom", "tom de", "tom de boer", "de boer", "boer"}
    assert edges_of(["tom"]) == {"tom"}


def test_a_referent_leads_by_nothing_unless_it_is_told():
    found = entities_in("Jan Baas kwam. Toen kwam Jan Baas en Mia Vos.", "Jan Baas", "Mia Vos")
    (only,) = found.of_chunk[chunk_of(found.parsed, "Jan Baas")]
    assert (only.rank, only.lead) == (0, 0.0)


def test_the_likeliest_comes_first():
    found = entities_in("Trainer Jan Baas kwam. Een coach lachte. De coach zweeg.", "Jan Baas")
    assert found.at(chunk_of(found.parsed, "De coach")).name == "Jan Baas"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De bewoners zwegen. Een van hen riep iets.", "een van hen"),
        ("Een van de bewoners riep iets.", "een van de bewoners"),
        ("Toen riep een bewoner van hen iets.", "een bewoner"),
    ],
)
def test_one_of_several_is_called_so(text, name):
    found = entities_in(text)
    assert name in [one.name for one in found.others]
