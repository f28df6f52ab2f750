import pytest

from kantlijn.readers.paste.keylines import KeyLines, read_key_lines
from kantlijn.readers.paste.paragraphs import find_lines


def read(text: str) -> tuple[KeyLines, list[str]]:
    keys, problems = read_key_lines(find_lines(text), "seeds/x.txt")
    return keys, [str(problem) for problem in problems]


def test_date_line_tells_today_and_credit():
    keys, problems = read(" date 2024-12 ANP/Hollandse Hoogte\n\nNOS Nieuws")
    assert (str(keys.today), keys.credit, keys.count, problems) == ("2024-12", "ANP/Hollandse Hoogte", 1, [])


def test_date_line_needs_no_credit():
    keys, _ = read("date 2024-12-14\nKop")
    assert (str(keys.today), keys.credit) == ("2024-12-14", None)


@pytest.mark.parametrize("written", ["14-12-2024", "14 december 2024", "2024-12-14"])
def test_date_line_may_be_written_otherwise(written):
    keys, problems = read(f"date {written} ANP\nKop")
    assert (str(keys.today), keys.credit, problems) == ("2024-12-14", "ANP", [])


@pytest.mark.parametrize("written", ["2024-13", "2024/12", "14-12", "20241214", "14 winter 2024"])
def test_date_line_that_is_no_date_is_a_fault(written):
    message = f"seeds/x.txt:1: ‘{written}’ is no date; write it as ‘14 december 2024’ or ‘2024-12-14’"
    assert read(f"date {written} ANP\n\nKop")[1] == [message]


def test_headline_about_dates_is_no_date_line():
    assert read("Date met de brug\n\nTekst.")[0].count == 0
    assert read("Date 3 bruggen\n\nTekst.")[0].count == 0


def test_all_keys_are_read_in_any_order():
    keys, problems = read("Bron: De Veerbode\nrechten: eigen\nurl: https://veerbode.example/1\nauteur: Els Prins\nKop")
    assert keys.values["bron"] == "De Veerbode"
    assert keys.values["auteur"] == "Els Prins"
    assert (keys.rights, keys.count, problems) == ("own", 4, [])


def test_day_and_hour_of_the_key_line():
    keys, _ = read("datum: 14 december 2024, 08:28\nKop")
    assert (str(keys.date), keys.time) == ("2024-12-14", "08:28")


def test_headline_with_a_colon_is_no_key_line():
    keys, problems = read("Prins: brug blijft dicht\n\nDe brug blijft dicht.")
    assert (keys.count, problems) == (0, [])


def test_key_line_further_down_is_text():
    keys, _ = read("Kop\n\nbron: De Veerbode")
    assert keys.values == {}


def test_lower_case_word_with_a_colon_is_text_unless_it_resembles_a_key():
    assert read("podcast: de brug\n\nTekst.")[0].count == 0
    assert read("datm: 14 december 2024\n\nTekst.")[1] == ["seeds/x.txt:1: unknown key ‘datm’; did you mean ‘datum’?"]


def test_all_faults_are_told_at_once():
    text = "\ndatum: 31 februari 2024\nbron: A\nbron: B\nrechten: vrij\nurl: veerbode\n\nKop"
    assert read(text)[1] == [
        "seeds/x.txt:2: ‘31 februari 2024’ is no date; write it as ‘14 december 2024’ or ‘2024-12-14’",
        "seeds/x.txt:4: ‘bron’ stands here twice; keep one of the two",
        "seeds/x.txt:5: ‘vrij’ says nothing of rights; write ‘own’, ‘licensed’ or ‘unknown’",
        "seeds/x.txt:6: ‘veerbode’ is no web address; write it whole, with https://",
    ]


def test_key_without_value_says_nothing():
    keys, problems = read("datum:\nurl:\nKop")
    assert (keys.date, keys.values["url"], problems) == (None, "", [])


@pytest.mark.parametrize(
    "written",
    ["Thu, 6 Mar 2025 08:02:11 +0100", "6-3-2025, 8.02 uur - pagina 4", "Thursday, March 6, 2025 at 8:02 AM"],
)
def test_date_of_a_mail_or_database_is_read(written):
    keys, problems = read_key_lines(find_lines(f"datum: {written}"), "seeds/x.txt")
    assert (str(keys.date), keys.time, problems) == ("2025-03-06", "08:02", [])


def test_address_without_scheme_is_one():
    keys, problems = read_key_lines(find_lines("url: www.veerbode.example/brug"), "seeds/x.txt")
    assert (keys.values["url"], problems) == ("https://www.veerbode.example/brug", [])
