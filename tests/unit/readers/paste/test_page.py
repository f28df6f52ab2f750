from kantlijn.readers.paste.page import sort_page
from kantlijn.readers.paste.paragraphs import find_lines

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def sort(text: str, **author: object) -> tuple[str | None, list[str], list[str]]:
    page = sort_page(find_lines(text), **author)
    left_out = [f"{each.line} {each.why} {each.text}" for each in page.left_out]
    return page.headline.words if page.headline else None, [line.words for line in page.story], left_out


def test_ordinary_text_loses_nothing():
    assert sort(f"Brug dicht\n\n{STORY}\n\nMeer weten de buren niet.") == (
        "Brug dicht",
        [STORY, "Meer weten de buren niet."],
        [],
    )


def test_head_and_layout_are_left_out_around_the_story():
    head = "Trouw\nBrug bij Zaltveen dicht\nEls Prins\n12 mei 2025"
    text = f"{head}\n\n{STORY}\n\nAdvertentie\n\n{STORY}\n\nDelen\nPont vaart weer\n"
    assert sort(text) == (
        "Brug bij Zaltveen dicht",
        [STORY, STORY],
        [
            "1 head Trouw",
            "3 head Els Prins",
            "4 head 12 mei 2025",
            "8 layout Advertentie",
            "12 layout Delen",
            "13 layout Pont vaart weer",
        ],
    )


def test_date_may_stand_below_the_introduction():
    _, story, left_out = sort(f"Brug bij Zaltveen dicht\n{STORY}\nEls Prins\n12 mei 2025, 14:03\n{STORY}")
    assert story == [STORY, STORY]
    assert left_out == ["3 head Els Prins", "4 head 12 mei 2025, 14:03"]


def test_byline_with_door_stays_as_a_byline():
    _, story, _ = sort(f"Brug bij Zaltveen dicht\nDoor Els Prins\n12 mei 2025\n{STORY}")
    assert story == ["Door Els Prins", STORY]


def test_author_keeps_and_drops_lines():
    text = f"Brug dicht\n\n{STORY}\n\nDeel dit artikel\n\nKlik hier\n\n{STORY}"
    assert sort(text, keep={"Deel dit artikel"}, drop={"Klik hier"}) == (
        "Brug dicht",
        [STORY, "Deel dit artikel", STORY],
        ["7 drop Klik hier"],
    )


def test_title_of_the_author_goes_before_that_of_the_page():
    title = find_lines("Brug dicht")[0]
    headline, story, left_out = sort(f"Brug dicht\n\n{STORY}\n\n{STORY}", title=title)
    assert (headline, story, left_out) == ("Brug dicht", [STORY, STORY], ["1 head Brug dicht"])


def test_place_above_the_story_is_no_subhead():
    _, story, left_out = sort(f"Brug dicht voor verkeer\n12 mei 2025\nZaltveen\nZALTVEEN - {STORY}\n{STORY}")
    assert story == [f"ZALTVEEN - {STORY}", STORY]
    assert left_out == ["2 head 12 mei 2025", "3 layout Zaltveen"]


def test_button_in_the_head_is_told_as_layout():
    _, story, left_out = sort(f"Brug bij Zaltveen dicht\n12 mei 2025\nDeel dit artikel\n\n{STORY}\n\n{STORY}")
    assert story == [STORY, STORY]
    assert left_out == ["2 head 12 mei 2025", "3 layout Deel dit artikel"]


def test_button_between_lines_of_the_head_goes_with_them():
    head = "Brug bij Zaltveen dicht\nEls Prins\n12 mei 2025 om 16:31\nLeestijd 3 minuten\nLeeslijst\nDelen"
    assert sort(f"{head}\n\n{STORY}\n\n{STORY}")[1] == [STORY, STORY]


def test_headline_that_a_player_repeats_is_left_out():
    head = "Brug bij Zaltveen dicht voor verkeer\n12 mei 2025, 16:31\nAfspelen\n0:00\n/\n6:29"
    text = f"{head}\nOchtendspits | Brug bij Zaltveen dicht\n\n{STORY}"
    assert sort(text)[1] == [STORY]


def test_number_alone_is_layout_beside_layout_and_else_story():
    text = f"Brug dicht\n\n{STORY}\n\nMeest gelezen\n1\nPont vaart\n2\nVeer ook"
    assert sort(text)[1] == [STORY]
    assert sort(f"Brug dicht\n\n58\n\n{STORY}\n\n163")[1] == ["58", STORY, "163"]


def test_messages_around_a_forwarded_article_are_left_out():
    chat = "[20:15, 2-3-2025] Buuf: lees dit even!!\n\n"
    text = f"{chat}*Brug bij Zaltveen dicht*\n\nDe Veerbode\n12 mei 2025\n\n{STORY}\n\n[20:19, 2-3-2025] Wim: haha"
    title, story, _ = sort(text)
    assert (title, story) == ("*Brug bij Zaltveen dicht*", [STORY])


def test_name_alone_is_the_writer_where_the_story_says_nothing_of_him():
    page = sort_page(find_lines(f"Brug bij Zaltveen dicht\n\n{STORY}\n\nEls Prins\n\n{STORY}\n\n{STORY}"))
    assert [seat.words for seat in page.seats if seat.out == "head"] == ["Els Prins"]
    page = sort_page(find_lines(f"Brug bij Zaltveen dicht\n\n{STORY}\n\nEls Prins\n\n{STORY}\n\nPrins zegt: {STORY}"))
    assert not [seat for seat in page.seats if seat.out]


def test_name_with_a_place_signs_a_letter():
    assert sort(f"Brug dicht\n\n{STORY}\n\n{STORY}\n\nEls Prins, Zaltveen")[2] == []


def test_byline_between_lines_of_the_head_stays():
    text = f"Brug bij Zaltveen dicht\n12 mei 2025\nDoor Els Prins\nDeel dit artikel:\n\n{STORY}\n\n{STORY}"
    assert "Door Els Prins" in sort(text)[1]
