import pytest

from kantlijn.annotators.speaking.epithets import is_epithet, is_often_nameless


@pytest.mark.parametrize("noun", ["bioloog", "marketingmanager", "rotterdammer"])
def test_nouns_that_call_somebody_anew(noun):
    assert is_epithet(noun)


@pytest.mark.parametrize("noun", ["minister", "vvd-wethouder", "woordvoerder"])
def test_an_office_belongs_to_whoever_is_introduced_with_it(noun):
    assert not is_epithet(noun)


@pytest.mark.parametrize("noun", ["wijkagent", "kinderrechter", "reclasseringsmedewerker", "passant"])
def test_who_is_often_nameless_is_so_by_a_longer_word_too(noun):
    assert is_often_nameless(noun)
    assert not is_epithet(noun)


@pytest.mark.parametrize("noun", ["bioloog", "minister", "regent"])
def test_others_are_seldom_left_nameless(noun):
    assert not is_often_nameless(noun)
