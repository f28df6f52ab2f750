import pytest

from kantlijn.readers.paste.lines import is_link_row, seat_lines
from kantlijn.readers.paste.paragraphs import find_lines


def test_each_line_is_what_its_form_says():
    seats = seat_lines(
        find_lines("Trouw\nDelen\nFoto: Els Prins\n" + "De brug is dicht en de pont vaart. " * 3), (), ()
    )
    told = [(bool(seat.head), seat.form.name if seat.form else "", seat.is_credited, seat.is_story) for seat in seats]
    assert told == [
        (True, "", False, False),
        (True, "share_alone", False, False),
        (False, "", True, False),
        (False, "", False, True),
    ]


def test_author_has_the_last_word():
    kept, dropped = seat_lines(find_lines("Deel dit artikel\nKlik hier"), {"Deel dit artikel"}, {"Klik hier"})
    assert (kept.form, kept.kept, dropped.out) == (None, True, "drop")


def test_lines_broken_by_hand_are_story():
    text = (
        "Met deze brief informeer ik uw Kamer over het onderhoud aan de vier\nsluizen in het kanaal. Twee zijn oud en\n"
    )
    assert [seat.is_story for seat in seat_lines(find_lines(text), (), ())] == [True, True]


@pytest.mark.parametrize(
    "words",
    ["Uitschrijven | Voorkeuren | Privacy", "volgende  nieuws  weer&verkeer  sport", "tc/tubantia\tRegio\tSport"],
)
def test_row_of_links_is_known(words):
    assert is_link_row(words)


@pytest.mark.parametrize("words", ["Kerkstraat\t88\t61", "De brug, de pont en het veer", "A | B"])
def test_other_rows_are_none(words):
    assert not is_link_row(words)


@pytest.mark.parametrize(
    "line", ["NieuwsSportLive", "Nieuws & AchtergrondColumns & OpinieWetenschap", "FacebookWhatsAppE-mail"]
)
def test_links_that_were_run_together_are_a_row(line):
    (seat,) = seat_lines(find_lines(line), (), ())
    assert seat.form


@pytest.mark.parametrize("line", ["McDonald’s opent bij ViaVia", "WhatsApp ligt plat", "DeVries wint"])
def test_capital_within_a_word_makes_no_row(line):
    (seat,) = seat_lines(find_lines(line), (), ())
    assert seat.form is None or seat.form.name != "links"


def test_no_sentence_is_a_row_of_links():
    assert is_link_row("NieuwsSport")
    assert not is_link_row("xA en dat was het.")


def test_call_upon_the_reader_has_the_form_of_one():
    sure, likely = seat_lines(find_lines("Tip hier onze journalisten\nVerhalen uit jouw wijk"), (), ())
    assert sure.form
    assert (sure.form.name, sure.form.where) == ("call", "any")
    assert likely.form
    assert likely.form.where == "edge"


def test_lines_of_a_narrow_column_are_story():
    text = "Els Prins gaf de brug\nook geen jaar meer, maar\nDe Vlist staat er nog en\nwie wil mag erover lopen."
    assert all(seat.is_story for seat in seat_lines(find_lines(text), (), ()))


def test_menu_of_one_line_with_slashes_is_a_row_of_links():
    assert is_link_row("Cultuur / Muziek / Erfgoed")
