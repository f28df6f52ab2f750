from kantlijn.readers.paste.head_elements import HeadLine, take_moment


def test_hour_apart_belongs_to_the_day_before_it():
    day = take_moment("02-07-2025", 0, HeadLine())
    assert day
    both = take_moment("14:15", 0, day[0])
    assert both
    assert both[0].published
    assert (both[0].published.day, both[0].published.time) == (2, "14:15")
