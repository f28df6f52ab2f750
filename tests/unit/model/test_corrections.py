from kantlijn.model.corrections import NOBODY, Correction


def test_saying_that_there_is_nobody_is_not_the_same_as_saying_nothing():
    assert Correction("brug", 1, person=NOBODY) != Correction("brug", 1)
