from kantlijn.readers.paste.alike import make_alike
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.states import State

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def alike(text: str, *kinds: str) -> list[str]:
    seats = seat_lines(find_lines(text), (), ())
    return [state.kind for state in make_alike(seats, [State("story", kind) for kind in kinds])]


def test_questions_of_one_page_are_of_the_kind_of_most():
    text = f"Waarom dicht?\n{STORY}\nHoe lang?\n{STORY}\nWie betaalt?\n{STORY}"
    story = "paragraph"
    assert alike(text, "subhead", story, story, story, "subhead", story)[::2] == ["subhead"] * 3
    assert alike(text, "subhead", story, story, story, story, story)[::2] == [story] * 3


def test_numbered_lines_are_alike():
    text = f"1. Wie staat erop?\n{STORY}\n2. Opening\n{STORY}\n3. Sluiting\n{STORY}"
    kinds = alike(text, "subhead", "paragraph", "subhead", "paragraph", "paragraph", "paragraph")
    assert kinds[::2] == ["subhead"] * 3


def test_question_too_long_for_a_subhead_stays_a_paragraph():
    long = "Wat vond u van de brug toen u er voor het eerst over fietste, en waarom nooit meer?"
    text = f"{long}\n{STORY}\nHoe lang?\n{STORY}\nWie betaalt?\n{STORY}"
    assert alike(text, "paragraph", "paragraph", "subhead", "paragraph", "subhead", "paragraph")[0] == "paragraph"


def test_two_questions_are_left_alone():
    text = f"Waarom dicht?\n{STORY}\nHoe lang?\n{STORY}"
    kinds = ["subhead", "paragraph", "paragraph", "paragraph"]
    assert alike(text, *kinds) == kinds
