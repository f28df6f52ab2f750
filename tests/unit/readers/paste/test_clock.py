import pytest

from kantlijn.model.dates import Moment, PartialDate
from kantlijn.readers.paste.clock import moment_of_machine


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("2025-07-15T18:45:00+02:00", (2025, 7, 15), "18:45"),
        ("2025-07-15T16:45:00Z", (2025, 7, 15), "18:45"),
        ("2025-01-15T23:30:00Z", (2025, 1, 16), "00:30"),
        ("2025-07-15T18:45:00", (2025, 7, 15), "18:45"),
    ],
)
def test_hours_are_those_of_amsterdam_and_brussels(text, day, time):
    assert moment_of_machine(text) == Moment(PartialDate(*day), time)


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+01:00", "gisteren", ""])
def test_what_cannot_be_meant_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  # its message may be Python's own
        moment_of_machine(text)


def test_midnight_to_the_second_is_a_day_alone():
    assert moment_of_machine("2025-04-07T00:00:00+02:00") == Moment(PartialDate(2025, 4, 7), None)
    assert moment_of_machine("2025-04-07T00:05:00+02:00").time == "00:05"
