from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.surroundings import Surroundings, bounded, stems_of

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def page_of(text: str) -> Surroundings:
    return Surroundings(seat_lines(find_lines(text), (), ()))


def test_line_looks_like_what_it_may_be():
    page = page_of(f"Delen\n12 mei 2025\nBrug dicht\n{STORY}\nFoto: Els Prins\nTot zover.")
    assert page.looks == ["form", "date", "short 2", "story", "credit", "sentence 2"]
    assert (page.look(-1), page.look(9)) == ("edge", "edge")


def test_places_are_counted_from_the_first_and_the_last_paragraph():
    page = page_of(f"Kop\n{STORY}\nTussenkop\n{STORY}\nVoet")
    assert [page.place(at) for at in range(5)] == ["before", "among", "among", "among", "after"]


def test_words_lifted_out_of_a_text_stand_there_again():
    page = page_of(f"„Blijft nog weken dicht voor het verkeer”\n{STORY}\nNog een heel andere regel hier")
    assert page.again(0) == "all"
    assert page.again(2) == ""


def test_blank_lines_part_only_where_a_page_has_such():
    assert page_of(f"Kop\n\n{STORY}").is_parted(1)
    assert not page_of(f"Kop\n{STORY}").is_parted(1)


def test_number_is_named_by_the_bound_that_it_does_not_pass():
    assert [bounded(number, (1, 4)) for number in (0, 1, 2, 4, 5)] == ["1", "1", "4", "4", "more"]


def test_longer_words_are_known_by_their_first_letters():
    assert stems_of(["de", "bruggen", "2025", "12345", "veren"]) == ["brugg", "veren"]
