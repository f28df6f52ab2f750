import pytest

from kantlijn.readers.paste.page import sort_page
from kantlijn.readers.paste.paragraphs import find_lines

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def gone(*lines: str, glue: str = "\n\n") -> list[str]:
    page = sort_page(find_lines(glue.join(["Brug bij Zaltveen dicht", STORY, *lines])))
    return [each.text for each in page.left_out]


def test_title_goes_with_the_line_that_points_to_it():
    assert gone("Lees ook:", "Pont: ‘Wij varen weer’", STORY) == ["Lees ook:", "Pont: ‘Wij varen weer’"]
    assert gone("Lees ook:\nPont vaart weer\nVeer ook", STORY) == ["Lees ook:", "Pont vaart weer", "Veer ook"]


def test_paragraph_below_a_pointer_stays():
    assert gone("Lees ook:", STORY) == ["Lees ook:"]


def test_one_title_goes_where_no_blank_lines_tell_more():
    assert gone("Lees ook:", "Pont vaart weer", "Steun uit de regio", STORY, glue="\n") == [
        "Lees ook:",
        "Pont vaart weer",
    ]


def test_comments_go_with_all_below_them():
    assert gone("Reacties (2)", "Jan: Schande is het, en dat al jaren lang, zeg ik u als buurman.", STORY) == [
        "Reacties (2)",
        "Jan: Schande is het, en dat al jaren lang, zeg ik u als buurman.",
        STORY,
    ]


@pytest.mark.parametrize("line", ["Delen", "Luister", "Premium", "Mail"])
def test_weak_line_inside_the_story_stays_unless_in_company(line):
    assert gone(line, STORY) == []
    assert gone(f"Deel dit artikel\n{line}", STORY) == ["Deel dit artikel", line]


def test_short_lines_at_the_end_stay_where_nothing_is_layout():
    assert gone("Kerkstraat 12, Zaltveen", "Toegang gratis") == []


def test_what_is_left_below_the_story_goes_with_layout():
    assert gone("Deel dit artikel", "Pont vaart weer", "Zaltveen") == [
        "Deel dit artikel",
        "Pont vaart weer",
        "Zaltveen",
    ]


def test_box_of_a_newsletter_goes_with_what_it_promises():
    box = ["Schrijf je in voor de nieuwsbrief van Trouw", "Elke ochtend de beste verhalen.", "Vul je e-mailadres in"]
    assert gone(*box) == box
    assert gone(STORY, box[0], "Elke ochtend gaat hij vissen.", STORY) == box[:1]


def test_list_below_a_pointer_goes_as_far_as_its_bullets():
    links = ["Meer over dit onderwerp", "• Gas duurder", "• Sla ook: 'Even slikken'"]
    assert gone(*links, "Paprika uit Marokko", STORY, glue="\n") == links


def test_teaser_goes_with_its_title_where_its_box_is_apart():
    box = "Lees ook\nWaarom bruggen dichtgaan\nNiemand betaalt de brugwachter. En dus blijft hij thuis."
    assert gone(box, STORY) == box.split("\n")


def test_subhead_is_no_second_title_where_only_the_foot_has_blank_lines():
    lines = ["Lees ook", "Pont vaart weer", "Rustig water", STORY, STORY, "Meer nieuws\n\nVeer"]
    assert "Rustig water" not in gone(*lines, glue="\n")


def test_number_of_comments_above_most_of_a_story_closes_nothing():
    assert gone("12 reacties", STORY, STORY, STORY, STORY) == ["12 reacties"]


def test_comments_without_number_close_a_story_only_where_readers_are_asked():
    assert gone(STORY, "Reacties", "Jan Pols", "Wat een brug.", "Toon alle reacties")[0] == "Reacties"
    assert gone("Reacties", STORY, STORY) == []


def test_day_of_another_article_goes_with_its_title():
    assert gone("Lees ook:\nPont vaart weer\n17 aug 2025 om 15:30", STORY) == [
        "Lees ook:",
        "Pont vaart weer",
        "17 aug 2025 om 15:30",
    ]


def test_time_of_the_last_change_is_no_subhead():
    assert gone(STORY, "Laatste wijziging: 9 februari 2023, 15:12", STORY) == [
        "Laatste wijziging: 9 februari 2023, 15:12"
    ]


def test_picture_for_the_press_stays():
    page = sort_page(
        find_lines(
            f"Brug bij Zaltveen dicht\n\n{STORY}\n\n{STORY}\n\nNoot voor de redactie:\nBel ons.\n"
            "De brug wordt gebouwd. (Foto: Els Prins)"
        )
    )
    assert page.story[-1].words == "De brug wordt gebouwd. (Foto: Els Prins)"
