"""The narrator's words tell the function by which a person is introduced."""

import pytest

from kantlijn.annotators.naming.names import Place
from kantlijn.annotators.naming.roles_in_text import find_roles, is_quoted


def role(text: str, name: str = "Anna Bos") -> str | None:
    places = []
    start = text.find(name)
    while start >= 0:
        title = (text[:start].split() or [""])[-1]
        places.append((Place(start, start + len(name), name, title, opens=False), name))
        start = text.find(name, start + 1)
    return find_roles(text, places).get(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De Poolse premier Anna Bos belt.", "Poolse premier"),
        ("Minister van Defensie Anna Bos belt.", "minister van Defensie"),
        ("de aanstaande Amerikaanse president Anna Bos", "aanstaande Amerikaanse president"),
        ("Een kop\n\nMinister van Defensie Anna Bos belt.", "minister van Defensie"),
        ("Minister van justitie Anna Bos belt.", "minister van justitie"),
        ("Anna Bos, teambaas van Mercedes, belt.", "teambaas van Mercedes"),
        (",,Wat erg’’, aldus CDA-Kamerlid Anna Bos.", "CDA-Kamerlid"),
        ("VVD-Kamerlid Anna Bos belt.", "VVD-Kamerlid"),
        ("Kamerlid Anna Bos belt.", "Kamerlid"),
        ("Minister-president Anna Bos belt.", "minister-president"),
        ("Volgens PvdA-leider Anna Bos", "PvdA-leider"),
        ("in de stad (premier Anna Bos) belt", "premier"),
        ("Oud-premier Anna Bos belt.", "oud-premier"),
        ("Wethouder Anna Bos belt.", "wethouder"),
        ("Anna Bos, voorzitter van de bond, belt.", "voorzitter van de bond"),
        ("Anna Bos (44), directeur van het museum, belt.", "directeur van het museum"),
        ("De directeur van het museum, Anna Bos, belt.", "directeur van het museum"),
        ("Anna Bos, hoofd inkoop bij de veerdienst, belt.", "hoofd inkoop bij de veerdienst"),
        (
            "Anna Bos, hoogleraar economie aan de Universiteit van Oeverstad, belt.",
            "hoogleraar economie aan de Universiteit van Oeverstad",
        ),
        ("Anna Bos, hoofd inkoop, belt.", "hoofd inkoop"),
        ("Hoogleraar scheikunde Anna Bos belt.", "hoogleraar scheikunde"),
        ("Volgens hoogleraar bouw en techniek Anna Bos", "hoogleraar bouw en techniek"),
        ("Wethouder Anna Bos belt. Ook Anna Bos, wethouder van Wonen, komt.", "wethouder van Wonen"),
        ("Officier van justitie Anna Bos belt.", "officier van justitie"),
        ("Zijn advocaat, Anna Bos, belt.", "advocaat"),
        ("De rector van die school, mevrouw Anna Bos: ‘Ja.’", "rector"),
        ("De rector van het lyceum, mr. Anna Bos, belt.", "rector van het lyceum"),
        ("Anna Bos (54) is sinds januari dijkgraaf van het waterschap.", "dijkgraaf van het waterschap"),
        ("Anna Bos is de nieuwe voorzitter van de bond.", "nieuwe voorzitter van de bond"),
    ],
)
def test_function_is_told(text, expected):
    assert role(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Haar broer Anna Bos belt.",
        "De directeur noemt Anna Bos een vriend.",
        "Zij werd hoofd naast Anna Bos.",
        "De hoogleraar noemde Anna Bos.",
        "Anna Bos, directeur zegt ze, belt.",
        "Anna Bos, moeder van drie kinderen, belt.",
        "Anna Bos, slachtoffer van het ongeluk, belt.",
        "De verdachte Anna Bos zwijgt.",
        "De boze Anna Bos belt.",
        "Imam Anna Bos belt.",
        "Hij is wethouder. Anna Bos belt.",
        "Anna Bos, advocaat van de ex van Piet Vos, belt.",
        "Voorzitter Anna Bos (15) belt.",
        '"Ik ken voorzitter Anna Bos wel", zegt hij.',
        "Anna Bos, burgemeester Piet Vos en anderen.",
        "Anna Bos is geen burgemeester.",
        "Anna Bos is moeder van drie kinderen.",
        "Haar man, Anna Bos, belt.",
        "Anna Bos is burgemeester af.",
    ],
)
def test_nothing_else_is_told(text):
    assert role(text) is None


def test_suspect_gets_none():
    assert role("Directeur Jan K. zwijgt.", "Jan K.") is None


def test_quoted_place_is_known():
    text = "Hij zei: ‘Het is Anna’s plan van Bos’ en Vos ging."
    assert is_quoted(text, text.index("Bos"))
    assert not is_quoted(text, text.index("Vos"))
