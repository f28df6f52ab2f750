import pytest

from kantlijn.readers.imports.rows import Row
from kantlijn.readers.imports.values import date_in, item_of, label_of, other_names, page_of


@pytest.mark.parametrize(
    ("cells", "date"),
    [
        ({"start": "1999-01-01T00:00:00Z", "startPrecision": "9"}, "1999"),
        ({"start": "1999-05-01T00:00:00Z", "startPrecision": "10"}, "1999-05"),
        ({"start": "1999-01-01T00:00:00Z", "startPrecision": "11"}, "1999-01-01"),
        ({"start": "1999-01-01T00:00:00Z"}, "1999"),
        ({"start": "1999-05-03T00:00:00Z"}, "1999-05-03"),
        ({"start": "1999-05"}, "1999-05"),
        ({"start": "1950-01-01T00:00:00Z", "startPrecision": "7"}, "None"),
        ({}, "None"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(cells: dict[str, str], date: str):
    assert str(date_in(Row(cells, 1), "start")) == date


@pytest.mark.parametrize("text", ["gisteren", "-0043-03-15T00:00:00Z", "2024-13", "2024-02-31"])
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError, match=r"\S"):
        date_in(Row({"start": text}, 1), "start")


def test_items_are_known_by_number_and_address():
    assert item_of("http://www.wikidata.org/entity/Q42") == item_of("Q42") == "Q42"
    assert item_of("P39") == item_of("Anna Bos") == ""


def test_a_label_must_be_dutch():
    assert label_of(Row({"positionLabel": "minister van Visserij"}, 1), "positionLabel") == "minister van Visserij"
    assert label_of(Row({"positionLabel": "Q12"}, 1), "positionLabel") == ""
    assert label_of(Row({"positionLabel": "Minister of Fisheries"}, 1), "positionLabel") == ""
    assert label_of(Row({"positionLabel": "premier"}, 1, {"positionLabel": "en"}), "positionLabel") == ""


def test_other_names_end_in_the_surname():
    assert other_names("Anna Bos", "A.M. Bos, Bos, De Kat, Anna Bos") == ("A.M. Bos",)


def test_a_page_is_an_address():
    assert page_of("https://nl.wikipedia.org/wiki/Anna_Bos")
    assert page_of("javascript:alert(1)") == page_of("Anna Bos") == ""
