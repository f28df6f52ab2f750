import pytest

from kantlijn.readers.paste.head_lines import read_head_line

DATED = [
    ("21 jun 2025 om 14:02", "2025-06-21 14:02", None),
    ("vr 14 mrt. 2025 15:02", "2025-03-14 15:02", None),
    ("wo 22 februari 2023 20.00 uur", "2023-02-22 20:00", None),
    ("12 februari 2018", "2018-02-12 None", None),
    ("03-04-2019", "2019-04-03 None", None),
    ("05-09-25, 18:12 Laatste update: 05-09-25, 19:30", "2025-09-05 18:12", "2025-09-05 19:30"),
    ("Gepubliceerd op 12 maart 2025 om 14:03", "2025-03-12 14:03", None),
    ("© BRUZZ | 04/03/2025, 16:21", "2025-03-04 16:21", None),
    ("02-07-2025 | 14:15", "2025-07-02 14:15", None),
    ("September 3, 2024 Tuesday", "2024-09-03 None", None),
    ("12 november 2025 om 14u02", "2025-11-12 14:02", None),
    ("Door Jan Jansen 12 nov. 2025 om 14:03", "2025-11-12 14:03", None),
    ("NU.nl | Binnenland | 12 november 2025", "2025-11-12 None", None),
    (
        "Door de nieuwsredactie · geplaatst: dinsdag 16 mei 2017, 21:06 uur | update: 16 mei 2017 21:25 uur",
        "2017-05-16 21:06",
        "2017-05-16 21:25",
    ),
    ("22-01-2025 | 11:41 | Gewijzigd 22-01-2025 | 11:58", "2025-01-22 11:41", "2025-01-22 11:58"),
    ("Geplaatst door Els Prins op 29 maart 2025 om 20u08", "2025-03-29 20:08", None),
    ("De Veerbode, 14 augustus 2024, p. 9 (Els Prins)", "2024-08-14 None", None),
    (
        "Els Prins 19-08-25, 11:20 Laatste update: 19-08-25, 14:32 Bron: Eigen berichtgeving, Belga",
        "2025-08-19 11:20",
        "2025-08-19 14:32",
    ),
]


@pytest.mark.parametrize(("line", "published", "updated"), DATED)
def test_day_and_hour_are_read_in_all_habits(line, published, updated):
    head = read_head_line(line)
    assert head
    told = [f"{when.date_seen_from(None)} {when.time}" if when else None for when in (head.published, head.updated)]
    assert told == [published, updated]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Nelleke Hof", ("Nelleke Hof",)),
        ("Marloes Nijhof en Herman Oude Voshaar", ("Marloes Nijhof", "Herman Oude Voshaar")),
        ("Gerbrand Feenstra, Neerkamp", ("Gerbrand Feenstra",)),
        ("Byline: Teun Arends", ("Teun Arends",)),
        ("Roel Hadders • ma 3 feb 2025, 12:40 • 2 minuten leestijd", ("Roel Hadders",)),
        ("Wieke Terhorst redacteur Binnenland", ("Wieke Terhorst",)),
        ("Van onze verslaggever Els Prins", ("Els Prins",)),
        ("Els Prins (@elsprins)", ("Els Prins",)),
        ("Els Prins Verslaggever Regio", ("Els Prins",)),
        ("Els Prins Beeld Bo Kuiper 12 mei 2025, 08:00", ("Els Prins",)),
        ("Interview | Els Prins", ("Els Prins",)),
        ("Els Prins (Zaltveen)", ("Els Prins",)),
        ("Els Prins, redacteur economie bij de Veerbode", ("Els Prins",)),
        ("Samengesteld door Els Prins", ("Els Prins",)),
        ("Door Redactie Oever Post", ()),
        ("Els Prins, Den Haag", ("Els Prins",)),
        ("Door Els Prins in Zaltveen", ("Els Prins",)),
        ("Nieuwsbericht | 24-04-2025 | 13:00 | Brandweer Zaltveen", ()),
        ("Els Prins / De Streekgazet", ("Els Prins",)),
    ],
)
def test_writers_are_read_with_and_without_door(line, authors):
    head = read_head_line(line)
    assert head
    assert head.authors == authors


