import pytest

from kantlijn.model.unseen import seen
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.unlisted import Surroundings, call_of, features_of, shape_of
from kantlijn.readers.pasted import read_pasted

STORY = "De brug bij Zaltveen blijft nog weken dicht voor al het verkeer, zegt de gemeente in een brief."
HEAD = ["Menu", "Inloggen", "Brug bij Zaltveen nog weken dicht", "Door Els Prins", "12 november 2025, 06:00", "Delen"]
TAIL = ["Deel dit artikel", "Meer nieuws", "Pont vaart weer", "Privacy", "Contact"]


def gone(*lines: str) -> list[str]:
    text = "\n".join(lines)
    return [each.text for each in read_pasted(text, slug="x", source="x.txt")[0].left_out]


@pytest.mark.parametrize("line", ["Ververs het overzicht", "Snelheid 1x", "Leesmodus", "Vouw uit"])
def test_short_line_that_nobody_has_listed_goes_among_those_of_the_page(line):
    assert line in gone(*HEAD, line, STORY, STORY, *TAIL)
    assert line in gone(*HEAD, STORY, STORY, *TAIL[:2], line, *TAIL[2:])


@pytest.mark.parametrize("line", ["Rustig water", "Pont vaart vaker", "Ook fietsers om", "Nog drie weken"])
def test_subhead_stays_on_the_fullest_page(line):
    assert line not in gone(*HEAD, STORY, line, STORY, STORY, *TAIL)


@pytest.mark.parametrize(
    "line",
    ["Hij bleef.", "Dat mag niet.", "Zo is het niet.", "‘Wij blijven’, zegt ze.", "Waarom is de brug dicht?"],
)
def test_sentence_of_the_story_stays(line):
    assert line not in gone(*HEAD, STORY, line, STORY, *TAIL)


@pytest.mark.parametrize("line", ["Leesmodus", "Ververs het overzicht", "Toegang gratis"])
def test_clean_text_loses_nothing(line):
    assert gone("Brug bij Zaltveen nog weken dicht", STORY, line, STORY) == []


def test_what_the_story_tells_of_speaks_for_a_line():
    seats = seat_lines(find_lines(f"Brug dicht\n{STORY}\nVerkeer staat vast\n{STORY}\nPlantenbeurs"), (), ())
    page = Surroundings(seats, 1, 1)
    assert "inside told some" in features_of(page, 2)
    assert "tail told no" in features_of(page, 4)


def test_shape_is_that_of_capitals():
    shapes = [shape_of(words) for words in ("NU 11", "De Veerbode", "brug dicht", "Brug dicht", "11", "Brug in Veer")]
    assert shapes == ["upper", "title", "lower", "first", "none", "names"]


def test_what_somebody_says_is_no_call():
    assert call_of(seen("‘Meld je aan voor onze nieuwsbrief’")) == "quoted"
