import pytest

from kantlijn.annotators.speaking.epithets import is_epithet


@pytest.mark.parametrize("noun", ["bioloog", "marketingmanager", "rotterdammer"])
def test_nouns_that_call_somebody_anew(noun):
    assert is_epithet(noun)


@pytest.mark.parametrize("noun", ["minister", "vvd-wethouder", "woordvoerder"])
def test_an_office_belongs_to_whoever_is_introduced_with_it(noun):
    assert not is_epithet(noun)
