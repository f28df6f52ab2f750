import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.readers.paste.dates import WHEN, read_when, read_written_date


def seen(text: str, today: str | None) -> tuple[str | None, str]:
    found = WHEN.match(text)
    assert found
    when = read_when(found)
    day = when.date_seen_from(PartialDate.parse(today) if today else None)
    return (str(day) if day else None, when.time)


@pytest.mark.parametrize(
    ("text", "today", "expected"),
    [
        ("vandaag, 08:28", "2024-12-14", "2024-12-14"),
        ("Vandaag om 8.28", "2024-12", "2024-12"),
        ("08:28", "2024-12-14", "2024-12-14"),
        ("gisteren, 08:28", "2025-01-01", "2024-12-31"),
        ("eergisteren 08:28 uur", "2024-03-01", "2024-02-28"),
        ("maandag, 08:28", "2024-12-14", "2024-12-09"),
        ("zondag 15 december 2024, 08:28", None, "2024-12-15"),
        ("15 dec. 2024, 08:28", None, "2024-12-15"),
        ("14 december, 08:28", "2024-12-14", "2024-12-14"),
        ("14 december, 08:28", "2025-01-03", "2024-12-14"),
        ("14 december, 08:28", "2024-12", "2024-12-14"),
    ],
)
def test_day_is_counted_from_today(text, today, expected):
    assert seen(text, today) == (expected, "08:28")


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("vandaag, 08:28", None),
        ("gisteren, 08:28", "2024-12"),
        ("gisteren, 08:28", None),
        ("maandag, 08:28", "2024-12"),
        ("zaterdag, 08:28", "2024-12-14"),
        ("14 december, 08:28", None),
        ("14 december, 08:28", "2024"),
    ],
)
def test_what_is_unknown_is_not_invented(text, today):
    assert seen(text, today) == (None, "08:28")


@pytest.mark.parametrize(
    "text", ["Trein van 12:30", "12.305 mensen", "25:10", "8:28:30", "gisteren", "14 december 2024"]
)
def test_these_are_no_times(text):
    assert WHEN.match(text) is None


def test_day_that_does_not_exist_is_refused():
    found = WHEN.match("31 februari 2024, 08:28")
    assert found
    with pytest.raises(ValueError, match="day is out of range"):
        read_when(found).date_seen_from(None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 december 2024", ("2024-12-14", None)),
        ("zaterdag 14 december 2024, 8.28 uur", ("2024-12-14", "08:28")),
        ("december 2024", ("2024-12", None)),
        ("2024", ("2024", None)),
        ("2024-12-14T08:28:11", ("2024-12-14", "08:28")),
        ("14-12-2024", ("2024-12-14", None)),
        ("1/2/2024", ("2024-02-01", None)),
    ],
)
def test_author_may_write_a_date_in_several_ways(text, expected):
    day, time = read_written_date(text)
    assert (str(day), time) == expected


@pytest.mark.parametrize(
    "text", ["", "vandaag", "31 februari 2024", "14 december", "32-12-2024", "2024-13", "winter 2024"]
)
def test_other_words_are_no_date(text):
    with pytest.raises(ValueError):  # noqa: PT011  # its message is Python's own
        read_written_date(text)


def test_hour_of_half_a_day_is_read():
    assert str(read_written_date("March 6, 2025 8:02 PM")[1]) == "20:02"
    assert str(read_written_date("March 6, 2025 12:02 AM")[1]) == "00:02"
