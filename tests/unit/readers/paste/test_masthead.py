import pytest

from kantlijn.readers.paste.keylines import read_key_lines
from kantlijn.readers.paste.masthead import Masthead, read_masthead
from kantlijn.readers.paste.page import Page, sort_page
from kantlijn.readers.paste.paragraphs import find_lines


def sort(text: str) -> tuple[Masthead, Page, list[str]]:
    lines = find_lines(text)
    keys, _ = read_key_lines(lines, "seeds/x.txt")
    page = sort_page(lines[keys.count :])
    masthead, problems = read_masthead(keys, page.seats, "seeds/x.txt")
    return masthead, page, [f"{problem.severity} {problem}" for problem in problems]


def read(text: str) -> tuple[Masthead, list[str]]:
    masthead, _, problems = sort(text)
    return masthead, problems


def headline(text: str) -> str | None:
    found = sort(text)[1].headline
    return found.words if found else None


BODY = "De brug bij Zaltveen blijft nog weken dicht voor al het verkeer, zegt de gemeente in een brief."


def published(text: str) -> str:
    moment = read(text)[0].published
    return f"{moment.date} {moment.time}"


def test_source_times_and_headline_on_one_line():
    masthead, page, problems = sort(
        " date 2024-12 ANP\n\nDe Veerbode • vandaag, 08:28 • Aangepast vandaag, 11:33 Brug bij Zaltveen dicht\n\nTekst."
    )
    assert (masthead.source, masthead.section, masthead.credit) == ("De Veerbode", None, "ANP")
    assert (str(masthead.published.date), masthead.published.time) == ("2024-12", "08:28")
    assert masthead.updated
    assert (str(masthead.updated.date), masthead.updated.time) == ("2024-12", "11:33")
    assert page.headline
    assert (page.headline.words, page.headline.number) == ("Brug bij Zaltveen dicht", 3)
    assert problems == []


def test_headline_place_is_that_of_its_words():
    text = "date 2024-12\nDe Veerbode • vandaag, 08:28  Brug dicht  \n\nTekst."
    line = sort(text)[1].headline
    assert line
    assert text[line.start : line.end] == "Brug dicht"


@pytest.mark.parametrize("glue", ["\n", " •\n", "\n• ", "\n•\n", "\n\n•\n\n"])
def test_masthead_may_be_broken_over_lines(glue):
    glue = glue if "•" in glue else " • "
    text = f"De Veerbode{glue}vandaag, 08:28{glue}Aangepast vandaag, 11:33 Brug dicht\n\nTekst."
    masthead, page, _ = sort(text)
    assert (masthead.source, masthead.published.time) == ("De Veerbode", "08:28")
    assert page.headline
    assert text[page.headline.start : page.headline.end] == "Brug dicht"
    assert page.headline.number == text.count("\n", 0, text.index("Brug")) + 1
    assert [line.words for line in page.story] == ["Tekst."]


def test_bullets_of_a_list_are_no_masthead():
    masthead, page, _ = sort("Kort nieuws\n• brug dicht\n• pont vaart\n\nTekst.")
    assert masthead.source is None
    assert [line.words for line in page.story] == ["• brug dicht", "• pont vaart", "Tekst."]


def test_middle_dots_part_the_masthead_too():
    masthead, _ = read("De Veerbode · Regio · vandaag, 08:28 Brug dicht")
    assert (masthead.source, masthead.section) == ("De Veerbode", "Regio")


def test_sections_stand_between_source_and_time():
    masthead, _ = read("De Veerbode • Regio • Verkeer • vandaag, 08:28 Brug dicht")
    assert (masthead.source, masthead.section) == ("De Veerbode", "Regio • Verkeer")


@pytest.mark.parametrize(
    "kop", ["Trein van 12:30 reed niet", "12:30 is te vroeg", "Vandaag, 12:30: de brug gaat dicht"]
)
def test_time_in_the_headline_stays_there(kop):
    assert headline(f"De Veerbode • vandaag, 08:28 {kop}\n\nTekst.") == kop


def test_headline_may_hold_a_bullet():
    assert headline("De Veerbode • vandaag, 08:28 Live • brug dicht") == "Live • brug dicht"


