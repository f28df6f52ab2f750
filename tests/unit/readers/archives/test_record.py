import pytest

from kantlijn.readers.archives.record import article_of, iso_date, record_of, stem_of, words_of

COLUMNS = {"text": "tekst", "title": "kop", "date": "datum", "paper": "krant", "id": "nr"}


def test_record_has_each_field_as_it_is_written():
    values = {"tekst": "De brug is open.", "kop": "Brug\n open", "datum": "14 maart 2025", "krant": "De Bode", "nr": 7}
    record, problems = record_of(values, COLUMNS, "a.jsonl", 3)
    assert record
    assert (record.id, record.title, record.date, record.paper) == ("7", "Brug open", "2025-03-14", "De Bode")
    assert problems == []


def test_record_without_id_is_called_after_its_line():
    record, _ = record_of({"tekst": "De brug."}, {"text": "tekst"}, "map/kranten.jsonl", 3)
    assert record
    assert record.id == "kranten-3"


@pytest.mark.parametrize("values", [{"tekst": "  "}, {"tekst": None}, {}, {"tekst": {"a": 1}}])
def test_record_without_text_is_told(values):
    record, problems = record_of(values, COLUMNS, "a.csv", 3)
    assert record is None
    assert list(map(str, problems)) == ["a.csv:3: no text in the column ‘tekst’; fill it, or leave the row out"]


def test_text_of_many_megabytes_is_told():
    record, problems = record_of({"tekst": "a " * 3_000_000}, COLUMNS, "a.csv", 3)
    assert record is None
    assert list(map(str, problems)) == ["a.csv:3: larger than 5 MB; give each article its own row"]


def test_list_of_paragraphs_is_one_text():
    assert words_of(["Een.", "Twee.", 3]) == "Een.\n\nTwee.\n\n3"


def test_article_has_its_title_as_headline_and_the_text_as_paragraphs():
    record, _ = record_of({"tekst": "Een.\n\nTwee.", "kop": "Kop", "datum": "2025-03"}, COLUMNS, "a.csv", 3)
    assert record
    article = article_of(record)
    assert article.text == "Kop\n\nEen.\n\nTwee."
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        ("headline", "Kop"),
        ("paragraph", "Een."),
        ("paragraph", "Twee."),
    ]
    assert str(article.published.date) == "2025-03"


def test_article_without_title_keeps_its_text_to_the_letter():
    record, _ = record_of({"tekst": " Een.\r\n\r\nTwee. "}, COLUMNS, "a.csv", 3)
    assert record
    assert article_of(record).text == " Een.\r\n\r\nTwee. "
    assert article_of(record).headline is None


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("20250314", "2025-03-14"),
        ("2025", "2025"),
        ("14-03-2025", "2025-03-14"),
        ("2025-03-14 08:28:00", "2025-03-14 08:28"),
        ("", ""),
    ],
)
def test_dates_of_archives_are_read(written, date):
    assert iso_date(written, "a.csv", 3) == (date, [])


def test_date_that_is_none_is_told_and_left_out():
    date, problems = iso_date("gisteren", "a.csv", 3)
    told = "a.csv:3: ‘gisteren’ is no date, so the day is unknown; write it as 2024, 2024-07 or 2024-07-02"
    assert (date, list(map(str, problems))) == ("", [told])


def test_name_of_an_archive():
    assert (stem_of("map/kranten.csv.jsonl"), stem_of("-")) == ("kranten", "-")
