from kantlijn.annotators.lexicon.calendar import DAY_PARTS, DAYS, PARTS


def test_every_day_has_every_part():
    assert all(day in DAY_PARTS and {day + part for part in PARTS} <= DAY_PARTS for day in DAYS)


def test_week_has_seven_days():
    assert len(set(DAYS)) == 7
