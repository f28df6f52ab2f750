import re

import pytest

from kantlijn.patterns import pattern


def test_a_pattern_matches_as_a_compiled_one_does():
    found = pattern(r"(?P<day>\d+) mei", re.IGNORECASE)
    assert found.search("op 5 MEI")["day"] == "5"
    assert found.sub("dan", "4 mei en 5 mei") == "dan en dan"
    assert [each.start() for each in found.finditer("4 mei 5 mei")] == [0, 6]
    assert found.groupindex == {"day": 1}


def test_it_is_compiled_when_something_is_asked_of_it():
    broken = pattern("(")
    assert broken.pattern == "("
    with pytest.raises(re.error):
        broken.match("x")
