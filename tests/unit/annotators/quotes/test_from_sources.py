"""Whom a construction points to is a candidate, with how well its words fit him."""

from parsed import scene_of

from kantlijn.annotators.quotes.from_sources import add_sources


def found_in(text, *names):
    scene = scene_of(text, *names)
    add_sources(scene)
    return {one.name: told for one, told in scene.found.items()}


def test_a_name_beside_the_cue_is_the_source():
    found = found_in('"Ja", zegt Jan Baas.', "Jan Baas")
    assert found["Jan Baas"].fit == "name"
    assert "src:cue-behind:name:0" in found["Jan Baas"].evidence


def test_a_function_points_to_whoever_holds_it():
    found = found_in('Burgemeester Jan Baas kwam. "Ja", zegt de burgemeester.', "Jan Baas")
    assert (found["Jan Baas"].fit, found["Jan Baas"].rank) == ("title", 0)


def test_a_pronoun_points_to_all_whom_it_may_take_up():
    found = found_in('Jan Baas sprak met Piet Mol. "Ja", zegt hij.', "Jan Baas", "Piet Mol")
    assert {name: one.fit for name, one in found.items()} == {"Jan Baas": "sex", "Piet Mol": "sex"}
    assert sorted(one.rank for one in found.values()) == [0, 1]


def test_a_document_speaks_for_its_owner():
    found = found_in('"Dit gaat goed", staat in het rapport van Jan Baas.', "Jan Baas")
    assert list(found) == ["Jan Baas"]


def test_without_a_construction_nobody_is_a_source():
    assert found_in('Jan Baas kwam. "Ja."', "Jan Baas") == {}
