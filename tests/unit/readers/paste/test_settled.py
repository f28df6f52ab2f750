import pytest

from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.settled import settle, settle_all
from kantlijn.readers.paste.states import State


def settled(words: str, place: str, kind: str):
    (seat,) = seat_lines(find_lines(words), (), ())
    settle(seat, State(place, kind))
    return seat


def test_line_that_stays_tells_nothing():
    seat = settled("Els Prins", "story", "paragraph")
    assert (seat.out, seat.head) == ("", None)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Redactie Schippersblad", "Schippersblad"),
        ("Gemeente Zaltveen (naar voorpagina)", "Gemeente Zaltveen"),
        ("fd.", "FD"),
    ],
)
def test_publisher_is_the_name_on_its_line(words, name):
    seat = settled(words, "above", "publisher")
    assert seat.out == "head"
    assert seat.head.source in (name, "Het Financieele Dagblad")


def test_menu_is_no_publisher():
    assert settled("Magazine", "above", "publisher").out == "layout"


def test_writer_is_named_without_who_made_the_pictures():
    seat = settled("TEKST ELS PRINS  FOTO'S BO KUIPER", "head", "writer")
    assert seat.head.authors == ("ELS PRINS",)


def test_byline_stays_in_the_text():
    assert settled("Door Els Prins", "head", "writer").out == ""


def test_byline_above_the_end_is_one_whatever_it_was_taken_for():
    seat = settled("Van onze redacteur Els Prins", "head", "layout")
    assert (seat.out, seat.kind, seat.head.authors) == ("", "writer", ("Els Prins",))
    assert settled("Van onze redacteur Els Prins", "below", "layout").out == "layout"


def test_layout_tells_its_agency_and_its_section():
    assert settled("Redactie/ANP", "head", "layout").head.credit == "ANP"
    assert settled("Binnenland", "above", "layout").head.section == "Binnenland"
    assert settled("12 mei 2025", "below", "layout").head is None


def test_hours_of_a_live_blog_tell_no_moment():
    seats = seat_lines(find_lines("14:31\n13:52"), (), ())
    settle_all(seats, [State("between", "moment"), State("between", "moment")])
    assert seats[0].head is None
    seats = seat_lines(find_lines("12 mei 2025\n13:52"), (), ())
    settle_all(seats, [State("between", "moment"), State("between", "moment")])
    assert seats[1].head.published.time == "13:52"


def test_day_beside_the_headline_is_told_where_no_other_line_does():
    found = settled("26 februari 2025 – verschenen in nr. 9", "above", "layout").head
    assert (str(found.published.date_seen_from(None)), found.is_found) == ("2025-02-26", True)
    assert settled("Gescand op 26 februari 2025", "below", "layout").head is None


def test_message_of_a_chat_tells_its_day_and_no_writer_of_an_article():
    found = settled("12-11-2025 10:15 - Wim: Uit De Telegraaf van vandaag:", "head", "moment").head
    assert found
    assert (found.published and found.published.day, found.published and found.published.time) == (12, None)
    assert (found.source, found.authors) == ("De Telegraaf", ())


def test_agency_below_a_caption_is_of_its_picture():
    seats = seat_lines(find_lines("De brug bij nacht\nANP"), (), ())
    settle_all(seats, [State("between", "caption"), State("between", "layout")])
    assert [(seat.kind, seat.out) for seat in seats] == [("caption", ""), ("credit", "")]


def test_words_above_an_agency_are_its_caption():
    seats = seat_lines(find_lines("De brug ligt al weken open\nANP\nMeer nieuws\nANP"), (), ())
    settle_all(seats, [State("between", "layout")] * 4)
    assert [seat.kind for seat in seats] == ["caption", "credit", "layout", "layout"]


def test_publisher_may_stand_behind_its_writer():
    head = settled("Els Prins / De Streekgazet", "head", "publisher").head
    assert (head.source, head.authors) == ("De Streekgazet", ("Els Prins",))


def test_way_to_an_article_is_no_publisher():
    assert settled("Nieuws » Verslagen", "above", "publisher").out == "layout"
