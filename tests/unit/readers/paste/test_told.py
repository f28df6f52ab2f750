from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.page import sort_page
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.settled import settle_all
from kantlijn.readers.paste.states import State
from kantlijn.readers.paste.told import Told

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def told(head: str, tail: str = "") -> Told:
    return Told(sort_page(find_lines(f"{head}\n\n{STORY}\n\n{STORY}\n\n{tail}")).seats)


def test_writers_below_each_other_are_all_named():
    assert told("Brug bij Zaltveen dicht\nEls Prins\nBo Kuiper\n12 mei 2025").authors == ("Els Prins", "Bo Kuiper")


def test_what_a_writer_is_stands_between_two_of_them():
    found = told("Brug bij Zaltveen dicht\n12 mei 2025\nEls Prins\nredacteur Regio\nBo Kuiper\nverslaggever")
    assert found.authors == ("Els Prins", "Bo Kuiper")


def test_writer_whom_door_names_goes_before_a_bare_name():
    assert told("Zaltveen Centrum\nBrug bij Zaltveen dicht\nDoor Els Prins\n12 mei 2025").authors == ("Els Prins",)


def test_publisher_beside_the_date_goes_before_that_of_a_picture():
    found = told("RTV Utrecht\n\nNOS Nieuws•donderdag 12 juni 2025, 11:47\nBrug bij Zaltveen dicht")
    assert found.source == "NOS Nieuws"


def test_page_is_known_by_a_name_that_its_foot_has_too():
    head = "Kanaalkijker\nMenu\nBrug bij Zaltveen dicht\n12 mei 2025"
    assert told(head, "Meest gelezen\nPont vaart\nKanaalkijker is onderdeel van Oever Media").source == "Kanaalkijker"


def test_label_of_a_menu_is_no_publisher():
    assert told("Krant & Premium\nMagazine\nBrug bij Zaltveen dicht\n12 mei 2025").source is None


def test_section_is_that_beside_the_date_and_none_of_a_menu():
    menu = "Nieuws\nSport\nNOS Nieuws • Economie • vrijdag 14 maart 2025, 12:33\nBrug bij Zaltveen dicht"
    assert told(menu).section == "Economie"
    assert told("Nieuws\nSport\nBrug bij Zaltveen dicht\n14 maart 2025").section is None
    assert told("Sport\nBrug bij Zaltveen dicht\n14 maart 2025").section == "Sport"


def test_writers_with_blank_lines_between_are_all_named():
    assert told("Brug dicht\n\nEls Prins\n\n\nBo Kuiper\n\n\n12 mei 2025").authors == ("Els Prins", "Bo Kuiper")


def test_day_of_a_mail_that_passes_an_article_on_is_not_its_own():
    mail = "Van: Bo Kuiper <bo@rietmond.example>\nVerzonden: dinsdag 13 mei 2025 08:52\nOnderwerp: FW: mooi stuk\n\n"
    found = told(f"{mail}Brug bij Zaltveen dicht\nDoor Els Prins\n12 mei 2025")
    assert found.published
    assert (found.published[0].day, found.published[0].time) == (12, None)


def test_agency_is_the_publisher_only_where_no_other_is_named():
    head = "De Telegraaf\nBrug bij Zaltveen dicht\nDoor ANP\n12 mei 2025"
    assert (told(head).source, told(head).credit) == ("De Telegraaf", "ANP")
    assert told("Brug bij Zaltveen dicht\nANP 12 mei 2025").source == "ANP"


def test_publisher_that_we_know_goes_before_the_site_that_it_is_on():
    assert told("npo.nl\nEenVandaag\nBrug bij Zaltveen dicht\n12 mei 2025").source == "EenVandaag"


def told_of(*lines: tuple[str, str, str]) -> Told:
    """Give what lines tell of which it is known what each is: words, place, kind."""
    seats = seat_lines(find_lines("\n".join(words for words, _, _ in lines)), (), ())
    settle_all(seats, [State(place, kind) for _, place, kind in lines])
    return Told(seats)


def test_hour_alone_below_the_day_is_its_hour():
    found = told_of(("24 december 2024", "above", "moment"), ("09:00", "above", "layout"), ("Brug", "head", "title"))
    assert found.published
    assert (found.published[0].day, found.published[0].time) == (24, "09:00")


def test_name_beside_the_day_is_of_a_writer_where_no_other_line_names_one():
    lines = (("24 december 2024", "above", "moment"), ("Els Prins, medewerker hier", "above", "layout"))
    assert told_of(*lines, ("Brug", "head", "title")).authors == ("Els Prins",)
    other = ("Door Bo Kuiper", "head", "writer")
    assert told_of(*lines, ("Brug", "head", "title"), other).authors == ("Bo Kuiper",)


def test_name_of_the_publisher_is_no_writer():
    lines = (("Oever Post", "above", "publisher"), ("24 december 2024", "above", "moment"))
    assert told_of(*lines, ("Oever Post Online", "above", "layout"), ("Brug", "head", "title")).authors == ()


def test_writer_whom_a_caption_names_too_is_no_publisher():
    lines = (("Els Prins", "above", "writer"), ("Brug", "head", "title"), ("Foto: Els Prins", "head", "credit"))
    assert told_of(*lines).source is None


def test_page_whose_pictures_are_its_own_is_named_by_them():
    lines = (("Oever Post", "above", "layout"), ("Brug", "head", "title"), ("Foto: Oever Post", "below", "credit"))
    assert told_of(*lines).source == "Oever Post"
