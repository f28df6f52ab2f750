from kantlijn.readers.paste.allowed import LAYOUT, OF_STORY, STAYS, first_story, is_plain, kinds_allowed
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def seats(text: str, keep=(), drop=()):
    return seat_lines(find_lines(text), keep, drop)


def test_headline_and_story_are_a_plain_text():
    assert is_plain(seats(f"Brug dicht\n\n{STORY}\n\nTussenkop\n\n{STORY}"))
    assert not is_plain(seats(f"Brug dicht\n\n12 mei 2025\n\n{STORY}"))
    assert not is_plain(seats(f"Menu\nKaart\nBrug dicht\n\n{STORY}"))


def test_author_has_the_last_word():
    given = kinds_allowed(seats(f"Brug dicht\n{STORY}\nDelen\nWeg", keep={"Delen"}, drop={"Weg"}))
    assert given[2:] == [STAYS, LAYOUT]


def test_text_with_little_of_a_page_loses_that_alone():
    given = kinds_allowed(seats(f"Brug dicht\n{STORY}\nWat nu\n{STORY}\nAdvertentie\n{STORY}\nNog iets\n{STORY}"))
    assert given == [OF_STORY, OF_STORY, OF_STORY, OF_STORY, None, OF_STORY, OF_STORY, OF_STORY]


def test_page_may_lose_any_line():
    assert set(kinds_allowed(seats(f"Trouw\nBrug dicht\n12 mei 2025\n{STORY}\nDelen\nNog iets"))) == {None}


def test_titles_under_a_pointer_go_with_it():
    given = kinds_allowed(seats(f"Brug dicht\n{STORY}\nLees ook\nPont vaart weer\n{STORY}"))
    assert given[2:4] == [None, LAYOUT]


def test_lines_under_the_count_of_comments_may_go():
    given = kinds_allowed(seats(f"Brug dicht\n{STORY}\n12 reacties\nMooi zo\n{STORY}"))
    assert given[2:] == [None, None, None]


def test_signs_under_letters_stay():
    given = kinds_allowed(seats(f"Brieven\n{STORY}\nEls Prins\n{STORY}\nBo Kuiper\nAdvertentie verderop in het blad"))
    assert given[2] == given[4] == OF_STORY


def test_first_paragraph_is_found():
    assert first_story(seats(f"Kop\n{STORY}")) == 1
    assert first_story(seats("Kop\nNog een")) == 2
