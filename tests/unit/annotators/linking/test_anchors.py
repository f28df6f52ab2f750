import pytest

from kantlijn.annotators.linking.anchors import Anchor, find_anchors, read_role
from kantlijn.model.span import Span


@pytest.mark.parametrize(
    ("role", "anchor"),
    [
        ("minister", Anchor("minister")),
        ("Franse president", Anchor("president", country="fr")),
        ("VVD-leider", Anchor("leider", party="VVD")),
        ("NAVO-chef", Anchor("chef", body="NAVO")),
        ("VVD’er", Anchor(party="VVD")),
        ("oud-premier", Anchor("premier", former=True)),
        ("minister-president", Anchor("minister-president")),
        (
            "minister van Justitie en Veiligheid",
            Anchor("minister", field=frozenset(("justitie", "veiligheid"))),
        ),
        ("minister van VWS", Anchor("minister", field=frozenset(("volksgezondheid", "welzijn", "sport")))),
        ("minister van Buitenlandse Zaken", Anchor("minister", field=frozenset(("buitenlandse",)))),
    ],
)
def test_a_function_is_read_to_its_parts(role: str, anchor: Anchor):
    assert read_role(role) == anchor


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("De ministers Vink en |Bos| zwijgen.", "minister"),
        ("De staatssecretarissen Vink (Financiën), De Wit en |Bos| zwijgen.", "staatssecretaris"),
        ("Dat staat in een brief van ministers Vink en |Bos| aan de Kamer.", "minister"),
        ("De ministers zwijgen en |Bos| ook.", ""),
    ],
)
def test_a_word_for_several_goes_for_each_name_of_a_row(text: str, noun: str):
    before, name, behind = text.split("|")
    found = find_anchors(before + name + behind, Span(len(before), len(before) + len(name)))
    assert [anchor.noun for anchor in found] == ([noun] if noun else [])
