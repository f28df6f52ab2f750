from kantlijn.readers.paste.page import sort_page
from kantlijn.readers.paste.paragraphs import find_lines

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def sort(text: str) -> tuple[list[str], list[str]]:
    page = sort_page(find_lines(text))
    return [line.words for line in page.story], [each.text for each in page.left_out]


def test_title_of_a_call_goes_with_it():
    text = f"Brug dicht\n\n{STORY}\n\nWhatsApp-kanaal\nVolg ons ook op WhatsApp en mis niets van het nieuws.\n\n{STORY}"
    assert sort(text)[1] == [
        "WhatsApp-kanaal",
        "Volg ons ook op WhatsApp en mis niets van het nieuws.",
    ]


def test_subhead_above_an_advertisement_stays():
    story, _ = sort(f"Brug dicht\n\n{STORY}\n\nRustig water\nAdvertentie\n\n{STORY}")
    assert "Rustig water" in story


def test_note_of_who_sent_it_on_is_left_out():
    note = "Hoi Els,\n\nDit stond in de krant. Leuk toch?\n\nGroet, Jan\n\n"
    story, gone = sort(f"{note}Brug bij Zaltveen is dicht\n\n{STORY}\n\n{STORY}")
    assert story == [STORY, STORY]
    assert gone == ["Hoi Els,", "Dit stond in de krant. Leuk toch?", "Groet, Jan"]


def test_letter_is_no_note():
    story, _ = sort(f"Brug dicht\n\nBeste Els,\n\n{STORY}\n\nGroeten, Jan")
    assert story[-2:] == [STORY, "Groeten, Jan"]
