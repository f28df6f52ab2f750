"""The pronouns behind a name tell the sex of its bearer where they can mean nobody else."""

import pytest
from parsed import entities_in

from kantlijn.annotators.entities.own_pronouns import sexes_shown


def shown(text: str) -> str | None:
    return sexes_shown(entities_in(text, "Robin Bos", "Sacha Mol")).get("Robin Bos")


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Robin Bos miste zijn trein.", "m"),
        ("Robin Bos miste haar trein.", "f"),
        ("Robin Bos viel toen hij thuiskwam.", "m"),
        ("Robin Bos brak een been toen ze struikelde.", "f"),
        ("Gisteren opende Robin Bos haar winkel in Ede.", "f"),
        ("Robin Bos miste zijn trein. Toen zocht Bos zijn fiets.", "m"),
        # The one contradicts the other.
        ("Robin Bos miste zijn trein. Later zocht Bos haar fiets.", None),
        # Somebody else may be meant: another stands there, or is told of before.
        ("Robin Bos en Sacha Mol misten zijn trein.", None),
        ("Robin Bos wees de wethouder zijn trein.", None),
        ("Haar trainer Robin Bos miste zijn trein.", None),
        ("In zijn winkel opende Robin Bos haar paraplu.", None),
        ("Robin Bos riep haar iets na toen hij thuiskwam.", None),
        # What somebody says is often of others.
        ("Robin Bos vindt dat hij blijft.", None),
        # Not the subject, and several.
        ("De brief aan Robin Bos verloor zijn zegel.", None),
        ("Robin Bos brak een been toen ze struikelden.", None),
        ("Robin Bos lachte.", None),
    ],
)
def test_a_pronoun_that_can_mean_nobody_else_shows_the_sex(text, sex):
    assert shown(text) == sex


def test_people_of_unknown_sex_get_it():
    people = entities_in("Robin Bos miste haar trein.", "Robin Bos").people
    assert people["Robin Bos"].sex == "f"


def test_a_single_name_may_be_a_surname_so_that_its_pronouns_outweigh_it():
    assert entities_in("Jan miste haar trein.", "Jan").people["Jan"].sex == "f"
    assert entities_in("Jan Kok miste haar trein.", "Jan Kok").people["Jan Kok"].sex == "m"
