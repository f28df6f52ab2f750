import pytest

from kantlijn.annotators.language.person_nouns import gender_of, is_body, is_person, is_plural


@pytest.mark.parametrize(
    "noun",
    [
        "burgemeester", "vvd-leider", "buurtbewoner", "d66'er", "34-jarige", "politiewoordvoerder", "bloemist",
        "uitbaatster", "persmagistraat", "handelaar", "neerlandicus", "dorpsdichter", "huurmoordenaar",
    ],
)  # fmt: skip
def test_nouns_for_one_person(noun):
    assert is_person(noun)


@pytest.mark.parametrize("noun", ["besluit", "akkoord", "water", "gemeente", "sfeer", "toezichthouder"])
def test_other_nouns_are_nobody(noun):
    assert not is_person(noun)


@pytest.mark.parametrize("noun", ["gemeente", "techbedrijf", "hulporganisatie", "politie"])
def test_bodies_can_speak(noun):
    assert is_body(noun)


@pytest.mark.parametrize("noun", ["vrouw", "plan", "burgemeester"])
def test_people_and_things_are_no_bodies(noun):
    assert not is_body(noun)


@pytest.mark.parametrize(("noun", "sex"), [("woordvoerster", "f"), ("zakenman", "m"), ("minister", "u"), ("arts", "u")])
def test_a_noun_shows_sex_or_does_not(noun, sex):
    assert gender_of(noun) == sex


@pytest.mark.parametrize("noun", ["agenten", "vakbonden", "milieuorganisaties", "raadsleden"])
def test_plurals_of_people_and_bodies(noun):
    assert is_plural(noun)


@pytest.mark.parametrize("noun", ["kamers", "diensten", "dagen", "vakbond"])
def test_plurals_of_things_are_nobody(noun):
    assert not is_plural(noun)
