from kantlijn.readers.paste.evidence import call_of, features_of, shape_of
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.surroundings import Surroundings

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def features(text: str, at: int) -> set[str]:
    return set(features_of(Surroundings(seat_lines(find_lines(text), (), ())), at))


def test_line_is_known_by_its_form_and_by_those_around_it():
    known = features(f"Brug dicht\n{STORY}\nLees ook\nPont vaart weer\n{STORY}", 3)
    assert {"below takes title size 3", "above form", "among size 3", "has pont vaart"} <= known
    assert "form read_too" not in known


def test_line_of_the_head_is_known_by_what_it_tells():
    known = features(f"Brug dicht\nEls Prins\n12 mei 2025\n{STORY}", 1)
    assert {"names", "names near date", "names told False", "to date -1", "below date"} <= known


def test_date_among_other_words_is_seen():
    assert "dated" in features(f"De Waagbode, zaterdag 9 juni 2018, tweede katern\nBrug dicht\n{STORY}", 0)
    assert "dated" not in features(f"Tweede katern van de Waagbode\nBrug dicht\n{STORY}", 0)


def test_words_of_a_paragraph_are_not_learned():
    assert not any(each.startswith("has ") for each in features(f"Brug dicht\n{STORY}", 1))


def test_shape_is_which_words_have_a_capital():
    shapes = ("BRUG DICHT", "Brug dicht", "Els Prins", "brug dicht", "Brug bij Zaltveen dicht", "» Delen", "12")
    assert [shape_of(words) for words in shapes] == ["upper", "first", "title", "lower", "names", "sign", "none"]


def test_call_upon_the_reader_is_heard():
    assert call_of("Meld je aan voor onze nieuwsbrief") == "likely"
    assert call_of("‘Meld je aan’, zei hij") == "quoted"
    assert call_of(STORY) == "never"


def test_line_of_which_nothing_is_seen_has_a_shape_too():
    assert "shape none" in features(f"Brug dicht\n\u00ad\u00ad\u00ad\u00ad\n12 mei 2025\n{STORY}", 1)
