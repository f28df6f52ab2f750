from kantlijn.model.problem import fault
from kantlijn.model.reasons import REASONS
from kantlijn.readers.catalogue import read_catalogue

DUTCH = read_catalogue("nl").gettext


def test_every_reason_is_in_dutch():
    assert [reason for reason in REASONS if DUTCH(reason) == reason] == []


def test_reason_of_a_problem_is_in_the_authors_language():
    problem = fault("a.txt", 0, "cannot be read (%(reason)s)", "use spaces", reason="Permission denied")
    assert problem.worded(DUTCH) == "a.txt: kan niet worden gelezen (geen toestemming); gebruik spaties"


def test_reason_that_is_not_known_stays_as_it_is():
    problem = fault("a.txt", 0, "cannot be read (%(reason)s)", "use spaces", reason="100% odd")
    assert "(100% odd)" in problem.worded(DUTCH)
    assert problem.values == {"reason": "100% odd"}


def test_other_values_and_no_reason_are_left_alone():
    problem = fault("a.txt", 0, "‘%(value)s’ is no date", "use spaces", value="File exists", reason="")
    assert "‘File exists’" in problem.worded(DUTCH)