def test_headline_may_stand_on_the_next_line():
    _, page, _ = sort("De Veerbode • vandaag, 08:28\nBrug dicht\n\nTekst.")
    assert page.headline
    assert page.headline.words == "Brug dicht"
    assert [line.words for line in page.story] == ["Tekst."]


@pytest.mark.parametrize(
    "line",
    [
        "Brug bij Zaltveen dicht",
        "Trein van 12:30 reed niet",
        "De Veerbode • Regio",
        "• vandaag, 08:28 Brug dicht",
        "De brug bij Zaltveen is sinds vanochtend dicht voor het verkeer, zegt de gemeente • 12:30 Pont vaart",
    ],
)
def test_line_that_does_not_fit_is_no_masthead(line):
    masthead, page, _ = sort(f"{line}\n\nTekst.")
    assert page.headline
    assert (masthead.source, page.headline.words) == (None, line)


def test_yesterday_is_counted_where_the_day_is_known():
    assert published("date 2024-12-14 ANP\nDe Veerbode • gisteren, 08:28 Kop") == "2024-12-13 08:28"


def test_yesterday_of_a_month_stays_unknown():
    assert published("date 2024-12 ANP\nDe Veerbode • gisteren, 08:28 Kop") == "None 08:28"


def test_written_day_needs_no_date_line():
    assert published("De Veerbode • zaterdag 14 december 2024, 08:28 Kop") == "2024-12-14 08:28"


def test_date_line_alone_is_the_day_of_publication():
    assert published("date 2024-12-14 ANP\n\nKop\n\nTekst.") == "2024-12-14 None"


def test_date_key_is_the_day_that_the_source_calls_yesterday():
    text = "datum: 13 december 2024\nDe Veerbode • gisteren, 08:28 • Aangepast vandaag, 11:33 Kop"
    updated = read(text)[0].updated
    assert published(text) == "2024-12-13 08:28"
    assert updated
    assert str(updated.date) == "2024-12-14"


def test_contradicting_days_are_a_doubt():
    _, problems = read("datum: 13 december 2024\nDe Veerbode • 15 december 2024, 08:28 Kop")
    assert problems == [
        "doubt seeds/x.txt:2: ‘15 december 2024, 08:28’ is another day than ‘datum’ says, which was taken; "
        "correct one of the two"
    ]


def test_weekday_that_does_not_fit_the_day_is_a_doubt():
    _, problems = read("De Veerbode • maandag 14 december 2024, 08:28 Kop")
    assert problems == [
        "doubt seeds/x.txt:1: ‘maandag 14 december 2024, 08:28’ was a ‘zaterdag’; correct the weekday or the date"
    ]


def test_day_that_does_not_exist_is_a_fault():
    _, problems = read("De Veerbode • 31 februari 2024, 08:28 Kop")
    assert problems == [
        "fault seeds/x.txt:1: ‘31 februari 2024, 08:28’ is no date; write it as ‘14 december 2024’ or ‘2024-12-14’"
    ]


def test_key_lines_go_before_the_source_line():
    masthead, _ = read("date 2024-12 ANP\nbron: Omroep Zaltveen\nfoto: Els Prins\nDe Veerbode • vandaag, 08:28 Kop")
    assert (masthead.source, masthead.credit) == ("Omroep Zaltveen", "ANP / Els Prins")


def test_moment_below_the_label_of_an_update_is_the_update():
    text = f"NU.nl\nBrug bij Zaltveen dicht\n14 okt 2025 om 09:41\nUpdate: 3 uur geleden\n14 okt 2025 om 12:05\n{BODY}"
    masthead = read(text)[0]
    assert masthead.published.time == "09:41"
    assert masthead.updated
    assert masthead.updated.time == "12:05"


def test_year_may_stand_in_the_second_of_two_days():
    assert published(f"Brug bij Zaltveen dicht\n3 juli, 19:30 • 3 juli 2025 • Friesland\n{BODY}") == "2025-07-03 19:30"


def test_publisher_is_known_by_its_own_boxes():
    boxes = "Abonnement op De Telegraaf? Klik hier\nHet beste van De Telegraaf\n"
    head = "Brug bij Zaltveen dicht\n14 okt 2025 om 09:41\n"
    assert read(head + BODY + "\n" + boxes)[0].source == "De Telegraaf"
    assert read(head + BODY + "\n" + boxes.replace("Het beste van De Telegraaf", "Meer van Trouw"))[0].source is None
