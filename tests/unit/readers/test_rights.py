import pytest

from kantlijn.readers.rights import ask_for_rights, read_rights


@pytest.mark.parametrize(
    ("value", "rights"),
    [("own", "own"), ("Eigen werk", "own"), ("licentie van ANP", "licensed"), ("onbekend", "unknown")],
)
def test_first_word_tells_the_rights(value, rights):
    assert read_rights(value, 3, "seeds/x.txt") == (rights, [])


def test_other_words_are_a_fault_and_leave_rights_unknown():
    rights, problems = read_rights("vrij", 3, "seeds/x.txt")
    assert rights == "unknown"
    assert [str(problem) for problem in problems] == [
        "seeds/x.txt:3: ‘vrij’ says nothing of rights; write ‘own’, ‘licensed’ or ‘unknown’"
    ]


def test_unknown_rights_are_asked_for():
    problems = ask_for_rights("unknown", "seeds/x.txt")
    assert [(problem.severity, str(problem)) for problem in problems] == [
        (
            "doubt",
            "seeds/x.txt:1: no permission stated: kept out of search engines and feeds; "
            "may this be public? then say so with ‘rights: own’ or ‘rights: licensed’",
        )
    ]


@pytest.mark.parametrize("rights", ["own", "licensed"])
def test_known_rights_are_not_asked_for(rights):
    assert ask_for_rights(rights, "seeds/x.txt") == []
