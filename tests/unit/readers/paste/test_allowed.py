from kantlijn.readers.paste.allowed import LAYOUT, OF_PICTURE, OF_STORY, STAYS, first_story, is_plain, kinds_allowed
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.states import GONE

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def seats(text: str, keep=(), drop=()):
    return seat_lines(find_lines(text), keep, drop)


def plain(text: str) -> bool:
    found = seats(text)
    return is_plain(found, first_story(found))


def allowed(text: str, keep=(), drop=()):
    found = seats(text, keep, drop)
    return kinds_allowed(found, first_story(found))


def test_headline_and_story_are_a_plain_text():
    assert plain(f"Brug dicht\n\n{STORY}\n\nTussenkop\n\n{STORY}")
    assert not plain(f"Brug dicht\n\n12 mei 2025\n\n{STORY}")
    assert not plain(f"Menu\nKaart\nBrug dicht\n\n{STORY}")


def test_author_has_the_last_word():
    given = allowed(f"Brug dicht\n{STORY}\nDelen\nWeg", keep={"Delen"}, drop={"Weg"})
    assert given[2:] == [STAYS, LAYOUT]


def test_text_with_little_of_a_page_loses_that_alone():
    given = allowed(f"Brug dicht\n{STORY}\nWat nu\n{STORY}\nAdvertentie\n{STORY}\nNog iets\n{STORY}")
    assert given == [OF_STORY, OF_STORY, OF_STORY, OF_STORY, None, OF_STORY, OF_STORY, OF_STORY]


def test_page_may_lose_any_line():
    given = allowed(f"Menu\nBrug dicht\nEls Prins\n{STORY}\nDelen het\nNog iets\nAdvertentie")
    assert set(given) == {None}


def test_line_that_can_only_be_of_a_head_is_none_of_the_story():
    given = allowed(f"Trouw\nBrug dicht\n12 mei 2025\nANP\n{STORY}\nDelen\nNog iets")
    assert [kinds and "paragraph" in kinds for kinds in given[:4]] == [False, None, False, False]
    assert given[3] == OF_PICTURE


def test_titles_under_a_pointer_go_with_it():
    given = allowed(f"Brug dicht\n{STORY}\nLees ook\nPont vaart weer\n{STORY}")
    assert given[2:4] == [None, LAYOUT]


def test_lines_under_the_count_of_comments_may_go():
    given = allowed(f"Brug dicht\n{STORY}\n12 reacties\nMooi zo\n{STORY}")
    assert given[3:] == [None, None]


def test_signs_under_letters_stay():
    given = allowed(f"Brieven\n{STORY}\nEls Prins\n{STORY}\nBo Kuiper\nAdvertentie verderop in het blad")
    assert given[2] == given[4] == OF_STORY


def test_first_paragraph_is_found():
    assert first_story(seats(f"Kop\n{STORY}")) == 1
    assert first_story(seats("Kop\nNog een")) == 2


def test_sign_below_a_letter_may_have_a_place():
    assert allowed(f"Brug dicht\n{STORY}\n{STORY}\nEls Prins, Zaltveen")[3] is None


def test_line_about_the_writer_is_none_of_the_story():
    about = "Els Prins is molenaar en schrijft om de week over wat het water in Zaltveen met mensen doet."
    assert allowed(f"Brug dicht\nEls Prins\n12 mei 2025\n{STORY}\n{about}")[4] == GONE
    assert allowed(f"Brug dicht\nBo Kuiper\n12 mei 2025\n{STORY}\n{about}")[4] != GONE


def test_day_with_its_year_and_a_name_make_a_page():
    head = "STAD & LAND\nBrug dicht\nEls Prins\nVeto\n12 mei 2025"
    assert allowed(f"{head}\n{STORY}\n{STORY}")[3] is None
    assert allowed(f"Stad\nBrug dicht\nEls Prins\n{STORY}\nTussenkop\n{STORY}")[4] == OF_STORY


def test_quotation_alone_that_stands_in_the_story_too_may_go():
    said = "‘Wij varen nooit meer onder die brug’"
    assert allowed(f"Brug dicht\n{STORY}\n{said}\n{said}, zegt schipper Mina Oudkerk, die al jaren vaart.")[2] is None
    assert allowed(f"Brug dicht\n{STORY}\n{said}\n{STORY}")[2] == OF_STORY
