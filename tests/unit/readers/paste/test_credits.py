import pytest

from kantlijn.readers.paste.credits import find_closing_publisher, find_credit, has_full_stop, is_credit_alone


def credit(words: str) -> str | None:
    span = find_credit(words)
    return span.of(words) if span else None


@pytest.mark.parametrize(
    ("words", "maker"),
    [
        ("Beeld Patrick Aarnink / ANP", "Patrick Aarnink / ANP"),
        ("De boomgaard. foto Raphael Drint", "Raphael Drint"),
        ("Een register. | beeld nd / Wim van Vossen", "nd / Wim van Vossen"),
        ("De brug bij nacht (foto: Noor van Hof).", "Noor van Hof"),
        ("De gans vlak voor de bus (Rechten: RTV Drenthe / Eva Mulder)", "RTV Drenthe / Eva Mulder"),
        ("De reus wordt opgetild. Belga", "Belga"),
        ("De paal, weer thuis. © Joost Hoving", "Joost Hoving"),
        ("De wolf. Foto: beeld uit video / Joke Eising", "beeld uit video / Joke Eising"),
        ("Foto: Shutterstock.com", "Shutterstock.com"),
        ("Beeld Els Prins\nDe brug bij nacht.", "Els Prins"),
        ("De brug bij nacht.\r\n© Els Prins", "Els Prins"),
        ("null Beeld Els Prins", "Els Prins"),
        ("De brug bij nacht.Beeld Els Prins", "Els Prins"),
        ("De brug bij nacht. Bron: Veerbode", "Veerbode"),
        ("De brug, halverwege de nacht - NH / Els Prins", "NH / Els Prins"),
        ("Archieffoto: Els Prins", "Els Prins"),
        ("Beeld Els Prins voor De Veerbode", "Els Prins voor De Veerbode"),
        ("Illustratie: Els Prins (voor De Veerbode)", "Els Prins (voor De Veerbode)"),
        ("In het bad staat nu 80 centimeter water. VRT / Els Prins", "VRT / Els Prins"),
        ("De brug bij nacht. Fotocredits: Els Prins", "Els Prins"),
    ],
)
def test_maker_of_a_picture_is_found_in_all_habits(words, maker):
    assert credit(words) == maker


@pytest.mark.parametrize(
    "words",
    [
        "Foto Rutte met Trump zorgt voor ophef",
        "Foto van de dag",
        "Foto voor de brug",
        "Ja of nee: het is 3 / 4.",
        "Dat zegt minister Jan Kok.",
        "Beeld bepaalt debat",
        "Een foto zegt niets.",
        "De prijs is 3 / 4 van toen",
        "© 2025 De Steenwaarder",
        "Het is 'foto: kunst', zei hij " * 20,
    ],
)
def test_other_words_have_no_maker(words):
    assert credit(words) is None


def test_credit_may_stand_alone():
    assert is_credit_alone("© Saskia Vanderstichel")
    assert is_credit_alone("ANP/Hollandse Hoogte")
    assert not is_credit_alone("De brug (foto: ANP)")


@pytest.mark.parametrize(("words", "ends"), [("Klaar.", True), ("‘Klaar.’", True), ("Klaar…", True), ("Klaar", False)])
def test_full_stop_may_be_followed_by_closing_marks(words, ends):
    assert has_full_stop(words) is ends


def test_small_words_and_runs_of_capitals_are_read_in_one_way():
    assert credit("De brug. Foto Jan van den Berg") == "Jan van den Berg"
    assert credit("De brug. Foto Els van der Zee en Bo ter Wal") == "Els van der Zee en Bo ter Wal"
    assert credit(f"De brug. Foto {'Aa' * 150}; meer") is None
    assert not is_credit_alone(f"Foto {'Aa' * 3000}; meer")


@pytest.mark.parametrize(
    ("words", "maker"),
    [
        ("Een schoolklas keek toe bij de opening van de brug RTV Utrecht", "RTV Utrecht"),
        ("Een schoolklas keek toe bij de opening van de brug ANP", "ANP"),
        ("Veel kritiek van luisteraars op het nieuwe programma van RTV Utrecht", None),
        ("Kritiek op omroep RTV Utrecht", None),
    ],
)
def test_publisher_without_any_sign_ends_a_caption(words, maker):
    found = find_closing_publisher(words)
    assert (found.of(words) if found else None) == maker
