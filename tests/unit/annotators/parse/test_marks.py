from kantlijn.annotators.parse.marks import find_marks


def test_marks_stand_in_the_order_of_the_text():
    starts = [mark.start for mark in find_marks('"Ja", zei zij. "Nee."')]
    assert starts == sorted(starts)
    assert len(starts) == 4


def test_apostrophes_are_left_alone():
    assert find_marks("Het was 's avonds bij oma's huis in '45.") == []


def test_text_without_marks():
    assert find_marks("Het regent.") == []
