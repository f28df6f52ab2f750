import pytest

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Role
from kantlijn.renderer.timelines import Bar, make_timeline, point

ALDERMAN = Role("wethouder", None, PartialDate(2018), PartialDate(2019))
MAYOR = Role("burgemeester", None, PartialDate(2020, 1, 1))


def test_bars_lie_between_the_first_and_the_last_year():
    line = make_timeline((MAYOR, ALDERMAN), PartialDate(2021, 6, 1))
    assert line
    assert (line.first, line.last) == (2018, 2021)
    assert line.bars == (Bar(50.0, 50.0, True), Bar(0.0, 50.0, False))


def test_function_of_which_no_start_is_known_is_not_drawn():
    line = make_timeline((MAYOR, ALDERMAN, Role("voorzitter")), None)
    assert line
    assert line.bars[2] is None


def test_one_bar_compares_with_nothing():
    assert make_timeline((MAYOR, Role("voorzitter")), None) is None


def test_short_function_can_be_seen():
    brief = Role("waarnemer", None, PartialDate(2019, 5, 1), PartialDate(2019, 5, 2))
    line = make_timeline((MAYOR, brief), PartialDate(2060))
    assert line
    assert line.bars[1]
    assert line.bars[1].width == 1.0


@pytest.mark.parametrize(("day", "year"), [(PartialDate(2020, 1, 1), 2020.0), (PartialDate(2020, 7, 1), 2020.5)])
def test_day_is_a_number_of_years(day, year):
    assert point(day) == pytest.approx(year)
