"""A scene gathers the candidates of one quotation, and keeps those to whom a strong construction points."""

import pytest
from parsed import scene_of
from quoted import quotations_in

from kantlijn.annotators.quotes.from_sources import add_sources
from kantlijn.annotators.quotes.scene import Said


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ('"Ja", zegt Jan Baas.', "settled"),
        ('Jan Baas kwam. "Ja", zegt hij.', "open"),
        ('Jan Baas kwam. "Ja."', "none"),
        ('De bond is boos. "Dit gaat goed", staat op de gevel.', "nobody"),
        ('De bond is boos. "Dit gaat goed", klinkt het.', "none"),
        ('Jan Baas zegt dat het nummer "niet goed genoeg is voor de lijst".', "none"),
    ],
)
def test_constructions_tell_how_far_it_is_settled(text, mode):
    scene = scene_of(text, "Jan Baas")
    add_sources(scene)
    assert scene.mode == mode


def test_outside_the_story_it_is_an_aside():
    assert scene_of('Jan Baas kwam. "Ja."', "Jan Baas", aside="headline").mode == "aside"


def test_evidence_for_somebody_is_gathered_in_one_candidate():
    scene = scene_of('Jan Baas kwam. "Ja."', "Jan Baas")
    jan = scene.entities.people["Jan Baas"]
    first, second = scene.add(jan, "a"), scene.add(jan, "b", chunk=1)
    assert first is second
    assert (first.evidence, first.chunk) == ({"a", "b"}, 1)


def test_a_strong_construction_leaves_those_alone_whom_it_points_to():
    scene = scene_of('Mia Vos kwam. "Ja", zegt Jan Baas.', "Jan Baas", "Mia Vos")
    scene.add(scene.entities.people["Mia Vos"], "fresh")
    add_sources(scene)
    scene.narrow()
    assert [one.name for one in scene.found] == ["Jan Baas"]


def test_without_one_all_stay():
    scene = scene_of('Mia Vos kwam. "Ja."', "Mia Vos")
    scene.add(scene.entities.people["Mia Vos"], "fresh")
    scene.narrow()
    assert [one.name for one in scene.found] == ["Mia Vos"]


def test_where_nobody_is_named_nobody_stays():
    scene = scene_of('Mia Vos kwam. "Dit gaat goed", staat op de gevel.', "Mia Vos")
    scene.add(scene.entities.people["Mia Vos"], "fresh")
    scene.narrow()
    assert scene.found == {}


def test_what_was_said_is_kept_in_order_with_the_story_apart():
    scene = scene_of('Jan Baas kwam. "Ja." "Nee."', "Jan Baas", number=1, before="Jan Baas")
    said, (first,) = scene.said, scene.said.all
    heading = Said(scene.stretch, None, aside=True)
    said.append(heading)
    assert (said.all, said.story) == ([first, heading], [first])
    assert said.speakers == {first.entity: 1, None: 1}
    assert scene.last is heading


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("staat erin", "de bond"),
        ("stond in een korte verklaring", "de bond"),
        ("staat in de wet", None),
        ("staat erop", None),
        ("staat op een vel", None),
    ],
)
def test_what_stands_in_somebodys_text_is_left_to_the_sentences_around(told, speaker):
    (quotation,) = quotations_in(f'De bond schreef terug. "Dit gaat niet", {told}.')
    assert (quotation.attribution and quotation.attribution.speaker.name) == speaker
    assert not quotation.attribution or quotation.attribution.certainty == "inferred"
