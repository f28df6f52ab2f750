import pytest

from kantlijn.readers.paste.layout import find_author, find_credit, find_kinds
from kantlijn.readers.paste.paragraphs import find_lines, find_paragraphs

PARAGRAPH = "De brug bij Zaltveen blijft nog weken dicht."


def kinds(*parts: str) -> list[str]:
    text = "\n\n".join(parts)
    return list(find_kinds(find_paragraphs(text, find_lines(text))))


def credit(words: str) -> str | None:
    span = find_credit(words)
    return span.of(words) if span else None


@pytest.mark.parametrize(
    ("words", "agency"),
    [
        ("EPA Prins bij een bezoek aan Zaltveen, deze zomer", "EPA"),
        ("ANP/Hollandse Hoogte De brug bij Zaltveen", "ANP/Hollandse Hoogte"),
        ("ANP / AFP De brug", "ANP / AFP"),
        ("Getty Images ‘De brug’ van Zaltveen", "Getty Images"),
        ("Reuters Éen brug", "Reuters"),
        ("De brug bij Zaltveen (foto: ANP)", "ANP"),
        ("De brug bij Zaltveen © Reuters", "Reuters"),
        ("Foto: Els Prins", "Els Prins"),
        ("NOS De brug bij Zaltveen", "NOS"),
        ("NOS/ANP De brug bij Zaltveen", "NOS/ANP"),
        ("De brug bij Zaltveen. Beeld ANP / EPA", "ANP / EPA"),
    ],
)
def test_caption_names_its_agency(words, agency):
    assert credit(words) == agency


@pytest.mark.parametrize(
    "words",
    [
        "EPA Prins was gisteren in Zaltveen.",
        "EPA Prins zei: ‘De brug blijft dicht.’",
        "ANP meldt dat de brug dicht is",
        "EPAPrins bij de brug",
        "De brug bij Zaltveen",
        "ANP 20 bruggen dicht",
        "Het beeld van de brug",
        "NOS Nieuws over de brug",
        "NOS Jeugdjournaal bij de brug",
        "NOSTALGIE Op de brug",
        "Op de foto",
    ],
)
def test_other_words_are_no_caption(words):
    assert credit(words) is None


def test_short_line_between_paragraphs_is_a_subhead():
    assert kinds(PARAGRAPH, "Steun uit de regio", PARAGRAPH) == ["paragraph", "subhead", "paragraph"]


@pytest.mark.parametrize("words", ["Hoe nu verder?", "‘Niet te geloven’", "3 miljoen euro", "'s Nachts dicht"])
def test_subhead_may_end_or_open_with_a_mark(words):
    assert kinds(PARAGRAPH, words, PARAGRAPH)[1] == "subhead"


def test_caption_may_stand_beside_a_subhead():
    assert kinds(PARAGRAPH, "Steun uit de regio", "EPA De brug bij Zaltveen", PARAGRAPH)[1:3] == ["subhead", "caption"]


@pytest.mark.parametrize(
    "words",
    [
        "Dat kan.",
        "Hij zei ‘nee.’",
        "Dit zijn de plannen:",
        '"Wat een brug!"',
        "‘Hoe dan?’",
        "en daarna stil",
        "De brug " * 15,
        "Twee\nregels",
    ],
)
def test_these_are_no_subheads(words):
    assert kinds(PARAGRAPH, words, PARAGRAPH)[1] == "paragraph"


def test_short_lines_in_a_row_are_no_subheads():
    assert set(kinds(PARAGRAPH, "Zaltveen", "Oudwijk", "Veerdam", PARAGRAPH)) == {"paragraph"}


def test_short_line_at_the_start_or_end_is_no_subhead():
    assert set(kinds("Steun uit de regio", PARAGRAPH, "Wordt vervolgd")) == {"paragraph"}


@pytest.mark.parametrize("words", ["Lees ook: Pont vaart weer", "Bekijk ook de kaart", "Lees meer over de brug"])
def test_line_that_points_elsewhere_is_no_subhead(words):
    assert kinds(PARAGRAPH, words, PARAGRAPH)[1] == "paragraph"


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("Door: Els Prins", "Els Prins"),
        ("Door Els van der Prins en Bo Kuiper", "Els van der Prins en Bo Kuiper"),
        ("Van onze verslaggever", None),
    ],
)
def test_byline_is_known(words, author):
    assert kinds(words, PARAGRAPH) == ["byline", "paragraph"]
    assert find_author(words) == author


@pytest.mark.parametrize("words", ["Door regen minder verkeer", "Door Zaltveen", "Van Zaltveen naar Oudwijk"])
def test_subhead_that_opens_like_a_byline_is_a_subhead(words):
    assert kinds(PARAGRAPH, words, PARAGRAPH)[1] == "subhead"


def test_questions_of_an_interview_are_no_subheads():
    answer = "‘Dat is een lang verhaal, en het begint bij de brug waar mijn vader op werkte.’"
    text = "\n\n".join(f"{asked}\n\n{answer}" for asked in ("Waarom?", "Wat zeggen de buren?", "En nu?"))
    assert set(kinds(f"{answer}\n\n{text}")) == {"paragraph"}


def test_subhead_below_words_lifted_from_the_text_is_one():
    lifted = "‘Je vaart niet beter als niemand kijkt’"
    assert kinds(PARAGRAPH, lifted, "Geen haast", PARAGRAPH)[2] == "subhead"
    assert kinds(PARAGRAPH, lifted, "Els Prins, brugwachter", PARAGRAPH)[2] != "subhead"


def test_long_questions_count_for_an_interview():
    asked = "Wat vond u van de brug toen u er voor het eerst over fietste, en waarom kwam u er nooit meer?"
    found = kinds(PARAGRAPH, "Waarom hout?", PARAGRAPH, asked, PARAGRAPH, asked, PARAGRAPH)
    assert "subhead" not in found
    assert "subhead" in kinds(PARAGRAPH, "Waarom hout?", PARAGRAPH, asked, PARAGRAPH)
