import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Role
from kantlijn.model.roles import Standing, standing_of, standing_on

parse = PartialDate.parse
MEMBER = Role("Tweede Kamerlid", start=parse("2021-03-31"), until=parse("2024-07-02"))
MINISTER = Role("minister van Defensie", start=parse("2024-07-02"))


def test_role_of_the_day_is_held():
    assert standing_on([MEMBER, MINISTER], parse("2024-12")) == Standing(MINISTER, "held")


def test_on_the_day_of_handing_over_the_new_role_is_told():
    assert standing_on([MEMBER, MINISTER], parse("2024-07-02")) == Standing(MINISTER, "held")


def test_month_of_handing_over_decides_nothing():
    assert standing_of(MINISTER, parse("2024-07")).tense == "undecided"


def test_between_two_terms_the_earlier_is_past():
    first = Role("president", start=parse("2017-01-20"), until=parse("2021-01-20"))
    second = Role("president", start=parse("2025-01-20"))
    assert standing_on([first, second], parse("2023-05-01")) == Standing(first, "past")


def test_later_role_is_never_told():
    assert standing_on([MINISTER], parse("2020-01-01")) is None


def test_article_without_date_decides_nothing():
    assert standing_on([MINISTER], None) == Standing(MINISTER, "undecided")


@pytest.mark.parametrize("day", ["1999", "2024-12-15"])
def test_role_without_dates_is_always_held(day):
    assert standing_of(Role("schrijver"), parse(day)).tense == "held"


def test_year_may_be_too_coarse_for_an_end():
    assert standing_of(Role("burgemeester", until=parse("2024-06-01")), parse("2024")).tense == "undecided"


def test_a_function_goes_before_a_seat_that_began_later():
    minister, seat = Role("minister", start=PartialDate(2020)), Role("Tweede Kamerlid", start=PartialDate(2021))
    standing = standing_on([minister, seat], PartialDate(2022))
    assert standing
    assert standing.role == minister


def test_without_a_start_a_role_is_known_from_the_stand_on():
    role = Role("voorzitter")
    assert standing_of(role, PartialDate(2010), PartialDate(2025)).tense == "undecided"
    assert standing_of(role, PartialDate(2025, 3), PartialDate(2025)).tense == "held"
    assert standing_of(role, PartialDate(2010)).tense == "held"
