"""An entity is somebody or something that can speak."""

from kantlijn.annotators.entities.entity import Entity
from kantlijn.model.annotations import Speaker


def test_a_person_is_a_speaker_with_its_note():
    assert Entity("Mia Vos", "person", "mia-vos").speaker == Speaker("Mia Vos", "person", "mia-vos")


def test_somebody_without_a_name_is_a_person_too():
    agent = Entity("een agent", "unnamed")
    assert (agent.is_person, agent.speaker.entity_id) == (True, None)


def test_bodies_and_groups_are_no_person():
    assert not Entity("Zonnebond", "org").is_person
    assert not Entity("de bewoners", "unnamed", plural=True).is_person


def test_two_of_the_same_name_are_not_one():
    assert Entity("een agent", "unnamed") != Entity("een agent", "unnamed")


def test_who_was_spoken_of_as_new_was_introduced():
    assert Entity("Een agent", "unnamed").is_introduced
    assert not Entity("de agent", "unnamed").is_introduced
