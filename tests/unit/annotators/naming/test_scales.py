"""All places of a name and the other names of a text speak for or against its being a person's."""

from kantlijn.annotators.naming.name_candidates import find_candidates
from kantlijn.annotators.naming.scales import Scales
from kantlijn.annotators.naming.weights import evidence, weights


def scales(text: str) -> Scales:
    return Scales(text, find_candidates(text, lambda _: True))


def pieces(text: str, name: str) -> list[str]:
    weighing = scales(text)
    return [piece for each in weighing.evidence_for(weighing.candidates[name]) for piece in each.pieces]


def test_strength_is_all_evidence_together():
    text = "Dat vindt wethouder Kwakkel."
    found = pieces(text, "Kwakkel")
    strength = scales(text).strength_of(scales(text).candidates["Kwakkel"])
    assert strength == weights()[1] + evidence(*reversed(found)).weight > 0


def test_words_beside_a_name_and_longer_names_speak():
    found = pieces("Daar is Willem Pothof. Wethouder Pothof zegt nee.", "Pothof")
    assert {"btitles", "asayss", "backednl"} <= set(found)


def test_names_in_a_row_speak_for_each_other():
    assert "rowmnls" in pieces("Daar zijn Anna Bos, Qarp en Piet Vos.", "Qarp")
    assert "rowXs" in pieces("Daar zijn Ajax en Qarp.", "Qarp")


def test_kind_of_several_small_words_counts_once():
    found = pieces("Met Qarp en door Qarp en over Qarp.", "Qarp")
    assert found.count("bprepositions") == 1
    assert {"bpreposition mets", "bpreposition doors", "bpreposition overs"} <= set(found)


def test_title_in_lower_case_is_noted_with_the_evidence():
    weighing = scales("Dat vindt wethouder Kwakkel.")
    candidate = weighing.candidates["Kwakkel"]
    assert candidate.places[0].title is None
    weighing.evidence_for(candidate)
    assert candidate.places[0].title == "wethouder"


def test_name_that_is_hopeless_by_itself_is_not_looked_at():
    weighing = scales("De minister van de Tweede Kamer.")
    assert weighing.is_hopeless("Tweede Kamer")
    assert len(weighing.evidence_for(weighing.candidates["Tweede Kamer"])) == 1


def test_part_of_a_longer_name_is_never_hopeless():
    assert not scales("Daar is Anna Parijs. Parijs zegt nee.").is_hopeless("Parijs")
