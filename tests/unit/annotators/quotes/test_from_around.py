"""Those spoken of around a quotation are candidates: the nearer and the stronger, the likelier."""

from parsed import evidence_in, scene_of

from kantlijn.annotators.quotes.from_around import fresh_of, strongest
from kantlijn.annotators.quotes.surroundings import Heard


def heard(entity, chunk, standing, kind="name", rank=0):
    return Heard(entity, chunk, 1, standing, kind, same=True, rank=rank)


def test_who_is_spoken_of_since_the_last_quotation_is_fresh():
    found = evidence_in(
        '"Ja", zegt Jan Baas. Mia Vos loopt weg. "Nee."', "Jan Baas", "Mia Vos", number=1, before="Jan Baas"
    )
    assert "fresh:1:subject:name:none" in found["Mia Vos"]


def test_whom_a_pronoun_only_may_mean_is_not_fresh():
    scene = scene_of('Jan Baas kwam. "Ja."', "Jan Baas")
    jan = scene.entities.people["Jan Baas"]
    told = [heard(jan, 1, "subject"), heard(jan, 2, "subject", rank=1)]
    assert fresh_of(scene, told) == told[:1]


def test_a_reporting_subject_is_stronger_than_one_behind_a_preposition():
    assert strongest([heard(None, 1, "gov"), heard(None, 2, "cue")]) == "cue-name"


def test_of_nobody_the_strongest_is_none():
    assert strongest([]) == "none"


def test_who_is_named_behind_the_quotation_stands_there():
    assert "next:subject:none" in evidence_in('"Ja." Jan Baas loopt weg.', "Jan Baas")["Jan Baas"]
