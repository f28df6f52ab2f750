from annotated import DUTCH

from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Entity, Role
from kantlijn.renderer.functions import all_functions, function_then

MAYOR = Role("burgemeester van Rietmonde", "LOKAAL", PartialDate(2022, 6, 1))
ALDERMAN = Role("wethouder", None, PartialDate(2018, 5), PartialDate(2022, 5, 31))


def then(day: str | None, *roles: Role, dated: bool = True) -> str:
    date = PartialDate.parse(day) if day else None
    return function_then(Entity("mira-dekkers", "Mira Dekkers", roles=roles), date, DUTCH, dated=dated)


def test_function_is_the_one_held_on_the_day():
    assert then("2023-01-05", MAYOR, ALDERMAN) == "burgemeester van Rietmonde (LOKAAL) (op 5 januari 2023)"
    assert then("2019-03", MAYOR, ALDERMAN) == "wethouder (in maart 2019)"


def test_function_of_before_is_former():
    assert then("2024", ALDERMAN) == "voormalig wethouder (2018–2022)"
    assert then("2024", Role("wethouder", until=PartialDate(2022))) == "voormalig wethouder (tot 2022)"


def test_function_of_later_is_not_told():
    assert then("2015", MAYOR, ALDERMAN) == ""


def test_undecided_function_comes_with_what_is_known():
    assert then(None, MAYOR) == "burgemeester van Rietmonde (LOKAAL) (sinds 1 juni 2022)"
    assert then("2022-06", Role("wethouder", None, PartialDate(2022, 6, 15))) == "wethouder (sinds 15 juni 2022)"


def test_function_without_its_date_for_lists():
    assert then("2023-01-05", MAYOR, dated=False) == "burgemeester van Rietmonde (LOKAAL)"


def test_undecided_function_keeps_its_period_in_lists():
    assert then("2022-06", Role("wethouder", None, PartialDate(2022, 6, 15)), dated=False) == (
        "wethouder (sinds 15 juni 2022)"
    )
    assert then(None, Role("wethouder"), dated=False) == "wethouder"


def test_party_that_the_title_names_is_not_named_twice():
    assert then(None, Role("fractievoorzitter van LOKAAL", "LOKAAL")) == "fractievoorzitter van LOKAAL"


def test_all_functions_come_latest_first_and_later_ones_are_told_apart():
    shown = all_functions((ALDERMAN, MAYOR), PartialDate(2020), DUTCH)
    assert [(one.title, one.period, one.later) for one in shown] == [
        ("burgemeester van Rietmonde (LOKAAL)", "sinds 1 juni 2022", True),
        ("wethouder", "2018–2022", False),
    ]


def test_function_that_was_held_more_than_once_is_one_with_all_its_times():
    seats = [Role("raadslid", "LOKAAL", PartialDate(year), PartialDate(year + 3)) for year in (2006, 2014, 2022)]
    shown = all_functions([*seats, ALDERMAN], PartialDate(2020), DUTCH)
    assert [(one.title, one.period, one.later, len(one.bars)) for one in shown] == [
        ("raadslid (LOKAAL)", "2022–2025", True, 1),
        ("wethouder", "2018–2022", False, 1),
        ("raadslid (LOKAAL)", "2006–2009, 2014–2017", False, 2),
    ]
    assert shown[2].bars[0].start < shown[2].bars[1].start


def known_then(day: str, *roles: Role) -> str:
    person = Entity("mira-dekkers", "Mira Dekkers", roles=roles, origin="reference", stand=PartialDate(2024, 10))
    return function_then(person, PartialDate.parse(day), DUTCH)


def test_of_the_collection_what_is_over_since_was_then():
    assert known_then("2019-03", ALDERMAN) == "toen wethouder"


def test_of_the_collection_what_was_checked_earlier_is_told_up_to_then():
    assert known_then("2024-03-01", MAYOR) == "burgemeester van Rietmonde (LOKAAL) (op 1 maart 2024)"
    assert known_then("2025-03-01", MAYOR) == "burgemeester van Rietmonde (LOKAAL) (in elk geval tot oktober 2024)"