@pytest.mark.parametrize(
    ("line", "source", "section"),
    [
        ("NOS Nieuws • Regionaal nieuws • gisteren, 17:05", "NOS Nieuws", "Regionaal nieuws"),
        ("NOS Nieuws • Aangepast 2 uur geleden", "NOS Nieuws", None),
        ("de Volkskrant, 3 oktober 2025, 16:40", "de Volkskrant", None),
        ("DVHN", "Dagblad van het Noorden", None),
        ("Nieuwsblad.be", "Het Nieuwsblad", None),
        ("Krant: Dagblad De Veer", "Dagblad De Veer", None),
        ("Ministerie van Water en Schone Wegen", "Ministerie van Water en Schone Wegen", None),
        ("Veiligheidsregio Zandrand", "Veiligheidsregio Zandrand", None),
        ("Religie & Filosofie", None, "Religie & Filosofie"),
        ("Interview Henriëtte Bosscha", None, "Interview Henriëtte Bosscha"),
        ("Home > Zeeland", None, None),
    ],
)
def test_publisher_and_section_are_read(line, source, section):
    head = read_head_line(line)
    assert head
    assert (head.source, head.section, head.authors) == (source, section, ())


def test_agency_alone_is_a_credit():
    head = read_head_line("ANP/Hollandse Hoogte")
    assert head
    assert head.credit == "ANP/Hollandse Hoogte"


@pytest.mark.parametrize(
    "line",
    [
        "4 mei 1945: dagboek van Dorpermonds meisje na tachtig jaar gevonden",
        "De brand brak uit op 12 mei 2025 om 16.30 uur",
        "Vandaag, 12:30: de brug gaat dicht",
        "17.21 uur – Camping ontruimd",
        "De Veerbode • Regio",
        "Jan Kok wint",
        "Politie zoekt getuigen",
        "Trouw blijft trouw",
        "12 mei 2025 is een zondag",
        "Door regen minder verkeer",
        "Bewaren Delen",
        "Gered door Els Prins",
        "Els Prins (Zaltveen) is boos",
        "Uitgever: wie leest dit nog?",
    ],
)
def test_line_that_says_more_is_none_of_the_head(line):
    assert read_head_line(line) is None


def test_name_that_runs_into_its_date_is_parted():
    head = read_head_line("Ineke van Soest1 december 2025, 16:18")
    assert head
    assert head.authors == ("Ineke van Soest",)
    assert str(head.published.date_seen_from(None)) == "2025-12-01"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("NIEUWE VEENSCHE COURANT", "NIEUWE VEENSCHE COURANT"),
        ("Dagblad De Waag zaterdag 23 augustus 2025 pagina 5", "Dagblad De Waag"),
        ("NOS-TT 117 wo 24 sep 11:06:41", "NOS Teletekst"),
    ],
)
def test_paper_is_known_by_its_title(line, source):
    head = read_head_line(line)
    assert head
    assert head.source == source


@pytest.mark.parametrize("line", ["DE KRANT IS DOOD", "Brug dicht sinds 12 augustus", "Courant"])
def test_headline_is_no_title_of_a_paper(line):
    head = read_head_line(line)
    assert head is None or head.source is None


def test_way_to_the_article_may_end_with_its_headline():
    assert read_head_line("Home > Nieuws > Step rijdt zonder bestuurder door heel Lindehage").is_strong


def test_old_paper_has_a_full_stop_behind_its_date():
    assert str(read_head_line("DONDERDAG 14 FEBRUARI 1929.").published.date_seen_from(None)) == "1929-02-14"


def test_hour_of_a_day_without_year_may_have_a_full_stop():
    head = read_head_line("3 juni om 10:41 uur.")
    assert head
    assert head.published.time == "10:41"
    assert read_head_line("3 juni om 10:41 uur ging de brug dicht.") is None


def test_agencies_that_news_is_from_are_its_credit():
    head = read_head_line("Bron: Belga, eigen berichtgeving")
    assert head
    assert (head.credit, head.is_strong) == ("Belga", True)


def test_what_a_writer_is_may_end_with_a_full_stop():
    head = read_head_line("Redacteur bij Knack.")
    assert head
    assert head.is_writer
    assert read_head_line("Redacteur vertrekt bij krant.") is None


def test_full_stop_stands_in_no_name_but_behind_initials():
    head = read_head_line("A.B. van der Berg en J. Prins")
    assert head
    assert head.authors == ("A.B. van der Berg", "J. Prins")
    assert read_head_line("Molen De Hoop in Zaltveen. FOTO LC/PIET POT") is None


def test_publisher_in_small_letters_is_one_alone_on_its_line():
    head = read_head_line("villamedia")
    assert head
    assert head.source == "Villamedia"
    assert read_head_line("trouw en rouw") is None


def test_byline_may_run_into_its_name():
    head = read_head_line("DoorELS PRINS")
    assert head
    assert head.authors == ("ELS PRINS",)
