"""First names tell gender where one gender bears them."""

from kantlijn.annotators.naming.first_names import first_names, gender_of_first_name, is_first_name


def test_gender_of_listed_names():
    assert gender_of_first_name("Willem") == "m"
    assert gender_of_first_name("Marieke") == "f"


def test_name_of_both_genders_tells_none():
    assert gender_of_first_name("Robin") is None


def test_names_of_the_world_are_not_common_in_dutch():
    assert not first_names()["Zhang"].dutch
    assert not first_names()["Kiran"].dutch


def test_particle_is_no_first_name():
    assert not is_first_name("Van")


def test_double_name_follows_its_first_part():
    assert gender_of_first_name("Jan-Willem") == "m"
    assert is_first_name("Anne-Fleur")


def test_unlisted_name_has_no_gender():
    assert gender_of_first_name("Xqwerty") is None
    assert not is_first_name("Xqwerty")


def test_notice_is_no_name():
    assert "#" not in first_names()
